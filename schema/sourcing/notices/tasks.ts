import sql from 'sql-template-tag';
import { firmById } from '../../identity/index.ts';
import type { CurrencyCode } from '../../kernel/currencies.ts';
import { formatAmount, money } from '../../kernel/money.ts';
import { idIn, type TaskKind } from '../../kernel/notice.ts';
import { candidatesOf } from '../candidates/candidate.queries.ts';
import { quoteById } from '../quotes/quote.queries.ts';
import { rfqById } from '../rfq/rfq.queries.ts';
import { factsOf, ids, pathOf, toBuyer, toSeller } from './rfq-facts.ts';

/** A firm is asked for a quote. */
const quoteWanted: TaskKind = {
  kind: 'quote-wanted',
  events: ['rfq.asked.v1'],
  nature: 'TASK',
  defaultMail: 'IMMEDIATE',
  subject: 'bid',
  organisationsOf: toSeller,
  async read(query, event) {
    const rfqId = String(event.payload.rfqId);
    const [facts, rfq] = [await factsOf(query, rfqId), await rfqById(query, rfqId)];
    if (!facts || rfq?.state !== 'OPEN') return undefined;
    return { audience: { can: 'quote:write' }, facts, path: pathOf(rfqId), dueAt: rfq.dueAt };
  },
  settledBy: { 'quote.submitted.v1': 'DONE', 'rfq.declined.v1': 'DONE', 'rfq.over.v1': 'LAPSED' },
  stillOpen: (query, subjectIds) =>
    ids(
      query,
      sql`
        select b.id from app.rfq_bidder b join app.rfq r on r.id = b.rfq_id where b.id = any (${[...subjectIds]}::uuid[]) and b.state = 'ASKED'
          and r.state = 'OPEN' and r.due_at > app.clock() and not exists (select from app.quote q where q.bidder_id = b.id and q.state = 'SUBMITTED')`,
    ),
};

/** A counter-offer waits for the supplier. */
const counterWaits: TaskKind = {
  kind: 'counter-offer-waits',
  events: ['quote.countered.v1'],
  nature: 'TASK',
  defaultMail: 'IMMEDIATE',
  subject: 'quo',
  organisationsOf: toSeller,
  async read(query, event) {
    const quote = await quoteById(query, event.payload.subjectId);
    const facts = quote && (await factsOf(query, quote.rfqId));
    if (!facts || quote.state !== 'COUNTERED') return undefined;
    return { audience: { can: 'quote:write' }, facts, path: pathOf(quote.rfqId), dueAt: quote.validUntil };
  },
  answers: [
    { mutation: 'quoteCounterAccept', argument: 'quoteId' },
    { mutation: 'quoteCounterRefuse', argument: 'quoteId' },
  ],
  settledBy: {
    'quote.submitted.v1': 'DONE',
    'quote.withdrawn.v1': 'DONE',
    'quote.lost.v1': 'LAPSED',
    'quote.expired.v1': 'LAPSED',
  },
  stillOpen: (query, subjectIds) =>
    ids(
      query,
      sql`select id from app.quote where id = any (${[...subjectIds]}::uuid[]) and state = 'COUNTERED' and valid_until > app.clock()`,
    ),
};

/** The due time has passed: quotes may be looked at, and one is to be chosen. */
const rfqIsDue: TaskKind = {
  kind: 'rfq-is-due',
  events: ['rfq.due.v1'],
  nature: 'TASK',
  defaultMail: 'IMMEDIATE',
  subject: 'rfq',
  async read(query, event) {
    const facts = await factsOf(query, event.payload.subjectId);
    const row = await query.row<{ count: number }>(
      sql`select count(*)::int as count from app.quote where rfq_id = ${event.payload.subjectId}::uuid and state = 'SUBMITTED'`,
    );
    return (
      facts && {
        audience: { can: 'rfq:write' },
        facts: { ...facts, count: row?.count ?? 0 },
        path: pathOf(event.payload.subjectId),
      }
    );
  },
  settledBy: {
    'award.waiting.v1': 'DONE',
    'award.settled.v1': 'DONE',
    'rfq.closed.v1': 'DONE',
    'rfq.cancelled.v1': 'DONE',
  },
  stillOpen: (query, subjectIds) =>
    ids(
      query,
      sql`
        select id from app.rfq where id = any (${[...subjectIds]}::uuid[]) and state = 'OPEN'
          and not exists (select from app.award a where a.rfq_id = rfq.id and a.state = 'AWAITING_APPROVAL')`,
    ),
};

/** Nobody answers: the next candidate may be asked. */
const rfqUnanswered: TaskKind = {
  kind: 'rfq-unanswered',
  events: ['rfq.unanswered.v1'],
  nature: 'TASK',
  defaultMail: 'IMMEDIATE',
  subject: 'rfq',
  async read(query, event) {
    const { subjectId } = event.payload;
    const [facts, rfq] = [await factsOf(query, subjectId), await rfqById(query, subjectId)];
    if (!facts || rfq?.state !== 'OPEN') return undefined;
    const [next] = await candidatesOf(query, rfq);
    const firm = next && (await firmById(query, next.firmId));
    return {
      audience: { can: 'rfq:write' },
      facts: { ...facts, next: { zh: firm?.name ?? '–', en: firm?.nameEn ?? firm?.name ?? '–' } },
      path: pathOf(subjectId, '#bidders'),
      dueAt: rfq.dueAt,
    };
  },
  settledBy: {
    'quote.submitted.v1': 'DONE',
    'rfq.invited.v1': 'DONE',
    'rfq.due.v1': 'LAPSED',
    'rfq.closed.v1': 'LAPSED',
    'rfq.cancelled.v1': 'LAPSED',
  },
  stillOpen: (query, subjectIds) =>
    ids(
      query,
      sql`
        select r.id from app.rfq r where r.id = any (${[...subjectIds]}::uuid[]) and r.state = 'OPEN' and r.due_at > app.clock()
          and not exists (select from app.rfq_bidder b where b.rfq_id = r.id and b.asked_at > r.unanswered_told_at)
          and not exists (select from app.quote q where q.rfq_id = r.id and q.state in ('SUBMITTED', 'COUNTERED'))`,
    ),
};

/** A bidder asks. */
const questionAsked: TaskKind = {
  kind: 'rfq-question-asked',
  events: ['rfq.asked-back.v1'],
  nature: 'TASK',
  defaultMail: 'IMMEDIATE',
  subject: 'rfn',
  organisationsOf: toBuyer,
  async read(query, event) {
    const noteId = idIn(event, 'noteId') ?? event.payload.subjectId;
    const note = await query.row<{ rfqId: string; text: string }>(
      sql`select rfq_id, text from app.rfq_note where id = ${noteId}::uuid and answer is null`,
    );
    const rfq = note && (await rfqById(query, note.rfqId));
    const facts = note && (await factsOf(query, note.rfqId));
    if (!facts || rfq?.state !== 'OPEN') return undefined;
    return {
      audience: { can: 'rfq:write' },
      facts: { ...facts, question: note.text.slice(0, 200) },
      path: pathOf(note.rfqId, '#questions'),
      dueAt: rfq.dueAt,
      subjectId: noteId,
    };
  },
  settledBy: {
    'rfq.answered.v1': 'DONE',
    'rfq.due.v1': 'LAPSED',
    'rfq.closed.v1': 'LAPSED',
    'rfq.cancelled.v1': 'LAPSED',
  },
  stillOpen: (query, subjectIds) =>
    ids(
      query,
      sql`
        select n.id from app.rfq_note n join app.rfq r on r.id = n.rfq_id where n.id = any (${[...subjectIds]}::uuid[]) and n.answer is null
          and r.state = 'OPEN' and r.due_at > app.clock()`,
    ),
};

/** An award waits for a second person. */
const awardWaits: TaskKind = {
  kind: 'award-awaits-approval',
  events: ['award.waiting.v1'],
  nature: 'TASK',
  defaultMail: 'IMMEDIATE',
  subject: 'awd',
  async read(query, event) {
    const award = await query.row<{
      rfqId: string;
      number: string;
      netMinor: bigint;
      currency: CurrencyCode;
    }>(sql`
      select a.rfq_id, a.number, a.net_minor, r.currency from app.award a join app.rfq r on r.id = a.rfq_id
      where a.id = ${event.payload.subjectId}::uuid and a.state = 'AWAITING_APPROVAL'`);
    const facts = award && (await factsOf(query, award.rfqId));
    if (!facts) return undefined;
    const { currency } = award;
    const price = { amount: formatAmount(money(award.netMinor, currency)), currency };
    return {
      audience: { can: 'award:approve' },
      facts: { ...facts, number: award.number, price },
      path: '/rfqs/approvals',
    };
  },
  settledBy: { 'award.settled.v1': 'DONE' },
  stillOpen: (query, subjectIds) =>
    ids(
      query,
      sql`select id from app.award where id = any (${[...subjectIds]}::uuid[]) and state = 'AWAITING_APPROVAL'`,
    ),
};

/** What waits for an answer in sourcing. */
export const sourcingTasks: readonly TaskKind[] = [
  quoteWanted,
  counterWaits,
  rfqIsDue,
  rfqUnanswered,
  questionAsked,
  awardWaits,
];

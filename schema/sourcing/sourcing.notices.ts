import sql, { type Sql } from 'sql-template-tag';
import { firmById, type Locale } from '../identity/index.ts';
import { organisationOf } from '../kernel/actor.ts';
import type { CurrencyCode } from '../kernel/currencies.ts';
import { encodeId } from '../kernel/id.ts';
import { formatAmount, money } from '../kernel/money.ts';
import {
  type Facts,
  idIn,
  type MailKind,
  type NewsKind,
  type NoticeKind,
  type TaskKind,
  type WebhookKind,
} from '../kernel/notice.ts';
import type { OutboxEvent } from '../kernel/outbox.ts';
import type { Query } from '../kernel/run-query.ts';
import { guestToken } from './guests/guest-link.ts';
import { quoteById } from './quotes/quote.queries.ts';
import { rfqById } from './rfq/rfq.queries.ts';

const named = (name: string) => (event: OutboxEvent) => {
  const id = idIn(event, name);
  return id === undefined ? [] : [id];
};
const toSeller = named('sellerId');
const toBuyer = named('buyerId');
const pathOf = (rfqId: string, more = '') => `/rfqs/${encodeId('rfq', rfqId)}${more}`;

/** What every sentence about a request may use; `partner` is its buyer. */
async function factsOf(query: Query, rfqId: string): Promise<Facts | undefined> {
  const rfq = await rfqById(query, rfqId);
  if (!rfq) return undefined;
  const buyer = await firmById(query, rfq.organisationId);
  return {
    number: rfq.number,
    title: rfq.title,
    until: { instant: rfq.dueAt.toISOString() },
    partner: { zh: buyer?.name ?? '', en: buyer?.nameEn ?? buyer?.name ?? '' },
  };
}

const ids = async (query: Query, statement: Sql) =>
  (await query.rows<{ id: string }>(statement)).map(({ id }) => id);

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

type News = Pick<NewsKind, 'kind' | 'events' | 'defaultMail' | 'subject' | 'organisationsOf'> & {
  /** The request that it is about. */
  readonly rfqOf?: (event: OutboxEvent) => string;
};

/** News of a request, to those of a side who work on it. */
function news({
  rfqOf = (event) => idIn(event, 'rfqId') ?? event.payload.subjectId,
  ...facts
}: News): NewsKind {
  return {
    ...facts,
    nature: 'NEWS',
    async read(query, event) {
      const rfqId = rfqOf(event);
      const told = await factsOf(query, rfqId);
      const rfq = await rfqById(query, rfqId);
      if (!told || !rfq) return undefined;
      const isBuyer = organisationOf(query.actor) === rfq.organisationId;
      const sender = isBuyer ? await senderOf(query, event) : undefined;
      if (isBuyer && !sender) return undefined;
      return {
        audience: { can: isBuyer ? 'rfq:write' : 'quote:write' },
        facts: { ...told, ...(sender ? { partner: sender } : {}) },
        path: pathOf(rfqId),
      };
    },
  };
}

/** The bidder behind an event, for its buyer; nothing while its quote is sealed: then nobody is told. */
async function senderOf(query: Query, event: OutboxEvent) {
  const row = await query.row<{ zh: string; en: string }>(sql`
    select coalesce(f.name, b.guest_name) as zh, coalesce(f.name_en, f.name, b.guest_name) as en
    from app.rfq_bidder b left join market.firm f on f.id = b.seller_id
    where b.id = coalesce((select q.bidder_id from app.quote q where q.id = ${event.payload.subjectId}::uuid),
      (select c.id from app.rfq_bidder c where c.id = ${event.payload.subjectId}::uuid))`);
  return row;
}

/** Somebody writes. */
const messageCame: NewsKind = {
  kind: 'rfq-message',
  events: ['rfq.message.v1'],
  nature: 'NEWS',
  defaultMail: 'DIGEST',
  subject: 'bid',
  organisationsOf: (event) => [...named('toId')(event), ...named('fromId')(event)],
  async read(query, event) {
    const message = await query.row<{
      rfqId: string;
      personName: string;
      text: string;
      named: string[];
      mine: boolean;
    }>(sql`
      select rfq_id, person_name, text, named, (side = 'BUYER') = (buyer_id = app.organisation()) as mine
      from app.rfq_message where id = ${String(event.payload.messageId)}::uuid`);
    const facts = message && (await factsOf(query, message.rfqId));
    if (!facts || (message.mine && message.named.length === 0)) return undefined;
    const rfq = await rfqById(query, message.rfqId);
    const isBuyer = organisationOf(query.actor) === rfq?.organisationId;
    return {
      audience: message.mine ? { personIds: message.named } : { can: isBuyer ? 'rfq:write' : 'quote:write' },
      facts: { ...facts, person: message.personName, words: message.text.slice(0, 200) },
      path: pathOf(message.rfqId, `?thread=${encodeId('bid', event.payload.subjectId)}#thread`),
    };
  },
};

/** What people are told of sourcing. */
export const sourcingNotices: readonly NoticeKind[] = [
  quoteWanted,
  counterWaits,
  rfqIsDue,
  questionAsked,
  awardWaits,
  messageCame,
  news({
    kind: 'rfq-noted',
    events: ['rfq.noted.v1'],
    defaultMail: 'IMMEDIATE',
    subject: 'bid',
    organisationsOf: toSeller,
  }),
  news({
    kind: 'rfq-extended',
    events: ['rfq.extended.v1'],
    defaultMail: 'IMMEDIATE',
    subject: 'bid',
    organisationsOf: toSeller,
  }),
  news({
    kind: 'quote-received',
    events: ['quote.submitted.v1'],
    defaultMail: 'DIGEST',
    subject: 'quo',
    organisationsOf: toBuyer,
  }),
  news({
    kind: 'quote-withdrawn',
    events: ['quote.withdrawn.v1'],
    defaultMail: 'IMMEDIATE',
    subject: 'quo',
    organisationsOf: toBuyer,
  }),
  news({
    kind: 'rfq-declined',
    events: ['rfq.declined.v1'],
    defaultMail: 'DIGEST',
    subject: 'bid',
    organisationsOf: toBuyer,
  }),
  news({
    kind: 'quote-awarded',
    events: ['quote.awarded.v1'],
    defaultMail: 'IMMEDIATE',
    subject: 'quo',
    organisationsOf: toSeller,
  }),
  news({
    kind: 'quote-lost',
    events: ['quote.lost.v1'],
    defaultMail: 'IMMEDIATE',
    subject: 'quo',
    organisationsOf: toSeller,
  }),
  news({
    kind: 'quote-expired',
    events: ['quote.expired.v1'],
    defaultMail: 'DIGEST',
    subject: 'quo',
    organisationsOf: toSeller,
  }),
];

interface MailedGuest {
  readonly id: string;
  readonly email: string;
  readonly locale: Locale;
  readonly title: string;
  readonly number: string;
  readonly dueAt: Date;
  readonly zh: string;
  readonly en: string;
}

/** One mail to a guest, by its link. */
function guestMail(kind: string, event: string): MailKind {
  return {
    kind,
    event,
    async read(query, secrets, { payload }) {
      const guest = await query.row<MailedGuest>(sql`
        select b.id, b.guest_email as email, b.guest_locale as locale, r.title, r.number, r.due_at, f.name as zh, coalesce(f.name_en, f.name) as en
        from app.rfq_bidder b join app.rfq r on r.id = b.rfq_id join market.firm f on f.id = b.buyer_id
        where b.id = ${String(payload.bidderId ?? payload.subjectId)}::uuid and b.origin = 'GUEST' and b.state <> 'REVOKED' and b.link_expires_at > app.clock()`);
      if (!guest) return undefined;
      return {
        to: guest.email,
        locale: guest.locale,
        facts: {
          firm: { zh: guest.zh, en: guest.en },
          title: guest.title,
          number: guest.number,
          until: { instant: guest.dueAt.toISOString() },
        },
        path: `/guest/${guestToken(secrets, guest.id)}`,
      };
    },
  };
}

/** What guests are mailed: the link, and what became of it. */
export const sourcingMails: readonly MailKind[] = [
  guestMail('guest-request', 'rfq.asked.v1'),
  guestMail('guest-awarded', 'quote.awarded.v1'),
  guestMail('guest-lost', 'quote.lost.v1'),
];

const quoteId = { prefix: 'quo', from: 'subjectId' };
const rfqId = { prefix: 'rfq', from: 'rfqId' };

/** Which events of sourcing an organisation's own systems may ask for. */
export const sourcingWebhooks: readonly WebhookKind[] = [
  {
    event: 'rfq.asked.v1',
    when: 'Your firm is asked for a quote.',
    organisationsOf: toSeller,
    data: { bidderId: { prefix: 'bid', from: 'subjectId' }, rfqId },
  },
  {
    event: 'rfq.due.v1',
    when: 'The due time of a request of yours has passed.',
    data: { rfqId: { prefix: 'rfq', from: 'subjectId' } },
  },
  {
    event: 'quote.countered.v1',
    when: 'A quote of yours has a counter-offer.',
    organisationsOf: toSeller,
    data: { quoteId, rfqId },
  },
  {
    event: 'quote.awarded.v1',
    when: 'A quote of yours has won.',
    organisationsOf: toSeller,
    data: { quoteId, rfqId },
  },
  {
    event: 'quote.lost.v1',
    when: 'A quote of yours has lost.',
    organisationsOf: toSeller,
    data: { quoteId, rfqId },
  },
];

import sql from 'sql-template-tag';
import { firmById } from '../../identity/index.ts';
import { organisationOf } from '../../kernel/actor.ts';
import { encodeId } from '../../kernel/id.ts';
import { formatAmount, money } from '../../kernel/money.ts';
import type { Facts, NewsKind, NoticeKind, TaskKind } from '../../kernel/notice.ts';
import type { Query } from '../../kernel/run-query.ts';
import { callOffById } from '../call-offs/call-off.queries.ts';
import type { CallOff } from '../call-offs/call-off.ts';
import { frameworkById } from '../frameworks/framework.queries.ts';
import type { Framework } from '../frameworks/framework.ts';
import { ids, named, toBuyer, toSeller } from './rfq-facts.ts';

const toPartner = named('partnerId');
const pathOf = (frameworkId: string) => `/agreements/${encodeId('fwk', frameworkId)}`;
const isBuyer = (query: Query, { buyerId }: { buyerId: string }) => organisationOf(query.actor) === buyerId;

/** What every sentence about an agreement may use; `partner` is the other firm. */
async function factsOf(query: Query, framework: Framework): Promise<Facts> {
  const partner = await firmById(query, isBuyer(query, framework) ? framework.sellerId : framework.buyerId);
  return {
    number: framework.number,
    title: framework.title,
    partner: { zh: partner?.name ?? '', en: partner?.nameEn ?? partner?.name ?? '' },
    from: { date: framework.validFrom },
    until: { date: framework.validUntil },
    person: framework.endedBy ?? framework.answeredBy ?? framework.saidBy,
    reason: framework.reason ?? '',
  };
}

async function factsOfCallOff(query: Query, callOff: CallOff): Promise<Facts> {
  const partner = await firmById(query, isBuyer(query, callOff) ? callOff.sellerId : callOff.buyerId);
  const { currency } = callOff;
  return {
    number: callOff.number,
    partner: { zh: partner?.name ?? '', en: partner?.nameEn ?? partner?.name ?? '' },
    price: { amount: formatAmount(money(callOff.netMinor, currency)), currency },
    until: { date: callOff.promisedOn ?? callOff.wantedOn },
    reason: callOff.reason ?? '',
  };
}

/** An agreement is proposed to the firm. */
const frameworkWaits: TaskKind = {
  kind: 'framework-waits',
  events: ['framework.proposed.v1'],
  nature: 'TASK',
  defaultMail: 'IMMEDIATE',
  subject: 'fwk',
  organisationsOf: toPartner,
  async read(query, event) {
    const framework = await frameworkById(query, event.payload.subjectId);
    if (framework?.state !== 'PROPOSED') return undefined;
    const facts = await factsOf(query, framework);
    const can = isBuyer(query, framework) ? 'rfq:write' : 'quote:write';
    return { audience: { can }, facts, path: pathOf(framework.id) };
  },
  answers: [{ mutation: 'frameworkAccept', argument: 'frameworkId' }],
  settledBy: { 'framework.answered.v1': 'DONE', 'framework.ended.v1': 'LAPSED' },
  stillOpen: (query, subjectIds) =>
    ids(
      query,
      sql`select id from app.framework where id = any (${[...subjectIds]}::uuid[]) and state = 'PROPOSED'`,
    ),
};

/** A call-off waits for the supplier. */
const callOffWaits: TaskKind = {
  kind: 'call-off-waits',
  events: ['call-off.placed.v1'],
  nature: 'TASK',
  defaultMail: 'IMMEDIATE',
  subject: 'cof',
  organisationsOf: toSeller,
  async read(query, event) {
    const callOff = await callOffById(query, event.payload.subjectId);
    if (callOff?.state !== 'ASKED') return undefined;
    const facts = await factsOfCallOff(query, callOff);
    return { audience: { can: 'quote:write' }, facts, path: pathOf(callOff.frameworkId) };
  },
  answers: [{ mutation: 'callOffConfirm', argument: 'callOffId' }],
  settledBy: { 'call-off.answered.v1': 'DONE', 'call-off.cancelled.v1': 'LAPSED' },
  stillOpen: (query, subjectIds) =>
    ids(
      query,
      sql`select id from app.call_off where id = any (${[...subjectIds]}::uuid[]) and state = 'ASKED'`,
    ),
};

/** News of an agreement, for the other firm. */
function frameworkNews(kind: string, event: string): NewsKind {
  return {
    kind,
    events: [event],
    nature: 'NEWS',
    defaultMail: 'IMMEDIATE',
    subject: 'fwk',
    organisationsOf: toPartner,
    async read(query, { payload }) {
      const framework = await frameworkById(query, payload.subjectId);
      if (!framework) return undefined;
      const can = isBuyer(query, framework) ? 'rfq:write' : 'quote:write';
      return { audience: { can }, facts: await factsOf(query, framework), path: pathOf(framework.id) };
    },
  };
}

/** News of a call-off: of its answer to the buyer, of its end to the supplier. */
function callOffNews(kind: string, event: string, states: readonly CallOff['state'][]): NewsKind {
  return {
    kind,
    events: [event],
    nature: 'NEWS',
    defaultMail: 'IMMEDIATE',
    subject: 'cof',
    organisationsOf: event === 'call-off.answered.v1' ? toBuyer : toSeller,
    async read(query, { payload }) {
      const callOff = await callOffById(query, payload.subjectId);
      if (!callOff || !states.includes(callOff.state)) return undefined;
      const can = isBuyer(query, callOff) ? 'rfq:write' : 'quote:write';
      return {
        audience: { can },
        facts: await factsOfCallOff(query, callOff),
        path: pathOf(callOff.frameworkId),
      };
    },
  };
}

/** What people are told of agreements and call-offs. */
export const agreementNotices: readonly NoticeKind[] = [
  frameworkWaits,
  callOffWaits,
  frameworkNews('framework-answered', 'framework.answered.v1'),
  frameworkNews('framework-ended', 'framework.ended.v1'),
  callOffNews('call-off-confirmed', 'call-off.answered.v1', ['CONFIRMED']),
  callOffNews('call-off-declined', 'call-off.answered.v1', ['DECLINED']),
  callOffNews('call-off-cancelled', 'call-off.cancelled.v1', ['CANCELLED']),
];

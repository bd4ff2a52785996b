import sql from 'sql-template-tag';
import { firmById } from '../../identity/index.ts';
import { organisationOf } from '../../kernel/actor.ts';
import { encodeId } from '../../kernel/id.ts';
import { formatAmount } from '../../kernel/money.ts';
import { type Facts, idIn, type NewsKind, type NoticeKind, type TaskKind } from '../../kernel/notice.ts';
import type { OutboxEvent } from '../../kernel/outbox.ts';
import type { Query } from '../../kernel/run-query.ts';
import { shown } from '../../kernel/values.ts';
import { processByCode } from '../../plants/index.ts';
import { type ReservationRow, reservationById } from './reservation.queries.ts';
import type { ReservationState } from './reservation.rules.ts';
import type { Side } from './reservation.ts';

const party = (event: OutboxEvent, side: Side) => {
  const id = idIn(event, side === 'BUYER' ? 'buyerId' : 'sellerId');
  return id === undefined ? [] : [id];
};

/** A settling step is news to whoever did not take it: a confirmed hold to its seller, an accepted one to its buyer. */
const otherSide = (event: OutboxEvent) =>
  party(event, idIn(event, 'from') === 'AWAITING_APPROVAL' ? 'BUYER' : 'SELLER');

/** What every sentence about a reservation may use; `partner` is the other firm. */
async function factsOf(query: Query, row: ReservationRow): Promise<Facts> {
  const isBuyer = organisationOf(query.actor) === row.buyerId;
  const partner = await firmById(query, isBuyer ? row.sellerId : row.buyerId);
  const process = await processByCode(query, row.processCode);
  const { value, unit } = shown(row.quantityAmount, row.measure);
  return {
    number: row.number,
    until: { instant: row.deadline.toISOString() },
    partner: { zh: partner?.name ?? '', en: partner?.nameEn ?? partner?.name ?? '' },
    process: { zh: process?.nameZh ?? '', en: process?.nameEn ?? '' },
    quantity: { value: value.toFixed(), unit },
    price: {
      amount: formatAmount({ minor: row.priceMinor, currency: row.currency }),
      currency: row.currency,
    },
  };
}

const pathOf = (id: string) => `/reservations/${encodeId('rsv', id)}`;

/** Which of the reservations are still in this state and within their time. */
const waitingIn = (state: ReservationState) => async (query: Query, ids: readonly string[]) =>
  (
    await query.rows<{ id: string }>(sql`
      select id from app.reservation where id = any (${[...ids]}::uuid[]) and state = ${state} and expires_at > app.clock()`)
  ).map(({ id }) => id);

/** Which of them have ended like this, or will as soon as the clock comes by: their time is over and nobody has answered. */
const endedIn = (ends: readonly ReservationState[]) => async (query: Query, ids: readonly string[]) =>
  (
    await query.rows<{ id: string }>(sql`
      select id from app.reservation where id = any (${[...ids]}::uuid[])
        and (state = any (${[...ends]}::text[]) or state in ('HELD', 'AWAITING_APPROVAL') and expires_at <= app.clock())`)
  ).map(({ id }) => id);

async function waiting(query: Query, event: OutboxEvent, state: ReservationState) {
  const row = await reservationById(query, event.payload.subjectId);
  if (row?.state !== state || row.deadline <= row.now) return undefined;
  return { row, told: { facts: await factsOf(query, row), path: pathOf(row.id), dueAt: row.deadline } };
}

/** A hold that the buyer has confirmed waits for the seller. */
const awaitsApproval: TaskKind = {
  kind: 'reservation-awaits-approval',
  events: ['reservation.awaiting-approval.v1'],
  nature: 'TASK',
  defaultMail: 'IMMEDIATE',
  subject: 'rsv',
  organisationsOf: (event) => party(event, 'SELLER'),
  async read(query, event) {
    const found = await waiting(query, event, 'AWAITING_APPROVAL');
    return found && { ...found.told, audience: { can: 'reservation:sell' } };
  },
  answers: [
    { mutation: 'reservationAccept', argument: 'reservationId' },
    { mutation: 'reservationDecline', argument: 'reservationId' },
  ],
  settledBy: {
    'reservation.confirmed.v1': 'DONE',
    'reservation.declined.v1': 'DONE',
    'reservation.released.v1': 'LAPSED',
    'reservation.expired.v1': 'LAPSED',
  },
  stillOpen: waitingIn('AWAITING_APPROVAL'),
  lapsed: endedIn(['RELEASED', 'EXPIRED']),
};

/** A promise holds it with others, and asks its owner before anything of it is bought. */
const askedFirst: TaskKind = {
  ...awaitsApproval,
  kind: 'reservation-asked-first',
  events: ['reservation.asked.v1'],
  settledBy: {
    'reservation.accepted.v1': 'DONE',
    'reservation.declined.v1': 'DONE',
    'reservation.released.v1': 'LAPSED',
    'reservation.expired.v1': 'LAPSED',
  },
};

/** A hold lapses unless its buyer confirms it: told to whoever placed it, else to all who may buy. */
const holdLapses: TaskKind = {
  kind: 'hold-lapses',
  events: ['reservation.held.v1'],
  nature: 'TASK',
  defaultMail: 'OFF',
  subject: 'rsv',
  organisationsOf: (event) => party(event, 'BUYER'),
  async read(query, event) {
    const found = await waiting(query, event, 'HELD');
    // Of holds that stand together their promise tells.
    if (!found || found.row.planId !== null) return undefined;
    const { heldBy } = found.row;
    return { ...found.told, audience: heldBy ? { personIds: [heldBy] } : { can: 'reservation:buy' } };
  },
  answers: [
    { mutation: 'reservationConfirm', argument: 'reservationId' },
    { mutation: 'reservationRelease', argument: 'reservationId' },
  ],
  settledBy: {
    'reservation.awaiting-approval.v1': 'DONE',
    'reservation.confirmed.v1': 'DONE',
    'reservation.released.v1': 'DONE',
    'reservation.expired.v1': 'LAPSED',
  },
  stillOpen: waitingIn('HELD'),
  lapsed: endedIn(['EXPIRED']),
};

type NewsFacts = Pick<NewsKind, 'kind' | 'events' | 'defaultMail'> & {
  /** Told by the promise instead, where it is one of several holds that stand together. */
  readonly isOfPromise?: boolean;
  readonly organisationsOf: (event: OutboxEvent) => readonly string[];
};

/** News of a reservation, told to those of a side who may trade on it. */
function reservationNews({ isOfPromise, ...facts }: NewsFacts): NewsKind {
  return {
    ...facts,
    nature: 'NEWS',
    subject: 'rsv',
    async read(query, event) {
      const row = await reservationById(query, event.payload.subjectId);
      if (!row || (isOfPromise && row.planId !== null)) return undefined;
      const can = organisationOf(query.actor) === row.buyerId ? 'reservation:buy' : 'reservation:sell';
      return { audience: { can }, facts: await factsOf(query, row), path: pathOf(row.id) };
    },
  };
}

/** What people are told of reservations. */
export const reservationNotices: readonly NoticeKind[] = [
  awaitsApproval,
  askedFirst,
  holdLapses,
  reservationNews({
    kind: 'reservation-held',
    events: ['reservation.held.v1'],
    defaultMail: 'DIGEST',
    organisationsOf: (event) => party(event, 'SELLER'),
  }),
  reservationNews({
    kind: 'reservation-confirmed',
    events: ['reservation.confirmed.v1'],
    defaultMail: 'IMMEDIATE',
    organisationsOf: otherSide,
  }),
  reservationNews({
    kind: 'reservation-declined',
    events: ['reservation.declined.v1'],
    defaultMail: 'IMMEDIATE',
    isOfPromise: true,
    organisationsOf: (event) => party(event, 'BUYER'),
  }),
  reservationNews({
    kind: 'reservation-released',
    events: ['reservation.released.v1'],
    defaultMail: 'DIGEST',
    organisationsOf: (event) => party(event, 'SELLER'),
  }),
  reservationNews({
    kind: 'hold-notice-given',
    events: ['reservation.notice-given.v1'],
    defaultMail: 'IMMEDIATE',
    organisationsOf: (event) => party(event, 'BUYER'),
  }),
  reservationNews({
    kind: 'reservation-expired',
    events: ['reservation.expired.v1'],
    defaultMail: 'DIGEST',
    organisationsOf: (event) => [...party(event, 'BUYER'), ...party(event, 'SELLER')],
  }),
];

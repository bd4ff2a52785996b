import sql from 'sql-template-tag';
import { encodeId } from '../kernel/id.ts';
import type { NewsKind, NoticeKind, WebhookKind } from '../kernel/notice.ts';
import type { OutboxEvent } from '../kernel/outbox.ts';
import { savedSearchHit } from './alerts/alert.notices.ts';
import { requestMatched } from './exchange.events.ts';
import { reservationNotices } from './reservations/reservation.notices.ts';
import { waitingNotices } from './reservations/waiting.notices.ts';

/** The matching that somebody asked for has ended. What the market sets going by itself is told to nobody: it happens all day. */
const needMatched: NewsKind = {
  kind: 'need-matched',
  events: [requestMatched],
  nature: 'NEWS',
  defaultMail: 'DIGEST',
  subject: 'req',
  async read(query, event) {
    const found = await query.row<{
      title: string;
      requestedBy: string;
      feasible: number;
      considered: number;
    }>(sql`
      select r.title, j.requested_by, (j.result ->> 'consideredCount')::int as considered,
        (select count(*)::int from app.match m where m.request_id = r.id and m.feasible) as feasible
      from app.capacity_request r join app.job j on j.subject_id = r.id
      where r.id = ${event.payload.subjectId}::uuid and j.id = ${String(event.payload.jobId)}::uuid
        and j.state = 'DONE' and j.requested_by is not null`);
    return (
      found && {
        audience: { personIds: [found.requestedBy] },
        facts: { title: found.title, count: found.feasible, considered: String(found.considered) },
        path: `/needs/${encodeId('req', event.payload.subjectId)}`,
      }
    );
  },
};

/**
 * A standing need that the market has answered by itself: offers fit that did not at the last matching. Told to those who post needs, and not again
 * while the last of it is unread.
 */
const needAnswered: NewsKind = {
  kind: 'need-answered',
  events: [requestMatched],
  nature: 'NEWS',
  defaultMail: 'DIGEST',
  subject: 'req',
  async read(query, event) {
    const fresh = Number(event.payload.freshCount ?? 0);
    if (fresh === 0) return undefined;
    const found = await query.row<{ title: string; feasible: number }>(sql`
      select r.title, (select count(*)::int from app.match m where m.request_id = r.id and m.feasible) as feasible
      from app.capacity_request r join app.job j on j.subject_id = r.id
      where r.id = ${event.payload.subjectId}::uuid and j.id = ${String(event.payload.jobId)}::uuid
        and r.state = 'OPEN' and j.state = 'DONE' and j.requested_by is null
        and not exists (select from app.notice n where n.organisation_id = r.organisation_id and n.kind = 'need-answered'
          and n.subject_id = r.id and n.nature = 'NEWS' and n.read_at is null)`);
    return (
      found && {
        audience: { can: 'request:write' },
        facts: { title: found.title, count: fresh, feasible: String(found.feasible) },
        path: `/needs/${encodeId('req', event.payload.subjectId)}`,
      }
    );
  },
};

/** What people are told of the exchange. */
export const exchangeNotices: readonly NoticeKind[] = [
  ...reservationNotices,
  ...waitingNotices,
  needMatched,
  needAnswered,
  savedSearchHit,
];

const bothParties = ({ payload }: OutboxEvent) =>
  [payload.buyerId, payload.sellerId].filter((id) => typeof id === 'string');

const reservationWebhook = (event: string, when: string): WebhookKind => ({
  event,
  when: `${when} Both firms hear of it.`,
  organisationsOf: bothParties,
  data: {
    reservationId: { prefix: 'rsv', from: 'subjectId' },
    buyerId: { prefix: 'org', from: 'buyerId' },
    sellerId: { prefix: 'org', from: 'sellerId' },
  },
});
const offerId = { prefix: 'off', from: 'subjectId' };
const requestId = { prefix: 'req', from: 'subjectId' };

/** Which events of the exchange an organisation's own systems may ask for. */
export const exchangeWebhooks: readonly WebhookKind[] = [
  { event: 'offer.published.v1', when: 'An offer of yours is on the market.', data: { offerId } },
  { event: 'offer.withdrawn.v1', when: 'An offer of yours was taken off the market.', data: { offerId } },
  { event: requestMatched, when: 'A matching of a need of yours has ended.', data: { requestId } },
  reservationWebhook('reservation.held.v1', 'Hours are held for a time.'),
  reservationWebhook('reservation.awaiting-approval.v1', 'The buyer has confirmed; the seller is asked.'),
  reservationWebhook(
    'reservation.asked.v1',
    'A promise holds several steps, and asks the seller of this one before any is bought.',
  ),
  reservationWebhook('reservation.accepted.v1', 'A seller asked by a promise has said yes; it stays held.'),
  reservationWebhook('reservation.confirmed.v1', 'Hours are sold.'),
  reservationWebhook('reservation.declined.v1', 'The seller has declined.'),
  reservationWebhook('reservation.released.v1', 'The buyer has given the hours back.'),
  reservationWebhook('reservation.expired.v1', 'The time of a hold has passed.'),
];

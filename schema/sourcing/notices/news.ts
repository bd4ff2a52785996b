import sql from 'sql-template-tag';
import { organisationOf } from '../../kernel/actor.ts';
import { idIn, type NewsKind } from '../../kernel/notice.ts';
import type { OutboxEvent } from '../../kernel/outbox.ts';
import type { Query } from '../../kernel/run-query.ts';
import { rfqById } from '../rfq/rfq.queries.ts';
import { threadNews } from './messages.ts';
import { factsOf, pathOf, toBuyer, toSeller } from './rfq-facts.ts';

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

/** What people are told of sourcing. */
export const sourcingNews: readonly NewsKind[] = [
  ...threadNews,
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

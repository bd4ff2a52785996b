import type { Sql } from 'sql-template-tag';
import { firmById } from '../../identity/index.ts';
import { encodeId } from '../../kernel/id.ts';
import { type Facts, idIn } from '../../kernel/notice.ts';
import type { OutboxEvent } from '../../kernel/outbox.ts';
import type { Query } from '../../kernel/run-query.ts';
import { rfqById } from '../rfq/rfq.queries.ts';

/** The firm that an event names by this key. */
export const named = (name: string) => (event: OutboxEvent) => {
  const id = idIn(event, name);
  return id === undefined ? [] : [id];
};
/** The firm that is asked. */
export const toSeller = named('sellerId');
/** The firm that asks. */
export const toBuyer = named('buyerId');
/** Address of a request’s room. */
export const pathOf = (rfqId: string, more = '') => `/rfqs/${encodeId('rfq', rfqId)}${more}`;

/** What every sentence about a request may use; `partner` is its buyer. */
export async function factsOf(query: Query, rfqId: string): Promise<Facts | undefined> {
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

/** The ids that a statement finds. */
export const ids = async (query: Query, statement: Sql) =>
  (await query.rows<{ id: string }>(statement)).map(({ id }) => id);

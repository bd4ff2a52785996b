import sql from 'sql-template-tag';
import type { Query } from '../../kernel/run-query.ts';

/** Of these offers, those that sell hours of one work centre together, two at least in each; nothing of blind ones. One statement. */
export async function sharedCenters(query: Query, offerIds: readonly string[]): Promise<string[][]> {
  const rows = await query.rows<{ offerIds: string[] }>(
    sql`select x as offer_ids from market.shared_centers(${[...offerIds]}::uuid[]) x`,
  );
  return rows.map(({ offerIds: together }) => together);
}

import sql, { raw } from 'sql-template-tag';
import { newestFirst, type Page, type PageRequest, readPage } from '../../kernel/page.ts';
import type { Query } from '../../kernel/run-query.ts';
import type { CapacityRequest, RequestState } from './capacity-request.ts';

const requestColumns =
  raw(`id, organisation_id, number, title, state, process_code, material_code, measure, pieces,
  load_per_piece as load_per_piece_value, load_unit, load_amount, valid_from, valid_until, price_cap_minor, currency,
  deliver_to_city_code, requirements, wished_by, late_minor_per_day, shipments_max, non_deductible_bps, weights, posted_at, closed_at`);

/** The actor's needs, newest first. */
export async function listCapacityRequests(
  query: Query,
  state: RequestState | undefined,
  page: PageRequest,
): Promise<Page<CapacityRequest>> {
  const from = sql`from app.capacity_request where organisation_id = app.organisation() ${state === undefined ? sql`` : sql`and state = ${state}`}`;
  return await readPage<CapacityRequest>(query, { columns: requestColumns, from, ...newestFirst() }, page);
}

/** A need of the actor's. */
export function capacityRequestById(query: Query, id: string): Promise<CapacityRequest | undefined> {
  const loader = query.loader<string, CapacityRequest | undefined>('capacity-request', async (ids) => {
    const found = await query.rows<CapacityRequest>(
      sql`select ${requestColumns} from app.capacity_request where id = any (${[...ids]}::uuid[])`,
    );
    return ids.map((wanted) => found.find((request) => request.id === wanted));
  });
  return loader.load(id);
}

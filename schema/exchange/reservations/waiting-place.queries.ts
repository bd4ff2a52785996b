import sql, { raw } from 'sql-template-tag';
import { newestFirst, type Page, type PageRequest, readPage } from '../../kernel/page.ts';
import type { Query } from '../../kernel/run-query.ts';
import type { Side } from './reservation.ts';
import type { WaitingPlace, WaitingState } from './waiting-place.ts';

const columns =
  raw(`p.id, p.seller_id, p.buyer_id, p.offer_id, p.request_id, p.measure, p.state, p.quantity as quantity_amount, p.price_minor, p.currency,
  p.price_parts, p.weeks, p.skipped, p.taken_at, p.ends_at, p.ended_at, p.reservation_id`);

/** The actor's places on one side of the trade, newest first. */
export async function listWaitingPlaces(
  query: Query,
  filter: { side: Side; state?: WaitingState | undefined },
  page: PageRequest,
): Promise<Page<WaitingPlace>> {
  const side =
    filter.side === 'BUYER' ? sql`p.buyer_id = app.organisation()` : sql`p.seller_id = app.organisation()`;
  const state = filter.state === undefined ? sql`` : sql`and p.state = ${filter.state}`;
  const from = sql`from app.waiting_place p where ${side} ${state}`;
  return await readPage<WaitingPlace>(query, { columns, from, ...newestFirst(sql`p.id`) }, page);
}

/** A place that the actor is a party of. */
export function waitingPlaceById(query: Query, id: string): Promise<WaitingPlace | undefined> {
  const loader = query.loader<string, WaitingPlace | undefined>('waiting-place', async (ids) => {
    const found = await query.rows<WaitingPlace>(
      sql`select ${columns} from app.waiting_place p where p.id = any (${[...ids]}::uuid[])`,
    );
    return ids.map((wanted) => found.find((row) => row.id === wanted));
  });
  return loader.load(id);
}

/** How many wait before a place for any of its weeks, itself included; nothing once it waits no more. */
export function positionOfPlace(query: Query, id: string): Promise<number | null> {
  const loader = query.loader<string, number | null>('waiting-position', async (ids) => {
    const found = await query.rows<{ place: string; turn: bigint }>(
      sql`select place, turn from market.positions_of(${[...ids]}::uuid[])`,
    );
    const byId = new Map(found.map(({ place, turn }) => [place, Number(turn)]));
    return ids.map((wanted) => byId.get(wanted) ?? null);
  });
  return loader.load(id);
}

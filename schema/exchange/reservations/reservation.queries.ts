import sql, { raw } from 'sql-template-tag';
import { newestFirst, type Page, type PageRequest, readPage } from '../../kernel/page.ts';
import type { Query } from '../../kernel/run-query.ts';
import type { ReservationState } from './reservation.rules.ts';
import type { Reservation, Side } from './reservation.ts';

/** A reservation with what both its firms may know of the offer's measure and process, also when the offer has left the market. */
export interface ReservationRow extends Reservation {
  readonly now: Date;
}

const columns =
  raw(`r.id, r.number, r.seller_id, r.buyer_id, r.offer_id, r.request_id, r.process_code, r.measure, r.state, r.quantity as quantity_amount, r.price_minor,
  r.currency, r.price_parts, r.held_by, r.held_at, r.expires_at as deadline, r.plan_id, r.asked_at, r.accepted_at, r.confirmed_at, r.ended_at, app.clock() as now`);

/** The actor's reservations on one side of the trade, newest first. */
export async function listReservations(
  query: Query,
  filter: { side: Side; state?: ReservationState | undefined; offerId?: string | undefined },
  page: PageRequest,
): Promise<Page<ReservationRow>> {
  const side =
    filter.side === 'BUYER' ? sql`r.buyer_id = app.organisation()` : sql`r.seller_id = app.organisation()`;
  const state = filter.state === undefined ? sql`` : sql`and r.state = ${filter.state}`;
  const offer = filter.offerId === undefined ? sql`` : sql`and r.offer_id = ${filter.offerId}::uuid`;
  const from = sql`from app.reservation r where ${side} ${state} ${offer}`;
  return await readPage<ReservationRow>(query, { columns, from, ...newestFirst(sql`r.id`) }, page);
}

/** A reservation that the actor is a party of. */
export function reservationById(query: Query, id: string): Promise<ReservationRow | undefined> {
  const loader = query.loader<string, ReservationRow | undefined>('reservation', async (ids) => {
    const found = await query.rows<ReservationRow>(
      sql`select ${columns} from app.reservation r where r.id = any (${[...ids]}::uuid[])`,
    );
    return ids.map((wanted) => found.find((row) => row.id === wanted));
  });
  return loader.load(id);
}

/** What was held for a need, newest first; at most 50 for each need. */
export function reservationsOfRequest(query: Query, requestId: string): Promise<ReservationRow[]> {
  const loader = query.loader<string, ReservationRow[]>('reservations-of-request', async (ids) => {
    const found = await query.rows<ReservationRow>(sql`
      select ${columns} from app.reservation r
      where r.buyer_id = app.organisation() and r.request_id = any (${[...ids]}::uuid[]) order by r.id desc limit 1000`);
    return ids.map((wanted) => found.filter((row) => row.requestId === wanted).slice(0, 50));
  });
  return loader.load(requestId);
}

/** One week of a reservation. */
export interface ReservationWeekRow {
  readonly reservationId: string;
  readonly weekStart: string;
  readonly amount: bigint;
}

/** The weeks of a reservation. */
export function weeksOfReservation(query: Query, reservationId: string): Promise<ReservationWeekRow[]> {
  const loader = query.loader<string, ReservationWeekRow[]>('reservation-weeks', async (ids) => {
    const found = await query.rows<ReservationWeekRow>(sql`
      select reservation_id, week_start, amount from app.reservation_week
      where reservation_id = any (${[...ids]}::uuid[]) order by reservation_id, week_start`);
    return ids.map((wanted) => found.filter((week) => week.reservationId === wanted));
  });
  return loader.load(reservationId);
}

/** What is held or sold of one of the actor's work centres in one week. */
export async function listReservationShares(
  query: Query,
  workCenterId: string,
  weekStart: string,
): Promise<ReservationWeekRow[]> {
  return await query.rows<ReservationWeekRow>(sql`
    select d.reservation_id, ${weekStart}::date as week_start, sum(d.amount)::bigint as amount
    from app.reservation_day d join app.reservation r on r.id = d.reservation_id
    where d.seller_id = app.organisation() and d.work_center_id = ${workCenterId}::uuid
      and d.work_date >= ${weekStart}::date and d.work_date < ${weekStart}::date + 7
      and r.state in ('HELD', 'AWAITING_APPROVAL', 'CONFIRMED')
    group by 1 order by 1 limit 200`);
}

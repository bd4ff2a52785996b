import sql from 'sql-template-tag';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { Tx } from '../../kernel/tx.ts';
import type { TotalSource } from '../day-totals.ts';

/** One day as it was before an edit and as it became; amounts in base units, as text so that JSON keeps them exact. */
export interface EditedDay {
  readonly workCenterId: string;
  readonly date: string;
  readonly total: readonly [before: string, after: string];
  readonly committed: readonly [before: string, after: string];
  /** Who had the last word before; none where the day had no figures. */
  readonly source: TotalSource | null;
  readonly reason: string | null;
}

/** A day of a work centre as it is now. */
export interface DayNow {
  readonly workCenterId: string;
  readonly date: string;
  readonly total: bigint;
  readonly committed: bigint;
  /** Held and reserved. */
  readonly sold: bigint;
  readonly source: TotalSource;
  readonly reason: string | null;
}

/** By work centre and date. */
export type DaysNow = ReadonlyMap<string, DayNow>;

/** The key of a day. */
export function dayKey(workCenterId: string, date: string): string {
  return `${workCenterId} ${date}`;
}

/** All days of some weeks; the caller holds their locks, so what they say stays true. */
export async function daysOfCells(tx: Tx, cells: string): Promise<DaysNow> {
  const days = await tx.rows<
    Record<'total' | 'committed' | 'sold', string> & Omit<DayNow, 'total' | 'committed' | 'sold'>
  >(sql`
    select d.work_center_id, d.work_date::text as date, d.total::text, d.committed::text, (d.held + d.reserved)::text as sold,
      d.total_source as source, d.total_reason as reason
    from jsonb_to_recordset(${cells}::jsonb) as x (center uuid, week date)
    join app.work_center_day d on d.work_center_id = x.center and d.work_date >= x.week and d.work_date < x.week + 7`);
  return new Map(
    days.map((day) => [
      dayKey(day.workCenterId, day.date),
      { ...day, total: BigInt(day.total), committed: BigInt(day.committed), sold: BigInt(day.sold) },
    ]),
  );
}

/** Sales behind some days, for whoever must not break them: the numbers of reservations and of their offers. */
export async function salesOf(
  tx: Tx,
  days: readonly { readonly workCenterId: string; readonly date: string }[],
): Promise<ReadonlyMap<string, { readonly reservations: string[]; readonly offers: string[] }>> {
  if (days.length === 0) return new Map();
  const found = await tx.rows<{
    workCenterId: string;
    date: string;
    reservations: string[];
    offers: string[];
  }>(sql`
    select d.work_center_id, d.work_date::text as date, array_agg(distinct r.number order by r.number) as reservations,
      array_agg(distinct o.number order by o.number) as offers
    from jsonb_to_recordset(${canonicalJson(days.map(({ workCenterId, date }) => ({ workCenterId, date })))}::jsonb) as x ("workCenterId" uuid, date date)
    join app.reservation_day d on d.work_center_id = x."workCenterId" and d.work_date = x.date and d.seller_id = app.organisation()
    join app.reservation r on r.id = d.reservation_id and r.state in ('HELD', 'AWAITING_APPROVAL', 'CONFIRMED')
    join app.capacity_offer o on o.id = r.offer_id
    group by 1, 2`);
  return new Map(found.map((row) => [dayKey(row.workCenterId, row.date), row]));
}

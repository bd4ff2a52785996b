import sql from 'sql-template-tag';
import type { SheetSource } from '../imports/index.ts';
import { type PlainDate, plainDate } from '../kernel/calendar/plain-date.ts';
import { shownUnitOf } from '../kernel/measure.ts';
import type { CapacitySheetContext, DayFigures, NamedCenter, SoldQuantity } from './capacity-sheet/index.ts';

/** All that a capacity sheet of the actor's is checked against, from the current week on. */
export async function sheetContext(
  source: SheetSource,
): Promise<Omit<CapacitySheetContext, 'workCenters'> & { readonly workCenters: readonly NamedCenter[] }> {
  const [zone] = await source.rows<{ today: string }>(sql`
    select (app.clock() at time zone coalesce((select time_zone from app.site where organisation_id = app.organisation() order by id limit 1),
      (select c.time_zone from app.organisation o join ref.city c on c.code = o.city_code where o.id = app.organisation())))::date::text as today`);
  const today = plainDate(zone?.today ?? '');
  const centers = await source.rows<Omit<NamedCenter, 'unit'>>(sql`
    select w.id, w.code, w.name, w.measure, w.site_id, w.process_code, s.working_days
    from app.work_center w join app.site s on s.id = w.site_id
    where w.organisation_id = app.organisation() order by w.code`);
  const figures = await currentFigures(source, today);
  return {
    today,
    workCenters: centers.map((center) => ({ ...center, unit: shownUnitOf(center.measure) })),
    current: (workCenterId, date) => figures.get(`${workCenterId} ${date}`),
    sold: await soldQuantities(source, today),
  };
}

async function currentFigures(source: SheetSource, today: PlainDate): Promise<Map<string, DayFigures>> {
  const days = await source.rows<{ key: string; total: bigint | string; committed: bigint | string }>(sql`
    select work_center_id || ' ' || work_date as key, total, committed from app.work_center_day
    where organisation_id = app.organisation() and work_date >= date_trunc('week', ${today}::date)`);
  return new Map(
    days.map((day) => [day.key, { total: BigInt(day.total), committed: BigInt(day.committed) }]),
  );
}

async function soldQuantities(source: SheetSource, today: PlainDate): Promise<SoldQuantity[]> {
  const sold = await source.rows<{
    workOrderNumber: string;
    workCenterId: string;
    date: string;
    amount: bigint | string;
  }>(sql`
    select r.number as work_order_number, d.work_center_id, d.work_date::text as date, d.amount
    from app.reservation_day d join app.reservation r on r.id = d.reservation_id
    where r.seller_id = app.organisation() and r.state = 'CONFIRMED' and d.work_date >= date_trunc('week', ${today}::date)`);
  return sold.map((row) => ({ ...row, date: plainDate(row.date), amount: BigInt(row.amount) }));
}

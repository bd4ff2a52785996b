import sql, { type Sql } from 'sql-template-tag';
import type { SheetSource } from '#schema/imports/index.ts';
import { plainDate } from '#schema/kernel/calendar/plain-date.ts';
import {
  type KnownDay,
  type OperatingCenter,
  type OperatingContext,
  sheetDaysBack,
} from './operating-sheet.ts';

const columns = sql`d.work_center_id, d.day::text as day, d.source, d.stops, d.run_ms::text as run_ms, d.idle_ms::text as idle_ms,
  d.down_ms::text as down_ms, d.planned_stop_ms::text as planned_stop_ms, d.good::text as good, d.scrap::text as scrap,
  d.untimed::text as untimed, d.ideal_ms::text as ideal_ms, d.energy_wh::text as energy_wh`;

/** All that a sheet of operating days is checked against: the firm's centres, and the days of each that a sheet may bring. */
export async function operatingContext(source: SheetSource): Promise<OperatingContext> {
  const centers = await source.rows<OperatingCenter & { today: string }>(sql`
    select w.id, w.code, w.site_id, w.process_code, w.parallel_machines as machines, (app.clock() at time zone s.time_zone)::date::text as today
    from app.work_center w join app.site s on s.id = w.site_id where w.organisation_id = app.organisation() order by w.code`);
  return {
    centers: centers.map((center) => ({ ...center, today: plainDate(center.today) })),
    days: await readDays(
      source,
      sql`d.day >= (app.clock() - make_interval(days => ${sheetDaysBack + 1}::int))::date`,
    ),
  };
}

/** Days of the firm acted for, by centre and day. */
export async function readDays(source: SheetSource, which: Sql): Promise<KnownDay[]> {
  return await source.rows<KnownDay>(sql`
    select ${columns} from app.operating_day d where d.organisation_id = app.organisation() and ${which} order by d.work_center_id, d.day`);
}

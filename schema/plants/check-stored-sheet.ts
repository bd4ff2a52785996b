import sql from 'sql-template-tag';
import type { StoredFile } from '../files/index.ts';
import { readSheet, SheetRefusal } from '../imports/index.ts';
import { type PlainDate, plainDate } from '../kernel/calendar/plain-date.ts';
import { shownUnitOf } from '../kernel/measure.ts';
import { refuse } from '../kernel/refusal.ts';
import type { Tx } from '../kernel/tx.ts';
import {
  type CapacitySheetCheck,
  type CapacitySheetContext,
  checkCapacitySheet,
  type DayFigures,
  type SheetWorkCenter,
  type SoldQuantity,
} from './capacity-sheet/index.ts';

/** Reads a stored sheet and holds it against what is known now. Refuses a file that is no capacity sheet. */
export async function checkStoredSheet(tx: Tx, file: StoredFile): Promise<CapacitySheetCheck> {
  try {
    const sheet = await readSheet(await tx.files.get(file.sha256), file.name);
    return checkCapacitySheet(sheet, await sheetContext(tx));
  } catch (error) {
    if (!(error instanceof SheetRefusal)) throw error;
    refuse({
      code: `SHEET_${error.code}`,
      message: 'This file is not read as a capacity sheet.',
      path: ['fileId'],
      params: error.params,
    });
  }
}

/** The kinds of reader that both doors offer. */
type Reader = Pick<Tx, 'rows'>;

/** All that a capacity sheet of the actor's is checked against, from the current week on. */
export async function sheetContext(
  reader: Reader,
): Promise<CapacitySheetContext & { workCenters: readonly (SheetWorkCenter & { name: string })[] }> {
  const [zone] = await reader.rows<{ today: string }>(sql`
    select (app.clock() at time zone coalesce((select time_zone from app.site where organisation_id = app.organisation() order by id limit 1),
      (select c.time_zone from app.organisation o join ref.city c on c.code = o.city_code where o.id = app.organisation())))::date::text as today`);
  const today = plainDate(zone?.today ?? '');
  const centers = await reader.rows<SheetWorkCenter & { name: string }>(sql`
    select w.id, w.code, w.name, w.measure, s.working_days from app.work_center w join app.site s on s.id = w.site_id
    where w.organisation_id = app.organisation() order by w.code`);
  const figures = await currentFigures(reader, today);
  return {
    today,
    workCenters: centers.map((center) => ({ ...center, unit: shownUnitOf(center.measure) })),
    current: (workCenterId, date) => figures.get(`${workCenterId} ${date}`),
    sold: await soldQuantities(reader, today),
  };
}

async function currentFigures(reader: Reader, today: PlainDate): Promise<Map<string, DayFigures>> {
  const days = await reader.rows<{ key: string; total: bigint | string; committed: bigint | string }>(sql`
    select work_center_id || ' ' || work_date as key, total, committed from app.work_center_day
    where organisation_id = app.organisation() and work_date >= date_trunc('week', ${today}::date)`);
  return new Map(
    days.map((day) => [day.key, { total: BigInt(day.total), committed: BigInt(day.committed) }]),
  );
}

async function soldQuantities(reader: Reader, today: PlainDate): Promise<SoldQuantity[]> {
  const sold = await reader.rows<{
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

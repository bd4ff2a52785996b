import sql from 'sql-template-tag';
import type { SubjectChange } from '../imports/index.ts';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { newId } from '../kernel/id.ts';
import type { Tx } from '../kernel/tx.ts';
import type { CapacityDayFigures, SheetDifference } from './capacity-sheet/index.ts';
import { cellsOf, lockCells, setDayTotals, type TotalSource } from './day-totals.ts';
import { noteShortfalls } from './note-shortfalls.ts';

/** What a committed capacity sheet comes to. */
export interface CapacityChange {
  readonly days: readonly CapacityDayFigures[];
  readonly differences: readonly SheetDifference[];
}

/** A day as it was or became; base units as text, because JSON has no such integers. */
export interface DayState {
  readonly date: string;
  readonly total: string;
  readonly committed: string;
  readonly source?: TotalSource;
  readonly reason?: string | null;
}

/**
 * Makes a checked sheet the truth. Less capacity than is sold is accepted and noted as a SHORTFALL: the truth is not refused, only
 * sales are. Locks whole weeks of days by (work centre, week), because the bands shown are those of weeks.
 */
export async function commitCapacitySheet(
  tx: Tx,
  importId: string,
  { days, differences }: CapacityChange,
): Promise<SubjectChange[]> {
  if (days.length === 0) return [];
  const cells = cellsOf(days);
  await lockCells(tx, cells);
  const before = await statesOf(tx, days);
  await setDayTotals(tx, days, 'SHEET');
  await closeDifferences(tx, cells);
  await writeDifferences(tx, importId, differences);
  await noteShortfalls(tx, cells, importId);
  tx.emit('capacity.imported.v1', { subjectId: importId });
  return [...Map.groupBy(days, ({ workCenterId }) => workCenterId)].map(([subjectId, own]) => ({
    subjectId,
    before: before.get(subjectId) ?? [],
    after: own.map(({ date, total, committed }) => ({
      date,
      total: String(total),
      committed: String(committed),
    })),
  }));
}

/** The days as they are now, by centre; those without a row are left out. */
export async function statesOf(
  tx: Tx,
  days: readonly { readonly workCenterId: string; readonly date: string }[],
): Promise<Map<string, DayState[]>> {
  const wanted = canonicalJson(days.map(({ workCenterId, date }) => ({ workCenterId, date })));
  const rows = await tx.rows<DayState & { workCenterId: string }>(sql`
    select d.work_center_id, d.work_date::text as date, d.total::text as total, d.committed::text as committed,
      d.total_source as source, d.total_reason as reason
    from jsonb_to_recordset(${wanted}::jsonb) as x ("workCenterId" uuid, date date)
    join app.work_center_day d on d.work_center_id = x."workCenterId" and d.work_date = x.date`);
  return Map.groupBy(rows, ({ workCenterId }) => workCenterId) as Map<string, DayState[]>;
}

/** A newer sheet's word replaces what older ones left open for the same centres and weeks: nobody has to settle those any more. */
async function closeDifferences(tx: Tx, cells: string): Promise<void> {
  await tx.rows(sql`
    update app.capacity_difference d set resolved_at = app.clock()
    from jsonb_to_recordset(${cells}::jsonb) as x (center uuid, week date)
    where d.organisation_id = app.organisation() and d.work_center_id = x.center and d.week_start = x.week and d.resolved_at is null`);
}

async function writeDifferences(
  tx: Tx,
  importId: string,
  differences: readonly SheetDifference[],
): Promise<void> {
  const rows = canonicalJson(differences.map((difference) => ({ id: newId(), ...difference })));
  await tx.rows(sql`
    insert into app.capacity_difference (id, organisation_id, import_id, kind, work_center_id, week_start, work_order_number, in_sheet, sold_here)
    select x.id, ${tx.organisationId}::uuid, ${importId}::uuid, x.kind, x."workCenterId", x."weekStart", x."workOrderNumber", x."inSheet", x."soldHere"
    from jsonb_to_recordset(${rows}::jsonb) as x (id uuid, kind text, "workCenterId" uuid, "weekStart" date, "workOrderNumber" text, "inSheet" bigint, "soldHere" bigint)`);
}

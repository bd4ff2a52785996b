import { LockMode } from '@mikro-orm/core';
import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { StoredFile } from '../files/index.ts';
import { weekStart } from '../kernel/calendar/iso-week.ts';
import { plainDate } from '../kernel/calendar/plain-date.ts';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import { notFound } from '../kernel/fault.ts';
import { newId, uuidOf } from '../kernel/id.ts';
import { refuse } from '../kernel/refusal.ts';
import { assertTransition } from '../kernel/state-table.ts';
import type { Tx } from '../kernel/tx.ts';
import { CapacityImport, importTable } from './capacity-import.ts';
import type { CapacityDayFigures, SheetDifference } from './capacity-sheet/index.ts';
import { checkStoredSheet } from './check-stored-sheet.ts';

@InputType({ description: 'A checked capacity sheet to put on the board.' })
export class CapacityImportCommitInput extends CommandInput {
  @Field(() => ID, { description: 'The import.' }) importId!: string;
}

/**
 * Makes a checked sheet the truth, all of it or nothing. It is checked once more against what is known now, under locks. Less
 * capacity than is sold is accepted and noted as a SHORTFALL: the truth is not refused, only sales are. Locks whole
 * weeks of days by (work centre, date), because the bands shown are those of weeks.
 */
export const capacityImportCommit = command<CapacityImportCommitInput>({
  name: 'capacityImportCommit',
  can: 'capacity:import',
  async run(tx, input) {
    const id = uuidOf('imp', input.importId);
    const found = id
      ? await tx.em.findOne(CapacityImport, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null;
    if (!found) throw notFound(['importId']);
    found.state = assertTransition(importTable, found.state, 'COMMIT');
    const check = await checkStoredSheet(tx, await tx.em.findOneOrFail(StoredFile, { id: found.fileId }));
    if (check.counts.reject > 0)
      refuse({
        code: 'IMPORT_STALE',
        message: 'The sheet no longer fits; check it again.',
        path: ['importId'],
        params: { rows: check.counts.reject },
      });
    found.committedAt = tx.now;
    await tx.em.flush();
    await writeDays(tx, check.days);
    const cells = cellsOf(check.days);
    await closeDifferences(tx, cells);
    await writeDifferences(tx, found.id, [...check.differences, ...(await shortfalls(tx, check.days))]);
    await projectWeeks(tx, cells);
    tx.emit('capacity.imported.v1', { subjectId: found.id });
    tx.audit(
      { type: 'capacityImport', id: found.id },
      { state: ['CHECKED', 'COMMITTED'], days: [null, check.days.length] },
    );
    return { type: 'imp', id: found.id };
  },
});

/** The truth goes into total and committed; what may still be sold never falls below what is. */
async function writeDays(tx: Tx, days: readonly CapacityDayFigures[]): Promise<void> {
  const rows = canonicalJson(days);
  await tx.rows(sql`
    select 1 from app.work_center_day d
    where (d.work_center_id, d.work_date) in (
      select x."workCenterId", date_trunc('week', x.date)::date + n
      from jsonb_to_recordset(${rows}::jsonb) as x ("workCenterId" uuid, date date) cross join generate_series(0, 6) n)
    order by d.work_center_id, d.work_date for update`);
  await tx.rows(sql`
    insert into app.work_center_day (organisation_id, work_center_id, work_date, total, committed, sellable)
    select ${tx.organisationId}::uuid, x."workCenterId", x.date, x.total, x.committed, greatest(x.total - x.committed, 0)
    from jsonb_to_recordset(${rows}::jsonb) as x ("workCenterId" uuid, date date, total bigint, committed bigint)
    order by 2, 3
    on conflict (work_center_id, work_date) do update set total = excluded.total, committed = excluded.committed,
      sellable = greatest(excluded.total - excluded.committed, work_center_day.held + work_center_day.reserved)`);
}

interface NotedDifference extends Omit<SheetDifference, 'kind' | 'weekStart'> {
  readonly kind: SheetDifference['kind'] | 'SHORTFALL';
  readonly weekStart: string;
}

/** Weeks in which the sheet leaves less than what is held and sold; a week that is overloaded by the firm itself is none. */
async function shortfalls(tx: Tx, days: readonly CapacityDayFigures[]): Promise<NotedDifference[]> {
  const rows = await tx.rows<{
    workCenterId: string;
    weekStart: string;
    inSheet: string;
    soldHere: string;
  }>(sql`
    select d.work_center_id, date_trunc('week', d.work_date)::date::text as week_start,
      sum(greatest(d.total - d.committed, 0))::text as in_sheet, sum(d.held + d.reserved)::text as sold_here
    from app.work_center_day d
    join jsonb_to_recordset(${canonicalJson(days)}::jsonb) as x ("workCenterId" uuid, date date) on d.work_center_id = x."workCenterId" and d.work_date = x.date
    where d.held + d.reserved > greatest(d.total - d.committed, 0) group by 1, 2 order by 1, 2`);
  return rows.map((row) => ({
    ...row,
    kind: 'SHORTFALL' as const,
    inSheet: BigInt(row.inSheet),
    soldHere: BigInt(row.soldHere),
  }));
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
  differences: readonly NotedDifference[],
): Promise<void> {
  const rows = canonicalJson(differences.map((difference) => ({ id: newId(), ...difference })));
  await tx.rows(sql`
    insert into app.capacity_difference (id, organisation_id, import_id, kind, work_center_id, week_start, work_order_number, in_sheet, sold_here)
    select x.id, ${tx.organisationId}::uuid, ${importId}::uuid, x.kind, x."workCenterId", x."weekStart", x."workOrderNumber", x."inSheet", x."soldHere"
    from jsonb_to_recordset(${rows}::jsonb) as x (id uuid, kind text, "workCenterId" uuid, "weekStart" date, "workOrderNumber" text, "inSheet" bigint, "soldHere" bigint)`);
}

/** The cells of the board that a sheet touches, as the database takes them. */
function cellsOf(days: readonly CapacityDayFigures[]): string {
  const keys = new Set(days.map((day) => `${day.workCenterId} ${weekStart(plainDate(day.date))}`));
  return canonicalJson([...keys].map((key) => ({ center: key.slice(0, 36), week: key.slice(37) })));
}

async function projectWeeks(tx: Tx, cells: string): Promise<void> {
  await tx.rows(sql`
    select market.project_weeks(array_agg(x.center), array_agg(x.week)) from jsonb_to_recordset(${cells}::jsonb) as x (center uuid, week date)`);
}

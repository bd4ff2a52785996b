import sql from 'sql-template-tag';
import type { DoneImport, SubjectChange } from '../imports/index.ts';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { refuse } from '../kernel/refusal.ts';
import type { Tx } from '../kernel/tx.ts';
import { type DayState, statesOf } from './commit-capacity-sheet.ts';
import { cellsOf, type DayFigure, lockCells, projectCells, setDayTotals } from './day-totals.ts';
import { noteShortfalls } from './note-shortfalls.ts';

interface PlacedDay extends DayState {
  readonly workCenterId: string;
}

const namedMax = 5;

/**
 * Puts days back to what they were before a sheet, while nothing has been sold on them since and nobody has changed them. Days that it
 * brought are taken away; those that a lapsed hold once touched stay, with nothing in them.
 */
export async function undoCapacitySheet(
  tx: Tx,
  done: DoneImport,
  changes: readonly SubjectChange[],
): Promise<void> {
  const after = changes.flatMap(({ subjectId, after }) => placed(subjectId, after));
  if (after.length === 0) return;
  const cells = cellsOf(after);
  await lockCells(tx, cells);
  await refuseSold(tx, done, after);
  await refuseOvertaken(tx, after);
  const before = changes.flatMap(({ subjectId, before }) => placed(subjectId, before));
  await putBack(tx, before);
  const known = new Set(before.map(keyOf));
  await takeAway(
    tx,
    after.filter((day) => !known.has(keyOf(day))),
  );
  await tx.rows(sql`
    update app.capacity_difference set resolved_at = app.clock() where import_id = ${done.id}::uuid and resolved_at is null`);
  await noteShortfalls(tx, cells, null);
  await projectCells(tx, cells);
  tx.emit('capacity.import-undone.v1', { subjectId: done.id });
}

const keyOf = ({ workCenterId, date }: PlacedDay) => `${workCenterId} ${date}`;

function placed(workCenterId: string, days: unknown): PlacedDay[] {
  return ((days ?? []) as DayState[]).map((day) => ({ ...day, workCenterId }));
}

/** Hours that somebody has taken since on days of the sheet: they were offered because of it. */
async function refuseSold(tx: Tx, { committedAt }: DoneImport, days: readonly PlacedDay[]): Promise<void> {
  const sold = await tx.rows<{ name: string }>(sql`
    select distinct c.code || ' ' || coalesce(r.number, to_char(d.work_date, 'YYYY-MM-DD')) as name
    from jsonb_to_recordset(${daysJson(days)}::jsonb) as x ("workCenterId" uuid, date date)
    join app.reservation_day d on d.work_center_id = x."workCenterId" and d.work_date = x.date
    join app.reservation r on r.id = d.reservation_id join app.work_center c on c.id = d.work_center_id
    where r.state in ('HELD', 'AWAITING_APPROVAL', 'CONFIRMED') and r.held_at > ${committedAt} order by 1`);
  if (sold.length === 0) return;
  refuse({
    code: 'IMPORT_IN_USE',
    message: 'Something depends on it.',
    path: ['importId'],
    params: { rows: sold.length, what: named(sold.map(({ name }) => name)) },
  });
}

async function refuseOvertaken(tx: Tx, days: readonly PlacedDay[]): Promise<void> {
  const now = await statesOf(tx, days);
  const current = new Map(
    [...now].flatMap(([workCenterId, states]) => states.map((day) => [keyOf({ ...day, workCenterId }), day])),
  );
  const changed = days.filter((day) => {
    const found = current.get(keyOf(day));
    return found?.total !== day.total || found.committed !== day.committed;
  });
  if (changed.length === 0) return;
  const codes = await tx.rows<{ code: string; id: string }>(
    sql`select id, code from app.work_center where id = any (${changed.map(({ workCenterId }) => workCenterId)}::uuid[])`,
  );
  const codeOf = new Map(codes.map(({ id, code }) => [id, code]));
  refuse({
    code: 'IMPORT_OVERTAKEN',
    message: 'Figures have been changed since.',
    path: ['importId'],
    params: {
      rows: changed.length,
      what: named(changed.map((day) => `${codeOf.get(day.workCenterId)} ${day.date}`)),
    },
  });
}

/** Each day with the source that it had, so that it says the same of itself as before. */
async function putBack(tx: Tx, days: readonly PlacedDay[]): Promise<void> {
  for (const [, group] of Map.groupBy(days, ({ source, reason }) => `${source} ${reason ?? ''}`)) {
    const figures: DayFigure[] = group.map(({ workCenterId, date, total, committed }) => ({
      workCenterId,
      date,
      total: BigInt(total),
      committed: BigInt(committed),
    }));
    await setDayTotals(tx, figures, group[0]?.source ?? 'SHEET', group[0]?.reason ?? undefined);
  }
}

async function takeAway(tx: Tx, days: readonly PlacedDay[]): Promise<void> {
  if (days.length === 0) return;
  await tx.rows(sql`
    select market.forget_days(array_agg(x."workCenterId"), array_agg(x.date))
    from jsonb_to_recordset(${daysJson(days)}::jsonb) as x ("workCenterId" uuid, date date)`);
  const left = await statesOf(tx, days);
  const zero = [...left].flatMap(([workCenterId, states]) =>
    states.map(({ date }): DayFigure => ({ workCenterId, date, total: 0n, committed: 0n })),
  );
  await setDayTotals(tx, zero, 'SHEET');
}

function daysJson(days: readonly PlacedDay[]): string {
  return canonicalJson(days.map(({ workCenterId, date }) => ({ workCenterId, date })));
}

function named(names: readonly string[]): string {
  const rest = names.length > namedMax ? ', …' : '';
  return names.slice(0, namedMax).join(', ') + rest;
}

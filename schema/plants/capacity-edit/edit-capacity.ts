import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { personOf } from '../../kernel/actor.ts';
import { plainDate } from '../../kernel/calendar/plain-date.ts';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { newId } from '../../kernel/id.ts';
import { problem, refuseAny, type UserError } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import { weekDays } from '../capacity-sheet/spread-week.ts';
import { cellsOf, lockCells, setDayTotals } from '../day-totals.ts';
import { noteShortfalls } from '../note-shortfalls.ts';
import {
  type CapacityCellProblem,
  type CapacityFigure,
  CapacityFigureEnum,
  cellProblem,
} from './capacity-cell-problem.ts';
import { CapacityEdit, type EditBucket, EditBucketEnum } from './capacity-edit.ts';
import { type DaysNow, dayKey, daysOfCells, type EditedDay, salesOf } from './edited-day.ts';
import { brokenDays, type PlannedDay, planEdit } from './plan-edit.ts';
import { type CellToSet, readEdit } from './read-edit.ts';

@InputType({ description: 'Cells of one figure of one work centre.' })
export class CapacityEditRowInput {
  @Field(() => ID, { description: 'The work centre.' }) workCenterId!: string;
  @Field(() => CapacityFigureEnum, { description: 'Which figure.' }) figure!: CapacityFigure;
  @Field(() => String, {
    description:
      'Its cells, parted by blanks, each `start=new<seen/sold` in the centre’s shown unit: `2026-11-30=40<38.5/10` sets the bucket that begins on 30 November to 40, when it showed 38.5 with 10 held and reserved; `<-/0` where it showed none.',
  })
  cells!: string;
}

@InputType({ description: 'Cells of the board, set all or none.' })
export class CapacityEditInput extends CommandInput {
  @Field(() => EditBucketEnum, { description: 'What a cell is: a day or a week.' }) bucket!: EditBucket;
  @Field(() => [CapacityEditRowInput], { description: 'At most 100 rows and 5,000 cells.' })
  rows!: CapacityEditRowInput[];
  @Field(() => String, { description: 'Why, 1 to 500 characters.' }) reason!: string;
}

const rowsMax = 100;

/** More are not told: a planner mends these first. */
const problemsMax = 200;

/**
 * Sets many cells of the board at once, all or none. Week cells are spread over the week's working days, never below what is sold on a
 * day. Refuses cell by cell: STALE_CELL, SOLD_MEANWHILE (each with what is true now), BELOW_SOLD (naming who bought), DAY_IS_OVER,
 * BEYOND_HORIZON, NOT_WHOLE, NOBODY_WORKS. The truth that leaves less than is sold comes by sheet or by the day, never by a slip of
 * the hand on the board. Locks whole weeks of days by (work centre, week), as holds do.
 */
export const capacityEdit = command<CapacityEditInput>({
  name: 'capacityEdit',
  can: 'capacity:import',
  async run(tx, input) {
    const reason = reasonOf(input);
    const cells = await readEdit(tx, input.rows, input.bucket);
    const touched = cellsOf(cells.flatMap((cell) => daysOfCell(cell, input.bucket)));
    await lockCells(tx, touched);
    const now = await daysOfCells(tx, touched);
    const plan = planEdit(cells, input.bucket, now);
    const problems = [...plan.problems, ...(await belowSold(tx, brokenDays(plan, now), now))];
    refuseAny(problems.sort(byPlace).slice(0, problemsMax));
    const changed = plan.days.filter((day) => isChanged(day, now));
    await setDayTotals(
      tx,
      changed.map((day) => figureOf(day, now)),
      'EDIT',
      reason,
    );
    await noteShortfalls(tx, touched, null);
    const id = await keepEdit(
      tx,
      { ...input, reason },
      cells.length,
      changed.map((day) => editedDay(day, now)),
    );
    auditEdit(tx, id, cells, changed, now, reason);
    return { type: 'ced', id };
  },
});

function reasonOf(input: CapacityEditInput): string {
  const reason = input.reason.trim();
  const problems: UserError[] = [];
  if (!reason || reason.length > 500)
    problems.push(problem({ code: 'MISSING', message: 'Say in 1 to 500 characters why.', path: ['reason'] }));
  if (input.rows.length === 0 || input.rows.length > rowsMax)
    problems.push(
      problem({
        code: 'OUT_OF_RANGE',
        message: `Between 1 and ${rowsMax} rows.`,
        path: ['rows'],
        params: { least: 1, most: rowsMax },
      }),
    );
  refuseAny(problems);
  return reason;
}

function daysOfCell({ center, start }: CellToSet, bucket: EditBucket) {
  const dates = bucket === 'WEEK' ? weekDays(plainDate(start)) : [start];
  return dates.map((date) => ({ workCenterId: center.id, date }));
}

/** One problem for each cell to blame, however many of its days are short. */
async function belowSold(tx: Tx, days: readonly PlannedDay[], now: DaysNow): Promise<CapacityCellProblem[]> {
  const sales = await salesOf(tx, days);
  const byCell = new Map<string, CapacityCellProblem>();
  for (const day of days) {
    const before = now.get(dayKey(day.workCenterId, day.date));
    for (const { row, start, figure, center } of before ? day.cells : []) {
      const current = (figure === 'TOTAL' ? before?.total : before?.committed) ?? 0n;
      const facts = {
        workCenterId: center.id,
        measure: center.measure,
        row,
        start,
        figure,
        current,
        sold: before?.sold ?? 0n,
      };
      const found = sales.get(dayKey(day.workCenterId, day.date)) ?? {};
      const why = { code: 'BELOW_SOLD', message: 'Less than is held and sold on that day.', ...found };
      byCell.set(`${row} ${start}`, byCell.get(`${row} ${start}`) ?? cellProblem(facts, why));
    }
  }
  return [...byCell.values()];
}

/** In the order of the input: rows, then buckets. */
function byPlace(left: CapacityCellProblem, right: CapacityCellProblem): number {
  return Number(left.path[1]) - Number(right.path[1]) || (left.start < right.start ? -1 : 1);
}

function isChanged(day: PlannedDay, now: DaysNow): boolean {
  const before = now.get(dayKey(day.workCenterId, day.date));
  return before?.total !== day.total || before.committed !== day.committed;
}

/** A figure that stays is left out, so that its source stays too. */
function figureOf({ workCenterId, date, total, committed }: PlannedDay, now: DaysNow) {
  const before = now.get(dayKey(workCenterId, date));
  return {
    workCenterId,
    date,
    ...(before?.total === total ? {} : { total }),
    ...(before?.committed === committed ? {} : { committed }),
  };
}

function editedDay(day: PlannedDay, now: DaysNow): EditedDay {
  const before = now.get(dayKey(day.workCenterId, day.date));
  return {
    workCenterId: day.workCenterId,
    date: day.date,
    total: [String(before?.total ?? 0n), String(day.total)],
    committed: [String(before?.committed ?? 0n), String(day.committed)],
    source: before?.source ?? null,
    reason: before?.reason ?? null,
  };
}

/** How many edits of a firm can be taken back. */
const keptEdits = 20;

async function keepEdit(
  tx: Tx,
  input: CapacityEditInput,
  cellCount: number,
  days: EditedDay[],
): Promise<string> {
  const id = newId<'ced'>();
  tx.em.create(CapacityEdit, {
    id,
    organisationId: tx.organisationId,
    bucket: input.bucket,
    reason: input.reason,
    cellCount,
    days,
    editedBy: personOf(tx.actor),
    editedAt: tx.now,
    undoneAt: null,
    undoneBy: null,
  });
  await tx.em.flush();
  await tx.rows(sql`
    update app.capacity_edit set days = null where organisation_id = app.organisation() and days is not null
      and id not in (select id from app.capacity_edit where organisation_id = app.organisation() order by id desc limit ${keptEdits})`);
  return id;
}

function auditEdit(
  tx: Tx,
  id: string,
  cells: readonly CellToSet[],
  days: readonly PlannedDay[],
  now: DaysNow,
  reason: string,
): void {
  tx.audit({ type: 'capacityEdit', id }, { cells: [null, cells.length], days: [null, days.length] }, reason);
  for (const center of new Set(cells.map((cell) => cell.center.id))) {
    const own = days.filter(({ workCenterId }) => workCenterId === center);
    if (own.length === 0) continue;
    const sum = (of: (day: PlannedDay) => bigint) => own.reduce((total, day) => total + of(day), 0n);
    const before = (day: PlannedDay) => now.get(dayKey(day.workCenterId, day.date));
    tx.audit(
      { type: 'workCenter', id: center },
      {
        edit: [null, id],
        days: [null, own.map(({ date }) => date).sort()],
        total: [sum((day) => before(day)?.total ?? 0n), sum(({ total }) => total)],
        committed: [sum((day) => before(day)?.committed ?? 0n), sum(({ committed }) => committed)],
      },
      reason,
    );
    tx.emit('capacity.changed.v1', { subjectId: center });
  }
}

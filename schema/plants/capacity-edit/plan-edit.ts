import { weekStart } from '../../kernel/calendar/iso-week.ts';
import { addDays, isoWeekday, plainDate } from '../../kernel/calendar/plain-date.ts';
import { wholeOf } from '../../kernel/decimal.ts';
import { baseUnitOf, type Measure, shownUnitOf } from '../../kernel/measure.ts';
import { baseAmountMax, convert, isPossible } from '../../kernel/quantity.ts';
import { weekDays } from '../capacity-sheet/spread-week.ts';
import { horizonDays } from '../require-day.ts';
import {
  type CapacityCellProblem,
  type CapacityFigure,
  type CellFacts,
  cellProblem,
} from './capacity-cell-problem.ts';
import type { EditBucket } from './capacity-edit.ts';
import { type DaysNow, dayKey } from './edited-day.ts';
import type { CellToSet } from './read-edit.ts';
import { type SpreadSlot, spreadEdit } from './spread-edit.ts';

/** What a day is to become, and by which cells. */
export interface PlannedDay {
  readonly workCenterId: string;
  readonly date: string;
  total: bigint;
  committed: bigint;
  readonly cells: CellToSet[];
}

/** All days that an edit sets, and the cells that it cannot. */
export interface EditPlan {
  readonly days: readonly PlannedDay[];
  readonly problems: readonly CapacityCellProblem[];
}

/**
 * Works out what every day becomes. Refuses, each at its cell: figures that have changed since they were shown, more sold than
 * was shown, days that are over or beyond the horizon, parts of pieces, weeks in which nobody works. Own load is spread before totals,
 * so that both can change in one edit.
 */
export function planEdit(cells: readonly CellToSet[], bucket: EditBucket, now: DaysNow): EditPlan {
  const plan = new Planner(now);
  const inOrder = [...cells].sort((left, right) => order(left.figure) - order(right.figure));
  const both = new Set(
    cells.filter(({ figure }) => figure === 'TOTAL').map(({ center, start }) => dayKey(center.id, start)),
  );
  for (const cell of inOrder) {
    const dates = bucket === 'WEEK' ? weekDays(plainDate(cell.start)) : [plainDate(cell.start)];
    const amount = plan.amountOf(cell, dates);
    if (amount === undefined) continue;
    if (bucket === 'DAY') plan.set(cell, cell.start, amount);
    else plan.spread(cell, amount, both.has(dayKey(cell.center.id, cell.start)));
  }
  return { days: plan.days, problems: plan.problems };
}

const order = (figure: CapacityFigure) => (figure === 'COMMITTED' ? 0 : 1);

class Planner {
  readonly problems: CapacityCellProblem[] = [];
  readonly #now: DaysNow;
  readonly #planned = new Map<string, PlannedDay>();

  constructor(now: DaysNow) {
    this.#now = now;
  }

  get days(): PlannedDay[] {
    return [...this.#planned.values()];
  }

  /** The cell's new figure in base units, unless the cell is refused. */
  amountOf(cell: CellToSet, dates: readonly string[]): bigint | undefined {
    const facts = this.#factsOf(cell, dates);
    const why = whyNot(cell, facts, dates, this.#known(cell, dates));
    if (why) this.problems.push(cellProblem(facts, why));
    return why ? undefined : roundedBase(cell.value, cell.center.measure);
  }

  set(cell: CellToSet, date: string, amount: bigint): void {
    const day = this.#day(cell, date);
    day.cells.push(cell);
    if (cell.figure === 'TOTAL') day.total = amount;
    else day.committed = amount;
  }

  spread(cell: CellToSet, amount: bigint, isTotalSetToo: boolean): void {
    const dates = weekDays(plainDate(cell.start));
    const slots = dates.map((date) => this.#slot(cell, date, isTotalSetToo));
    const spread = spreadEdit(amount, slots);
    if (!spread) {
      const facts = this.#factsOf(cell, dates);
      const nobodyWorks = slots.every(({ isWorking }) => !isWorking);
      this.problems.push(
        cellProblem(
          facts,
          nobodyWorks
            ? { code: 'NOBODY_WORKS', message: 'The centre has no working day in this week.' }
            : { code: 'BELOW_SOLD', message: 'Less than is held and sold on its days.' },
        ),
      );
      return;
    }
    for (const [date, part] of spread) {
      const isKnown = this.#now.has(dayKey(cell.center.id, date));
      if (part !== 0n || isKnown) this.set(cell, date, part);
    }
  }

  /** A day as it will be; at first as it is. */
  #day({ center }: CellToSet, date: string): PlannedDay {
    const key = dayKey(center.id, date);
    const known = this.#planned.get(key);
    if (known) return known;
    const now = this.#now.get(key);
    const day = {
      workCenterId: center.id,
      date,
      total: now?.total ?? 0n,
      committed: now?.committed ?? 0n,
      cells: [],
    };
    this.#planned.set(key, day);
    return day;
  }

  #slot(cell: CellToSet, date: string, isTotalSetToo: boolean): SpreadSlot {
    const key = dayKey(cell.center.id, date);
    const now = this.#now.get(key);
    const day = this.#planned.get(key) ?? now;
    const sold = now?.sold ?? 0n;
    const isWorking = cell.center.workingDays.includes(isoWeekday(plainDate(date)));
    const isTotal = cell.figure === 'TOTAL';
    const left = (day?.total ?? 0n) - sold;
    return {
      date,
      isWorking,
      now: (isTotal ? now?.total : now?.committed) ?? 0n,
      least: isTotal && sold > 0n ? (day?.committed ?? 0n) + sold : 0n,
      most: isTotal || sold === 0n || isTotalSetToo ? undefined : left > 0n ? left : 0n,
    };
  }

  #known({ center }: CellToSet, dates: readonly string[]): boolean {
    return dates.some((date) => this.#now.has(dayKey(center.id, date)));
  }

  #factsOf({ center, figure, start, row }: CellToSet, dates: readonly string[]): CellFacts {
    const days = dates.flatMap((date) => this.#now.get(dayKey(center.id, date)) ?? []);
    const current = days.reduce((sum, day) => sum + (figure === 'TOTAL' ? day.total : day.committed), 0n);
    const sold = days.reduce((sum, day) => sum + day.sold, 0n);
    return { workCenterId: center.id, measure: center.measure, figure, start, row, current, sold };
  }
}

function whyNot(cell: CellToSet, facts: CellFacts, dates: readonly string[], isKnown: boolean) {
  const { center, seen, seenSold, value } = cell;
  const last = addDays(center.today, horizonDays);
  if ((dates.at(-1) ?? '') < center.today)
    return { code: 'DAY_IS_OVER', message: 'This is over at the site.', params: { today: center.today } };
  if (cell.start > last || weekStart(plainDate(cell.start)) > last)
    return { code: 'BEYOND_HORIZON', message: 'Days are planned 53 weeks ahead.', params: { last } };
  if (!isPossible({ value, unit: shownUnitOf(center.measure) }))
    return { code: 'NOT_WHOLE', message: 'There are only whole pieces.' };
  if (roundedBase(value, center.measure) > baseAmountMax)
    return {
      code: 'OUT_OF_RANGE',
      message: 'More than any work centre has.',
      params: { least: '0', most: '1000000000000' },
    };
  const seenBase = seen === undefined ? undefined : roundedBase(seen, center.measure);
  const isSame = seenBase === undefined ? !isKnown : seenBase === facts.current;
  if (!isSame) return { code: 'STALE_CELL', message: 'Somebody has changed this figure meanwhile.' };
  if (facts.sold > roundedBase(seenSold, center.measure))
    return { code: 'SOLD_MEANWHILE', message: 'More has been held or sold meanwhile.' };
  return undefined;
}

/** A figure as planners write it in base units, rounded half up as in sheets: 7.33 hours are 440 minutes. */
function roundedBase(value: CellToSet['value'], measure: Measure): bigint {
  return wholeOf(convert({ value, unit: shownUnitOf(measure) }, baseUnitOf(measure)).value, 'HALF_UP');
}

/** Days that would hold less than is sold on them, and less than they do now: what is sold is never broken by an edit. */
export function brokenDays({ days }: EditPlan, now: DaysNow): PlannedDay[] {
  return days.filter((day) => {
    const before = now.get(dayKey(day.workCenterId, day.date));
    if (!before || before.sold === 0n) return false;
    const missing = before.sold - (day.total - day.committed);
    return missing > 0n && missing > before.sold - (before.total - before.committed);
  });
}

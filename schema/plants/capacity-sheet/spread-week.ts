import { addDays, isoWeekday, type PlainDate } from '#schema/kernel/calendar/plain-date.ts';
import { allocateInteger } from '#schema/kernel/money.ts';
import type { CurrentFigures, DayFigures, SheetWorkCenter } from './capacity-sheet.ts';

/** A day with its figures. */
export interface SpreadDay extends DayFigures {
  readonly date: PlainDate;
}

const offsets = [0, 1, 2, 3, 4, 5, 6];

/** The seven days of the week that begins on `monday`. */
export function weekDays(monday: PlainDate): PlainDate[] {
  return offsets.map((offset) => addDays(monday, offset));
}

/**
 * A week's figures by day. Where the known days already add up to them, these stay as they are, so that a week
 * that was planned by day is not flattened. Else they are spread evenly over the centre's working days by largest
 * remainder in base units, exact sums, and other days that had figures get zero, so that the week holds no more than
 * the sheet says. Undefined when the centre has no working day.
 */
export function spreadWeek(
  monday: PlainDate,
  figures: DayFigures,
  center: SheetWorkCenter,
  current: CurrentFigures,
): SpreadDay[] | undefined {
  const known = knownDays(monday, center, current);
  if (known.length > 0 && addsUpTo(known, figures)) return known;
  const days = weekDays(monday).filter((date) => center.workingDays.includes(isoWeekday(date)));
  if (days.length === 0) return undefined;
  const weights = days.map(() => 1n);
  const totals = allocateInteger(figures.total, weights);
  const committed = allocateInteger(figures.committed, weights);
  const spread = days.map((date, index) => ({
    date,
    total: totals[index] ?? 0n,
    committed: committed[index] ?? 0n,
  }));
  const others = known
    .filter(({ date }) => !days.includes(date))
    .map(({ date }) => ({ date, total: 0n, committed: 0n }));
  return [...spread, ...others];
}

/** The days of the week that have figures. */
export function knownDays(
  monday: PlainDate,
  center: { readonly id: string },
  current: CurrentFigures,
): SpreadDay[] {
  return weekDays(monday).flatMap((date) => {
    const figures = current(center.id, date);
    return figures === undefined ? [] : [{ date, total: figures.total, committed: figures.committed }];
  });
}

/** The sum of the days' figures. */
export function sumDays(days: readonly DayFigures[]): DayFigures {
  return days.reduce<DayFigures>(
    (sum, day) => ({ total: sum.total + day.total, committed: sum.committed + day.committed }),
    { total: 0n, committed: 0n },
  );
}

function addsUpTo(days: readonly DayFigures[], { total, committed }: DayFigures): boolean {
  const sum = sumDays(days);
  return sum.total === total && sum.committed === committed;
}

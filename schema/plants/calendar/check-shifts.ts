import { minutesOfDay } from '#schema/kernel/calendar/time-of-day.ts';
import { problem, type UserError } from '#schema/kernel/refusal.ts';
import { breakWithin, endOf, type Shift } from './shift.ts';

const week = 7 * minutesOfDay;
export const shiftsMax = 42;

/** What is wrong with a week of shifts: overlaps (a Sunday night reaches into Monday), breaks outside, a day of more than 24 hours. */
export function shiftProblems(shifts: readonly Shift[], path: string): UserError[] {
  return [
    ...overlapping(shifts, path),
    ...shifts.flatMap((shift, index) => breakProblems(shift, [path, `${index}`])),
    ...overfullDays(shifts, path),
  ];
}

function overlapping(shifts: readonly Shift[], path: string): UserError[] {
  const placed = shifts
    .map((shift, index) => ({ shift, index, from: (shift.weekday - 1) * minutesOfDay + shift.start }))
    .sort((a, b) => a.from - b.from);
  return placed.flatMap((one, place) => {
    const next = placed[(place + 1) % placed.length] ?? one;
    if (next === one) return [];
    const until = one.from + endOf(one.shift) - one.shift.start;
    const begins = next.from > one.from ? next.from : next.from + week;
    if (next.from !== one.from && begins >= until) return [];
    return [
      problem({
        code: 'SHIFTS_OVERLAP',
        message: 'Two shifts overlap.',
        path: [path, `${next.index}`],
        params: { first: one.index + 1, second: next.index + 1 },
      }),
    ];
  });
}

function breakProblems(shift: Shift, path: string[]): UserError[] {
  const inside = shift.breaks.map((pause) => breakWithin(shift, pause)).sort((a, b) => a.start - b.start);
  const sound = inside.every(
    ({ start, end }, index) => end <= endOf(shift) && start >= (inside[index - 1]?.end ?? shift.start),
  );
  if (sound) return [];
  return [
    problem({
      code: 'BREAK_OUTSIDE_SHIFT',
      message: 'Breaks lie within their shift, one after another.',
      path,
    }),
  ];
}

function overfullDays(shifts: readonly Shift[], path: string): UserError[] {
  const days = Map.groupBy(shifts, ({ weekday }) => weekday);
  const overfull = [...days].filter(
    ([, ofDay]) => ofDay.reduce((sum, shift) => sum + endOf(shift) - shift.start, 0) > minutesOfDay,
  );
  return overfull.map(([weekday]) =>
    problem({
      code: 'DAY_OVERFULL',
      message: 'The shifts of one day are longer than 24 hours.',
      path: [path],
      params: { weekday },
    }),
  );
}

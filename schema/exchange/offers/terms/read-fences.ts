import { addDays, daysBetween, isoWeekday, plainDate } from '../../../kernel/calendar/plain-date.ts';
import { problem, type UserError } from '../../../kernel/refusal.ts';

/** Days that are not sold, half-open. */
export interface Fence {
  readonly from: string;
  readonly until: string;
}

/** A window of an offer, and today where it stands. */
export interface SaleWindow {
  readonly from: string;
  readonly until: string;
  readonly today: string;
}

const fencesMax = 20;
const daysMax = 370;

/** Days ahead that are not sold: OUT_OF_RANGE, or FENCE_BEYOND_WINDOW where they leave no day of the window. */
export function readFenceDays(
  days: number,
  window: SaleWindow,
  path: readonly string[],
  problems: UserError[],
): number {
  if (days < 0 || days > daysMax) {
    problems.push(
      problem({
        code: 'OUT_OF_RANGE',
        message: 'Between 0 and 370 days.',
        path,
        params: { least: 0, most: daysMax },
      }),
    );
    return 0;
  }
  if (days > 0 && window.from < window.until && addDays(plainDate(window.today), days) >= window.until)
    problems.push(beyond(path));
  return days;
}

/** Fences as PostgreSQL writes a set of ranges; WINDOW_EMPTY, FENCE_BEYOND_WINDOW and FENCES_OVERLAP name the one that is to blame. */
export function readFences(fences: readonly Fence[], window: SaleWindow, problems: UserError[]): string {
  if (fences.length > fencesMax)
    problems.push(
      problem({
        code: 'OUT_OF_RANGE',
        message: 'At most 20 fences.',
        path: ['fences'],
        params: { least: 0, most: fencesMax },
      }),
    );
  for (const [index, fence] of fences.entries()) {
    const path = ['fences', String(index)];
    if (fence.from >= fence.until)
      problems.push(
        problem({
          code: 'WINDOW_EMPTY',
          message: 'A fence must end after it begins.',
          path: [...path, 'until'],
        }),
      );
    else if (fence.from < window.from || fence.until > window.until) problems.push(beyond(path));
    const other = fences.findIndex(
      ({ from, until }, at) => at < index && from < fence.until && fence.from < until,
    );
    if (other >= 0)
      problems.push(
        problem({
          code: 'FENCES_OVERLAP',
          message: 'Two fences share a day.',
          path,
          params: { other: other + 1 },
        }),
      );
  }
  return `{${fences.map(({ from, until }) => `[${from},${until})`).join(',')}}`;
}

const beyond = (path: readonly string[]) =>
  problem({
    code: 'FENCE_BEYOND_WINDOW',
    message: 'The fence reaches beyond the window, or leaves nothing of it.',
    path,
  });

/** The ranges of a set as PostgreSQL writes it. */
export function fencesOf(written: string): Fence[] {
  return Array.from(written.matchAll(/\[([\d-]{10}),([\d-]{10})\)/g), ([, from = '', until = '']) => ({
    from,
    until,
  }));
}

/** Whether some day of the window is sold: of these weekdays, behind no fence. */
export function hasDay(window: SaleWindow, weekdays: readonly number[], fences: readonly Fence[]): boolean {
  const first = plainDate(window.from > window.today ? window.from : window.today);
  const days = daysBetween(first, plainDate(window.until));
  for (let n = 0; n < days; n++) {
    const day = addDays(first, n);
    const weekday = isoWeekday(day);
    if (weekdays.includes(weekday) && !fences.some(({ from, until }) => from <= day && day < until))
      return true;
  }
  return false;
}

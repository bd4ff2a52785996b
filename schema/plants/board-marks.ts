import { addDays, isoWeekday, type PlainDate, plainDate } from '../kernel/calendar/plain-date.ts';
import { hasWorkingDay } from './board-columns.ts';
import type { BoardColumn, DayMark } from './capacity-grid.ts';

/** What the official calendar, or an exception of whole days, says of some days. */
export interface SpecialDays {
  /** Null in the official calendar, which is every site's. */
  readonly siteId: string | null;
  /** Null where it is the whole site's. */
  readonly workCenterId: string | null;
  readonly from: string;
  /** The day after the last. */
  readonly until: string;
  readonly kind: 'HOLIDAY' | 'MAKE_UP' | 'OVERTIME';
}

/** Whose marks they are. */
export interface Marked {
  readonly id: string;
  readonly siteId: string;
}

/**
 * The mark of each column for a work centre. As in the calendar, what the work centre says stands above what its site says, and that
 * above the official calendar; what opens a day stands above what closes it. A longer column has the mark of a day in it, a holiday
 * before a make-up workday.
 */
export function boardMarks(
  columns: readonly BoardColumn[],
  { id, siteId }: Marked,
  workingDays: readonly number[],
  special: readonly SpecialDays[],
): (DayMark | null)[] {
  const here = special
    .filter((one) => (one.siteId ?? siteId) === siteId && (one.workCenterId ?? id) === id)
    .sort((a, b) => rank(b) - rank(a));
  return columns.map((column) => {
    const marks = here.length === 0 ? [] : marksIn(column, workingDays, here);
    if (marks.includes('HOLIDAY')) return 'HOLIDAY';
    if (marks.includes('MAKE_UP')) return 'MAKE_UP';
    return hasWorkingDay(column, workingDays) || marks.includes('OVERTIME') ? null : 'OFF';
  });
}

function rank({ siteId, workCenterId, kind }: SpecialDays): number {
  const level = workCenterId ? 2 : siteId ? 1 : 0;
  return siteId !== null && kind !== 'HOLIDAY' ? 3 + level : level;
}

/** What the days of a column are; a make-up workday that is a usual one is nothing unusual. */
function marksIn(
  { start, end }: BoardColumn,
  workingDays: readonly number[],
  special: readonly SpecialDays[],
): SpecialDays['kind'][] {
  const reaching = special.filter((one) => one.from < end && one.until > start);
  const kinds: SpecialDays['kind'][] = [];
  if (reaching.length === 0) return kinds;
  for (let date: PlainDate = plainDate(start); date < end; date = addDays(date, 1)) {
    const kind = reaching.find((one) => one.from <= date && date < one.until)?.kind;
    if (kind && (kind === 'HOLIDAY' || !workingDays.includes(isoWeekday(date)))) kinds.push(kind);
  }
  return kinds;
}

import { isoWeekday, type PlainDate } from '#schema/kernel/calendar/plain-date.ts';
import {
  type CalendarRule,
  type CalendarRules,
  type Holiday,
  opens,
  type Pattern,
  patternOn,
} from './rules.ts';
import type { Shift } from './shift.ts';

/** What kind of day it is, and which shifts start on it. */
export interface DayShifts {
  readonly kind: 'WORKDAY' | 'DAY_OFF' | 'HOLIDAY' | 'MAKE_UP_WORKDAY';
  readonly pattern?: Pattern | undefined;
  readonly holiday?: Holiday | undefined;
  readonly shifts: readonly Shift[];
}

/**
 * The shifts that start on a day. In this order: an exception that opens the day (the work centre's before the site's), the holiday
 * calendar, the pattern. A day that is opened works its own shifts; if it has none, those of the weekday that it stands for, or those
 * of the first weekday from Monday on which work is done.
 */
export function shiftsOn(rules: CalendarRules, date: PlainDate): DayShifts {
  const pattern = patternOn(rules, date);
  const holiday = rules.holidays.get(date);
  const opening = openingOf(rules.exceptions, date);
  const own = startingOn(pattern, isoWeekday(date));
  const known = { pattern, holiday };
  if (opening) return { ...known, kind: kindOf(opening), shifts: opened(pattern, own, opening.worksAs) };
  if (holiday?.kind === 'HOLIDAY') return { ...known, kind: 'HOLIDAY', shifts: [] };
  if (holiday) return { ...known, kind: 'MAKE_UP_WORKDAY', shifts: opened(pattern, own) };
  return { ...known, kind: own.length > 0 ? 'WORKDAY' : 'DAY_OFF', shifts: own };
}

function openingOf(exceptions: readonly CalendarRule[], date: PlainDate): CalendarRule | undefined {
  const here = exceptions.filter(
    (rule) => opens(rule.cause) && !rule.hours && rule.from <= date && date < rule.until,
  );
  return here.find(({ level }) => level === 'CENTER') ?? here[0];
}

function kindOf({ cause }: CalendarRule): DayShifts['kind'] {
  return cause === 'MAKE_UP_WORKDAY' ? 'MAKE_UP_WORKDAY' : 'WORKDAY';
}

function opened(pattern: Pattern | undefined, own: readonly Shift[], worksAs?: number): readonly Shift[] {
  if (worksAs !== undefined) return startingOn(pattern, worksAs);
  if (own.length > 0) return own;
  const normal = [1, 2, 3, 4, 5, 6, 7].find((weekday) => startingOn(pattern, weekday).length > 0);
  return normal === undefined ? [] : startingOn(pattern, normal);
}

function startingOn(pattern: Pattern | undefined, weekday: number): readonly Shift[] {
  return pattern?.shifts.filter((shift) => shift.weekday === weekday) ?? [];
}

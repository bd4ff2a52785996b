import { cutAt, type Interval, lengthOf, without } from '#schema/kernel/calendar/interval.ts';
import { addDays, type PlainDate } from '#schema/kernel/calendar/plain-date.ts';
import { minutesOfDay } from '#schema/kernel/calendar/time-of-day.ts';
import { type DayShifts, shiftsOn } from './day-shifts.ts';
import type { CalendarRule, CalendarRules } from './rules.ts';
import { breaksOn, endOf, shiftOn } from './shift.ts';

/** Minutes of one day that count by the same factor, because of the same exception or of none. */
export interface TimeLine {
  readonly minutes: number;
  /** Thousandths. */
  readonly factor: number;
  readonly because?: CalendarRule | undefined;
  /** Worked on top of the shifts. */
  readonly overtime: boolean;
}

/** The working time of one machine on one day, and what it is made of. */
export interface WorkingTime extends DayShifts {
  readonly date: PlainDate;
  /** From start to end of the shifts, with breaks. */
  readonly shiftMinutes: number;
  readonly breakMinutes: number;
  /** What is worked, each minute once: shifts without breaks, and overtime. */
  readonly lines: readonly TimeLine[];
}

/** Minutes times thousandths: exact, whatever the factors. */
export function weightedMinutes(time: Pick<WorkingTime, 'lines'>): number {
  return time.lines.reduce((sum, { minutes, factor }) => sum + minutes * factor, 0);
}

/**
 * The working time of a day. Every minute counts by the factor of the exception that ranks highest over it: a work centre's before its
 * site's, and within a level hours before whole days. Exceptions for whole days concern the shifts that start on the day;
 * exceptions for hours concern what the clock says. Overtime adds hours that no shift works, up to 24 hours in all.
 */
export function workingTime(rules: CalendarRules, date: PlainDate): WorkingTime {
  const day = shiftsOn(rules, date);
  const clock = rules.clockOn(date);
  const shifts = day.shifts.map((shift) => shiftOn(shift, date, clock));
  const breaks = day.shifts.flatMap((shift) => breaksOn(shift, date, clock));
  const worked = without(shifts, breaks);
  const room = Math.max(0, minutesOfDay - lengthOf(shifts));
  const added = room > 0 ? atMost(overtimeOn(rules, date, shifts), room) : [];
  return {
    ...day,
    date,
    shiftMinutes: lengthOf(shifts),
    breakMinutes: lengthOf(shifts) - lengthOf(worked),
    lines: [...weighed(rules, date, worked, false), ...weighed(rules, date, added, true)],
  };
}

/** Hours of overtime that start on the day and that no shift of this day or its neighbours works anyway. */
function overtimeOn(rules: CalendarRules, date: PlainDate, shifts: readonly Interval[]): Interval[] {
  const wanted = rules.exceptions
    .filter((rule) => rule.hours && rule.cause === 'OVERTIME' && isOn(rule, date))
    .map((rule) => windowOf(rules, rule, date));
  if (wanted.length === 0) return [];
  const taken = [
    ...shifts,
    ...neighbouring(rules, addDays(date, -1)),
    ...neighbouring(rules, addDays(date, 1)),
  ];
  const found: Interval[] = [];
  for (const one of wanted.sort((a, b) => a.from - b.from))
    found.push(...without([one], [...taken, ...found]));
  return found;
}

function neighbouring(rules: CalendarRules, date: PlainDate): Interval[] {
  return shiftsOn(rules, date).shifts.map((shift) => shiftOn(shift, date, rules.clockOn(date)));
}

function atMost(intervals: readonly Interval[], minutes: number): Interval[] {
  let left = minutes;
  return intervals.flatMap(({ from, until }) => {
    const taken = Math.min(until - from, left);
    left -= taken;
    return taken > 0 ? [{ from, until: from + taken }] : [];
  });
}

interface Ranked {
  readonly rule: CalendarRule;
  readonly rank: number;
  readonly window?: Interval;
}

/** Pieces of time with the factor of what ranks highest over each, put together by cause. */
function weighed(
  rules: CalendarRules,
  date: PlainDate,
  intervals: readonly Interval[],
  overtime: boolean,
): TimeLine[] {
  const ranked = rankedOver(rules, date, overtime);
  const edges = ranked.flatMap(({ window }) => (window ? [window.from, window.until] : []));
  const byRule = Map.groupBy(cutAt(intervals, edges), (piece) => highestOver(ranked, piece)?.rule);
  return [...byRule].map(([rule, pieces]) => ({
    minutes: lengthOf(pieces),
    factor: rule?.factor ?? 1_000,
    because: rule,
    overtime,
  }));
}

function rankedOver(rules: CalendarRules, date: PlainDate, overtime: boolean): Ranked[] {
  const days = [addDays(date, -1), date, addDays(date, 1)];
  return rules.exceptions.flatMap((rule) => {
    const rank = rule.level === 'CENTER' ? 2 : 0;
    if (!rule.hours) return isOn(rule, date) ? [{ rule, rank }] : [];
    if (rule.cause === 'OVERTIME' && !overtime) return [];
    return days
      .filter((day) => isOn(rule, day))
      .map((day) => ({ rule, rank: rank + 1, window: windowOf(rules, rule, day) }));
  });
}

function highestOver(ranked: readonly Ranked[], { from, until }: Interval): Ranked | undefined {
  return ranked
    .filter(({ window }) => !window || (window.from <= from && until <= window.until))
    .reduce<Ranked | undefined>((best, one) => (best && best.rank >= one.rank ? best : one), undefined);
}

function isOn({ from, until }: CalendarRule, date: PlainDate): boolean {
  return from <= date && date < until;
}

function windowOf(rules: CalendarRules, { hours }: CalendarRule, date: PlainDate): Interval {
  const clock = rules.clockOn(date);
  const { start, end } = hours ?? { start: 0, end: 0 };
  return { from: clock.at(date, start), until: clock.at(date, endOf({ start, end })) };
}

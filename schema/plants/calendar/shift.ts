import type { Interval } from '#schema/kernel/calendar/interval.ts';
import type { PlainDate } from '#schema/kernel/calendar/plain-date.ts';
import { minutesOfDay } from '#schema/kernel/calendar/time-of-day.ts';
import type { WallClock } from '#schema/kernel/calendar/wall-clock.ts';

/** A pause, by the wall's clock, in minutes after midnight. */
export interface Break {
  readonly start: number;
  readonly end: number;
}

/**
 * One shift of a weekly pattern by the wall's clock, in minutes after midnight. An end that is not after the start is the next day's:
 * 22:00 to 06:00. All of its hours belong to the day on which it starts.
 */
export interface Shift {
  /** ISO weekday on which it starts, 1 = Monday. */
  readonly weekday: number;
  readonly start: number;
  readonly end: number;
  readonly breaks: readonly Break[];
}

/** When it ends, counted from midnight of the day on which it starts: past 1440 for a shift over midnight. */
export function endOf({ start, end }: Pick<Shift, 'start' | 'end'>): number {
  return end > start ? end : end + minutesOfDay;
}

/** The break counted from midnight of the day on which its shift starts. */
export function breakWithin(shift: Shift, { start, end }: Break): Break {
  const from = start < shift.start ? start + minutesOfDay : start;
  return { start: from, end: end > start ? from + end - start : from + end + minutesOfDay - start };
}

/** The shift on a day, in real minutes: a night on which the clocks change is an hour shorter or longer. */
export function shiftOn(shift: Shift, date: PlainDate, clock: WallClock): Interval {
  return { from: clock.at(date, shift.start), until: clock.at(date, endOf(shift)) };
}

/** Its breaks on a day, in real minutes. */
export function breaksOn(shift: Shift, date: PlainDate, clock: WallClock): Interval[] {
  return shift.breaks
    .map((pause) => breakWithin(shift, pause))
    .map(({ start, end }) => ({ from: clock.at(date, start), until: clock.at(date, end) }))
    .filter(({ from, until }) => from < until);
}

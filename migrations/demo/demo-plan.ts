import { type IsoWeek, weekOf, weeksFrom } from '#schema/kernel/calendar/iso-week.ts';
import { addDays, type PlainDate } from '#schema/kernel/calendar/plain-date.ts';
import { festivalFactor } from './load-factors.ts';

const weeksAhead = 26;

/** The half year that the demo speaks of. */
export interface DemoPlan {
  readonly weeks: readonly IsoWeek[];
  /** Those of `weeks` in which all is as usual: holds lie in these. */
  readonly usualWeeks: readonly IsoWeek[];
}

/** 26 weeks from the one in which the demo was begun. */
export function planFrom(begun: PlainDate): DemoPlan {
  const weeks = weeksFrom(weekOf(begun), weeksAhead);
  return { weeks, usualWeeks: weeks.filter((week) => festivalFactor(week) === 100) };
}

/** The Monday of the week at `place`, which may lie past the plan's end. */
export function mondayOf({ weeks }: DemoPlan, place: number): PlainDate {
  const [first] = weeks;
  if (!first) throw new Error('A plan without weeks');
  return addDays(first.start, place * 7);
}

/** The n-th usual week and its place in the plan. */
export function usualWeek({ weeks, usualWeeks }: DemoPlan, n: number): { week: IsoWeek; place: number } {
  const week = usualWeeks[n];
  if (!week) throw new Error(`There is no usual week ${n}`);
  return { week, place: weeks.indexOf(week) };
}

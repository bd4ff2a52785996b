import type { IsoWeek } from '#schema/kernel/calendar/iso-week.ts';
import { addDays, type PlainDate } from '#schema/kernel/calendar/plain-date.ts';
import type { DemoPlan } from './demo-plan.ts';
import { weekFigures } from './load-factors.ts';
import type { DemoWorkCenter } from './work-centers.ts';

/** One row of a capacity sheet, figures in the centre's shown unit. */
export interface SheetRow {
  readonly center: DemoWorkCenter;
  /** `2026-W49` or `2026-12-01`. */
  readonly period: string;
  readonly total: number;
  /** Load of the firm's own and what was sold here. */
  readonly committed: number;
  readonly openfloor?: number;
  readonly workOrders?: string;
}

/** Centres planned by the day in whole lots, Monday to Sunday: a furnace takes a load or none. */
const lotsByDay: Readonly<Record<string, { readonly lot: number; readonly days: readonly number[] }>> = {
  'wuxi-carburising/CB-1': { lot: 900, days: [5, 5, 5, 5, 4, 3, 3] },
};

/** A centre's half year as its firm would export it: week by week, or day by day from today on where lots are whole. */
export function rowsOf(center: DemoWorkCenter, { weeks }: DemoPlan, today: PlainDate): SheetRow[] {
  return weeks.flatMap((week, place) => {
    if (week.end <= today) return [];
    const byDay = lotsByDay[`${center.firm}/${center.code}`];
    if (!byDay) return [{ center, period: week.label, ...weekFigures(center, week, place) }];
    return dayRows(center, week, place, byDay).filter(({ period }) => period >= today);
  });
}

/** The week's free lots are left one a day from Monday on. */
function dayRows(
  center: DemoWorkCenter,
  week: IsoWeek,
  place: number,
  { lot, days }: { readonly lot: number; readonly days: readonly number[] },
): SheetRow[] {
  const { total, committed } = weekFigures(center, week, place);
  const usual = Number(center.week);
  const lots = days.map((count) => Math.round((count * total) / usual));
  const free = Math.round((total - committed) / lot);
  return lots.map((count, index) => ({
    center,
    period: addDays(week.start, index),
    total: count * lot,
    committed: Math.max(0, count - (index < free ? 1 : 0)) * lot,
  }));
}

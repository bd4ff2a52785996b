import type { PlainDate } from '#schema/kernel/calendar/plain-date.ts';
import type { OperatingTotals } from '../operating/key-figures.rules.ts';
import type { OperatingSource } from '../operating/operating-figures.ts';

/** How far back a day may lie that a sheet brings. */
export const sheetDaysBack = 400;

export type DayCount = keyof OperatingTotals;

/** The counts of a day, as text: JSON has no such integers. `stops`: milliseconds by state and reason, which sheets do not give. */
export type SheetDay = Readonly<Record<DayCount, string>> & {
  readonly day: string;
  readonly stops: Readonly<Record<string, number>>;
};

/** The names of a day's counts, as the table has its columns. */
export const dayCounts: readonly DayCount[] = [
  'runMs',
  'idleMs',
  'downMs',
  'plannedStopMs',
  'good',
  'scrap',
  'untimed',
  'idealMs',
  'energyWh',
];

/** A day that is there. */
export type KnownDay = SheetDay & { readonly workCenterId: string; readonly source: OperatingSource };

/** A day that a row comes to. */
export type PlacedDay = SheetDay & { readonly workCenterId: string };

/** A work centre of the firm's, and what day it is there. */
export interface OperatingCenter {
  readonly id: string;
  readonly code: string;
  readonly siteId: string;
  readonly processCode: string;
  readonly machines: number;
  readonly today: PlainDate;
}

/** All that a sheet of operating days is checked against. */
export interface OperatingContext {
  readonly centers: readonly OperatingCenter[];
  readonly days: readonly KnownDay[];
}

export const keyOf = ({ workCenterId, day }: Pick<PlacedDay, 'workCenterId' | 'day'>) =>
  `${workCenterId} ${day}`;

/** Whether two days say the same. */
export function isSameDay(one: SheetDay, other: SheetDay | undefined): boolean {
  return other !== undefined && dayCounts.every((name) => one[name] === other[name]);
}

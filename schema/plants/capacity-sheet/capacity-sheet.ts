import type { PlainDate } from '#schema/kernel/calendar/plain-date.ts';
import type { Measure } from '#schema/kernel/measure.ts';
import type { UnitCode } from '#schema/kernel/units.ts';

/** A work centre as a capacity sheet needs it. `unit` is the one shown on the board; `workingDays` are ISO weekdays. */
export interface SheetWorkCenter {
  readonly id: string;
  readonly code: string;
  readonly measure: Measure;
  readonly unit: UnitCode;
  readonly workingDays: readonly number[];
}

/** A work centre with what an export is filtered by. */
export interface NamedCenter extends SheetWorkCenter {
  readonly name: string;
  readonly siteId: string;
  readonly processCode: string;
}

/** The figures of one centre and day in base units; `committed` is the firm's own load, without what was sold here. */
export interface DayFigures {
  readonly total: bigint;
  readonly committed: bigint;
}

/** What is known of a day, undefined for a day without figures. */
export type CurrentFigures = (workCenterId: string, date: PlainDate) => DayFigures | undefined;

/** A confirmed reservation's amount on one day, in base units. */
export interface SoldQuantity {
  readonly workOrderNumber: string;
  readonly workCenterId: string;
  readonly date: PlainDate;
  readonly amount: bigint;
}

/** All that a sheet is checked against. `today` is the day in the site's zone. */
export interface CapacitySheetContext {
  readonly today: PlainDate;
  readonly workCenters: readonly SheetWorkCenter[];
  readonly current: CurrentFigures;
  readonly sold: readonly SoldQuantity[];
}

/** A centre and day to write: base units, `committed` being the firm's own load. */
export interface CapacityDayFigures extends DayFigures {
  readonly workCenterId: string;
  readonly date: PlainDate;
}

/**
 * What the sheet says was sold here against what was: a sold work order that the sheet lacks, one that is not known here,
 * or other amounts. Without a number the sums of the centre's week differ. Amounts in base units.
 */
export interface SheetDifference {
  readonly kind: 'NOT_IN_SHEET' | 'UNKNOWN_WORK_ORDER' | 'QUANTITY_DIFFERS';
  readonly workCenterId: string;
  readonly weekStart: PlainDate;
  readonly workOrderNumber?: string;
  readonly inSheet?: bigint;
  readonly soldHere?: bigint;
}

import { type UnitCode, unitOf } from './units.ts';

/** What a work centre's capacity is counted in. */
export type Measure = 'TIME' | 'MASS' | 'AREA' | 'LENGTH' | 'COUNT';

/** The units of a measure: counters are whole `base` units, screens and prices use `shown`. */
export interface MeasureUnits {
  readonly base: UnitCode;
  readonly shown: UnitCode;
}

const unitsByMeasure: Readonly<Record<Measure, MeasureUnits>> = {
  TIME: { base: 'MIN', shown: 'HUR' },
  MASS: { base: 'GRM', shown: 'KGM' },
  AREA: { base: 'CMK', shown: 'MTK' },
  LENGTH: { base: 'MMT', shown: 'MTR' },
  COUNT: { base: 'H87', shown: 'H87' },
};

/** Every measure, in the order in which forms list them. */
export const measures: readonly Measure[] = ['TIME', 'MASS', 'AREA', 'LENGTH', 'COUNT'];

/** The unit of the measure's whole-number counters. */
export function baseUnitOf(measure: Measure): UnitCode {
  return unitsByMeasure[measure].base;
}

/** The unit in which the measure is shown and priced. */
export function shownUnitOf(measure: Measure): UnitCode {
  return unitsByMeasure[measure].shown;
}

/** The measure that a unit's dimension is; undefined for units in which no capacity is counted (months, boxes, kilowatt hours). */
export function measureOf(unit: UnitCode): Measure | undefined {
  return measures.find((measure) => measure === unitOf(unit).dimension);
}

/**
 * The units in which a firm may state its capacity in a sheet. Not days and weeks: a day's work is not 24 hours, and nobody who
 * writes 5 days means 120 hours.
 */
export function isCapacityUnit(unit: UnitCode): boolean {
  return measureOf(unit) !== undefined && unit !== 'DAY' && unit !== 'WEE';
}

import type { UnitCode } from './units.ts';

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

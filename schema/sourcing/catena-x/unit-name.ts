/** Our units by their names in the catalogue of the aspect models (BAMM, `unit:…`). */
const names: Readonly<Record<string, string>> = {
  H87: 'unit:piece',
  SET: 'unit:set',
  KGM: 'unit:kilogram',
  GRM: 'unit:gram',
  TNE: 'unit:tonneMetricTon',
  MTR: 'unit:metre',
  MMT: 'unit:millimetre',
  MTK: 'unit:squareMetre',
  CMK: 'unit:squareCentimetre',
  HUR: 'unit:hourUnitOfTime',
  MIN: 'unit:minuteUnitOfTime',
};

/** The catalogue's name; a unit that it has not goes by its code of Recommendation 20, under a prefix of its own. */
export function printedUnitName(unit: string): string {
  return names[unit] ?? `rec:${unit.replaceAll(/[^a-zA-Z]/g, '')}`;
}

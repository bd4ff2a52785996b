/** The physical quantity that a unit measures. */
export type Dimension = 'TIME' | 'MASS' | 'AREA' | 'LENGTH' | 'COUNT';

/** One unit: `numerator / denominator` is the exact factor to the dimension's base unit (MIN, GRM, CMK, MMT, H87). */
export interface Unit {
  readonly code: string;
  readonly ucum: string;
  readonly dimension: Dimension;
  readonly numerator: bigint;
  readonly denominator: bigint;
  readonly symbol: string;
  readonly nameEn: string;
  readonly nameZh: string;
}

/**
 * The units that capacity is stated in. Sources: codes and names UNECE Recommendation 20, Codes for Units of
 * Measure Used in International Trade; `ucum` The Unified Code for Units of Measure 2.1; factors by the SI brochure
 * (9th edition), where all of these are exact.
 */
export const units = {
  HUR: unit('HUR', 'h', 'TIME', 60n, ['h', 'hour', '小时']),
  MIN: unit('MIN', 'min', 'TIME', 1n, ['min', 'minute', '分钟']),
  KGM: unit('KGM', 'kg', 'MASS', 1_000n, ['kg', 'kilogram', '千克']),
  GRM: unit('GRM', 'g', 'MASS', 1n, ['g', 'gram', '克']),
  TNE: unit('TNE', 't', 'MASS', 1_000_000n, ['t', 'tonne', '吨']),
  MTK: unit('MTK', 'm2', 'AREA', 10_000n, ['m²', 'square metre', '平方米']),
  CMK: unit('CMK', 'cm2', 'AREA', 1n, ['cm²', 'square centimetre', '平方厘米']),
  MTR: unit('MTR', 'm', 'LENGTH', 1_000n, ['m', 'metre', '米']),
  MMT: unit('MMT', 'mm', 'LENGTH', 1n, ['mm', 'millimetre', '毫米']),
  H87: unit('H87', '{piece}', 'COUNT', 1n, ['pc', 'piece', '件']),
} as const satisfies Record<string, Unit>;

/** UNECE Recommendation 20 common code. */
export type UnitCode = keyof typeof units;

/** True when `text` is the code of a unit in the table (case matters). */
export function isUnitCode(text: string): text is UnitCode {
  return Object.hasOwn(units, text);
}

/** The table's row of a unit. */
export function unitOf(code: UnitCode): Unit {
  return units[code];
}

type Names = readonly [symbol: string, nameEn: string, nameZh: string];

function unit(code: string, ucum: string, dimension: Dimension, factor: bigint, names: Names): Unit {
  const [symbol, nameEn, nameZh] = names;
  return { code, ucum, dimension, numerator: factor, denominator: 1n, symbol, nameEn, nameZh };
}

import { decimal } from '#schema/kernel/decimal.ts';
import { baseUnitOf, type Measure } from '#schema/kernel/measure.ts';
import { convert } from '#schema/kernel/quantity.ts';
import type { UnitCode } from '#schema/kernel/units.ts';

/** An exact fraction. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A figure as it was written, with its unit. */
export interface StatedQuantity {
  readonly value: string;
  readonly unit: UnitCode;
}

/** So much of a unit in base units of its measure. */
export function fractionOf({ value, unit }: StatedQuantity, measure: Measure): Fraction {
  const exact = convert({ value: decimal(value), unit }, baseUnitOf(measure)).value;
  const [whole = '0', places = ''] = exact.toFixed().split('.');
  return { numerator: BigInt(whole + places), denominator: 10n ** BigInt(places.length) };
}

import { type Decimal, decimalOf, roundTo, wholeOf } from './decimal.ts';
import { baseUnitOf, type Measure } from './measure.ts';
import { type UnitCode, unitOf } from './units.ts';

/** A measured amount: an exact decimal of one unit. */
export interface Quantity {
  readonly value: Decimal;
  readonly unit: UnitCode;
}

/** The largest number of base units that a counter may hold, of either sign. */
export const baseAmountMax = 10n ** 15n;

/** A third of an hour has no finite decimal; it is written to this many places, which no counter can notice. */
const repeatingPlaces = 6;
/** A value cut to those places is less than this many base units away from the whole number it stands for. */
const repeatingTolerance = decimalOf(1n).div(decimalOf(10_000n));

/**
 * The same amount in another unit of its dimension; throws across dimensions. Exact whenever the result has a
 * decimal of at most 20 places; otherwise (minutes in hours) rounded half-up to 6 places.
 */
export function convert(quantity: Quantity, to: UnitCode): Quantity {
  if (quantity.unit === to) return quantity;
  const source = unitOf(quantity.unit);
  const target = unitOf(to);
  if (source.dimension !== target.dimension)
    throw new RangeError(`${quantity.unit} cannot be converted to ${to}`);
  const dividend = quantity.value.times(decimalOf(source.numerator * target.denominator));
  return { value: divided(dividend, decimalOf(source.denominator * target.numerator)), unit: to };
}

/**
 * The amount as whole base units of the measure. Undefined when the unit is of another dimension, the result is
 * not whole, or it is beyond {@link baseAmountMax}. An hour figure written by {@link fromBase} is whole again.
 */
export function toBase(quantity: Quantity, measure: Measure): bigint | undefined {
  const base = baseUnitOf(measure);
  if (unitOf(quantity.unit).dimension !== unitOf(base).dimension) return undefined;
  const exact = convert(quantity, base).value;
  const whole = wholeOf(exact, 'HALF_UP');
  if (whole > baseAmountMax || whole < -baseAmountMax) return undefined;
  const distance = exact.minus(decimalOf(whole)).abs();
  const isWhole = mayRepeat(quantity.unit, base) ? distance.lt(repeatingTolerance) : distance.eq('0');
  return isWhole ? whole : undefined;
}

/** A whole number of base units, shown in `unit`. {@link toBase} gives the same number back. */
export function fromBase(amount: bigint, unit: UnitCode): Quantity {
  const base = baseUnitOf(unitOf(unit).dimension);
  return convert({ value: decimalOf(amount), unit: base }, unit);
}

function divided(dividend: Decimal, divisor: Decimal): Decimal {
  const quotient = dividend.div(divisor);
  return quotient.times(divisor).eq(dividend) ? quotient : roundTo(quotient, repeatingPlaces, 'HALF_UP');
}

/** True when one base unit has no finite decimal in `unit`: its factor has a prime other than 2 and 5. */
function mayRepeat(unit: UnitCode, base: UnitCode): boolean {
  const one = { value: decimalOf(1n), unit: base };
  return unit !== base && !convert(convert(one, unit), base).value.eq('1');
}

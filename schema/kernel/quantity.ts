import { type Decimal, decimalOf, roundTo, wholeOf } from './decimal.ts';
import { baseUnitOf, type Measure } from './measure.ts';
import { isUnitCode, type UnitCode, unitOf, units } from './units.ts';

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

/** An exact factor in lowest terms; `mayRepeat` when dividing by it can give a decimal without end. */
interface Factor {
  readonly numerator: Decimal;
  readonly denominator: Decimal | undefined;
  readonly mayRepeat: boolean;
}

/** Made once, because imports convert tens of thousands of values and division is the dear part. */
const factorByPair: ReadonlyMap<string, Factor> = new Map(
  Object.keys(units)
    .filter(isUnitCode)
    .flatMap((from, _, codes) =>
      codes.filter(sameDimension(from)).map((to) => [`${from} ${to}`, factorOf(from, to)]),
    ),
);

/**
 * The same amount in another unit of its dimension; throws across dimensions. Exact whenever the result has a
 * decimal of at most 20 places; otherwise (minutes in hours) rounded half-up to 6 places.
 */
export function convert(quantity: Quantity, to: UnitCode): Quantity {
  if (quantity.unit === to) return quantity;
  const factor = factorByPair.get(`${quantity.unit} ${to}`);
  if (factor === undefined) throw new RangeError(`${quantity.unit} cannot be converted to ${to}`);
  const dividend = quantity.value.times(factor.numerator);
  return { value: factor.denominator ? divided(dividend, factor.denominator) : dividend, unit: to };
}

/**
 * The amount as whole base units of the measure. Undefined when the unit is of another dimension, the result is
 * not whole, or it is beyond {@link baseAmountMax}. An hour figure written by {@link fromBase} is whole again.
 */
export function toBase(quantity: Quantity, measure: Measure): bigint | undefined {
  const base = baseUnitOf(measure);
  const back = factorByPair.get(`${base} ${quantity.unit}`);
  if (back === undefined) return undefined;
  const exact = convert(quantity, base).value;
  const whole = wholeOf(exact, 'HALF_UP');
  if (whole > baseAmountMax || whole < -baseAmountMax) return undefined;
  const distance = exact.minus(decimalOf(whole)).abs();
  return distance.eq('0') || (back.mayRepeat && distance.lt(repeatingTolerance)) ? whole : undefined;
}

/** A whole number of base units, shown in `unit`. {@link toBase} gives the same number back. */
export function fromBase(amount: bigint, unit: UnitCode): Quantity {
  const base = baseUnitOf(unitOf(unit).dimension);
  return convert({ value: decimalOf(amount), unit: base }, unit);
}

function sameDimension(from: UnitCode): (to: UnitCode) => boolean {
  return (to) => unitOf(to).dimension === unitOf(from).dimension;
}

function factorOf(from: UnitCode, to: UnitCode): Factor {
  const numerator = unitOf(from).numerator * unitOf(to).denominator;
  const denominator = unitOf(from).denominator * unitOf(to).numerator;
  const divisor = greatestCommonDivisor(numerator, denominator);
  const lowest = denominator / divisor;
  return {
    numerator: decimalOf(numerator / divisor),
    denominator: lowest === 1n ? undefined : decimalOf(lowest),
    mayRepeat: without(without(lowest, 2n), 5n) !== 1n,
  };
}

function divided(dividend: Decimal, divisor: Decimal): Decimal {
  const quotient = dividend.div(divisor);
  return quotient.times(divisor).eq(dividend) ? quotient : roundTo(quotient, repeatingPlaces, 'HALF_UP');
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  return right === 0n ? left : greatestCommonDivisor(right, left % right);
}

/** `value` divided by `prime` as often as it can be. */
function without(value: bigint, prime: bigint): bigint {
  return value % prime === 0n ? without(value / prime, prime) : value;
}

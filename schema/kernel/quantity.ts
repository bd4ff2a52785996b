import { type Decimal, decimal, decimalOf, roundTo, wholeOf } from './decimal.ts';
import { baseUnitOf, type Measure, measureOf } from './measure.ts';
import { isCountUnit, type UnitCode, unitCodes, unitOf } from './units.ts';

/** A measured amount: an exact decimal of one unit. */
export interface Quantity {
  readonly value: Decimal;
  readonly unit: UnitCode;
}

/** The largest number of base units that a counter may hold, of either sign. */
export const baseAmountMax = 10n ** 15n;

/** A third of an hour has no finite decimal; it is written to this many places of the dimension's base unit. */
const repeatingPlaces = 4;
/** A value cut to those places is less than this many base units away from the whole number it stands for. */
const repeatingTolerance = decimalOf(1n).div(decimalOf(10_000n));

/** An exact factor in lowest terms; `mayRepeat` when dividing by it can give a decimal without end. */
interface Factor {
  readonly numerator: Decimal;
  readonly denominator: Decimal | undefined;
  readonly mayRepeat: boolean;
  readonly places: number;
  /** Added before and taken away after, where a scale does not begin at zero. */
  readonly before: Decimal | undefined;
  readonly after: Decimal | undefined;
}

/** Made once, because imports convert tens of thousands of values and division is the dear part. */
const factorByPair: ReadonlyMap<string, Factor> = new Map(
  unitCodes.flatMap((from) =>
    unitCodes.filter(convertible(from)).map((to) => [`${from} ${to}`, factorOf(from, to)] as const),
  ),
);

/**
 * The same amount in another unit of its dimension; throws across dimensions, and between packages. Exact whenever the result
 * has a decimal of at most 20 places; otherwise (minutes in hours) rounded half-up to 6 places or more, which no counter notices.
 */
export function convert(quantity: Quantity, to: UnitCode): Quantity {
  if (quantity.unit === to) return quantity;
  const factor = factorByPair.get(`${quantity.unit} ${to}`);
  if (factor === undefined) throw new RangeError(`${quantity.unit} cannot be converted to ${to}`);
  const from = factor.before ? quantity.value.plus(factor.before) : quantity.value;
  const scaled = divided(from.times(factor.numerator), factor);
  return { value: factor.after ? scaled.minus(factor.after) : scaled, unit: to };
}

/** Whether amounts of one unit can be said in another. */
export function isConvertible(from: UnitCode, to: UnitCode): boolean {
  return convertible(from)(to);
}

/** Whether the amount may be: pieces, pairs and boxes are whole. */
export function isPossible({ value, unit }: Quantity): boolean {
  return !isCountUnit(unit) || roundTo(value, 0, 'DOWN').eq(value);
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

/** A whole number of base units, shown in `unit`. {@link toBase} gives the same number back. Throws for units that no capacity has. */
export function fromBase(amount: bigint, unit: UnitCode): Quantity {
  const measure = measureOf(unit);
  if (measure === undefined) throw new RangeError(`No capacity is counted in ${unit}`);
  return convert({ value: decimalOf(amount), unit: baseUnitOf(measure) }, unit);
}

function convertible(from: UnitCode): (to: UnitCode) => boolean {
  const { dimension } = unitOf(from);
  return (to) => to === from || (unitOf(to).dimension === dimension && dimension !== 'PACKAGE');
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
    places: repeatingPlaces + (unitOf(to).numerator / unitOf(to).denominator).toString().length,
    before: offsetOf(from),
    after: offsetOf(to),
  };
}

function offsetOf(unit: UnitCode): Decimal | undefined {
  const { offset } = unitOf(unit);
  return offset === undefined ? undefined : decimal(offset);
}

function divided(dividend: Decimal, { denominator, places }: Factor): Decimal {
  if (denominator === undefined) return dividend;
  const quotient = dividend.div(denominator);
  return quotient.times(denominator).eq(dividend) ? quotient : roundTo(quotient, places, 'HALF_UP');
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  return right === 0n ? left : greatestCommonDivisor(right, left % right);
}

/** `value` divided by `prime` as often as it can be. */
function without(value: bigint, prime: bigint): bigint {
  return value % prime === 0n ? without(value / prime, prime) : value;
}

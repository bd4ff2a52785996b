import { type Decimal, decimalOf } from './decimal.ts';

/** An exact fraction in lowest terms; the denominator is above zero. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** `numerator / denominator`; throws a RangeError for a denominator of zero. */
export function ratio(numerator: bigint, denominator = 1n): Rational {
  if (denominator === 0n) throw new RangeError('Nothing is divided by zero');
  const sign = denominator < 0n ? -1n : 1n;
  const common = gcd(numerator, denominator) * sign;
  return { numerator: numerator / common, denominator: denominator / common };
}

/** The fraction that a decimal is. */
export function ratioOf(value: Decimal): Rational {
  const [whole = '0', places = ''] = value.toFixed().split('.');
  return ratio(BigInt(whole + places), 10n ** BigInt(places.length));
}

/** The product. */
export function times(a: Rational, b: Rational): Rational {
  return ratio(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** The sum. */
export function plus(a: Rational, b: Rational): Rational {
  return ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** The least decimal of so many places that is not below a fraction. */
export function roundedUp({ numerator, denominator }: Rational, places: number): Decimal {
  const scaled = numerator * 10n ** BigInt(places);
  const whole = scaled / denominator;
  const up = scaled > 0n && scaled % denominator !== 0n ? whole + 1n : whole;
  return decimalOf(up).div(decimalOf(10n ** BigInt(places)));
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y > 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}

import { type CurrencyCode, currencyOf, isCurrencyCode } from './currencies.ts';
import { type Decimal, decimalOf, wholeOf } from './decimal.ts';

/** An amount as whole minor units (fen, cents) of one currency. Unit prices are decimals, not Money. */
export interface Money {
  readonly minor: bigint;
  readonly currency: CurrencyCode;
}

/** One past the largest minor value: what a signed 64-bit column holds. */
const minorLimit = 2n ** 63n;

/** Money of `minor` minor units; throws at 2^63 and beyond. */
export function money(minor: bigint, currency: CurrencyCode): Money {
  if (!isStorable(minor)) throw new RangeError(`Amount out of range: ${minor} minor units of ${currency}`);
  return { minor, currency };
}

/**
 * Reads an amount as people write it for machines ("43.32"). Undefined for an unknown currency, more decimals
 * than the currency has, anything but plain digits, or 2^63 minor units and more.
 */
export function parseMoney(amount: string, currency: string): Money | undefined {
  if (!isCurrencyCode(currency)) return undefined;
  const [, sign = '', whole, fraction = ''] = /^([+-]?)(\d{1,24})(?:\.(\d+))?$/.exec(amount) ?? [];
  const { exponent } = currencyOf(currency);
  if (whole === undefined || fraction.length > exponent) return undefined;
  const size = BigInt(whole + fraction.padEnd(exponent, '0'));
  return isStorable(size) ? { minor: sign === '-' ? -size : size, currency } : undefined;
}

/** The amount with exactly the currency's decimals, no grouping and no sign of currency: "43.32", "1500". */
export function formatAmount({ minor, currency }: Money): string {
  const { exponent } = currencyOf(currency);
  const digits = (minor < 0n ? -minor : minor).toString().padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent);
  return `${minor < 0n ? '-' : ''}${whole}${exponent > 0 ? `.${digits.slice(-exponent)}` : ''}`;
}

/** The sum of two amounts of one currency; other currencies throw. */
export function addMoney(left: Money, right: Money): Money {
  return money(left.minor + right.minor, sharedCurrency(left, right));
}

/** `left` less `right`, of one currency; other currencies throw. */
export function subtractMoney(left: Money, right: Money): Money {
  return money(left.minor - right.minor, sharedCurrency(left, right));
}

/** The sum of any number of amounts, zero for none; an amount in another currency throws. */
export function sumMoney(amounts: readonly Money[], currency: CurrencyCode): Money {
  return amounts.reduce(addMoney, money(0n, currency));
}

/**
 * The price of a quantity, rounded half-up (away from zero) once, here. `unitPrice` is per one unit of
 * `quantity`, so the caller converts the quantity first.
 */
export function priceOf(line: { unitPrice: Decimal; quantity: Decimal; currency: CurrencyCode }): Money {
  const minorPerMajor = decimalOf(10n ** BigInt(currencyOf(line.currency).exponent));
  const exact = line.unitPrice.times(line.quantity).times(minorPerMajor);
  return money(wholeOf(exact, 'HALF_UP'), line.currency);
}

/** Splits `total` by weights with the largest remainder; the parts sum to it exactly. See {@link allocateInteger}. */
export function allocate(total: Money, weights: readonly bigint[]): Money[] {
  return allocateInteger(total.minor, weights).map((minor) => money(minor, total.currency));
}

/**
 * Splits a whole number by weights: each part gets its share rounded toward zero, and what is left goes one by one to the
 * largest remainders, equal remainders by index. The parts sum exactly. Throws for a negative weight or when no
 * weight is positive. Source: Hamilton's method of apportionment.
 */
export function allocateInteger(total: bigint, weights: readonly bigint[]): bigint[] {
  const weightSum = weights.reduce((sum, weight) => sum + requireNonNegative(weight), 0n);
  if (weightSum === 0n) throw new RangeError('Nothing to allocate to: no weight is positive');
  const size = total < 0n ? -total : total;
  const shares = weights.map((weight) => (size * weight) / weightSum);
  let left = size - shares.reduce((sum, share) => sum + share, 0n);
  for (const index of byLargestRemainder(size, weights, weightSum)) {
    if (left === 0n) break;
    shares[index] = (shares[index] ?? 0n) + 1n;
    left -= 1n;
  }
  return total < 0n ? shares.map((share) => -share) : shares;
}

function byLargestRemainder(size: bigint, weights: readonly bigint[], weightSum: bigint): number[] {
  const remainders = weights.map((weight, index) => ({ index, remainder: (size * weight) % weightSum }));
  remainders.sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  );
  return remainders.map(({ index }) => index);
}

function requireNonNegative(weight: bigint): bigint {
  if (weight < 0n) throw new RangeError(`A weight may not be negative: ${weight}`);
  return weight;
}

function sharedCurrency(left: Money, right: Money): CurrencyCode {
  if (left.currency !== right.currency) throw new RangeError(`${left.currency} is not ${right.currency}`);
  return left.currency;
}

function isStorable(minor: bigint): boolean {
  return minor < minorLimit && minor > -minorLimit;
}

import Big from 'big.js';

/** Exact decimal: unit prices, rates and the values of quantities. Never made from a JavaScript number. */
export type Decimal = Big;

/** How a value between two neighbours is rounded; always written where the rounding happens. HALF_UP goes away from zero. */
export type RoundingMode = 'DOWN' | 'HALF_UP' | 'HALF_EVEN' | 'UP';

const roundingModes = { DOWN: 0, HALF_UP: 1, HALF_EVEN: 2, UP: 3 } as const;

const digitsMax = 20;
const plainDecimal = /^[+-]?\d+(?:\.\d+)?$/;

// A constructor of our own: changing the library's shared one would reach every other user of it.
const ExactDecimal = Big();
ExactDecimal.DP = 20;
ExactDecimal.RM = roundingModes.HALF_UP;
ExactDecimal.strict = true;
ExactDecimal.NE = -1_000_000;
ExactDecimal.PE = 1_000_000;

/**
 * Reads plain digits with an optional sign and point. Undefined for anything else: blanks, exponents, NaN,
 * Infinity, grouping, or more than 20 digits in all.
 */
export function parseDecimal(text: string): Decimal | undefined {
  if (text.length > digitsMax + 2 || !plainDecimal.test(text)) return undefined;
  if (text.replace(/[^\d]/g, '').length > digitsMax) return undefined;
  const value = new ExactDecimal(text.replace(/^\+/, ''));
  return value.eq('0') ? zero() : value;
}

/** The decimal written in `text`; throws where {@link parseDecimal} refuses. */
export function decimal(text: string): Decimal {
  const value = parseDecimal(text);
  if (value === undefined)
    throw new RangeError(`Not a plain decimal of at most 20 digits: ${JSON.stringify(text)}`);
  return value;
}

/** The decimal equal to a whole number of any size. */
export function decimalOf(value: bigint): Decimal {
  return new ExactDecimal(value.toString());
}

/** `value` rounded to `places` decimals. */
export function roundTo(value: Decimal, places: number, mode: RoundingMode): Decimal {
  return value.round(places, roundingModes[mode]);
}

/** `value` rounded to a whole number. */
export function wholeOf(value: Decimal, mode: RoundingMode): bigint {
  return BigInt(roundTo(value, 0, mode).toFixed(0));
}

/** Past the largest whole number that a column of prices and rates holds, and the places that it keeps: numeric(20, 8). */
const keptLimit = '1000000000000';
const keptPlaces = 8;

/** Whether the database keeps the decimal exactly as it is written. */
export function isKeptExactly(value: Decimal): boolean {
  return value.abs().lt(keptLimit) && roundTo(value, keptPlaces, 'DOWN').eq(value);
}

function zero(): Decimal {
  return new ExactDecimal('0');
}

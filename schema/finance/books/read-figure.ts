import { type CurrencyCode, currencyOf, isCurrencyCode } from '#schema/kernel/currencies.ts';
import { type Decimal, decimalOf, wholeOf } from '#schema/kernel/decimal.ts';
import { parseAmount } from '#schema/plants/index.ts';
import type { BooksCells } from './books-problem.ts';

/** Ten billion yuan: beyond any firm’s stock, and few enough digits to pass through any spreadsheet unchanged. */
const minorMost = 10n ** 12n;
const peopleMost = 10_000_000n;

/** Whole minor units of a currency; more decimals than it has are refused, never rounded. */
export function readMinor(
  reader: BooksCells<'value'>,
  currency: CurrencyCode | undefined,
): bigint | undefined {
  const amount = readNumber(reader, 'value', '125000.50');
  if (!amount || !currency) return undefined;
  const { exponent } = currencyOf(currency);
  const minor = amount.times(decimalOf(10n ** BigInt(exponent)));
  const whole = wholeOf(minor, 'DOWN');
  if (!minor.eq(decimalOf(whole))) {
    reader.report('value', 'MONEY_TOO_FINE', { expected: exponent === 0 ? '125000' : '125000.50' });
    return undefined;
  }
  if (whole <= minorMost) return whole;
  reader.report('value', 'TOO_LARGE', { expected: `≤ ${minorMost / 10n ** BigInt(exponent)}` });
  return undefined;
}

/** How many people: a whole number, nought too. */
export function readPeople(reader: BooksCells<'people'>): number | undefined {
  const amount = readNumber(reader, 'people', '128');
  if (!amount) return undefined;
  const whole = wholeOf(amount, 'DOWN');
  if (!amount.eq(decimalOf(whole))) reader.report('people', 'NOT_WHOLE', { expected: String(whole) });
  else if (whole > peopleMost) reader.report('people', 'TOO_LARGE', { expected: `≤ ${peopleMost}` });
  return Number(whole);
}

/** The yuan where the cell is empty; only a currency that the firm keeps its books or trades in. */
export function readBooksCurrency(
  reader: BooksCells<'currency'>,
  used: readonly string[],
): CurrencyCode | undefined {
  const text = reader.text('currency').normalize('NFKC').trim().toUpperCase();
  const code = text === '' ? 'CNY' : text;
  const expected = used.join(', ');
  if (!isCurrencyCode(code)) reader.report('currency', 'UNKNOWN_CURRENCY', { expected });
  else if (!used.includes(code)) reader.report('currency', 'CURRENCY_NOT_USED', { expected });
  else return code;
  return undefined;
}

function readNumber<Key extends string>(
  reader: BooksCells<Key>,
  column: Key,
  example: string,
): Decimal | undefined {
  const text = reader.text(column);
  if (text === '') {
    reader.report(column, 'MISSING_VALUE', { expected: example });
    return undefined;
  }
  const parsed = parseAmount(text);
  if ('value' in parsed) return parsed.value;
  const code = parsed.code === 'NEGATIVE' || parsed.code === 'FORMULA_TEXT' ? parsed.code : 'NOT_A_NUMBER';
  const expected = parsed.readings?.join(' | ') ?? (code === 'NEGATIVE' ? '≥ 0' : example);
  reader.report(column, code, { expected });
  return undefined;
}

import { type CurrencyCode, isCurrencyCode } from '#schema/kernel/currencies.ts';
import { type Measure, shownUnitOf } from '#schema/kernel/measure.ts';
import { baseAmountMax, fromBase, toBase } from '#schema/kernel/quantity.ts';
import { type UnitCode, unitOf } from '#schema/kernel/units.ts';
import type { CellReader } from './offer-problem.ts';
import { readChoice, readDecimal } from './read-offer-cells.ts';

/** The form in which codes and numbers are compared: half width, capital letters. */
export const normalised = (text: string) => text.normalize('NFKC').trim().toUpperCase();

/** Whole base units of a measure, from an amount in `unit`: that which the board shows, unless told. Empty: what it is already. */
export function readBase<Key extends string>(
  reader: CellReader<Key>,
  column: Key,
  { measure, unit = shownUnitOf(measure) }: { measure: Measure; unit?: UnitCode },
  known: string | undefined,
): string {
  const otherwise = known === undefined ? undefined : fromBase(BigInt(known), unit).value;
  const value = readDecimal(reader, column, { otherwise, isNeeded: true });
  if (value === undefined) return '0';
  const amount = toBase({ value, unit }, measure);
  if (amount === undefined || amount >= baseAmountMax)
    reader.report(column, 'NOT_WHOLE', { expected: `40 ${unitOf(unit).symbol}` });
  else if (amount === 0n) reader.report(column, 'NOT_POSITIVE', { expected: '> 0' });
  return String(amount ?? 0n);
}

export function readCurrency(reader: CellReader<'currency'>, otherwise: CurrencyCode): CurrencyCode {
  const text = normalised(reader.text('currency'));
  if (text === '') return otherwise;
  if (isCurrencyCode(text)) return text;
  reader.report('currency', 'UNKNOWN_CURRENCY', { expected: 'CNY, USD, EUR' });
  return otherwise;
}

export function readAnswer<Key extends string>(
  reader: CellReader<Key>,
  column: Key,
  otherwise: boolean,
): boolean {
  return readChoice(reader, column, 'answer', otherwise ? 'YES' : 'NO') === 'YES';
}

/** Per cent of what is on sale, in hundredths; 100 is no limit. */
export function readExposure(reader: CellReader<'exposure'>, otherwise: number | null): number | null {
  const value = readDecimal(reader, 'exposure');
  if (value === undefined) return otherwise;
  const bps = Number(value.times('100').toFixed());
  if (!Number.isSafeInteger(bps)) reader.report('exposure', 'TOO_PRECISE', { expected: '33.33' });
  return bps === 10_000 ? null : bps;
}

import { maybeCurrency, readNumber } from '../shared.ts';

/** An exact decimal, or why there is none; `params` say what the sentence of the refusal needs. */
export type AmountEntry =
  | { readonly amount: string }
  | { readonly code: AmountRefusal; readonly params: readonly { name: string; value: string }[] };

export type AmountRefusal = 'NOT_AN_AMOUNT' | 'AMBIGUOUS_AMOUNT' | 'NO_PERCENT_HERE' | 'OTHER_CURRENCY';

/** Reads an amount as people write it (see `readNumber`); a sign of another currency than the field's is refused, not dropped. */
export function readAmount(text: string, currency = 'CNY'): AmountEntry {
  const reading = readNumber(text);
  if (reading.kind === 'AMBIGUOUS') {
    const [first, second] = reading.readings;
    const params = [
      { name: 'first', value: first },
      { name: 'second', value: second },
    ];
    return { code: 'AMBIGUOUS_AMOUNT', params };
  }
  if (reading.kind !== 'READ') return { code: 'NOT_AN_AMOUNT', params: [] };
  if (reading.isPercent) return { code: 'NO_PERCENT_HERE', params: [] };
  if (reading.currency !== undefined && !maybeCurrency(reading.currency, currency))
    return { code: 'OTHER_CURRENCY', params: [{ name: 'currency', value: currency }] };
  return { amount: reading.value };
}

/** The amount alone, or null when it is none. */
export function parseAmount(text: string): string | null {
  const entry = readAmount(text);
  return 'amount' in entry ? entry.amount : null;
}

/** A whole number of at least one, or null. */
export function parseCount(text: string): number | null {
  const amount = parseAmount(text);
  if (amount === null || !/^\d{1,9}$/.test(amount)) return null;
  const count = Number(amount);
  return count >= 1 ? count : null;
}

/** Basis points of a percentage as people write it (12.5% or 12.5), or null; nothing finer than a hundredth of a percent. */
export function parsePercent(text: string): number | null {
  const reading = readNumber(text);
  if (reading.kind !== 'READ' || reading.currency !== undefined) return null;
  const [, sign = '', whole, fraction = ''] = /^(-?)(\d{1,7})(?:\.(\d{1,2}))?$/.exec(reading.value) ?? [];
  if (whole === undefined) return null;
  const bps = Number(whole + fraction.padEnd(2, '0'));
  return sign === '-' ? -bps : bps;
}

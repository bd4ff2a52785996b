import { looksLikeFormula } from '#schema/imports/index.ts';
import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import type { Decimal } from '#schema/kernel/decimal.ts';
import { parseAmount, parseDay } from '../../../plants/index.ts';
import { type Choice, type CodeOf, choiceWords, codeOf } from './choices.ts';
import type { CellReader } from './offer-problem.ts';

/** A decimal of a cell, or what it is without one; refuses what is no number and what is below zero. */
export function readDecimal<Key extends string>(
  reader: CellReader<Key>,
  column: Key,
  { otherwise, isNeeded = false }: { otherwise?: Decimal | undefined; isNeeded?: boolean } = {},
): Decimal | undefined {
  const text = reader.text(column);
  if (text === '') {
    if (!otherwise && isNeeded) reader.report(column, 'MISSING_VALUE', { expected: '40' });
    return otherwise;
  }
  const parsed = parseAmount(text);
  if ('value' in parsed) return parsed.value;
  const isFormula = looksLikeFormula(text) && !/^[-−]/.test(text);
  const code = isFormula ? 'FORMULA_TEXT' : parsed.code === 'NEGATIVE' ? 'NEGATIVE' : 'NOT_A_NUMBER';
  reader.report(column, code, { expected: code === 'NEGATIVE' ? '≥ 0' : '40' });
  return undefined;
}

/** A whole number of a cell. */
export function readWhole<Key extends string>(
  reader: CellReader<Key>,
  column: Key,
  otherwise: number,
): number {
  const value = readDecimal(reader, column);
  if (value === undefined) return otherwise;
  const whole = Number(value.toFixed());
  if (Number.isSafeInteger(whole)) return whole;
  reader.report(column, 'NOT_WHOLE', { expected: String(otherwise) });
  return otherwise;
}

/** One of a few words. */
export function readChoice<Name extends Choice, Key extends string>(
  reader: CellReader<Key>,
  column: Key,
  name: Name,
  otherwise: CodeOf<Name>,
): CodeOf<Name> {
  const text = reader.text(column);
  if (text === '') return otherwise;
  const found = codeOf(name, text);
  if (!found) reader.report(column, 'UNKNOWN_CHOICE', { expected: choiceWords(name, 0) });
  return found ?? otherwise;
}

/** A day, half-open ends being the caller's matter. */
export function readDay<Key extends string>(
  reader: CellReader<Key>,
  column: Key,
  otherwise: string | undefined,
): string {
  const text = reader.text(column);
  const day = parseDay(text);
  if (day) return day;
  if (text === '' && otherwise) return otherwise;
  reader.report(column, text === '' ? 'MISSING_VALUE' : 'BAD_PERIOD', { expected: '2026-12-07' });
  return '';
}

/** `first~last; day`: stretches of days, half-open. */
export function readStretches(text: string): { from: string; until: string }[] | undefined {
  const stretches = text
    .normalize('NFKC')
    .split(/[;,、\n]/)
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => {
      const [first = '', last = first, ...more] = one.split('~');
      const [from, until] = [parseDay(first), parseDay(last)];
      return from && until && more.length === 0
        ? { from: String(from), until: String(addDays(plainDate(until), 1)) }
        : undefined;
    });
  return stretches.every((one) => one !== undefined) ? stretches : undefined;
}

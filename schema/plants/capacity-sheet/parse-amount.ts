import { looksLikeFormula } from '#schema/imports/index.ts';
import { type Decimal, decimal } from '#schema/kernel/decimal.ts';
import { readNumber } from '#schema/kernel/read-number.ts';
import type { SheetProblemCode } from './sheet-problem.ts';

/** A value read from a cell, or why it is none; `readings` where it may be one of several. */
export type Parsed<Value> =
  | { readonly value: Value }
  | { readonly code: SheetProblemCode; readonly readings?: readonly string[] };

/**
 * Reads an amount as planners write it, by the one reader of numbers that forms use too. What may be read in two ways ("1,5") is
 * NOT_A_NUMBER with both readings; NEGATIVE for less than zero, FORMULA_TEXT for a formula that came as text.
 */
export function parseAmount(text: string): Parsed<Decimal> {
  const reading = readNumber(text);
  if (reading.kind === 'EMPTY') return { code: 'MISSING_VALUE' };
  if (reading.kind === 'AMBIGUOUS') return { code: 'NOT_A_NUMBER', readings: reading.readings };
  if (reading.kind === 'NOT_A_NUMBER' || reading.isPercent || reading.currency !== undefined)
    return { code: isFormula(text) ? 'FORMULA_TEXT' : 'NOT_A_NUMBER' };
  return reading.value.startsWith('-') ? { code: 'NEGATIVE' } : { value: decimal(reading.value) };
}

function isFormula(text: string): boolean {
  const written = text.normalize('NFKC').trim();
  return looksLikeFormula(written) && written.length > 1;
}

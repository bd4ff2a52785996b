import { looksLikeFormula } from '#schema/imports/index.ts';
import { type Decimal, decimal, parseDecimal } from '#schema/kernel/decimal.ts';
import type { SheetProblemCode } from './sheet-problem.ts';

/** A value read from a cell, or why it is none. */
export type Parsed<Value> = { readonly value: Value } | { readonly code: SheetProblemCode };

const plain = /^\d+(?:\.\d+)?$/;
const grouped = /^\d{1,3}(?:([, '])\d{3})(?:\1\d{3})*(?:\.\d+)?$/;
const tenThousand = decimal('10000');

/**
 * Reads an amount as planners write it: 1,234.5, full-width digits, 1.2万. A comma only groups thousands, because
 * "1,5" may mean either. NEGATIVE for less than zero, FORMULA_TEXT for a formula that came as text.
 */
export function parseAmount(text: string): Parsed<Decimal> {
  const written = text
    .normalize('NFKC')
    .replace(/\u2212/g, '-')
    .trim();
  if (written === '') return { code: 'MISSING_VALUE' };
  const [, isNegative, digits = '', isTenThousands] = /^(-?)\+?(.*?)\s*(万?)$/u.exec(written) ?? [];
  const value =
    plain.test(digits) || grouped.test(digits) ? parseDecimal(digits.replace(/[, ']/g, '')) : undefined;
  if (value === undefined)
    return { code: looksLikeFormula(written) && written.length > 1 ? 'FORMULA_TEXT' : 'NOT_A_NUMBER' };
  if (isNegative && !value.eq('0')) return { code: 'NEGATIVE' };
  return { value: isTenThousands ? value.times(tenThousand) : value };
}

import { looksLikeFormula, type ProblemDetail } from '#schema/imports/index.ts';
import { type Decimal, decimal } from '#schema/kernel/decimal.ts';
import { readNumber } from '#schema/kernel/read-number.ts';
import { type UnitCode, unitCodes, unitOf } from '#schema/kernel/units.ts';

/** What reading a cell may find wrong; each sheet of the catalogue knows these among its own. */
type CellProblem =
  | 'MISSING_VALUE'
  | 'TOO_LONG'
  | 'NOT_A_NUMBER'
  | 'NOT_WHOLE'
  | 'TOO_PRECISE'
  | 'UNKNOWN_UNIT'
  | 'FORMULA_TEXT';

/** A row of a sheet of the catalogue, as far as cells of these columns are read. */
interface Cells<Column extends string> {
  text(column: Column): string;
  report(column: Column, code: CellProblem, detail: ProblemDetail): void;
}

/** A text that has to be there: at most `longest` characters. */
export function readText<Column extends string>(
  cells: Cells<Column>,
  column: Column,
  longest: number,
  example = '10',
): string {
  const text = cells.text(column).trim();
  if (text === '') cells.report(column, 'MISSING_VALUE', { expected: example });
  if ([...text].length > longest) cells.report(column, 'TOO_LONG', { expected: `≤ ${longest}` });
  return text;
}

/** By code, symbol, or name in either language; `instead` where it cannot be read, so that the rest of the row is judged. */
export function readUnit(cells: Cells<'unit'>, instead: UnitCode, expected: string): UnitCode {
  const text = cells.text('unit').normalize('NFKC').trim().toLowerCase();
  const found = unitCodes.find((code) => {
    const { symbol, nameEn, nameZh } = unitOf(code);
    return [code, symbol, nameEn, nameZh].some((name) => name.toLowerCase() === text);
  });
  if (!found) cells.report('unit', text === '' ? 'MISSING_VALUE' : 'UNKNOWN_UNIT', { expected });
  return found ?? instead;
}

/** A number; one with a percent sign only where `isShare`. Undefined for an empty cell, and for one that is refused. */
export function readAmount<Column extends string>(
  cells: Cells<Column>,
  column: Column,
  { example, isRequired = false, isShare = false }: AmountTerms,
): Decimal | undefined {
  const text = cells.text(column);
  const reading = readNumber(text);
  if (reading.kind === 'EMPTY') {
    if (isRequired) cells.report(column, 'MISSING_VALUE', { expected: example });
    return undefined;
  }
  const isNumber = reading.kind !== 'AMBIGUOUS' && reading.kind !== 'NOT_A_NUMBER';
  if (isNumber && (isShare || !reading.isPercent)) return decimal(reading.value);
  cells.report(column, looksLikeFormula(text) ? 'FORMULA_TEXT' : 'NOT_A_NUMBER', { expected: example });
  return undefined;
}

export interface AmountTerms {
  readonly example: string;
  readonly isRequired?: boolean;
  readonly isShare?: boolean;
}

/** Per cent as ten thousandths; finer is refused. `instead` for an empty cell, and for one that is refused. */
export function readShareBps<Column extends string>(
  cells: Cells<Column>,
  column: Column,
  { example, instead }: { readonly example: string; readonly instead: number },
): number {
  const share = readAmount(cells, column, { example, isShare: true });
  if (share === undefined) return instead;
  const bps = Number(share.times('100').toFixed());
  if (!Number.isInteger(bps)) cells.report(column, 'TOO_PRECISE', { expected: example });
  return Number.isInteger(bps) ? bps : instead;
}

/** A whole number, or null for an empty cell and for one that is refused. */
export function readCount<Column extends string>(
  cells: Cells<Column>,
  column: Column,
  example: string,
): number | null {
  const value = readAmount(cells, column, { example });
  if (value === undefined) return null;
  const count = Number(value.toFixed());
  if (!Number.isSafeInteger(count)) cells.report(column, 'NOT_WHOLE', { expected: example });
  return Number.isSafeInteger(count) ? count : null;
}

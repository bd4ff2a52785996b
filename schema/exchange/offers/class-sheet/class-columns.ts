import { type ColumnFacts, column, type SheetColumn } from '#schema/imports/index.ts';
import { choiceWords } from '../offer-sheet/choices.ts';
import { offerColumns } from '../offer-sheet/offer-sheet.columns.ts';
import type { SaleColumn } from './class-sheet.ts';

/** A column that a sheet of offers of work centres has as well: the same words mean the same. */
export function saleColumn(key: SaleColumn): SheetColumn<SaleColumn> {
  const found = offerColumns.find((one) => one.key === key);
  if (!found) throw new Error(`No column ${key}`);
  return { ...found, key };
}

type Short = Omit<ColumnFacts<string>, 'key' | 'zh' | 'en' | 'notes' | 'example'>;

/** Declares a column of a class. */
export function ownColumn<Own extends string>(
  key: Own,
  [zh, en]: readonly [string, string],
  notes: readonly [string, string],
  example: string,
  rest: Short,
): SheetColumn<Own> {
  return column({ key, zh, en, notes, example, ...rest });
}

/** A column that takes one of a few words. */
export function choiceColumn<Own extends string>(
  key: Own,
  titles: readonly [string, string],
  choice: Parameters<typeof choiceWords>[0],
  example: string,
  isRequired = true,
): SheetColumn<Own> {
  const notes = [choiceWords(choice, 0), choiceWords(choice, 1)] as const;
  return ownColumn(key, titles, notes, example, { kind: 'TEXT', width: 16, isRequired });
}

/** The terms of sale that end every sheet of a class. */
export const saleTerms = (
  [
    ...(['currency', 'booking', 'holdMinutes', 'members', 'partners', 'public'] as const),
    ...(['blind', 'fenceDays', 'exposure', 'note'] as const),
  ] as const
).map(saleColumn);

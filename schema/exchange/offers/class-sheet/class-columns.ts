import { type ColumnFacts, column, type SheetColumn, type WrittenSheet } from '#schema/imports/index.ts';
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

/** The second sheet of a template: what each column means, an example of each, and lists of what may be named. */
export function classReference(
  columns: readonly SheetColumn[],
  locale: 'zh-CN' | 'en',
  more: readonly { readonly title: string; readonly values: readonly string[] }[],
): WrittenSheet {
  const lists = [
    columns.map(({ titles, notes }) => `${titles[locale]}: ${notes[locale]}`),
    columns.map(({ example }) => example),
    ...more.map(({ values }) => values),
  ];
  const titles = locale === 'en' ? ['Column', 'Example'] : ['列', '例子'];
  return {
    name: locale === 'en' ? 'How to fill in' : '填写说明',
    columns: [...titles, ...more.map(({ title }) => title)].map((title) => ({ title, width: 40 })),
    rows: Array.from({ length: Math.max(...lists.map((list) => list.length)) }, (_, index) =>
      lists.map((list) => list[index] ?? null),
    ),
  };
}

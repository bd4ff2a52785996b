import type { SheetColumn, SheetLocale } from './sheet-columns.ts';
import type { WrittenSheet, WrittenValue } from './write-sheet.ts';

/** A list of what may stand in some column, with its title in either language. */
export interface ReferenceList {
  readonly titles: readonly [zh: string, en: string];
  readonly values: readonly string[];
}

/** The second sheet of a template: what each column means, an example of each, and lists of what may be named. */
export function templateReference(
  columns: readonly SheetColumn[],
  locale: SheetLocale,
  more: readonly ReferenceList[] = [],
): WrittenSheet {
  const isEn = locale === 'en';
  const lists: readonly ReferenceList[] = [
    {
      titles: ['列', 'Column'],
      values: columns.map(({ titles, notes }) => `${titles[locale]}: ${notes[locale]}`),
    },
    {
      titles: ['例子', 'Example'],
      values: columns.map(({ example, exampleEn }) => (isEn ? (exampleEn ?? example) : example)),
    },
    ...more,
  ];
  return {
    name: isEn ? 'How to fill in' : '填写说明',
    columns: lists.map(({ titles }) => ({ title: titles[isEn ? 1 : 0], width: 36 })),
    rows: Array.from({ length: Math.max(...lists.map(({ values }) => values.length)) }, (_, at) =>
      lists.map(({ values }) => values[at] ?? null),
    ),
  };
}

/** A number where the spreadsheet keeps all its digits, else text. */
export function writtenNumber(text: string): WrittenValue {
  return text.replace(/\D/g, '').length <= 15 ? Number(text) : text;
}

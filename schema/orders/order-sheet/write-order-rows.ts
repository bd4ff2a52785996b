import type { SheetLocale, WrittenSheet, WrittenValue } from '../../imports/index.ts';
import type { OrderContext } from './order-context.ts';
import { orderColumns } from './order-sheet.columns.ts';

/** An empty template: what was asked before is not asked again by bringing it back. */
export function orderRows(): WrittenValue[][] {
  return [];
}

/** The second sheet of the template: what each column means, which items can be ordered, and where to. */
export function orderReference({ items, cities }: OrderContext, locale: SheetLocale): WrittenSheet {
  const released = [...items.values()].filter(({ revisionId }) => revisionId !== null);
  const lists = [
    orderColumns.map(({ titles, notes }) => `${titles[locale]}: ${notes[locale]}`),
    orderColumns.map(({ example }) => example),
    released.map(({ number, name }) => `${number} ${name}`),
    cities.map(({ nameZh, nameEn }) => (locale === 'en' ? nameEn : nameZh)),
  ];
  const titles = locale === 'en' ? ['Column', 'Example', 'Items', 'Cities'] : ['列', '例子', '物料', '城市'];
  return {
    name: locale === 'en' ? 'How to fill in' : '填写说明',
    columns: titles.map((title) => ({ title, width: 32 })),
    rows: Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, at) =>
      lists.map((list) => list[at] ?? null),
    ),
  };
}

import {
  type SheetLocale,
  templateReference,
  type WrittenSheet,
  type WrittenValue,
} from '../../imports/index.ts';
import type { OrderContext } from './order-context.ts';
import { orderColumns } from './order-sheet.columns.ts';

/** An empty template: what was asked before is not asked again by bringing it back. */
export function orderRows(): WrittenValue[][] {
  return [];
}

/** The second sheet of the template: what each column means, which items can be ordered, and where to. */
export function orderReference({ items, cities }: OrderContext, locale: SheetLocale): WrittenSheet {
  const released = [...items.values()].filter(({ revisionId }) => revisionId !== null);
  return templateReference(orderColumns, locale, [
    { titles: ['物料', 'Items'], values: released.map(({ number, name }) => `${number} ${name}`) },
    {
      titles: ['城市', 'Cities'],
      values: cities.map(({ nameZh, nameEn }) => (locale === 'en' ? nameEn : nameZh)),
    },
  ]);
}

import {
  type SheetLocale,
  templateReference,
  type WrittenSheet,
  type WrittenValue,
  writtenNumber,
} from '#schema/imports/index.ts';
import { decimal } from '#schema/kernel/decimal.ts';
import { unitOf } from '#schema/kernel/units.ts';
import type { ComponentSource } from '../components/component.ts';
import type { KnownComponent } from '../components/read-bills.ts';
import type { ComponentContext } from './component-context.ts';
import { componentColumns } from './component-sheet.columns.ts';

const words: Readonly<Record<SheetLocale, Readonly<Record<ComponentSource, string>>>> = {
  'zh-CN': { MAKE: '自制', BUY: '外购', SUPPLIED: '客供' },
  en: { MAKE: 'make', BUY: 'buy', SUPPLIED: 'supplied' },
};

/** The bills as rows, in the order of the columns: read back, they change nothing. */
export function componentRows(
  { items, bills }: ComponentContext,
  locale: SheetLocale,
  only: string | undefined,
): WrittenValue[][] {
  const all = [...items.values()];
  const codes = new Map(all.flatMap(({ revisions }) => revisions.map(({ id, code }) => [id, code])));
  return all
    .filter(({ number }) => !only || number === only)
    .flatMap(({ number, revisions }) =>
      revisions.flatMap(({ id, code }) =>
        (bills.get(id) ?? []).map((line) => [number, code, ...lineCells(line, codes, locale)]),
      ),
    );
}

function lineCells(
  line: KnownComponent,
  codes: ReadonlyMap<string, string>,
  locale: SheetLocale,
): WrittenValue[] {
  const scrap = decimal(String(line.scrapBps)).times('0.01').toFixed();
  return [
    line.stepCode,
    line.number,
    line.name,
    line.pinnedId ? (codes.get(line.pinnedId) ?? null) : null,
    writtenNumber(line.quantityValue),
    unitOf(line.unit).symbol,
    line.scrapBps === 0 ? null : writtenNumber(scrap),
    words[locale][line.source],
    line.leadWorkingDays,
  ];
}

/** The second sheet of the template: what each column means, and which items there are. */
export function componentReference({ items }: ComponentContext, locale: SheetLocale): WrittenSheet {
  return templateReference(componentColumns, locale, [
    { titles: ['物料', 'Items'], values: [...items.values()].map(({ number, name }) => `${number} ${name}`) },
    { titles: ['来源', 'Sources'], values: Object.values(words[locale]) },
  ]);
}

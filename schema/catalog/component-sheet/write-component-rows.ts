import type { SheetLocale, WrittenSheet, WrittenValue } from '#schema/imports/index.ts';
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
    numberOf(line.quantityValue),
    unitOf(line.unit).symbol,
    line.scrapBps === 0 ? null : numberOf(scrap),
    words[locale][line.source],
    line.leadWorkingDays,
  ];
}

/** A number where the spreadsheet keeps all its digits, else text. */
function numberOf(text: string): WrittenValue {
  return text.replace(/\D/g, '').length <= 15 ? Number(text) : text;
}

/** The second sheet of the template: what each column means, and which items there are. */
export function componentReference({ items }: ComponentContext, locale: SheetLocale): WrittenSheet {
  const lists = [
    componentColumns.map(({ titles, notes }) => `${titles[locale]}: ${notes[locale]}`),
    componentColumns.map(({ example }) => example),
    [...items.values()].map(({ number, name }) => `${number} ${name}`),
    Object.values(words[locale]),
  ];
  const titles = locale === 'en' ? ['Column', 'Example', 'Items', 'Sources'] : ['列', '例子', '物料', '来源'];
  return {
    name: locale === 'en' ? 'How to fill in' : '填写说明',
    columns: titles.map((title) => ({ title, width: 32 })),
    rows: Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, at) =>
      lists.map((list) => list[at] ?? null),
    ),
  };
}

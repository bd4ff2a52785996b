import type { SheetLocale, WrittenSheet, WrittenValue } from '#schema/imports/index.ts';
import { shownUnitOf } from '#schema/kernel/measure.ts';
import { fromBase } from '#schema/kernel/quantity.ts';
import { workCenterColumns } from './work-center-sheet.columns.ts';
import { type KnownCenter, measureNames, type WorkCenterContext } from './work-center-sheet.ts';

/** The centres as rows, in the order of the columns: read back, they change nothing. */
export function workCenterRows(
  centers: readonly KnownCenter[],
  { sites }: WorkCenterContext,
  locale: SheetLocale,
): WrittenValue[][] {
  const siteName = new Map(sites.map(({ id, name }) => [id, name]));
  return centers.map((center) => [
    center.code,
    center.name,
    siteName.get(center.siteId) ?? null,
    center.processCode,
    center.materialCodes.length === 0 ? '*' : center.materialCodes.join('; '),
    measureNames[center.measure][locale === 'en' ? 1 : 0],
    center.parallelMachines,
    numberOf(center.rate),
    center.currency,
    shownAmount(center, center.setupAmount),
    shownAmount(center, center.minimumBlock),
  ]);
}

/** The second sheet of the template: what each column means, and what may stand in it. */
export function workCenterReference(
  { sites, processes, materials }: WorkCenterContext,
  locale: SheetLocale,
): WrittenSheet {
  const name = ({ nameZh, nameEn }: { nameZh: string; nameEn: string }) =>
    locale === 'en' ? nameEn : nameZh;
  const lists = [
    workCenterColumns.map(({ titles, notes }) => `${titles[locale]}: ${notes[locale]}`),
    workCenterColumns.map(({ example }) => example),
    sites.map((site) => site.name),
    processes.filter(({ leaf }) => leaf).map((process) => `${process.code} ${name(process)}`),
    materials.map((material) => `${material.code} ${name(material)}`),
    Object.values(measureNames).map((names) => names[locale === 'en' ? 1 : 0]),
  ];
  const titles =
    locale === 'en'
      ? ['Column', 'Example', 'Plants', 'Processes', 'Materials', 'Measures']
      : ['列', '例子', '工厂', '工艺', '材料', '计量'];
  const length = Math.max(...lists.map((list) => list.length));
  return {
    name: locale === 'en' ? 'How to fill in' : '填写说明',
    columns: titles.map((title) => ({ title, width: 32 })),
    rows: Array.from({ length }, (_, index) => lists.map((list) => list[index] ?? null)),
  };
}

function shownAmount({ measure }: KnownCenter, amount: string): WrittenValue {
  return numberOf(fromBase(BigInt(amount), shownUnitOf(measure)).value.toFixed());
}

/** A number where the spreadsheet keeps all its digits, else text. */
function numberOf(text: string): WrittenValue {
  return text.replace(/\D/g, '').length <= 15 ? Number(text) : text;
}

import {
  type SheetLocale,
  templateReference,
  type WrittenSheet,
  type WrittenValue,
  writtenNumber,
} from '#schema/imports/index.ts';
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
    writtenNumber(center.rate),
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
  return templateReference(workCenterColumns, locale, [
    { titles: ['工厂', 'Plants'], values: sites.map((site) => site.name) },
    {
      titles: ['工艺', 'Processes'],
      values: processes.filter(({ leaf }) => leaf).map((process) => `${process.code} ${name(process)}`),
    },
    {
      titles: ['材料', 'Materials'],
      values: materials.map((material) => `${material.code} ${name(material)}`),
    },
    {
      titles: ['计量', 'Measures'],
      values: Object.values(measureNames).map((names) => names[locale === 'en' ? 1 : 0]),
    },
  ]);
}

function shownAmount({ measure }: KnownCenter, amount: string): WrittenValue {
  return writtenNumber(fromBase(BigInt(amount), shownUnitOf(measure)).value.toFixed());
}

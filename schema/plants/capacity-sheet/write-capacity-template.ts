import { type SheetLocale, type WrittenSheet, type WrittenValue, writeSheet } from '#schema/imports/index.ts';
import { type IsoWeek, weekStart } from '#schema/kernel/calendar/iso-week.ts';
import { isCapacityUnit } from '#schema/kernel/measure.ts';
import { fromBase } from '#schema/kernel/quantity.ts';
import { type UnitCode, unitCodes, unitOf } from '#schema/kernel/units.ts';
import { capacityColumns } from './capacity-sheet.columns.ts';
import type { CurrentFigures, SheetWorkCenter, SoldQuantity } from './capacity-sheet.ts';
import { knownDays, sumDays } from './spread-week.ts';

/** What a template is filled with. `sold` are the confirmed reservations, shown as part of what is committed. */
export interface CapacityTemplate {
  readonly locale: SheetLocale;
  readonly workCenters: readonly (SheetWorkCenter & { readonly name: string })[];
  readonly current: CurrentFigures;
  readonly weeks: readonly IsoWeek[];
  readonly sold?: readonly SoldQuantity[];
}

const texts = {
  'zh-CN': {
    sheet: '产能',
    reference: '填写说明',
    titles: ['工作中心', '名称', '单位', '可用单位', '日期或周的写法', '平台工单的写法'],
    unitName: (code: UnitCode) => unitOf(code).nameZh,
    chineseWeek: '2026年第49周',
  },
  en: {
    sheet: 'Capacity',
    reference: 'How to fill in',
    titles: [
      'Work centre',
      'Name',
      'Unit',
      'Units allowed',
      'How to write a date or week',
      'How to write work orders',
    ],
    unitName: (code: UnitCode) => unitOf(code).nameEn,
    chineseWeek: '2026/12/1',
  },
} as const;

/**
 * An .xlsx with one row per centre and week, filled with the present figures; weeks without figures are left blank. Its
 * second sheet lists the centres, the units and how to write times. Read back unchanged, it changes nothing.
 */
export function writeCapacityTemplate(template: CapacityTemplate): Promise<Uint8Array> {
  const { locale } = template;
  const columns = capacityColumns.map(({ titles, width }) => ({ title: titles[locale], width }));
  return writeSheet(
    { name: texts[locale].sheet, columns, rows: capacityRows(template) },
    capacityReference(template),
  );
}

/** One row per centre and week; with `isKnownOnly` those alone that have figures. */
export function capacityRows(template: CapacityTemplate, isKnownOnly = false): WrittenValue[][] {
  const { workCenters, weeks, current } = template;
  const soldByWeek = Map.groupBy(
    template.sold ?? [],
    ({ workCenterId, date }) => `${workCenterId} ${weekStart(date)}`,
  );
  return workCenters.flatMap((center) =>
    weeks
      .filter((week) => !isKnownOnly || knownDays(week.start, center, current).length > 0)
      .map((week) => rowOf(center, week, template, soldByWeek.get(`${center.id} ${week.start}`) ?? [])),
  );
}

function rowOf(
  center: SheetWorkCenter,
  week: IsoWeek,
  { current, locale }: CapacityTemplate,
  sold: readonly SoldQuantity[],
): WrittenValue[] {
  const days = knownDays(week.start, center, current);
  const unit = texts[locale].unitName(center.unit);
  if (days.length === 0) return [center.code, week.label, null, null, null, null, unit];
  const { total, committed } = sumDays(days);
  const soldHere = sold.reduce((sum, { amount }) => sum + amount, 0n);
  const amounts = [total, committed + soldHere, soldHere].map((amount) => shown(amount, center.unit));
  return [center.code, week.label, ...amounts, workOrdersText(sold, center.unit), unit];
}

/** A number where the spreadsheet keeps all its digits, else text. */
function shown(amount: bigint, unit: UnitCode): WrittenValue {
  const text = fromBase(amount, unit).value.toFixed();
  return text.replace(/\D/g, '').length <= 15 ? Number(text) : text;
}

function workOrdersText(sold: readonly SoldQuantity[], unit: UnitCode): string {
  const amountByNumber = new Map<string, bigint>();
  for (const { workOrderNumber, amount } of sold) {
    amountByNumber.set(workOrderNumber, (amountByNumber.get(workOrderNumber) ?? 0n) + amount);
  }
  return [...amountByNumber]
    .map(([number, amount]) => `${number}=${fromBase(amount, unit).value.toFixed()}`)
    .join('; ');
}

/** The second sheet: which centres there are, in which units, and how times are written. */
export function capacityReference({
  locale,
  workCenters,
}: Pick<CapacityTemplate, 'locale' | 'workCenters'>): WrittenSheet {
  const { reference, titles, unitName, chineseWeek } = texts[locale];
  const unitNames = unitCodes
    .filter(isCapacityUnit)
    .map((code) => `${unitName(code)} (${unitOf(code).symbol})`);
  const times = ['2026-W49', chineseWeek, '2026-12-01'];
  const length = Math.max(workCenters.length, unitNames.length, times.length);
  const rows = Array.from({ length }, (_, index): WrittenValue[] => {
    const center = workCenters[index];
    const named = center ? [center.code, center.name, unitName(center.unit)] : [null, null, null];
    const orders = index === 0 ? 'WO-2026-000012=16; WO-2026-000021=24' : null;
    return [...named, unitNames[index] ?? null, times[index] ?? null, orders];
  });
  return { name: reference, columns: titles.map((title) => ({ title, width: 28 })), rows };
}

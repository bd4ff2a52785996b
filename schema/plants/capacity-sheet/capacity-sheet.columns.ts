import type { KnownColumn } from '#schema/imports/index.ts';

/** The columns of a capacity sheet: one row is a work centre's day or week. */
export type CapacityColumn =
  | 'workCenter'
  | 'period'
  | 'total'
  | 'committed'
  | 'openfloor'
  | 'workOrders'
  | 'unit';

/** Languages that templates are written in. */
export type SheetLocale = 'zh-CN' | 'en';

interface CapacityColumnTitles extends KnownColumn<CapacityColumn> {
  readonly titles: Readonly<Record<SheetLocale, string>>;
  readonly width: number;
}

const requiredColumns: ReadonlySet<CapacityColumn> = new Set(['workCenter', 'period', 'total', 'committed']);

/**
 * Every column with the names by which it is found, in the order of the template. `committed` is the load in the
 * firm's own system, what was sold here included; `openfloor` is that part of it; `unit` defaults to the centre's.
 */
export const capacityColumns: readonly CapacityColumnTitles[] = [
  column('workCenter', '工作中心', 'Work centre', 16, [
    '工作中心编码',
    '工作中心代码',
    'Work center',
    'Work centre code',
    'Work center code',
  ]),
  column('period', '日期或周', 'Date or week', 14, ['日期', '周', '周次', 'Date', 'Week', 'Day or week']),
  column('total', '总产能', 'Total', 12, ['总能力', 'Total capacity']),
  column('committed', '已占用', 'Committed', 12, ['已占用产能', 'Committed load', 'Load']),
  column('openfloor', '其中平台', 'Of which Openfloor', 18, ['其中平台占用']),
  column('workOrders', '平台工单', 'Openfloor work orders', 40, ['平台工单号']),
  column('unit', '单位', 'Unit', 8, ['计量单位', 'Unit of measure']),
];

function column(
  key: CapacityColumn,
  zh: string,
  en: string,
  width: number,
  others: string[],
): CapacityColumnTitles {
  return {
    key,
    titles: { 'zh-CN': zh, en },
    names: [zh, en, ...others],
    isRequired: requiredColumns.has(key),
    width,
  };
}

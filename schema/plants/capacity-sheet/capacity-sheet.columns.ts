import { column, type SheetColumn } from '#schema/imports/index.ts';

/** The columns of a capacity sheet: one row is a work centre's day or week. */
export type CapacityColumn =
  | 'workCenter'
  | 'period'
  | 'total'
  | 'committed'
  | 'openfloor'
  | 'workOrders'
  | 'unit';

/**
 * Every column with the names by which it is found, in the order of the template. `committed` is the load in the
 * firm's own system, what was sold here included; `openfloor` is that part of it; `unit` defaults to the centre's.
 */
export const capacityColumns: readonly SheetColumn<CapacityColumn>[] = [
  column({
    key: 'workCenter',
    zh: '工作中心',
    en: 'Work centre',
    aliases: ['工作中心编码', '工作中心代码', 'Work center', 'Work centre code', 'Work center code'],
    kind: 'CODE',
    isRequired: true,
    example: 'CNC-01',
    notes: ['已登记的工作中心编码', 'Code of a registered work centre'],
    width: 16,
  }),
  column({
    key: 'period',
    zh: '日期或周',
    en: 'Date or week',
    aliases: ['日期', '周', '周次', 'Date', 'Week', 'Day or week'],
    kind: 'PERIOD',
    isRequired: true,
    example: '2026-W49',
    notes: ['某一天，或带年份的 ISO 周', 'A day, or an ISO week with its year'],
    width: 14,
  }),
  column({
    key: 'total',
    zh: '总产能',
    en: 'Total',
    aliases: ['总能力', 'Total capacity'],
    kind: 'AMOUNT',
    isRequired: true,
    example: '80',
    notes: ['该时段能做多少', 'What the centre can do in that time'],
    width: 12,
  }),
  column({
    key: 'committed',
    zh: '已占用',
    en: 'Committed',
    aliases: ['已占用产能', 'Committed load', 'Load'],
    kind: 'AMOUNT',
    isRequired: true,
    example: '52.5',
    notes: ['自有系统中的负荷，含平台已售部分', 'Load in your own system, what was sold here included'],
    width: 12,
  }),
  column({
    key: 'openfloor',
    zh: '其中平台',
    en: 'Of which Openfloor',
    aliases: ['其中平台占用'],
    kind: 'AMOUNT',
    example: '16',
    notes: ['已占用中由平台售出的部分', 'The part of committed that was sold here'],
    width: 18,
  }),
  column({
    key: 'workOrders',
    zh: '平台工单',
    en: 'Openfloor work orders',
    aliases: ['平台工单号'],
    kind: 'TEXT',
    example: 'WO-2026-000012=16',
    notes: ['工单号=数量，用分号隔开', 'Number=amount, separated by semicolons'],
    width: 40,
  }),
  column({
    key: 'unit',
    zh: '单位',
    en: 'Unit',
    aliases: ['计量单位', 'Unit of measure'],
    kind: 'UNIT',
    example: '小时',
    notes: ['留空即工作中心的单位', 'The centre’s unit where left empty'],
    width: 8,
  }),
];

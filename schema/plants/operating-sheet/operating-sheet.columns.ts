import { column, type SheetColumn } from '#schema/imports/index.ts';

/** The columns of a sheet of operating days: one row is one work centre and day. */
export type OperatingColumn =
  | 'center'
  | 'day'
  | 'run'
  | 'idle'
  | 'down'
  | 'plannedStop'
  | 'good'
  | 'scrap'
  | 'cycle'
  | 'energy';

const machineHours: readonly [zh: string, en: string] = [
  '所有机台合计，小时；留空即 0',
  'All machines together, hours; nought where left empty',
];

/** In the order of the template. */
export const operatingColumns: readonly SheetColumn<OperatingColumn>[] = [
  column({
    key: 'center',
    zh: '工作中心',
    en: 'Work centre',
    aliases: ['工作中心编码', '工作中心代码', 'Work center', 'Work centre code', 'Work center code'],
    kind: 'CODE',
    isRequired: true,
    example: 'CNC-07',
    notes: ['工作中心编码', 'Code of a work centre'],
    width: 16,
  }),
  column({
    key: 'day',
    zh: '运行日',
    en: 'Operating day',
    aliases: ['生产日期', 'Production day'],
    kind: 'PERIOD',
    isRequired: true,
    example: '2026-11-20',
    notes: ['已结束的一天，近 400 天内', 'A day that is over, of the last 400'],
    width: 14,
  }),
  column({
    key: 'run',
    zh: '运行小时',
    en: 'Run hours',
    aliases: ['运行时间', '开机时间'],
    kind: 'AMOUNT',
    unit: 'HUR',
    isRequired: true,
    example: '52.5',
    notes: machineHours,
    width: 12,
  }),
  column({
    key: 'idle',
    zh: '空闲小时',
    en: 'Idle hours',
    kind: 'AMOUNT',
    unit: 'HUR',
    example: '8',
    notes: machineHours,
    width: 12,
  }),
  column({
    key: 'down',
    zh: '停机小时',
    en: 'Down hours',
    aliases: ['故障小时'],
    kind: 'AMOUNT',
    unit: 'HUR',
    example: '3.5',
    notes: machineHours,
    width: 12,
  }),
  column({
    key: 'plannedStop',
    zh: '计划停机小时',
    en: 'Planned stop hours',
    kind: 'AMOUNT',
    unit: 'HUR',
    example: '32',
    notes: machineHours,
    width: 16,
  }),
  column({
    key: 'good',
    zh: '合格件数',
    en: 'Good pieces',
    aliases: ['合格数'],
    kind: 'COUNT',
    isRequired: true,
    example: '830',
    notes: ['整数；留空即 0', 'A whole number; nought where left empty'],
    width: 12,
  }),
  column({
    key: 'scrap',
    zh: '废品件数',
    en: 'Scrapped pieces',
    aliases: ['废品数'],
    kind: 'COUNT',
    example: '12',
    notes: ['整数；留空即 0', 'A whole number; nought where left empty'],
    width: 12,
  }),
  column({
    key: 'cycle',
    zh: '单件计划秒',
    en: 'Planned seconds a piece',
    aliases: ['标准工时（秒）'],
    kind: 'AMOUNT',
    unit: 'SEC',
    example: '210',
    notes: ['留空则没有性能开动率', 'Without it effectiveness is not known'],
    width: 18,
  }),
  column({
    key: 'energy',
    zh: '能耗千瓦时',
    en: 'Energy kWh',
    aliases: ['用电量'],
    kind: 'AMOUNT',
    unit: 'KWH',
    example: '640.5',
    notes: ['千瓦时；留空即 0', 'Kilowatt hours; nought where left empty'],
    width: 12,
  }),
];

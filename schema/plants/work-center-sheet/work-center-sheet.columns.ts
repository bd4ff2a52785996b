import { column, type SheetColumn } from '#schema/imports/index.ts';

/** The columns of a sheet of work centres: one row is one centre. */
export type WorkCenterColumn =
  | 'code'
  | 'name'
  | 'site'
  | 'process'
  | 'materials'
  | 'measure'
  | 'machines'
  | 'rate'
  | 'currency'
  | 'setup'
  | 'minimumBlock';

/** In the order of the template. What is left empty stays as it is, or takes its usual value in a new centre. */
export const workCenterColumns: readonly SheetColumn<WorkCenterColumn>[] = [
  column({
    key: 'code',
    zh: '编码',
    en: 'Code',
    aliases: ['工作中心编码', '工作中心代码', '工作中心代号', 'Work centre code', 'Work center code'],
    kind: 'CODE',
    isRequired: true,
    example: 'CNC-07',
    notes: ['与 ERP 中一致，1 至 40 个字符', 'As in the ERP, 1 to 40 characters'],
    width: 16,
  }),
  column({
    key: 'name',
    zh: '名称',
    en: 'Name',
    aliases: ['工作中心名称', 'Work centre name', 'Work center name'],
    kind: 'TEXT',
    isRequired: true,
    example: '五轴加工中心',
    notes: ['大家怎么叫它，1 至 100 个字符', 'As people say it, 1 to 100 characters'],
    width: 24,
  }),
  column({
    key: 'site',
    zh: '工厂',
    en: 'Plant',
    aliases: ['厂区', '车间', 'Site'],
    kind: 'TEXT',
    isRequired: true,
    example: '无锡厂',
    notes: ['已登记的工厂名称', 'Name of a registered plant'],
    width: 20,
  }),
  column({
    key: 'process',
    zh: '工艺',
    en: 'Process',
    aliases: ['工艺代码', 'Process code'],
    kind: 'CODE',
    isRequired: true,
    example: 'machining.milling.5-axis',
    notes: ['工艺代码，或中英文名称', 'Code of the taxonomy, or its name in either language'],
    width: 28,
  }),
  column({
    key: 'materials',
    zh: '材料',
    en: 'Materials',
    aliases: ['可加工材料'],
    kind: 'LIST',
    example: 'steel; aluminium',
    notes: ['用分号隔开；写 * 表示不限', 'Separated by semicolons; * means any'],
    width: 28,
  }),
  column({
    key: 'measure',
    zh: '计量',
    en: 'Measure',
    aliases: ['计量方式', '产能计量'],
    kind: 'TEXT',
    example: '时间',
    notes: ['时间、质量、面积、长度或数量', 'Time, mass, area, length or count'],
    width: 10,
  }),
  column({
    key: 'machines',
    zh: '机台数',
    en: 'Machines',
    aliases: ['设备数', '设备数量', '并行机台'],
    kind: 'COUNT',
    example: '4',
    notes: ['同类并行机台，1 至 1,000', 'Like machines side by side, 1 to 1,000'],
    width: 10,
  }),
  column({
    key: 'rate',
    zh: '单价',
    en: 'Rate',
    aliases: ['费率', '参考单价'],
    kind: 'AMOUNT',
    example: '220',
    notes: ['每单位（小时、公斤…）的通常不含税价', 'Usual net price of one unit (hour, kilogram …)'],
    width: 12,
  }),
  column({
    key: 'currency',
    zh: '币种',
    en: 'Currency',
    aliases: ['货币'],
    kind: 'CODE',
    example: 'CNY',
    notes: ['三位代码，留空即 CNY', 'Three letters; CNY where left empty'],
    width: 8,
  }),
  column({
    key: 'setup',
    zh: '准备量',
    en: 'Set-up',
    aliases: ['准备时间', 'Setup'],
    kind: 'AMOUNT',
    example: '1.5',
    notes: [
      '每次开工从产能中扣除，用该中心的单位',
      'Taken out of the capacity at each start, in the centre’s unit',
    ],
    width: 10,
  }),
  column({
    key: 'minimumBlock',
    zh: '最小时段',
    en: 'Minimum block',
    aliases: ['最小开工量'],
    kind: 'AMOUNT',
    example: '2',
    notes: [
      '一天中值得开工的最小量，用该中心的单位',
      'The smallest piece of a day worth starting for, in the centre’s unit',
    ],
    width: 14,
  }),
];

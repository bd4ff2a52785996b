import { column, type SheetColumn } from '../../imports/index.ts';

/** The columns of a sheet of orders: one row is so many pieces of an item by a day. */
export type OrderColumn = 'item' | 'pieces' | 'day' | 'city' | 'late' | 'reference';

/** In the order of the template. */
export const orderColumns: readonly SheetColumn<OrderColumn>[] = [
  column({
    key: 'item',
    zh: '物料编号',
    en: 'Item number',
    aliases: ['物料', '零件号', '图号', 'Item', 'Material', 'Part number'],
    kind: 'CODE',
    isRequired: true,
    example: 'EDS-4800-03',
    notes: [
      '物料目录中的编号；按最新发布的版本',
      'Its number in the catalogue; by its newest released revision',
    ],
    width: 18,
  }),
  column({
    key: 'pieces',
    zh: '件数',
    en: 'Pieces',
    aliases: ['数量', '订单数量', 'Qty', 'Quantity', 'Order quantity'],
    kind: 'COUNT',
    isRequired: true,
    example: '600',
    notes: ['合格件数，1 至 1,000,000', 'Good pieces, 1 to 1,000,000'],
    width: 12,
  }),
  column({
    key: 'day',
    zh: '交期',
    en: 'Wanted on',
    aliases: ['交货日期', '需求日期', '到货日期', 'Due date', 'Delivery date', 'Requested date'],
    kind: 'PERIOD',
    isRequired: true,
    example: '2027-03-01',
    notes: ['全部到货的日子，一年之内', 'The day on which all are wanted, within a year'],
    width: 12,
  }),
  column({
    key: 'city',
    zh: '送达',
    en: 'Deliver to',
    aliases: ['送达城市', '交货城市', '目的地', 'City', 'Ship to', 'Destination'],
    kind: 'TEXT',
    isRequired: true,
    example: '上海',
    notes: ['城市的名称或代码', 'Name or code of the city'],
    width: 12,
  }),
  column({
    key: 'late',
    zh: '每迟一天的损失（元）',
    en: 'Each late day costs (CNY)',
    aliases: ['迟交损失', '逾期损失', 'Late cost per day'],
    kind: 'AMOUNT',
    example: '500',
    notes: ['选填；不填则只按交期提示', 'Optional; without it being late costs nothing'],
    width: 16,
  }),
  column({
    key: 'reference',
    zh: '贵方单号',
    en: 'Your number',
    aliases: ['订单号', '订单行', '单号', 'Order number', 'Reference', 'PO number'],
    kind: 'TEXT',
    example: 'PO-2031/10',
    notes: ['选填，至多 60 字', 'Optional, at most 60 characters'],
    width: 18,
  }),
];

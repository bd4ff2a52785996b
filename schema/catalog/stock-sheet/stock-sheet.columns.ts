import { column, type SheetColumn } from '#schema/imports/index.ts';

/** The columns of a sheet of stock: one row is what is there of an item, or one thing that is expected of it. */
export type StockColumn = 'item' | 'row' | 'quantity' | 'unit' | 'day' | 'place' | 'note';

/** In the order of the template. */
export const stockColumns: readonly SheetColumn<StockColumn>[] = [
  column({
    key: 'item',
    zh: '物料编号',
    en: 'Item number',
    aliases: ['物料', 'Item', 'Material', 'Part number'],
    kind: 'CODE',
    isRequired: true,
    example: 'BRG-6204',
    notes: ['物料目录中的编号', 'Its number in the catalogue'],
    width: 18,
  }),
  column({
    key: 'row',
    zh: '在库或预计',
    en: 'On hand or expected',
    aliases: ['库存类别', 'Stock row'],
    kind: 'TEXT',
    isRequired: true,
    example: '在库',
    notes: [
      '在库或预计；每个物料恰有一行在库，可有多行预计',
      'on hand or expected: of each item one row is on hand, any number expected',
    ],
    width: 14,
  }),
  column({
    key: 'quantity',
    zh: '数量',
    en: 'Quantity',
    aliases: ['库存数量', '现存量', 'Qty', 'On hand'],
    kind: 'AMOUNT',
    isRequired: true,
    example: '480',
    notes: [
      '在库可为零；含已占用而未领出的',
      'Zero where none is there; with what is taken and not handed out yet',
    ],
    width: 12,
  }),
  column({
    key: 'unit',
    zh: '单位',
    en: 'Unit',
    aliases: ['计量单位', 'UoM'],
    kind: 'UNIT',
    isRequired: true,
    example: '件',
    notes: ['可换算为物料的计量单位', 'That converts into the item’s'],
    width: 8,
  }),
  column({
    key: 'day',
    zh: '日期',
    en: 'Day',
    aliases: ['盘点日期', '到货日期', 'Date', 'As of'],
    kind: 'PERIOD',
    isRequired: true,
    example: '2026-12-07',
    notes: ['在库：截至日；预计：到货日', 'On hand: as of; expected: the day on which it is there'],
    width: 12,
  }),
  column({
    key: 'place',
    zh: '存放地点',
    en: 'Place',
    aliases: ['仓库', '库位', 'Warehouse', 'Location'],
    kind: 'TEXT',
    example: '一号库',
    notes: ['在库行可填', 'Of a row on hand'],
    width: 16,
  }),
  column({
    key: 'note',
    zh: '备注',
    en: 'Note',
    aliases: ['说明', 'Remark'],
    kind: 'TEXT',
    example: '',
    notes: ['在库行可填', 'Of a row on hand'],
    width: 24,
  }),
];

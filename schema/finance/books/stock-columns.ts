import { column, type SheetColumn } from '#schema/imports/index.ts';
import type { StockStage } from './month-row.ts';

/** The columns of a sheet of month-end stock: one row is one month and kind. */
export type StockColumn = 'month' | 'stockKind' | 'value' | 'currency';

/** What kinds of stock are called in a sheet. */
export const stockKindNames: Readonly<Record<StockStage, readonly [zh: string, en: string]>> = {
  MATERIAL: ['原材料', 'Raw material'],
  PROGRESS: ['在制品', 'Work in progress'],
  FINISHED: ['产成品', 'Finished goods'],
};

/** In the order of the template. */
export const stockColumns: readonly SheetColumn<StockColumn>[] = [
  column({
    key: 'month',
    zh: '库存月份',
    en: 'Stock month',
    aliases: ['月末'],
    kind: 'TEXT',
    isRequired: true,
    example: '2026-10',
    notes: [
      '已结束的月份，近 60 个月内；金额为月末余额',
      'A month that has ended, of the last 60; its last day counts',
    ],
    width: 14,
  }),
  column({
    key: 'stockKind',
    zh: '库存类别',
    en: 'Kind of stock',
    aliases: ['存货类别'],
    kind: 'LIST',
    isRequired: true,
    example: '原材料',
    notes: ['原材料、在制品或产成品', 'Raw material, Work in progress or Finished goods'],
    width: 18,
  }),
  column({
    key: 'value',
    zh: '库存金额',
    en: 'Stock value',
    aliases: ['存货金额', '期末余额'],
    kind: 'AMOUNT',
    isRequired: true,
    example: '125000.50',
    notes: ['账面金额，不含税，零或正数', 'By the books, net of VAT; nought or more'],
    width: 16,
  }),
  column({
    key: 'currency',
    zh: '币种',
    en: 'Currency',
    kind: 'TEXT',
    example: 'CNY',
    notes: ['企业使用的币种；留空即 CNY', 'One that the firm uses; CNY where left empty'],
    width: 10,
  }),
];

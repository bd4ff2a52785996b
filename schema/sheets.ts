import { catalogSheets } from './catalog/index.ts';
import { exchangeSheets } from './exchange/index.ts';
import { financeSheets } from './finance/index.ts';
import { type AnySheet, registerSheets } from './imports/index.ts';
import { ordersSheets } from './orders/index.ts';
import { plantsSheets } from './plants/index.ts';

/** Every kind of sheet that can be brought in, over all slices. Whoever opens the database knows them. */
export const sheets: readonly AnySheet[] = [
  ...plantsSheets,
  ...catalogSheets,
  ...exchangeSheets,
  ...ordersSheets,
  ...financeSheets,
];

registerSheets(sheets);

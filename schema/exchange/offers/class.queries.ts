import sql from 'sql-template-tag';
import type { Query } from '../../kernel/run-query.ts';
import type { DeliveryRun } from './delivery-run.ts';
import type { StockLot } from './stock-lot.ts';

/** The lot of an own offer of STOCK. */
export function lotOfOffer(query: Query, offerId: string): Promise<StockLot | undefined> {
  const loader = query.loader<string, StockLot | undefined>('stock-lot', async (ids) => {
    const found = await query.rows<StockLot>(
      sql`select * from app.stock_lot where offer_id = any (${[...ids]}::uuid[])`,
    );
    return ids.map((wanted) => found.find((lot) => lot.offerId === wanted));
  });
  return loader.load(offerId);
}

/** The run of an own offer of DELIVERY. */
export function runOfOffer(query: Query, offerId: string): Promise<DeliveryRun | undefined> {
  const loader = query.loader<string, DeliveryRun | undefined>('delivery-run', async (ids) => {
    const found = await query.rows<DeliveryRun>(
      sql`select * from app.delivery_run where offer_id = any (${[...ids]}::uuid[])`,
    );
    return ids.map((wanted) => found.find((run) => run.offerId === wanted));
  });
  return loader.load(offerId);
}

import sql from 'sql-template-tag';
import type { SheetSource } from '#schema/imports/index.ts';
import type { UnitCode } from '#schema/kernel/units.ts';
import { stockToday } from '../stock/put-stock.ts';
import { stockOfItems } from '../stock/stock.queries.ts';
import type { ItemStock } from '../stock/stock.ts';

/** An item that a row may name, with what is known of its stock. */
export interface StockedItem {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly unit: UnitCode;
  readonly stock: ItemStock | undefined;
}

export interface StockContext {
  readonly today: string;
  /** By their numbers, in their order. */
  readonly items: ReadonlyMap<string, StockedItem>;
}

/** All that a sheet of stock is checked against: the firm's items with their newest writings. */
export async function stockContext(source: SheetSource): Promise<StockContext> {
  const [day] = await source.rows<{ today: string }>(sql`select ${stockToday}::text as today`);
  const items = await source.rows<Omit<StockedItem, 'stock'>>(
    sql`select id, number, name, unit from app.item where organisation_id = app.organisation() order by number`,
  );
  const stocks = await stockOfItems(
    source,
    items.map(({ id }) => id),
  );
  const byId = new Map(stocks.map((stock) => [stock.itemId, stock]));
  return {
    today: day?.today ?? '',
    items: new Map(items.map((item) => [item.number, { ...item, stock: byId.get(item.id) }] as const)),
  };
}

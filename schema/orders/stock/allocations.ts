import sql, { type Sql } from 'sql-template-tag';
import { type ItemStock, stockOfItems } from '../../catalog/index.ts';
import { decimal } from '../../kernel/decimal.ts';
import type { PromiseState } from '../promise/promise.rules.ts';
import { FreeStock } from './free-stock.ts';

/** What a promise has taken of an item and not handed out: a decimal in the unit of the item. */
export interface Allocation {
  readonly itemId: string;
  readonly promiseId: string;
  readonly number: string;
  readonly state: PromiseState;
  readonly readyOn: string | null;
  readonly quantityValue: string;
  readonly takenAt: Date;
}

/** Whatever reads rows: a query, or a command’s transaction. */
interface RowSource {
  rows<Row>(statement: Sql): Promise<Row[]>;
}

/** Live: held for a quote that has not run out, or bought and not handed out. The promise says which; nothing has to sweep. */
const isLive = sql`a.issued_at is null and p.chosen_plan_id = a.plan_id and (p.state = 'CONFIRMED'
  or p.state in ('QUOTED', 'AWAITING_OWNERS') and p.quoted_until > app.clock())`;

/** What live promises have taken of these items, in the order in which they took it. One statement. */
export async function liveAllocations(source: RowSource, itemIds: readonly string[]): Promise<Allocation[]> {
  return await source.rows<Allocation>(sql`
    select a.item_id, a.promise_id, p.number, p.state, a.ready_on::text as ready_on, trim_scale(a.quantity)::text as quantity_value, a.taken_at
    from app.stock_allocation a join app.order_promise p on p.id = a.promise_id
    where a.item_id = any (${[...itemIds]}::uuid[]) and ${isLive} order by a.taken_at, a.plan_id, a.position`);
}

/** What is free of these items, each with its newest writing less what live promises have taken; who nets after another finds what that one has left. Two statements. */
export async function freeStockOf(
  source: RowSource,
  itemIds: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, FreeStock>> {
  if (itemIds.length === 0) return new Map();
  const stocks = await stockOfItems(source, itemIds);
  const taken = await liveAllocations(source, itemIds);
  return new Map(itemIds.map((id) => [id, freeOf(stocks, taken, id, today)] as const));
}

function freeOf(
  stocks: readonly ItemStock[],
  taken: readonly Allocation[],
  id: string,
  today: string,
): FreeStock {
  const own = taken.filter(({ itemId }) => itemId === id);
  return new FreeStock(
    stocks.find(({ itemId }) => itemId === id),
    own.map(({ readyOn, quantityValue }) => ({ readyOn, quantity: decimal(quantityValue) })),
    today,
  );
}

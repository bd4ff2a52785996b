import sql, { raw } from 'sql-template-tag';
import type { Query } from '../../kernel/run-query.ts';
import type { RowSource } from '../components/read-bills.ts';
import { stockToday } from './put-stock.ts';
import type { ItemStock } from './stock.ts';

const columns =
  raw(`s.item_id, i.unit, s.version, trim_scale(s.quantity)::text as quantity_value, s.as_of::text as as_of, s.place, s.note, s.cause,
  s.written_by as written_by_id, s.written_at,
  coalesce((select jsonb_agg(jsonb_build_object('arrivesOn', e.arrives_on, 'quantity', trim_scale(e.quantity)::text) order by e.position)
    from app.item_receipt e where e.item_id = s.item_id and e.version = s.version), '[]') as receipts`);

/** The newest writing of each of these items that has any. One statement. */
export async function stockOfItems(source: RowSource, ids: readonly string[]): Promise<ItemStock[]> {
  return await source.rows<ItemStock>(sql`
    select ${columns} from app.item i cross join lateral (
      select * from app.item_stock n where n.item_id = i.id order by n.version desc limit 1) s
    where i.id = any (${[...ids]}::uuid[])`);
}

/** What there is of an item and what is expected; undefined where nothing has been written. */
export function stockOfItem(query: Query, itemId: string): Promise<ItemStock | undefined> {
  const loader = query.loader<string, ItemStock | undefined>('item-stock', async (ids) => {
    const found = await stockOfItems(query, ids);
    return ids.map((wanted) => found.find((stock) => stock.itemId === wanted));
  });
  return loader.load(itemId);
}

export const writingsShown = 20;

/** The latest writings of an item, newest first: twenty at most. */
export function writingsOfItem(query: Query, itemId: string): Promise<ItemStock[]> {
  const loader = query.loader<string, ItemStock[]>('item-stock-writings', async (ids) => {
    const found = await query.rows<ItemStock>(sql`
      select ${columns} from app.item i cross join lateral (
        select * from app.item_stock n where n.item_id = i.id order by n.version desc limit ${writingsShown}) s
      where i.id = any (${[...ids]}::uuid[]) order by s.version desc`);
    return ids.map((wanted) => found.filter((stock) => stock.itemId === wanted));
  });
  return loader.load(itemId);
}

/** Today, as stock is judged by it. */
export function todayOfStock(query: Query): Promise<string> {
  const loader = query.loader<string, string>('stock-today', async (keys) => {
    const row = await query.row<{ today: string }>(sql`select ${stockToday}::text as today`);
    return keys.map(() => row?.today ?? '');
  });
  return loader.load('today');
}

import sql from 'sql-template-tag';
import type { SheetSource } from '../../imports/index.ts';

/** An item that a row may name: its newest released revision, null where none is released. */
export interface OrderedItem {
  readonly number: string;
  readonly name: string;
  readonly revisionId: string | null;
}

/** A city to deliver to, and what day it is there. */
export interface OrderCity {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly today: string;
}

export interface OrderContext {
  /** By their numbers, in their order. */
  readonly items: ReadonlyMap<string, OrderedItem>;
  readonly cities: readonly OrderCity[];
}

/** All that a sheet of orders is checked against: the firm's items, and the cities that freight is known for. */
export async function orderContext(source: SheetSource): Promise<OrderContext> {
  const items = await source.rows<OrderedItem>(sql`
    select i.number, i.name, (select r.id from app.item_revision r where r.item_id = i.id and r.state = 'RELEASED' order by r.released_at desc, r.id desc limit 1) as revision_id
    from app.item i where i.organisation_id = app.organisation() order by i.number`);
  const cities = await source.rows<OrderCity>(sql`
    select code, name_zh, name_en, (app.clock() at time zone time_zone)::date::text as today from ref.city order by position`);
  return { items: new Map(items.map((item) => [item.number, item] as const)), cities };
}

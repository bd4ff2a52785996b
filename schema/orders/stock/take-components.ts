import sql from 'sql-template-tag';
import { lockItems } from '../../catalog/index.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { problem, refuseAny, type UserError } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import type { PromiseComponent } from '../promise/promise-component.ts';
import { freeStockOf } from './allocations.ts';
import { takenBy } from './net-components.ts';

/**
 * Takes what an answer says of components, in the transaction of its quote and under the locks of the items, so that two quotes never take the same.
 * Refuses STOCK_TAKEN for each component of which less is free than was planned.
 */
export async function takeComponents(tx: Tx, promiseId: string, planId: string): Promise<void> {
  const { components, today } = await answerOf(tx, promiseId);
  const taken = takenBy(components).toSorted((a, b) => ((a.readyOn ?? '') < (b.readyOn ?? '') ? -1 : 1));
  if (taken.length === 0) return;
  const ids = [...new Set(taken.map(({ itemId }) => itemId))];
  await lockItems(tx, ids);
  const free = await freeStockOf(tx, ids, today);
  const lacking = new Set(
    taken.filter((one) => free.get(one.itemId)?.take(one).gt('0') ?? true).map(({ itemId }) => itemId),
  );
  refuseAny([...lacking].map((itemId) => stockTaken(components, itemId)));
  const rows = taken.map(({ itemId, readyOn, quantity }, at) => ({
    position: at + 1,
    itemId,
    readyOn,
    quantity: quantity.toFixed(),
  }));
  await tx.rows(sql`
    insert into app.stock_allocation (organisation_id, plan_id, position, promise_id, item_id, ready_on, quantity, taken_at)
    select ${tx.organisationId}::uuid, ${planId}::uuid, x.position, ${promiseId}::uuid, x."itemId", x."readyOn", x.quantity, ${tx.now}
    from jsonb_to_recordset(${canonicalJson(rows)}::jsonb) as x (position int, "itemId" uuid, "readyOn" date, quantity numeric)`);
}

const stockTaken = (components: readonly PromiseComponent[], itemId: string): UserError => {
  const { number = '', name = '' } = components.find((one) => one.itemId === itemId) ?? {};
  return problem({
    code: 'STOCK_TAKEN',
    message: 'Less of it is free by now; look for plans anew.',
    path: ['planId'],
    params: { item: number, name },
  });
};

async function answerOf(
  tx: Tx,
  promiseId: string,
): Promise<{ components: readonly PromiseComponent[]; today: string }> {
  const row = await tx.row<{ components: readonly PromiseComponent[]; today: string }>(sql`
    select p.components, (app.clock() at time zone c.time_zone)::date::text as today
    from app.order_promise p join ref.city c on c.code = p.deliver_to_city_code where p.id = ${promiseId}::uuid`);
  if (!row) throw new Error('The promise is locked and gone');
  return row;
}

/** Locks the items of all components that these promises will take, so that whoever takes several promises' does so in one order of locks. */
export async function lockComponents(tx: Tx, promiseIds: readonly string[]): Promise<void> {
  const rows = await tx.rows<{ components: readonly PromiseComponent[] }>(
    sql`select components from app.order_promise where id = any (${[...promiseIds]}::uuid[])`,
  );
  const taken = rows.flatMap(({ components }) => takenBy(components));
  if (taken.length > 0) await lockItems(tx, [...new Set(taken.map(({ itemId }) => itemId))]);
}

/** Locks the items of which plans have taken: whoever would take what their quotes give back waits until it is settled. */
export async function lockTaken(tx: Tx, planIds: readonly string[]): Promise<void> {
  const rows = await tx.rows<{ itemId: string }>(
    sql`select distinct item_id from app.stock_allocation where plan_id = any (${[...planIds]}::uuid[])`,
  );
  if (rows.length > 0)
    await lockItems(
      tx,
      rows.map(({ itemId }) => itemId),
    );
}

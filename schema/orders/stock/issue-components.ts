import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { type ItemStock, lockItem, stockOfItems, writeStock } from '../../catalog/index.ts';
import { personOf } from '../../kernel/actor.ts';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { type Decimal, decimal, decimalOf } from '../../kernel/decimal.ts';
import { problem, refuse, refuseAny } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import { lockPromise } from '../orders.locks.ts';

@InputType({ description: 'A component of a bought order that is handed out.' })
export class OrderPromiseIssueInput extends CommandInput {
  @Field(() => ID, { description: 'The promise: confirmed.' }) orderPromiseId!: string;
  @Field(() => ID, { description: 'The item, of which it has taken something.' }) itemId!: string;
}

/**
 * Hands out what a bought order has taken of an item: it leaves the stock, by a writing of its own, and nothing is taken any more. Refuses WRONG_STATE,
 * NOTHING_TAKEN, STOCK_SHORT where less is there than it has taken.
 */
export const orderPromiseIssue = command<OrderPromiseIssueInput>({
  name: 'orderPromiseIssue',
  can: 'item:write',
  async run(tx, input) {
    const promise = await lockPromise(tx, input.orderPromiseId);
    const itemId = await lockItem(tx, input.itemId);
    if (promise.state !== 'CONFIRMED')
      refuse({ code: 'WRONG_STATE', message: 'Not bought.', path: [], params: { state: promise.state } });
    const taken = await takenOf(tx, promise.chosenPlanId, itemId);
    const [stock] = await stockOfItems(tx, [itemId]);
    refuseAny(problems(taken, stock));
    if (stock) await handOut(tx, itemId, stock, taken, promise.number);
    await tx.rows(sql`
      update app.stock_allocation set issued_at = ${tx.now}, issued_by = ${personOf(tx.actor)}::uuid
      where plan_id = ${promise.chosenPlanId}::uuid and item_id = ${itemId}::uuid and issued_at is null`);
    tx.audit({ type: 'orderPromise', id: promise.id }, { issued: [null, taken.toFixed()] });
    return { type: 'prm', id: promise.id };
  },
});

async function takenOf(tx: Tx, planId: string | null, itemId: string): Promise<Decimal> {
  const rows = await tx.rows<{ quantity: string }>(sql`
    select trim_scale(quantity)::text as quantity from app.stock_allocation
    where plan_id = ${planId}::uuid and item_id = ${itemId}::uuid and issued_at is null`);
  return rows.reduce((sum, { quantity }) => sum.plus(decimal(quantity)), decimalOf(0n));
}

function problems(taken: Decimal, stock: ItemStock | undefined) {
  const path = ['itemId'];
  if (!taken.gt('0'))
    return [problem({ code: 'NOTHING_TAKEN', message: 'Nothing of it is left to hand out.', path })];
  const there = decimal(stock?.quantityValue ?? '0');
  const params = { taken: taken.toFixed(), there: there.toFixed() };
  return there.lt(taken)
    ? [
        problem({
          code: 'STOCK_SHORT',
          message: 'Less of it is there; write what is there first.',
          path,
          params,
        }),
      ]
    : [];
}

async function handOut(
  tx: Tx,
  itemId: string,
  stock: ItemStock,
  taken: Decimal,
  number: string,
): Promise<void> {
  const quantity = decimal(stock.quantityValue).minus(taken).toFixed();
  const { asOf, place, receipts } = stock;
  await writeStock(tx, itemId, { quantity, asOf, place, note: number, receipts }, 'ISSUED');
}

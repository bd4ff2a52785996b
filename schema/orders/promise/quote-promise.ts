import sql from 'sql-template-tag';
import { command } from '../../kernel/command.ts';
import { refuse } from '../../kernel/refusal.ts';
import { requireId } from '../../kernel/require-id.ts';
import { assertTransition } from '../../kernel/state-table.ts';
import type { Tx } from '../../kernel/tx.ts';
import { type LockedPromise, lockPromise } from '../orders.locks.ts';
import { holdPlans } from './hold-plans.ts';
import { promiseTable } from './promise.rules.ts';
import type { OrderPromiseQuoteInput } from './promise-input.ts';

/**
 * Holds every step of a plan, all or nothing, in one call of the exchange and one transaction; the quote stands until the first of
 * the holds ends. Where owners have to accept first they are asked in the same transaction, and the promise waits for them. Refuses ASKS_FIRST
 * where that is more than the plan said, PLAN_NOT_WHOLE, PLAN_GONE, PRICE_MOVED, PROMISE_CONFLICT with the step, the week and what is free of it,
 * STOCK_TAKEN with the component of which less is free by now, and whatever else a hold is refused for, with its step. What the plan takes of components
 * is taken in the same transaction. After a refusal nothing is held.
 */
export const orderPromiseQuote = command<OrderPromiseQuoteInput>({
  name: 'orderPromiseQuote',
  can: 'reservation:buy',
  async run(tx, input) {
    const promise = await lockPromise(tx, input.orderPromiseId);
    assertTransition(promiseTable, promise.state, 'QUOTE');
    const planId = await wholePlan(tx, promise, requireId('ppl', input.planId, 'planId'));
    await holdPlans(tx, [{ promise, planId }]);
    return { type: 'prm', id: promise.id };
  },
});

async function wholePlan(tx: Tx, { id, round }: LockedPromise, planId: string): Promise<string> {
  const path = ['planId'];
  const plan = await tx.row<{ unserved: number }>(
    sql`select unserved from app.promise_plan where id = ${planId}::uuid and promise_id = ${id}::uuid and round = ${round}`,
  );
  if (!plan)
    refuse({
      code: 'PLAN_GONE',
      message: 'Better plans have been found, or this is another promise’s.',
      path,
    });
  if (plan.unserved > 0)
    refuse({
      code: 'PLAN_NOT_WHOLE',
      message: 'It does not make all pieces.',
      path,
      params: { unserved: plan.unserved },
    });
  return planId;
}

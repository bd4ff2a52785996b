import sql from 'sql-template-tag';
import { type Command, command } from '../../kernel/command.ts';
import { notFound } from '../../kernel/fault.ts';
import { refuse } from '../../kernel/refusal.ts';
import { assertTransition } from '../../kernel/state-table.ts';
import type { Tx } from '../../kernel/tx.ts';
import { type LockedPromise, lockPromise } from '../orders.locks.ts';
import { lockTaken } from '../stock/take-components.ts';
import type { PromiseLine } from './order-promise.ts';
import { promiseTable } from './promise.rules.ts';
import { codeAt, placeOf } from './promise-conflict-problem.ts';
import type { OrderPromiseConfirmInput } from './promise-input.ts';

/** What the database says of all reservations of a plan: OK, or what stands in the way of the first that cannot go. */
interface Answer {
  readonly code: string;
  readonly state?: string;
  readonly reservation?: string;
}

/** What its buyer makes of holds. */
export type SettlingAct = 'CONFIRM' | 'RELEASE';
const events: Readonly<Record<SettlingAct, string>> = {
  CONFIRM: 'promise.confirmed.v1',
  RELEASE: 'promise.released.v1',
};

/** One step of all holds behind a promise at once. */
function settling(name: string, act: SettlingAct): Command<OrderPromiseConfirmInput> {
  return command<OrderPromiseConfirmInput>({
    name,
    can: 'reservation:buy',
    async run(tx, input) {
      const promise = await lockPromise(tx, input.orderPromiseId);
      await settlePromises(tx, [promise], act);
      return { type: 'prm', id: promise.id };
    },
  });
}

/** One step of all holds behind promises that are locked already, all or nothing. */
export async function settlePromises(
  tx: Tx,
  promises: readonly LockedPromise[],
  act: SettlingAct,
): Promise<void> {
  const settled = promises.map((promise) => ({
    ...promise,
    next: assertTransition(promiseTable, promise.state, act),
  }));
  const planIds = promises.flatMap(({ chosenPlanId }) => chosenPlanId ?? []);
  // Nobody may think that a quote has run out while it is being bought.
  await lockTaken(tx, planIds);
  await settleAll(tx, planIds, act);
  for (const { id, state, next } of settled) {
    await tx.rows(
      act === 'CONFIRM'
        ? sql`update app.order_promise set state = ${next}, confirmed_at = ${tx.now} where id = ${id}::uuid`
        : sql`update app.order_promise set state = ${next}, ended_at = ${tx.now} where id = ${id}::uuid`,
    );
    tx.emit(events[act], { subjectId: id });
    tx.audit({ type: 'orderPromise', id }, { state: [state, next] });
  }
}

/** All or nothing: HOLD_LOST names the step whose hold is no more; then none of the others has moved either. */
async function settleAll(tx: Tx, planIds: readonly string[], act: SettlingAct): Promise<void> {
  const ofPlans = sql`l.plan_id = any (${[...planIds]}::uuid[])`;
  const row = await tx.row<{ answer: Answer }>(sql`
    select market.settle_plan(array(select l.reservation_id from app.promise_line l where ${ofPlans}), ${act}) as answer`);
  const answer = row?.answer;
  if (answer?.code === 'OK') return;
  const line = answer?.reservation
    ? await tx.row<PromiseLine>(sql`
        select l.step_code, l.step_name, l.way from app.promise_line l where ${ofPlans} and l.reservation_id = ${answer.reservation}::uuid`)
    : undefined;
  if (!line) throw notFound(['orderPromiseId']);
  refuse({
    code: codeAt(line, 'HOLD_LOST'),
    message: `The hold of step ${line.stepCode} is no more.`,
    path: ['orderPromiseId'],
    params: { ...placeOf(line), state: answer?.state ?? '' },
  });
}

/** Buys every step of the quoted plan, all or nothing: every owner who had to be asked has said yes. Refuses WRONG_STATE, HOLD_LOST. */
export const orderPromiseConfirm = settling('orderPromiseConfirm', 'CONFIRM');
/** Gives every hold of the plan back, also while owners are asked. Refuses WRONG_STATE. */
export const orderPromiseRelease = settling('orderPromiseRelease', 'RELEASE');

import sql from 'sql-template-tag';
import { type Command, command } from '../../kernel/command.ts';
import { notFound } from '../../kernel/fault.ts';
import { refuse } from '../../kernel/refusal.ts';
import { assertTransition } from '../../kernel/state-table.ts';
import type { Tx } from '../../kernel/tx.ts';
import { lockPromise } from '../orders.locks.ts';
import { lockTaken } from '../stock/take-components.ts';
import { promiseTable } from './promise.rules.ts';
import type { OrderPromiseConfirmInput } from './promise-input.ts';

/** What the database says of all reservations of a plan: OK, or what stands in the way of the first that cannot go. */
interface Answer {
  readonly code: string;
  readonly state?: string;
  readonly reservation?: string;
}

/** One step of all holds behind a promise at once. */
function settling(
  name: string,
  act: 'CONFIRM' | 'RELEASE',
  event: string,
): Command<OrderPromiseConfirmInput> {
  return command<OrderPromiseConfirmInput>({
    name,
    can: 'reservation:buy',
    async run(tx, input) {
      const promise = await lockPromise(tx, input.orderPromiseId);
      const next = assertTransition(promiseTable, promise.state, act);
      // Nobody may think that a quote has run out while it is being bought.
      await lockTaken(tx, promise.chosenPlanId);
      await settleAll(tx, promise.chosenPlanId, act);
      await tx.rows(
        act === 'CONFIRM'
          ? sql`update app.order_promise set state = ${next}, confirmed_at = ${tx.now} where id = ${promise.id}::uuid`
          : sql`update app.order_promise set state = ${next}, ended_at = ${tx.now} where id = ${promise.id}::uuid`,
      );
      tx.emit(event, { subjectId: promise.id });
      tx.audit({ type: 'orderPromise', id: promise.id }, { state: [promise.state, next] });
      return { type: 'prm', id: promise.id };
    },
  });
}

/** All or nothing: HOLD_LOST names the step whose hold is no more; then none of the others has moved either. */
async function settleAll(tx: Tx, planId: string | null, act: string): Promise<void> {
  const row = await tx.row<{ answer: Answer }>(sql`
    select market.settle_plan(array(select l.reservation_id from app.promise_line l where l.plan_id = ${planId}::uuid), ${act}) as answer`);
  const answer = row?.answer;
  if (answer?.code === 'OK') return;
  const line = answer?.reservation
    ? await tx.row<{ stepCode: string; stepName: string }>(sql`
        select step_code, step_name from app.promise_line where plan_id = ${planId}::uuid and reservation_id = ${answer.reservation}::uuid`)
    : undefined;
  if (!line) throw notFound(['orderPromiseId']);
  refuse({
    code: 'HOLD_LOST',
    message: `The hold of step ${line.stepCode} is no more.`,
    path: ['orderPromiseId'],
    params: { step: line.stepCode, name: line.stepName, state: answer?.state ?? '' },
  });
}

/** Buys every step of the quoted plan, all or nothing: every owner who had to be asked has said yes. Refuses WRONG_STATE, HOLD_LOST. */
export const orderPromiseConfirm = settling('orderPromiseConfirm', 'CONFIRM', 'promise.confirmed.v1');
/** Gives every hold of the plan back, also while owners are asked. Refuses WRONG_STATE. */
export const orderPromiseRelease = settling('orderPromiseRelease', 'RELEASE', 'promise.released.v1');

import sql, { raw } from 'sql-template-tag';
import { notFound } from '../../kernel/fault.ts';
import { type Id, uuidOf } from '../../kernel/id.ts';
import type { Tx } from '../../kernel/tx.ts';
import { type LockedPromise, promiseState } from '../orders.locks.ts';

/** Whether no better plans follow: the last answer is there, or the job has failed or was cancelled. What was found by then stands. */
export const searchIsOver = raw(
  `(j.is_final or not exists (select from app.job b where b.id = j.job_id and b.state in ('QUEUED', 'RUNNING')))`,
);

/** As much of a joint plan as its commands ask. */
export interface LockedJointPlan {
  readonly id: Id<'jpl'>;
  readonly isFinal: boolean;
}

/** An order that its joint plan still plans for, locked. */
export interface LockedOrder extends LockedPromise {
  readonly planId: string | null;
  readonly unserved: number | null;
}

/** The joint plan, then its orders by their ids, all locked. The firm's own, or NOT_FOUND. */
export async function lockJointPlan(
  tx: Tx,
  wire: string,
): Promise<{ readonly plan: LockedJointPlan; readonly orders: readonly LockedOrder[] }> {
  const id = uuidOf('jpl', wire);
  const plan =
    id &&
    (await tx.row<LockedJointPlan>(
      sql`select j.id, ${searchIsOver} as is_final from app.joint_plan j where j.id = ${id}::uuid for update`,
    ));
  if (!plan) throw notFound(['jointPlanId']);
  const orders = await tx.rows<LockedOrder>(sql`
    select p.id, p.number, ${promiseState} as state, p.round, p.is_final, p.currency, p.chosen_plan_id, o.plan_id, a.unserved
    from app.joint_plan_order o join app.order_promise p on p.id = o.promise_id and p.joint_plan_id = o.joint_plan_id
    left join app.promise_plan a on a.id = o.plan_id and a.round = p.round
    where o.joint_plan_id = ${plan.id}::uuid order by p.id for update of p`);
  return { plan, orders };
}

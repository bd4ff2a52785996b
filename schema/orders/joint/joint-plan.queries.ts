import sql, { raw } from 'sql-template-tag';
import { newestFirst, type Page, type PageRequest, readPage } from '../../kernel/page.ts';
import type { Query } from '../../kernel/run-query.ts';
import { promiseState } from '../orders.locks.ts';
import type { PromisePlan } from '../promise/order-promise.ts';
import { planColumns } from '../promise/promise.queries.ts';
import { searchIsOver } from './joint.locks.ts';
import type { JointStanding } from './joint.rules.ts';
import type { JointPlan, JointPlanOrder } from './joint-plan.ts';

const columns = raw(
  `j.id, j.organisation_id, j.number, j.currency, j.state, j.job_id, ${searchIsOver.sql} as is_final, j.total_minor, j.unserved, j.gap_bps, j.contended, j.asked_at`,
);

/** Joint plans of the actor's firm, newest first. */
export async function listJointPlans(query: Query, page: PageRequest): Promise<Page<JointPlan>> {
  const from = sql`from app.joint_plan j where j.organisation_id = app.organisation()`;
  return await readPage<JointPlan>(query, { columns, from, ...newestFirst(sql`j.id`) }, page);
}

/** A joint plan of the actor's firm. */
export function jointPlanById(query: Query, id: string): Promise<JointPlan | undefined> {
  const loader = query.loader<string, JointPlan | undefined>('joint-plan', async (ids) => {
    const found = await query.rows<JointPlan>(
      sql`select ${columns} from app.joint_plan j where j.id = any (${[...ids]}::uuid[])`,
    );
    return ids.map((wanted) => found.find((plan) => plan.id === wanted));
  });
  return loader.load(id);
}

/** The orders of a joint plan, as they were named. */
export function ordersOfJointPlan(query: Query, jointPlanId: string): Promise<JointPlanOrder[]> {
  const loader = query.loader<string, JointPlanOrder[]>('joint-plan-orders', async (ids) => {
    const found = await query.rows<JointPlanOrder>(sql`
      select o.joint_plan_id, o.position, o.promise_id, o.alone_plan_id, o.plan_id, p.currency, o.leaving, coalesce(p.joint_plan_id = o.joint_plan_id, false) as is_current
      from app.joint_plan_order o join app.order_promise p on p.id = o.promise_id
      where o.joint_plan_id = any (${[...ids]}::uuid[]) order by o.joint_plan_id, o.position`);
    return ids.map((wanted) => found.filter(({ jointPlanId: of }) => of === wanted));
  });
  return loader.load(jointPlanId);
}

/** How the orders stand that a joint plan still plans for. */
export function standingOf(query: Query, jointPlanId: string): Promise<JointStanding[]> {
  const loader = query.loader<string, JointStanding[]>('joint-plan-standing', async (ids) => {
    const found = await query.rows<JointStanding & { jointPlanId: string }>(sql`
      select o.joint_plan_id, ${promiseState} as state, a.unserved
      from app.joint_plan_order o join app.order_promise p on p.id = o.promise_id and p.joint_plan_id = o.joint_plan_id
      left join app.promise_plan a on a.id = o.plan_id and a.round = p.round
      where o.joint_plan_id = any (${[...ids]}::uuid[]) order by o.joint_plan_id, o.position`);
    return ids.map((wanted) => found.filter(({ jointPlanId: of }) => of === wanted));
  });
  return loader.load(jointPlanId);
}

/** A plan of any answer of a promise, by its id. */
export function promisePlanById(query: Query, id: string): Promise<PromisePlan | undefined> {
  const loader = query.loader<string, PromisePlan | undefined>('promise-plan', async (ids) => {
    const found = await query.rows<PromisePlan>(sql`
      select ${planColumns}
      from app.promise_plan a join app.order_promise p on p.id = a.promise_id where a.id = any (${[...ids]}::uuid[])`);
    return ids.map((wanted) => found.find((plan) => plan.id === wanted));
  });
  return loader.load(id);
}

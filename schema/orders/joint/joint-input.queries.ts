import sql from 'sql-template-tag';
import type { Measure } from '../../kernel/measure.ts';
import type { Query } from '../../kernel/run-query.ts';
import type { PromiseInput } from '../promise/promise-instance.ts';
import { readPromiseInputs } from '../promise/promising.queries.ts';

/** What an order would hold of a week if it were planned alone; base units. */
export interface AloneWeek {
  readonly promiseId: string;
  readonly offerId: string;
  readonly measure: Measure;
  readonly weekStart: string;
  readonly amount: string;
}

/** The questions of a joint plan, and what its orders would hold alone. */
export interface JointInput {
  readonly inputs: readonly PromiseInput[];
  readonly alone: readonly AloneWeek[];
}

/**
 * All that planning its orders as one needs, as their asker may know it. They are read by their days, the first wanted first, and what is free of stock goes
 * to them in that order; all are planned from the latest of their todays. Orders that have gone on alone, or have been held
 * meanwhile, are left out.
 */
export async function readJointInput(query: Query, jointPlanId: string, jobId: string): Promise<JointInput> {
  const members = await query.rows<{ promiseId: string }>(sql`
    select p.id as promise_id from app.joint_plan_order o join app.order_promise p on p.id = o.promise_id
    where o.joint_plan_id = ${jointPlanId}::uuid and p.job_id = ${jobId}::uuid and p.state in ('ASKED', 'ANSWERED') order by p.due_on, o.position`);
  const inputs = await readPromiseInputs(
    query,
    members.map(({ promiseId }) => promiseId),
  );
  const today = inputs.map((input) => input.today).reduce((a, b) => (a > b ? a : b), '');
  return {
    inputs: inputs.map((input) => ({ ...input, today })),
    alone: await aloneWeeks(query, jointPlanId),
  };
}

async function aloneWeeks(query: Query, jointPlanId: string): Promise<AloneWeek[]> {
  return await query.rows<AloneWeek>(sql`
    select o.promise_id, l.offer_id, l.measure, w ->> 'weekStart' as week_start, sum((w ->> 'amount')::bigint)::text as amount
    from app.joint_plan_order o join app.promise_line l on l.plan_id = o.alone_plan_id and l.way is null cross join lateral jsonb_array_elements(l.weeks) w
    where o.joint_plan_id = ${jointPlanId}::uuid group by 1, 2, 3, 4 order by 2, 4, 1`);
}

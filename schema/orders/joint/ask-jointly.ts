import sql from 'sql-template-tag';
import { personOf } from '../../kernel/actor.ts';
import { command } from '../../kernel/command.ts';
import { notFound } from '../../kernel/fault.ts';
import { newId, uuidOf } from '../../kernel/id.ts';
import { queueJob } from '../../kernel/job.ts';
import { problem, refuseAny, type UserError } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import { promiseState } from '../orders.locks.ts';
import { type PromiseState, promiseTable } from '../promise/promise.rules.ts';
import { jointPlanAsked, planTogetherKind } from './jobs.ts';
import { lockJointPlan } from './joint.locks.ts';
import { jointOrders, ordersFor } from './joint.rules.ts';
import type { JointPlanAskInput, JointPlanReplanInput } from './joint-plan.ts';

/** What the joint plan takes over: a promise with the cheapest plan that it has alone. */
interface Member {
  readonly id: string;
  readonly number: string;
  readonly state: PromiseState;
  readonly alonePlanId: string | null;
}

/**
 * Plans promises as one: what each would do alone is kept beside it, nothing is held. Refuses TOO_FEW, TOO_MANY, TWICE, and WRONG_STATE for each
 * that is held or bought. A promise that is not the firm's is NOT_FOUND.
 */
export const jointPlanAsk = command<JointPlanAskInput>({
  name: 'jointPlanAsk',
  can: 'request:write',
  async run(tx, input) {
    const members = await membersOf(tx, input.orderPromiseIds);
    refuseAny([...countProblems(input.orderPromiseIds), ...stateProblems(members)]);
    const id = newId<'jpl'>();
    const jobId = await queueJob(tx, planTogetherKind, id);
    await tx.rows(sql`
      insert into app.joint_plan (id, organisation_id, number, currency, state, job_id, is_final, asked_by, asked_at)
      select ${id}::uuid, ${tx.organisationId}::uuid, 'JP-' || to_char(app.clock(), 'YYYY') || '-' || lpad(nextval('app.joint_plan_number')::text, 6, '0'), p.currency,
        'ASKED', ${jobId}::uuid, false, ${personOf(tx.actor)}::uuid, ${tx.now}
      from app.order_promise p where p.id = ${members[0]?.id}::uuid`);
    await tx.rows(sql`
      insert into app.joint_plan_order (organisation_id, joint_plan_id, position, promise_id, alone_plan_id)
      select ${tx.organisationId}::uuid, ${id}::uuid, u.n, u.promise, u.alone
      from unnest(${members.map((one) => one.id)}::uuid[], ${members.map(({ alonePlanId }) => alonePlanId)}::uuid[]) with ordinality as u (promise, alone, n)`);
    await askAll(tx, { id, jobId }, members);
    tx.audit({ type: 'jointPlan', id }, { state: [null, 'ASKED'], orders: [null, members.length] });
    return { type: 'jpl', id };
  },
});

/** Looks for plans of all its orders anew, by the market as it is now. Refuses WRONG_STATE where one is held or bought, or all have gone on alone. */
export const jointPlanReplan = command<JointPlanReplanInput>({
  name: 'jointPlanReplan',
  can: 'request:write',
  async run(tx, input) {
    const { plan, orders } = await lockJointPlan(tx, input.jointPlanId);
    const state = orders.find((one) => ordersFor('REPLAN', [one]).length === 0)?.state ?? 'RELEASED';
    refuseAny(
      orders.length > 0 && ordersFor('REPLAN', orders).length === orders.length
        ? []
        : [wrongState({ state }, ['jointPlanId'])],
    );
    const jobId = await queueJob(tx, planTogetherKind, plan.id);
    await tx.rows(
      sql`update app.joint_plan set state = 'ASKED', is_final = false, job_id = ${jobId}::uuid where id = ${plan.id}::uuid`,
    );
    await askAll(tx, { id: plan.id, jobId }, orders);
    tx.audit({ type: 'jointPlan', id: plan.id }, { state: ['ANSWERED', 'ASKED'] });
    return { type: 'jpl', id: plan.id };
  },
});

/** From now on the joint plan's job answers for them. */
async function askAll(
  tx: Tx,
  { id, jobId }: { readonly id: string; readonly jobId: string },
  promises: readonly { readonly id: string; readonly state: PromiseState }[],
): Promise<void> {
  await tx.rows(sql`
    update app.order_promise set state = 'ASKED', job_id = ${jobId}::uuid, joint_plan_id = ${id}::uuid, is_final = false, why = '[]', chosen_plan_id = null, quoted_until = null, ended_at = null
    where id = any (${promises.map((one) => one.id)}::uuid[])`);
  for (const one of promises) tx.audit({ type: 'orderPromise', id: one.id }, { state: [one.state, 'ASKED'] });
  tx.emit(jointPlanAsked, { subjectId: id, jobId });
}

/** The promises in the order in which they were named, all locked. NOT_FOUND for the first that is not the firm's. */
async function membersOf(tx: Tx, wires: readonly string[]): Promise<Member[]> {
  const ids = wires.map((wire) => uuidOf('prm', wire));
  const found = await tx.rows<Member>(sql`
    select p.id, p.number, ${promiseState} as state, case when p.joint_plan_id is null then a.id else o.alone_plan_id end as alone_plan_id
    from app.order_promise p
    left join app.promise_plan a on a.promise_id = p.id and a.round = p.round and a.position = 1
    left join app.joint_plan_order o on o.joint_plan_id = p.joint_plan_id and o.promise_id = p.id
    where p.id = any (${ids.flatMap((id) => id ?? [])}::uuid[]) order by p.id for update of p`);
  return ids.map((id, at) => {
    const member = found.find((one) => one.id === id);
    if (!member) throw notFound(['orderPromiseIds', String(at)]);
    return member;
  });
}

function countProblems(wires: readonly string[]): UserError[] {
  const path = ['orderPromiseIds'];
  const { least, most } = jointOrders;
  if (wires.length < least)
    return [problem({ code: 'TOO_FEW', message: 'Two orders at least.', path, params: { least } })];
  if (wires.length > most)
    return [problem({ code: 'TOO_MANY', message: 'Fifty orders at most.', path, params: { most } })];
  return wires.flatMap((wire, at) =>
    wires.indexOf(wire) < at
      ? [problem({ code: 'TWICE', message: 'Named twice.', path: [...path, String(at)] })]
      : [],
  );
}

function stateProblems(members: readonly Member[]): UserError[] {
  return members.flatMap(({ number, state }, at) =>
    promiseTable[state].REPLAN === undefined
      ? [wrongState({ state, number }, ['orderPromiseIds', String(at)])]
      : [],
  );
}

const wrongState = (
  params: { readonly state: PromiseState; readonly number?: string },
  path: string[],
): UserError =>
  problem({
    code: 'WRONG_STATE',
    message: 'It is held or bought.',
    path,
    params: { action: 'REPLAN', ...params },
  });

import sql from 'sql-template-tag';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { command } from '../../kernel/command.ts';
import { consume, endJob } from '../../kernel/job.ts';
import type { Tx } from '../../kernel/tx.ts';
import { promiseState } from '../orders.locks.ts';
import type { PromiseShortage } from '../promise/order-promise.ts';
import type { PromiseComponent } from '../promise/promise-component.ts';
import { keepPlans, type PlannedPromise } from '../promise/record-plans.ts';
import { jointPlanAnswered, planTogetherKind } from './jobs.ts';
import type { ContendedWeek, OrderLeaving } from './joint-plan.ts';

/** What was found for one order. */
export interface RecordedOrder {
  readonly promiseId: string;
  readonly shortages: readonly PromiseShortage[];
  readonly components: readonly PromiseComponent[];
  readonly plan: PlannedPromise | null;
  /** What its leaving would give the others, where that was looked for. */
  readonly leaving?: OrderLeaving | null;
}

export interface RecordTogetherInput {
  readonly jobId: string;
  readonly jointPlanId: string;
  readonly orders: readonly RecordedOrder[];
  readonly gapBps: number | null;
  readonly stoppedBy: 'work' | 'guard' | null;
  readonly contended: readonly ContendedWeek[];
  /** The event that the job takes with its last answer; null while better plans may follow. */
  readonly eventId: string | null;
}

/**
 * Keeps an answer of all orders at once, and with the last ends the job: once however often it is delivered. An order that goes on alone stays as it is; where
 * one has been held meanwhile all do. The joint plan of a newer job keeps nothing of it.
 */
export const recordTogether = command<RecordTogetherInput>({
  name: 'recordTogether',
  can: 'member',
  async run(tx, input) {
    const outcome = { type: 'jpl', id: input.jointPlanId };
    if (input.eventId !== null && !(await consume(tx, planTogetherKind, input.eventId))) return outcome;
    if (await isAnsweredBy(tx, input)) await keepAll(tx, input);
    if (input.eventId !== null)
      await endJob(tx, input.jobId, {
        result: { orders: input.orders.length, plans: input.orders.filter(({ plan }) => plan).length },
      });
    tx.emit(jointPlanAnswered, {
      subjectId: input.jointPlanId,
      jobId: input.jobId,
      isLast: input.eventId !== null,
    });
    return outcome;
  },
});

/** Locks it, before its orders. An answer on the way that comes after the last is none. */
async function isAnsweredBy(tx: Tx, { jointPlanId, jobId, eventId }: RecordTogetherInput): Promise<boolean> {
  const found = await tx.row<{ isFinal: boolean }>(
    sql`select is_final from app.joint_plan where id = ${jointPlanId}::uuid and job_id = ${jobId}::uuid for update`,
  );
  return found !== undefined && (eventId !== null || !found.isFinal);
}

async function keepAll(tx: Tx, input: RecordTogetherInput): Promise<void> {
  const isFinal = input.eventId !== null;
  if (await isHeldMeanwhile(tx, input)) return await endAsItIs(tx, input, isFinal);
  const { jobId, jointPlanId } = input;
  const sorted = input.orders.toSorted((a, b) => (a.promiseId < b.promiseId ? -1 : 1));
  for (const { plan, leaving = null, ...order } of sorted) {
    const kept = await keepPlans(tx, { ...order, jobId, isFinal, plans: plan ? [plan] : [] });
    if (!kept) continue;
    await tx.rows(sql`
      update app.joint_plan_order set plan_id = ${kept[0] ?? null}::uuid, leaving = ${leaving && canonicalJson(leaving)}::jsonb where joint_plan_id = ${jointPlanId}::uuid and promise_id = ${order.promiseId}::uuid`);
  }
  await sumUp(tx, input, isFinal);
}

/**
 * Whether one of the orders that are answered for has been held since it was read. What the others would do beside its new plan may be what it holds
 * by its old one: the answer before, which it was held from, fits all of them.
 */
async function isHeldMeanwhile(tx: Tx, { jobId, orders }: RecordTogetherInput): Promise<boolean> {
  const found = await tx.rows<{ isHeld: boolean }>(sql`
    select ${promiseState} in ('AWAITING_OWNERS', 'QUOTED', 'CONFIRMED') as is_held from app.order_promise p
    where p.id = any (${orders.map(({ promiseId }) => promiseId)}::uuid[]) and p.job_id = ${jobId}::uuid order by p.id for update`);
  return found.some(({ isHeld }) => isHeld);
}

/** No better answer follows, and the one before stands. */
async function endAsItIs(
  tx: Tx,
  { jobId, jointPlanId }: RecordTogetherInput,
  isFinal: boolean,
): Promise<void> {
  if (!isFinal) return;
  await tx.rows(sql`
    update app.order_promise set is_final = true
    where job_id = ${jobId}::uuid and id in (select o.promise_id from app.joint_plan_order o where o.joint_plan_id = ${jointPlanId}::uuid)`);
  await tx.rows(sql`update app.joint_plan set is_final = true where id = ${jointPlanId}::uuid`);
}

async function sumUp(
  tx: Tx,
  { jointPlanId, gapBps, stoppedBy, contended }: RecordTogetherInput,
  isFinal: boolean,
): Promise<void> {
  await tx.rows(sql`
    update app.joint_plan j set state = 'ANSWERED', is_final = ${isFinal}, gap_bps = ${gapBps}::int, stopped_by = ${stoppedBy}, contended = ${canonicalJson(contended)}::jsonb,
      total_minor = s.total, unserved = s.unserved
    from (select coalesce(sum(a.total_minor), 0)::bigint as total, coalesce(sum(coalesce(a.unserved, p.quantity)), 0)::int as unserved
          from app.joint_plan_order o join app.order_promise p on p.id = o.promise_id and p.joint_plan_id = o.joint_plan_id
          left join app.promise_plan a on a.id = o.plan_id
          where o.joint_plan_id = ${jointPlanId}::uuid) s
    where j.id = ${jointPlanId}::uuid`);
}

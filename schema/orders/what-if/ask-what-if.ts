import sql from 'sql-template-tag';
import { weekStart } from '../../kernel/calendar/iso-week.ts';
import { addDays, plainDate } from '../../kernel/calendar/plain-date.ts';
import { command } from '../../kernel/command.ts';
import { notFound } from '../../kernel/fault.ts';
import { newId, uuidOf } from '../../kernel/id.ts';
import { queueJob } from '../../kernel/job.ts';
import { problem, refuse, refuseAny, type UserError } from '../../kernel/refusal.ts';
import { assertTransition } from '../../kernel/state-table.ts';
import type { Tx } from '../../kernel/tx.ts';
import { type LockedPromise, lockPromise } from '../orders.locks.ts';
import { promiseTable } from '../promise/promise.rules.ts';
import { whatIfAsked, whatIfKind } from './jobs.ts';
import type { OrderPromiseWhatIfInput, PromiseChange } from './what-if.ts';

/** How far each change may go, in its own unit. */
const bounds: Readonly<Record<PromiseChange, readonly [least: number, most: number]>> = {
  CAPACITY: [1, 10_000],
  DUE: [-180, 180],
  PRICE: [-9_900, 10_000],
};
const askedMost = 20;

/**
 * Asks what one change would come to: the promise is planned anew with it, and nothing else moves. Refuses WRONG_STATE, STILL_SEARCHING while
 * better plans are looked for, NO_PLAN where none stands to be compared with, PLANNED_TOGETHER where it is planned among others, OFFER_MISSING, NOT_A_MONDAY, OUT_OF_RANGE, DUE_PASSED, and
 * TOO_MANY_WHAT_IFS above twenty of one answer. An offer that the firm does not see is NOT_FOUND.
 */
export const orderPromiseWhatIf = command<OrderPromiseWhatIfInput>({
  name: 'orderPromiseWhatIf',
  can: 'request:write',
  async run(tx, input) {
    const promise = await lockPromise(tx, input.orderPromiseId);
    const offerId = await offerOf(tx, input.offerId);
    assertTransition(promiseTable, promise.state, 'WHAT_IF');
    refuseAny([...shapeProblems(input), ...(await dueProblems(tx, promise, input))]);
    const planId = await planBeside(tx, promise);
    const id = newId<'pwi'>();
    const jobId = await queueJob(tx, whatIfKind, id);
    const ofOffer = input.change !== 'DUE';
    await tx.rows(sql`
      insert into app.promise_what_if (id, organisation_id, promise_id, plan_id, change, offer_id, week_start, amount, job_id, asked_at)
      values (${id}::uuid, ${tx.organisationId}::uuid, ${promise.id}::uuid, ${planId}::uuid, ${input.change}, ${ofOffer ? offerId : null}::uuid,
        ${input.change === 'CAPACITY' ? (input.weekStart ?? null) : null}::date, ${input.amount}, ${jobId}::uuid, ${tx.now})`);
    tx.emit(whatIfAsked, { subjectId: id, jobId });
    tx.audit({ type: 'orderPromise', id: promise.id }, { whatIf: [null, input.change] });
    return { type: 'prm', id: promise.id };
  },
});

/** The offer as the firm sees it on the market; null where none is named. */
async function offerOf(tx: Tx, wire: string | null | undefined): Promise<string | null> {
  if (wire === null || wire === undefined) return null;
  const id = uuidOf('crd', wire) ?? uuidOf('off', wire);
  if (!id || !(await tx.row(sql`select 1 from market.visible_offer where offer_id = ${id}::uuid`)))
    throw notFound(['offerId']);
  return id;
}

function shapeProblems({ change, offerId, weekStart: week, amount }: OrderPromiseWhatIfInput): UserError[] {
  const [least, most] = bounds[change];
  const problems: UserError[] = [];
  if (change !== 'DUE' && !offerId)
    problems.push(problem({ code: 'OFFER_MISSING', message: 'Choose an offer.', path: ['offerId'] }));
  if (change === 'CAPACITY' && (!week || weekStart(plainDate(week)) !== week))
    problems.push(problem({ code: 'NOT_A_MONDAY', message: 'The Monday of a week.', path: ['weekStart'] }));
  if (amount < least || amount > most || amount === 0)
    problems.push(
      problem({ code: 'OUT_OF_RANGE', message: 'Not 0.', path: ['amount'], params: { least, most } }),
    );
  return problems;
}

async function dueProblems(
  tx: Tx,
  { id }: LockedPromise,
  { change, amount }: OrderPromiseWhatIfInput,
): Promise<UserError[]> {
  if (change !== 'DUE') return [];
  const row = await tx.row<{ dueOn: string; today: string }>(sql`
    select p.due_on::text as due_on, (app.clock() at time zone c.time_zone)::date::text as today
    from app.order_promise p join ref.city c on c.code = p.deliver_to_city_code where p.id = ${id}::uuid`);
  if (!row || addDays(plainDate(row.dueOn), amount) > row.today) return [];
  const params = { today: row.today };
  return [problem({ code: 'DUE_PASSED', message: 'This day is over.', path: ['amount'], params })];
}

/** The cheapest plan of the answer that stands. */
async function planBeside(tx: Tx, { id, round, isFinal }: LockedPromise): Promise<string> {
  if (!isFinal)
    refuse({ code: 'STILL_SEARCHING', message: 'Better plans are still looked for.', path: ['change'] });
  const plan = await tx.row<{ id: string; isJoint: boolean; asked: number }>(sql`
    select a.id, 'TOGETHER' = any (a.wishes) as is_joint, (select count(*)::int from app.promise_what_if w where w.plan_id = a.id) as asked
    from app.promise_plan a where a.promise_id = ${id}::uuid and a.round = ${round} order by a.position limit 1`);
  if (!plan) refuse({ code: 'NO_PLAN', message: 'No plan stands to be compared with.', path: ['change'] });
  if (plan.isJoint)
    refuse({
      code: 'PLANNED_TOGETHER',
      message: 'It is planned among others; plan it alone first.',
      path: ['change'],
    });
  if (plan.asked >= askedMost)
    refuse({
      code: 'TOO_MANY_WHAT_IFS',
      message: 'Look for plans anew first.',
      path: ['change'],
      params: { most: askedMost },
    });
  return plan.id;
}

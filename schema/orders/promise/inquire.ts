import sql from 'sql-template-tag';
import { itemRevisionForOrder } from '../../catalog/index.ts';
import { checkCity } from '../../identity/index.ts';
import { personOf } from '../../kernel/actor.ts';
import { addDays, plainDate } from '../../kernel/calendar/plain-date.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { command } from '../../kernel/command.ts';
import { notFound } from '../../kernel/fault.ts';
import { newId, uuidOf } from '../../kernel/id.ts';
import { queueJob } from '../../kernel/job.ts';
import { problem, refuseAny, type UserError } from '../../kernel/refusal.ts';
import { assertTransition } from '../../kernel/state-table.ts';
import type { Tx } from '../../kernel/tx.ts';
import { lockPromise } from '../orders.locks.ts';
import { horizonDays, piecesMax, readInquiryTerms, referenceMax } from './inquiry-terms.ts';
import { planPromiseKind } from './jobs.ts';
import { promiseTable } from './promise.rules.ts';
import type { OrderPromiseInquireInput, OrderPromiseReplanInput } from './promise-input.ts';

/** The freight tariff is in it; offers in another currency cannot be compared with it. */
const currency = 'CNY';

/**
 * Asks what may be promised: nothing is held, plans are looked for. Refuses what its routing and bill are refused for, DUE_PASSED, OUT_OF_RANGE,
 * UNKNOWN_CITY, and what {@link readInquiryTerms} refuses.
 */
export const orderPromiseInquire = command<OrderPromiseInquireInput>({
  name: 'orderPromiseInquire',
  can: 'request:write',
  async run(tx, input) {
    return { type: 'prm', id: await inquire(tx, input) };
  },
});

/** As the command does it, for whoever asks several in one transaction: the id of the promise. */
export async function inquire(tx: Tx, input: OrderPromiseInquireInput): Promise<string> {
  const revision = await itemRevisionForOrder(tx, input.revisionId);
  const { terms, problems } = await readInquiryTerms(tx, input, { revision, currency });
  refuseAny([
    ...revision.problems,
    ...(await checkCity(tx, input.deliverToCityCode, ['deliverToCityCode'])),
    ...rangeProblems(input.quantity),
    ...referenceProblems(input.reference),
    ...(await dueProblems(tx, input)),
    ...problems,
  ]);
  const id = newId<'prm'>();
  const jobId = await queueJob(tx, planPromiseKind, id);
  await tx.rows(sql`
      insert into app.order_promise (id, organisation_id, number, reference, revision_id, quantity, due_on, deliver_to_city_code, currency, late_minor_per_day,
        contract_mode, lead_id, main_steps, main_work_may_move, may_ask, bin_pieces, freight_per_bin_minor, step_figures, needs, made_parts, state, job_id, round, is_final, asked_by, asked_at)
      values (${id}::uuid, ${tx.organisationId}::uuid, 'PR-' || to_char(app.clock(), 'YYYY') || '-' || lpad(nextval('app.order_promise_number')::text, 6, '0'), ${input.reference?.trim() || null},
        ${revision.id}::uuid, ${input.quantity}, ${input.dueOn}::date, ${input.deliverToCityCode}, ${currency}, ${terms.lateMinorPerDay}::bigint,
        ${terms.contractMode}, ${terms.leadId}::uuid, ${[...terms.mainSteps]}::text[], ${terms.mainWorkMayMove}, ${terms.mayAsk}, ${terms.binPieces}::int,
        ${terms.freightPerBinMinor}::bigint, ${canonicalJson(terms.stepFigures)}::jsonb, ${canonicalJson(terms.needs)}::jsonb,
        ${canonicalJson(revision.components.made)}::jsonb, 'ASKED', ${jobId}::uuid, 0, false, ${personOf(tx.actor)}::uuid, ${tx.now})`);
  tx.emit('promise.asked.v1', { subjectId: id, jobId });
  tx.audit({ type: 'orderPromise', id }, { state: [null, 'ASKED'], quantity: [null, input.quantity] });
  return id;
}

/**
 * Looks for plans anew, by the market as it is now, by itself where it was planned with others, and without the offers that are named. What was held before has been given back. Refuses
 * WRONG_STATE, TOO_MANY.
 */
export const orderPromiseReplan = command<OrderPromiseReplanInput>({
  name: 'orderPromiseReplan',
  can: 'request:write',
  async run(tx, input) {
    const { id, state } = await lockPromise(tx, input.orderPromiseId);
    const without = await withoutOf(tx, id, input);
    const next = assertTransition(promiseTable, state, 'REPLAN');
    refuseAny((input.withoutOfferIds?.length ?? 0) > withoutMost ? [tooMany()] : []);
    const jobId = await queueJob(tx, planPromiseKind, id);
    await tx.rows(sql`
      update app.order_promise set state = ${next}, job_id = ${jobId}::uuid, joint_plan_id = null, is_final = false, why = '[]', chosen_plan_id = null, quoted_until = null, ended_at = null,
        without_offers = coalesce(${without}::uuid[], without_offers), may_ask = coalesce(${input.mayAsk ?? null}::boolean, may_ask)
      where id = ${id}::uuid`);
    tx.emit('promise.asked.v1', { subjectId: id, jobId });
    tx.audit({ type: 'orderPromise', id }, { state: [state, next] });
    return { type: 'prm', id };
  },
});

const withoutMost = 50;
const tooMany = () =>
  problem({
    code: 'TOO_MANY',
    message: 'Fifty offers at most.',
    path: ['withoutOfferIds'],
    params: { most: withoutMost },
  });

/** Offers to plan without; null to leave them as they are. NOT_FOUND for what none of the promise’s plans has been made with. */
async function withoutOf(
  tx: Tx,
  promiseId: string,
  { withoutOfferIds }: OrderPromiseReplanInput,
): Promise<string[] | null> {
  if (!withoutOfferIds) return null;
  const ids = withoutOfferIds.map((wire) => uuidOf('crd', wire) ?? uuidOf('off', wire));
  const known = await tx.rows<{ offerId: string }>(sql`
    select distinct l.offer_id from app.promise_plan a join app.promise_line l on l.plan_id = a.id
    where a.promise_id = ${promiseId}::uuid and l.offer_id = any (${ids.flatMap((id) => id ?? [])}::uuid[])`);
  const planned = new Set(known.map(({ offerId }) => offerId));
  const row = ids.findIndex((id) => id === undefined || !planned.has(id));
  if (row >= 0) throw notFound(['withoutOfferIds', String(row)]);
  return [...planned].sort();
}

function rangeProblems(quantity: number): UserError[] {
  if (quantity >= 1 && quantity <= piecesMax) return [];
  const params = { least: 1, most: piecesMax };
  return [problem({ code: 'OUT_OF_RANGE', message: 'Between 1 and 1,000,000.', path: ['quantity'], params })];
}

function referenceProblems(reference: string | null | undefined): UserError[] {
  if ([...(reference ?? '').trim()].length <= referenceMax) return [];
  const params = { most: referenceMax };
  return [problem({ code: 'TEXT_TOO_LONG', message: 'At most 60 characters.', path: ['reference'], params })];
}

async function dueProblems(
  tx: Tx,
  { dueOn, deliverToCityCode }: OrderPromiseInquireInput,
): Promise<UserError[]> {
  const row = await tx.row<{ today: string }>(
    sql`select (app.clock() at time zone time_zone)::date::text as today from ref.city where code = ${deliverToCityCode}`,
  );
  if (!row) return [];
  const { today } = row;
  if (dueOn <= today)
    return [
      problem({ code: 'DUE_PASSED', message: 'This day is over.', path: ['dueOn'], params: { today } }),
    ];
  const last = addDays(plainDate(today), horizonDays);
  return dueOn > last
    ? [problem({ code: 'BEYOND_HORIZON', message: 'Within a year.', path: ['dueOn'], params: { last } })]
    : [];
}

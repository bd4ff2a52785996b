import sql from 'sql-template-tag';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { command } from '../../kernel/command.ts';
import { newId } from '../../kernel/id.ts';
import type { Tx } from '../../kernel/tx.ts';
import { promiseAnswered } from './jobs.ts';
import type { PromiseLine, PromisePlan, PromiseShortage } from './order-promise.ts';
import type { PromiseComponent } from './promise-component.ts';

/** One step at one offer, as planning gives it. */
export type PlannedLine = Pick<
  PromiseLine,
  | 'stepCode'
  | 'stepName'
  | 'processCode'
  | 'offerId'
  | 'asksFirst'
  | 'setupFamily'
  | 'measure'
  | 'pieces'
  | 'weeks'
  | 'priceMinor'
  | 'parts'
  | 'reasons'
  | 'inspection'
>;

/** One way by a carrier’s run, as planning gives it: a hold like those of the steps. */
export type PlannedHaul = PlannedLine & {
  /** Which of the plan’s ways, from 1. */
  readonly way: number;
};

/** One plan, as planning gives it. */
export interface PlannedPromise
  extends Pick<
    PromisePlan,
    | 'wishes'
    | 'totalMinor'
    | 'vatMinor'
    | 'parts'
    | 'arrivesOn'
    | 'factoryCount'
    | 'unserved'
    | 'gapBps'
    | 'carbon'
    | 'search'
    | 'ways'
  > {
  readonly stoppedBy: 'work' | 'guard' | null;
  readonly lines: readonly PlannedLine[];
  readonly hauls: readonly PlannedHaul[];
}

export interface RecordPlansInput {
  readonly jobId: string;
  readonly promiseId: string;
  readonly shortages: readonly PromiseShortage[];
  /** What all its plans take of components, by the stock that was free when it was read. */
  readonly components: readonly PromiseComponent[];
  readonly plans: readonly PlannedPromise[];
  /** Whether no better plans of this search follow. */
  readonly isFinal: boolean;
}

/**
 * Keeps an answer beside those before it, and tells open screens. A promise that has been quoted meanwhile, or is being planned by a newer
 * job, stays as it is. The job goes on: it ends by saying why.
 */
export const recordPlans = command<RecordPlansInput>({
  name: 'recordPlans',
  can: 'member',
  async run(tx, input) {
    await keepPlans(tx, input);
    return { type: 'prm', id: input.promiseId };
  },
});

/** As the command does it, for whoever answers several at once: the ids of the plans, or undefined where the promise stays as it is. */
export async function keepPlans(tx: Tx, input: RecordPlansInput): Promise<string[] | undefined> {
  const promise = await tx.row<{ round: number }>(sql`
    update app.order_promise set round = round + 1, state = 'ANSWERED', is_final = ${input.isFinal}, shortages = ${canonicalJson(input.shortages)}::jsonb,
      components = ${canonicalJson(input.components)}::jsonb
    where id = ${input.promiseId}::uuid and job_id = ${input.jobId}::uuid and state in ('ASKED', 'ANSWERED') returning round`);
  tx.emit(promiseAnswered, { subjectId: input.promiseId, jobId: input.jobId });
  if (!promise) return undefined;
  const ids: string[] = [];
  for (const [index, plan] of input.plans.entries())
    ids.push(await writePlan(tx, input.promiseId, promise.round, index + 1, plan));
  return ids;
}

async function writePlan(
  tx: Tx,
  promiseId: string,
  round: number,
  position: number,
  plan: PlannedPromise,
): Promise<string> {
  const id = newId<'ppl'>();
  await tx.rows(sql`
    insert into app.promise_plan (id, organisation_id, promise_id, round, position, wishes, total_minor, vat_minor, parts, arrives_on, factory_count, unserved, gap_bps, stopped_by, search, carbon, ways)
    values (${id}::uuid, ${tx.organisationId}::uuid, ${promiseId}::uuid, ${round}, ${position}, ${[...plan.wishes]}::text[], ${plan.totalMinor}::bigint, ${plan.vatMinor}::bigint,
      ${canonicalJson(plan.parts)}::jsonb, ${plan.arrivesOn}::date, ${plan.factoryCount}, ${plan.unserved}, ${plan.gapBps}::int, ${plan.stoppedBy},
      ${plan.search && canonicalJson(plan.search)}::jsonb, ${plan.carbon && canonicalJson(plan.carbon)}::jsonb, ${canonicalJson(plan.ways)}::jsonb)`);
  await tx.rows(sql`
    insert into app.promise_line (organisation_id, plan_id, position, step_code, step_name, process_code, offer_id, asks_first, setup_family, measure, pieces, weeks, price_minor, parts, reasons, inspection, way)
    select ${tx.organisationId}::uuid, ${id}::uuid, x.n, x."stepCode", x."stepName", x."processCode", x."offerId", x."asksFirst", x."setupFamily", x.measure, x.pieces, x.weeks,
      x."priceMinor", x.parts, x.reasons, x.inspection, x.way
    from rows from (jsonb_to_recordset(${canonicalJson([...plan.lines, ...plan.hauls])}::jsonb) as ("stepCode" text, "stepName" text, "processCode" text, "offerId" uuid, "asksFirst" boolean, "setupFamily" text,
      measure text, pieces int, weeks jsonb, "priceMinor" bigint, parts jsonb, reasons jsonb, inspection jsonb, way int)) with ordinality
      as x ("stepCode", "stepName", "processCode", "offerId", "asksFirst", "setupFamily", measure, pieces, weeks, "priceMinor", parts, reasons, inspection, way, n)`);
  return id;
}

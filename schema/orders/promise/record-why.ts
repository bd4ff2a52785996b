import sql from 'sql-template-tag';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { command } from '../../kernel/command.ts';
import { consume, endJob } from '../../kernel/job.ts';
import { planPromiseKind, promiseAnswered } from './jobs.ts';
import type { PromiseWhy } from './why.ts';

export interface RecordWhyInput {
  readonly jobId: string;
  readonly promiseId: string;
  readonly plans: number;
  readonly why: readonly PromiseWhy[];
  /** The event that the job takes. */
  readonly eventId: string;
}

/**
 * Keeps why the cheapest plan is as it is, and ends the job: once however often it is delivered. A promise that a newer job looks for
 * plans of keeps nothing of it.
 */
export const recordWhy = command<RecordWhyInput>({
  name: 'recordWhy',
  can: 'member',
  async run(tx, input) {
    const outcome = { type: 'prm', id: input.promiseId };
    if (!(await consume(tx, planPromiseKind, input.eventId))) return outcome;
    await tx.rows(sql`
      update app.order_promise set why = ${canonicalJson(input.why)}::jsonb where id = ${input.promiseId}::uuid and job_id = ${input.jobId}::uuid`);
    await endJob(tx, input.jobId, { result: { plans: input.plans } });
    tx.emit(promiseAnswered, { subjectId: input.promiseId, jobId: input.jobId });
    return outcome;
  },
});

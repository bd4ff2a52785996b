import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import { notFound } from '../kernel/fault.ts';
import { endJob, jobChanged } from '../kernel/job.ts';
import { requireId } from '../kernel/require-id.ts';
import { assertTransition } from '../kernel/state-table.ts';
import { type JobState, jobTable } from './job.ts';

@InputType({ description: 'Long work that is to stop.' })
export class JobCancelInput extends CommandInput {
  @Field(() => ID, { description: 'Of a job of the viewer’s organisation that has not ended.' })
  jobId!: string;
}

/**
 * Asks a job to stop: one that waits ends at once, one that runs at its next step, and what it has done is not kept.
 * Refuses WRONG_STATE when it has ended.
 */
export const jobCancel = command<JobCancelInput>({
  name: 'jobCancel',
  can: 'member',
  whileActing: true,
  async run(tx, input) {
    const jobId = requireId('job', input.jobId, 'jobId');
    const job = await tx.row<{ state: JobState }>(
      sql`select state from app.job where id = ${jobId}::uuid for update`,
    );
    if (!job) throw notFound(['jobId']);
    assertTransition(jobTable, job.state, 'CANCEL');
    await tx.rows(sql`
      update app.job set cancel_requested_at = coalesce(cancel_requested_at, app.clock()) where id = ${jobId}::uuid`);
    if (job.state === 'QUEUED') await endJob(tx, jobId, { cancelled: true });
    else tx.emit(jobChanged, { subjectId: jobId });
    tx.audit({ type: 'job', id: jobId }, { cancelRequested: [false, true] });
    return { type: 'job', id: jobId };
  },
});

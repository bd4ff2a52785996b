import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import { notFound } from '../kernel/fault.ts';
import { refuse } from '../kernel/refusal.ts';
import { requireId } from '../kernel/require-id.ts';
import type { Tx } from '../kernel/tx.ts';

@InputType({ description: 'Failures that are to be tried again.' })
export class JobFailureCauseRetryInput extends CommandInput {
  @Field(() => ID, { description: 'Their cause.' })
  causeId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'One failure of the cause; without it, all that are open.',
  })
  failureId?: string;
}

@InputType({ description: 'Failures that nobody will try again.' })
export class JobFailureCauseDiscardInput extends CommandInput {
  @Field(() => ID, { description: 'Their cause.' })
  causeId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'One failure of the cause; without it, all that are open.',
  })
  failureId?: string;

  @Field(() => String, { description: 'Why, in 3 to 500 characters; kept in the book.' })
  reason!: string;
}

/**
 * Brings open failures of a cause again, all or one: each under the id of its event, so that what was done of it stays done once.
 * Refuses NOTHING_OPEN when none is open, somebody having been quicker.
 */
export const jobFailureCauseRetry = command<JobFailureCauseRetryInput>({
  name: 'jobFailureCauseRetry',
  can: 'operator:jobs',
  async run(tx, input) {
    const cause = await open(tx, input);
    const [done] = await tx.rows<{ count: number }>(
      sql`select app.job_failures_retry(${cause.id}::uuid, ${cause.failureId}::uuid) as count`,
    );
    return settled(tx, cause, 'retried', done?.count ?? 0);
  },
});

/** Lays open failures of a cause aside for good, all or one. Refuses a reason that is too short, and NOTHING_OPEN. */
export const jobFailureCauseDiscard = command<JobFailureCauseDiscardInput>({
  name: 'jobFailureCauseDiscard',
  can: 'operator:jobs',
  async run(tx, input) {
    const reason = input.reason.trim();
    if (reason.length < 3 || reason.length > 500)
      refuse({ code: 'DISCARD_REASON', message: 'Say why, in 3 to 500 characters.', path: ['reason'] });
    const cause = await open(tx, input);
    const [done] = await tx.rows<{ count: number }>(
      sql`select app.job_failures_discard(${cause.id}::uuid, ${cause.failureId}::uuid) as count`,
    );
    return settled(tx, cause, 'discarded', done?.count ?? 0, reason);
  },
});

interface Chosen {
  readonly id: string;
  readonly failureId: string | null;
}

/** The cause and the failure that are meant; absent ones are not there for this organisation either. */
async function open(tx: Tx, input: JobFailureCauseRetryInput): Promise<Chosen> {
  const id = requireId('cau', input.causeId, 'causeId');
  const failureId = input.failureId ? requireId('jfl', input.failureId, 'failureId') : null;
  const [found] = await tx.rows(sql`
    select id from app.job_failure where cause_id = ${id}::uuid and (${failureId}::uuid is null or id = ${failureId}::uuid) limit 1`);
  if (!found) throw notFound([failureId ? 'failureId' : 'causeId']);
  return { id, failureId };
}

function settled(
  tx: Tx,
  { id, failureId }: Chosen,
  what: 'retried' | 'discarded',
  count: number,
  reason?: string,
) {
  if (count === 0)
    refuse({ code: 'NOTHING_OPEN', message: 'None of these failures is open any more.', path: ['causeId'] });
  tx.audit(
    { type: 'jobFailureCause', id },
    { [what]: [0, count], ...(failureId ? { failureId: [null, failureId] } : {}) },
    reason,
  );
  return { type: 'cau', id };
}

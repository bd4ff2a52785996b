import sql from 'sql-template-tag';
import { canonicalJson } from './canonical-json.ts';
import { newId } from './id.ts';
import type { Tx } from './tx.ts';

/** Long work as everybody sees it: one row whose state is the truth, whatever the queue behind it says. */
export interface JobRow {
  readonly id: string;
  readonly kind: string;
  readonly subjectId: string;
  readonly state: 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED';
  readonly result: Readonly<Record<string, unknown>> | null;
  readonly finishedAt: Date | null;
}

/** Notes that work on a subject is wanted; the event that the caller emits brings it to a worker. */
export async function queueJob(tx: Tx, kind: string, subjectId: string): Promise<string> {
  const id = newId<'job'>();
  await tx.rows(
    sql`insert into app.job (id, organisation_id, kind, subject_id) values (${id}::uuid, ${tx.organisationId}::uuid, ${kind}, ${subjectId}::uuid)`,
  );
  return id;
}

/** Notes that a worker has begun; a job that has ended stays ended. */
export async function markJobRunning(tx: Tx, jobId: string): Promise<void> {
  await tx.rows(
    sql`update app.job set state = 'RUNNING', started_at = app.clock() where id = ${jobId}::uuid and state in ('QUEUED', 'RUNNING')`,
  );
}

/** Ends a job with its result or its error. */
export async function endJob(
  tx: Tx,
  jobId: string,
  end: { result: unknown } | { error: unknown },
): Promise<void> {
  const done = 'result' in end;
  await tx.rows(sql`
    update app.job set state = ${done ? 'DONE' : 'FAILED'}, finished_at = app.clock(),
      result = ${done ? canonicalJson(end.result) : null}::jsonb, error = ${done ? null : canonicalJson(end.error)}::jsonb
    where id = ${jobId}::uuid and state in ('QUEUED', 'RUNNING')`);
}

/**
 * Takes an event for a consumer, in the transaction of its effect. False when it has been consumed before: then do nothing,
 * so that an event which is delivered twice has one effect.
 */
export async function consume(tx: Tx, consumer: string, eventId: string): Promise<boolean> {
  const taken = await tx.rows(sql`
    insert into app.consumption (consumer, event_id) values (${consumer}, ${eventId}::uuid) on conflict do nothing returning consumer`);
  return taken.length > 0;
}

import sql from 'sql-template-tag';
import { canonicalJson } from './canonical-json.ts';
import { newId } from './id.ts';
import type { Tx } from './tx.ts';

/** Fired whenever a job's state or progress changes; screens listen to it. */
export const jobChanged = 'job.changed.v1';

/** Notes that work on a subject is wanted; the event that the caller emits brings it to a worker. */
export async function queueJob(tx: Tx, kind: string, subjectId: string): Promise<string> {
  const id = newId<'job'>();
  await tx.rows(
    sql`insert into app.job (id, organisation_id, kind, subject_id) values (${id}::uuid, ${tx.organisationId}::uuid, ${kind}, ${subjectId}::uuid)`,
  );
  return id;
}

/**
 * Notes that a worker has begun. False when there is nothing to do: the job has ended, or was cancelled, perhaps while the worker
 * that had begun it before was gone.
 */
export async function markJobRunning(tx: Tx, jobId: string): Promise<boolean> {
  const [job] = await tx.rows<{ cancelled: boolean }>(sql`
    update app.job set state = 'RUNNING', started_at = coalesce(started_at, app.clock())
    where id = ${jobId}::uuid and state in ('QUEUED', 'RUNNING') returning cancel_requested_at is not null as cancelled`);
  if (job?.cancelled) await endJob(tx, jobId, { cancelled: true });
  else if (job) tx.emit(jobChanged, { subjectId: jobId });
  return job !== undefined && !job.cancelled;
}

/** How far a job has come: `stage` is a word that screens translate, `done` of `total` counts what the stage counts. */
export interface Progress {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

/** Notes how far a job has come. False when it is to stop: somebody has cancelled it, or it has ended. */
export async function noteProgress(tx: Tx, jobId: string, progress: Progress): Promise<boolean> {
  const { stage, done, total } = progress;
  const [job] = await tx.rows<{ cancelled: boolean }>(sql`
    update app.job set stage = ${stage}, done = ${done}::bigint, total = ${total}::bigint
    where id = ${jobId}::uuid and state = 'RUNNING' returning cancel_requested_at is not null as cancelled`);
  if (job) tx.emit(jobChanged, { subjectId: jobId });
  return job !== undefined && !job.cancelled;
}

/** How a job ends: with a result, with an error, or because it was told to stop. */
export type JobEnd =
  | { readonly result: unknown }
  | { readonly error: unknown }
  | { readonly cancelled: true };

/** Ends a job; one that has ended stays as it is. */
export async function endJob(tx: Tx, jobId: string, end: JobEnd): Promise<void> {
  const state = 'result' in end ? 'DONE' : 'error' in end ? 'FAILED' : 'CANCELLED';
  const ended = await tx.rows(sql`
    update app.job set state = ${state}, finished_at = app.clock(),
      result = ${'result' in end ? canonicalJson(end.result) : null}::jsonb,
      error = ${'error' in end ? canonicalJson(end.error) : null}::jsonb
    where id = ${jobId}::uuid and state in ('QUEUED', 'RUNNING') returning id`);
  if (ended.length > 0) tx.emit(jobChanged, { subjectId: jobId });
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

import sql from 'sql-template-tag';
import { z } from 'zod';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { command } from '../kernel/command.ts';
import { consume, endJob, markJobRunning, noteProgress } from '../kernel/job.ts';
import type { OutboxEvent } from '../kernel/outbox.ts';
import type { Query } from '../kernel/run-query.ts';
import { causeOf } from './cause.rules.ts';

const subject = (jobId: string) => ({ type: 'job', id: jobId });

/** A worker has taken up a job. Its outcome's type says whether there is anything to do: `job`, or `ended`. */
export const jobStart = command<{ jobId: string }>({
  name: 'jobStart',
  can: 'member',
  async run(tx, { jobId }) {
    return (await markJobRunning(tx, jobId)) ? subject(jobId) : { type: 'ended', id: jobId };
  },
});

/** How far it has come. Its outcome's type says whether to go on: `job`, or `stop`. */
export const jobProgress = command<{ jobId: string; stage: string; done: number; total: number }>({
  name: 'jobProgress',
  can: 'member',
  async run(tx, { jobId, ...progress }) {
    return (await noteProgress(tx, jobId, progress)) ? subject(jobId) : { type: 'stop', id: jobId };
  },
});

/** What brought the work that has ended: a consumer, at the hand of an event. */
interface Ended {
  readonly consumer: string;
  readonly eventId: string;
  readonly jobId: string;
}

/** Why work could not be done, as a worker says it. */
export interface JobFailInput {
  readonly consumer: string;
  readonly event: OutboxEvent;
  readonly code: string;
  readonly reason: string;
  readonly told?: string | undefined;
}

/**
 * Work that cannot be done: `code` for screens, `reason` for developers. Takes the event, so that nothing brings it again, ends the
 * job where there is one, keeps the failure for those who run the platform, and emits `told`, where a screen waits for news.
 */
export const jobFail = command<JobFailInput>({
  name: 'jobFail',
  can: 'member',
  async run(tx, { consumer, event, told, code, reason }) {
    const outcome = { type: 'event', id: event.id };
    if (!(await consume(tx, consumer, event.id))) return outcome;
    const { subjectId } = event.payload;
    const jobId = jobIdOf(event);
    if (jobId) await endJob(tx, jobId, { error: { code, reason } });
    if (told) tx.emit(told, { subjectId, ...(jobId ? { jobId } : {}) });
    await tx.rows(sql`
      insert into app.job_failure (organisation_id, consumer, event_id, event, payload, request_id, job_id, code, reason, cause)
      values (${event.organisationId}::uuid, ${consumer}, ${event.id}::uuid, ${event.event}, ${canonicalJson(event.payload)}::jsonb,
        ${event.requestId}, ${jobId ?? null}::uuid, ${code}, ${reason}, ${causeOf(reason)})
      on conflict (consumer, event_id) do update set state = 'OPEN', times = job_failure.times + 1, last_at = clock_timestamp(),
        code = excluded.code, reason = excluded.reason, cause = excluded.cause`);
    return outcome;
  },
});

/** The job that an event brings, where it brings one. */
export function jobIdOf(event: OutboxEvent): string | undefined {
  const { jobId } = event.payload;
  return typeof jobId === 'string' ? jobId : undefined;
}

/** A job that nothing is left to end: its queue entry and its event are gone. */
export const jobLose = command<{ jobId: string }>({
  name: 'jobLose',
  can: 'member',
  async run(tx, { jobId }) {
    await endJob(tx, jobId, {
      error: { code: 'JOB_LOST', reason: 'Nothing is left that would end this job' },
    });
    return subject(jobId);
  },
});

/** A job that has stopped because it was asked to. */
export const jobStop = command<Ended>({
  name: 'jobStop',
  can: 'member',
  async run(tx, { consumer, eventId, jobId }) {
    if (await consume(tx, consumer, eventId)) await endJob(tx, jobId, { cancelled: true });
    return subject(jobId);
  },
});

/** Whether somebody has asked a job to stop. */
export async function isCancelRequested(query: Query, jobId: string): Promise<boolean> {
  const job = await query.row<{ asked: boolean }>(
    sql`select cancel_requested_at is not null as asked from app.job where id = ${jobId}::uuid`,
  );
  return job?.asked ?? false;
}

/** What an event that asks for long work says at least. */
export const jobPayload = z.object({ subjectId: z.uuid(), jobId: z.uuid() });

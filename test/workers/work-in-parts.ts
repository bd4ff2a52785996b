import { EnginePool } from '#config/engines/engine-pool.ts';
import { matchRequestKind } from '#schema/exchange/index.ts';
import { command } from '#schema/kernel/command.ts';
import { consume, endJob } from '#schema/kernel/job.ts';
import { consumers } from '#workers/consumers.ts';
import type { runInEngine } from '#workers/engines/run-in-engine.ts';
import { type RunningJob, runJob } from '#workers/jobs/run-job.ts';
import type { HandOut } from '#workers/parts/hand-out.ts';
import type { WorkerOptions } from '#workers/start.ts';

interface Result {
  readonly eventId: string;
  readonly jobId: string;
  readonly result: unknown;
}

/** Ends the job with what came of it, and says how often that was. */
const keepResult = command<Result>({
  name: 'keepResult',
  can: 'member',
  async run(tx, { eventId, jobId, result }) {
    const outcome = { type: 'job', id: jobId };
    if (!(await consume(tx, matchRequestKind, eventId))) return outcome;
    await endJob(tx, jobId, { result });
    tx.emit('request.matched.v1', { subjectId: jobId });
    return outcome;
  },
});

/** A round over the tasks of an engine of tests, which the product's own list does not have. */
export type Round = (name: string, task: string, inputs: readonly unknown[]) => Promise<unknown[]>;

/** Has a posted need do this in place of matching it; its parts run in an engine of tests. */
export function workInParts(work: (round: Round, job: RunningJob) => Promise<unknown>): {
  options: Pick<WorkerOptions, 'consumers' | 'runTask'>;
  close: () => Promise<void>;
} {
  const entry = new URL('../../config/engines/engine.fixture.ts', import.meta.url);
  const pool = new EnginePool({ entry, size: 2 });
  const usual = { deadlineMs: 120_000, maxOldGenerationMb: 64, maxMessageMb: 16 };
  const runTask = ((task: string, input: unknown, limits: object) =>
    pool.run(task, input, { ...usual, ...limits })) as typeof runInEngine;
  const consumer = {
    queue: 'interactive' as const,
    handle: (...[database, event, run]: Parameters<(typeof consumers)[string]['handle']>) =>
      runJob(database, event, { kind: matchRequestKind, run }, async (job) => {
        const round = job.parts as HandOut as unknown as Round;
        return job.effect(keepResult, {
          eventId: event.id,
          jobId: job.jobId,
          result: await work(round, job),
        });
      }),
  };
  return {
    options: { consumers: { ...consumers, [matchRequestKind]: consumer }, runTask },
    close: () => pool.close(),
  };
}

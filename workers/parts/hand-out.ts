import type { Job, JobsOptions, Queue } from 'bullmq';
import type { OutboxEvent } from '#schema/kernel/outbox.ts';
import type { InputOf, OutputOf, TaskName } from '../engines/tasks.ts';
import { WaitsForParts } from '../run.ts';
import { type Part, type PartLimits, partName, partsMax, unwrap, wrap } from './part.ts';

/**
 * Runs an engine's task on each input, each as a job of its own on any worker. The job that asks waits without a slot: it is left by
 * {@link WaitsForParts}, and called again from its beginning once all have ended. Then the same round has the answers, in the order of its
 * inputs; undefined for a part that failed for good, or was given up. What a round is asked with the second time is not looked at, but for how
 * many they are.
 */
export type HandOut = <Name extends TaskName>(
  round: string,
  task: Name,
  inputs: readonly InputOf<Name>[],
  limits?: PartLimits,
) => Promise<(OutputOf<Name> | undefined)[]>;

/** Parts go under the job that waits for them; their ids make a round that is handed out twice the same one. */
export function handOutUnder(job: Job, token: string | undefined, queue: Queue): HandOut {
  return async <Name extends TaskName>(
    round: string,
    task: Name,
    inputs: readonly InputOf<Name>[],
    limits: PartLimits = {},
  ) => {
    if (inputs.length > partsMax)
      throw new RangeError(`${inputs.length} parts; a round has ${partsMax} at most`);
    const ids = inputs.map((_, at) => `${job.id}.${round}.${at}`);
    const known = await ended(job);
    const missing = ids.flatMap((id, at) =>
      known.isKnown(keyOf(queue, id)) ? [] : [{ id, input: inputs[at] }],
    );
    const jobs = missing.map(({ id, input }) => ({
      name: partName,
      data: { event: job.data as OutboxEvent, task, limits, round: ids, input: wrap(input) } satisfies Part,
      opts: optionsOf(job, id),
    }));
    if (jobs.length > 0) await queue.addBulk(jobs);
    if (inputs.length > 0 && (await job.moveToWaitingChildren(token ?? ''))) throw new WaitsForParts(task);
    const { answers } = await ended(job);
    return ids.map((id) => {
      const answer = answers[keyOf(queue, id)];
      return typeof answer === 'string' ? (unwrap(answer) as OutputOf<Name>) : undefined;
    });
  };
}

/** What the job's parts have come to so far, of all rounds. */
async function ended(job: Job) {
  const { processed = {}, ignored = {}, unprocessed = [] } = await job.getDependencies();
  const known = new Set([...Object.keys(processed), ...Object.keys(ignored), ...unprocessed]);
  return { answers: processed as Record<string, unknown>, isKnown: (key: string) => known.has(key) };
}

function keyOf(queue: Queue, id: string): string {
  return `${queue.qualifiedName}:${id}`;
}

/** A part that has failed for good counts as ended. Its answer is kept by who waits, so nothing of it stays behind. */
function optionsOf({ id = '', queueQualifiedName, opts }: Job, jobId: string): JobsOptions {
  const { backoff } = opts;
  return {
    jobId,
    parent: { id, queue: queueQualifiedName },
    ignoreDependencyOnFailure: true,
    attempts: 3,
    ...(backoff ? { backoff } : {}),
    removeOnComplete: true,
    removeOnFail: true,
  };
}

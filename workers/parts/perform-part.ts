import { type Job, UnrecoverableError } from 'bullmq';
import { jobIdOf } from '#schema/jobs/index.ts';
import { systemActorOf } from '#schema/kernel/outbox.ts';
import { isFinal } from '../failure.ts';
import { handBack } from '../hand-back.ts';
import { JobWatch } from '../jobs/job-watch.ts';
import type { Queues } from '../outbox/delivery.ts';
import type { Shop } from '../perform.ts';
import { JobCancelled } from '../run.ts';
import { type Part, partMbMax, partName, unwrap, wrap } from './part.ts';

export function isPart(job: Pick<Job, 'name'>): boolean {
  return job.name === partName;
}

/** One try of a part. Its answer is what it returns; nothing where the job that waits for it has been cancelled. */
export async function performPart(
  shop: Shop,
  queues: Queues,
  job: Job<Part>,
  token: string | undefined,
): Promise<string | undefined> {
  const { event, task } = job.data;
  const log = shop.log.child({
    requestId: event.requestId,
    part: job.id,
    task,
    job: jobIdOf(event),
    organisationId: event.organisationId,
    attempt: job.attemptsMade + 1,
  });
  const began = performance.now();
  const note = (outcome: 'done' | 'failed') => {
    const durationMs = Math.round(performance.now() - began);
    shop.report?.({ consumer: partName, outcome, durationMs });
    return durationMs;
  };
  try {
    const answer = await think(shop, job.data, { signal: shop.stopping, log });
    log.info({ durationMs: note('done') }, 'part done');
    return answer;
  } catch (error) {
    if (shop.stopping.aborted) return await handBack(job, token, log);
    if (error instanceof JobCancelled) {
      log.info({ durationMs: note('done') }, 'part given up: its job is cancelled');
      return await dismiss(queues, job);
    }
    log.warn({ err: error, durationMs: note('failed') }, 'part failed');
    throw isFinal(error) ? new UnrecoverableError(String(error)) : error;
  }
}

async function think(
  { database, runTask }: Shop,
  { event, task, input, limits }: Part,
  run: ConstructorParameters<typeof JobWatch>[3],
): Promise<string> {
  await using watch = new JobWatch(database, systemActorOf(event), jobIdOf(event) ?? '', run);
  await watch.look();
  const asked = { ...limits, maxMessageMb: partMbMax, signal: watch.signal };
  return wrap(await runTask(task, unwrap(input) as never, asked));
}

/** Others of the round that still wait in the queue need not have their turn; who is at work notices by itself. */
async function dismiss({ batch }: Queues, { id, data }: Job<Part>): Promise<undefined> {
  const others = data.round.filter((other) => other !== id);
  await Promise.allSettled(others.map((other) => batch.remove(other)));
  return undefined;
}

import { type Job, UnrecoverableError } from 'bullmq';
import type { Logger } from '#config/logger.ts';
import type { JobFacts } from '#config/metrics.ts';
import { jobFail, jobIdOf } from '#schema/jobs/index.ts';
import type { Database } from '#schema/kernel/database.ts';
import { type OutboxEvent, systemActorOf } from '#schema/kernel/outbox.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import type { Consumer } from './consumers.ts';
import type { runInEngine } from './engines/run-in-engine.ts';
import { failureOf, isFinal } from './failure.ts';
import { handBack } from './hand-back.ts';
import type { Queues } from './outbox/delivery.ts';
import type { Outside } from './outside.ts';
import { handOutUnder } from './parts/hand-out.ts';
import { WaitsForParts } from './run.ts';

/** What a worker works with. */
export interface Shop {
  readonly database: Database;
  readonly log: Logger;
  readonly outside: Outside;
  readonly consumers: Readonly<Record<string, Consumer>>;
  readonly runTask: typeof runInEngine;
  /** Says that this process is about to end. */
  readonly stopping: AbortSignal;
  /** Told of every try that has ended. */
  readonly report?: ((facts: JobFacts) => void) | undefined;
}

/** One try of one consumer at one event. What it throws tells the queue whether to try again. */
export async function perform(
  shop: Shop,
  queues: Queues,
  job: Job,
  token: string | undefined,
): Promise<void> {
  const consumer = shop.consumers[job.name];
  if (!consumer) throw new Error(`No consumer is called ${job.name}`);
  const event = job.data as OutboxEvent;
  const attempt = job.attemptsMade + 1;
  const log = shop.log.child({
    requestId: event.requestId,
    consumer: job.name,
    job: jobIdOf(event),
    event: event.id,
    organisationId: event.organisationId,
    attempt,
  });
  const isLast = attempt >= (job.opts.attempts ?? 1);
  const began = performance.now();
  const note = (outcome: JobFacts['outcome']) => {
    const durationMs = Math.round(performance.now() - began);
    shop.report?.({ consumer: job.name, outcome, durationMs });
    return durationMs;
  };
  try {
    await consumer.handle(shop.database, event, {
      attempt,
      isLast,
      signal: shop.stopping,
      log,
      outside: shop.outside,
      parts: handOutUnder(job, token, queues.batch),
    });
    await resolve(shop.database, event, job.name);
    log.info({ durationMs: note('done') }, 'job done');
  } catch (error) {
    if (error instanceof WaitsForParts) {
      log.info({ durationMs: note('waiting') }, 'job waits for its parts');
      throw error;
    }
    if (shop.stopping.aborted) return await handBack(job, token, log);
    log.warn({ err: error, durationMs: note('failed') }, 'job failed');
    if (!isLast && !isFinal(error)) throw error;
    await giveUp(shop.database, event, job.name, consumer, error);
    throw isFinal(error) ? new UnrecoverableError(String(error)) : error;
  }
}

async function giveUp(
  database: Database,
  event: OutboxEvent,
  name: string,
  consumer: Consumer,
  error: unknown,
): Promise<void> {
  const input = { consumer: name, event, told: consumer.failure?.told, ...failureOf(error, consumer) };
  await runCommand(database, systemActorOf(event), jobFail, input, crypto.randomUUID());
}

/** A failure that somebody had tried again has come right. */
async function resolve(database: Database, event: OutboxEvent, name: string): Promise<void> {
  if (!event.isRepeat) return;
  await database.pool.query(
    `update app.job_failure set state = 'RESOLVED', last_at = clock_timestamp() where consumer = $1 and event_id = $2 and state = 'RETRYING'`,
    [name, event.id],
  );
}

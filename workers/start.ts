import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import type { Worker } from 'bullmq';
import type { Logger } from '#config/logger.ts';
import type { JobFacts } from '#config/metrics.ts';
import { closeDatabase, openDatabase } from '#schema/database.ts';
import { FolderFileStore } from '#schema/files/index.ts';
import type { Database } from '#schema/kernel/database.ts';
import { isScheduled, listSchedule, runScheduled } from './clock/clock.ts';
import { type Consumer, consumers as usualConsumers } from './consumers.ts';
import { runInEngine } from './engines/run-in-engine.ts';
import type { Queues } from './outbox/delivery.ts';
import { Dispatcher, type Pace, usualPace } from './outbox/dispatcher.ts';
import { type Outside, openOutside } from './outside.ts';
import { isPart, performPart } from './parts/perform-part.ts';
import { perform, type Shop } from './perform.ts';
import { openQueues, type QueueFactory, type QueueName, queueNames } from './queues.ts';
import { ShuttingDown } from './run.ts';
import { type Scheduled, schedule as usualSchedule } from './schedule.ts';

export interface WorkerOptions {
  readonly workerUrl: string;
  readonly secretKey: string;
  readonly env: {
    readonly REDIS_URL?: string | undefined;
    readonly DATA_DIR: string;
    readonly PUBLIC_URL: string;
    readonly SMTP_URL?: string | undefined;
    readonly MAIL_FROM?: string | undefined;
  };
  readonly log: Logger;
  readonly prefix?: string;
  readonly pace?: Pace;
  readonly schedule?: readonly Scheduled[];
  readonly consumers?: Readonly<Record<string, Consumer>>;
  /** How parts of jobs run; in this process's engines unless given. */
  readonly runTask?: typeof runInEngine;
  /** Mail server and receivers; as the environment says unless given. */
  readonly outside?: Outside;
  /** Told of every try of a job that has ended. */
  readonly report?: ((facts: JobFacts) => void) | undefined;
  /** How long running jobs may go on once it closes. */
  readonly graceMs?: number;
}

const concurrency: Readonly<Record<QueueName, number>> = { interactive: 4, batch: 2, io: 4 };

/** Workers at work: what they cannot do without, and how they end. */
export interface RunningWorkers {
  readonly checks: readonly { readonly name: string; readonly isReady: () => Promise<boolean> }[];
  close(): Promise<void>;
}

/** Starts dispatcher, consumers and schedules. `close` lets running jobs end, hands back what does not, and gives everything back. */
export async function startWorkers(options: WorkerOptions): Promise<RunningWorkers> {
  const { workerUrl, secretKey, env, log, prefix, pace = usualPace, schedule = usualSchedule } = options;
  const files = new FolderFileStore(`${env.DATA_DIR}/files`);
  const database = await openDatabase({ url: workerUrl, secretKey, files, poolSize: 12 });
  const outside = options.outside ?? openOutside(env);
  const factory = await openQueues({
    workerUrl,
    redisUrl: env.REDIS_URL,
    log,
    ...(prefix ? { prefix } : {}),
    ...(pace.lockMs ? { lockMs: pace.lockMs } : {}),
  });
  const queues = openAll(factory);
  const stopping = new AbortController();
  const { consumers = usualConsumers, runTask = runInEngine, report } = options;
  const shop: Shop = { database, log, outside, consumers, runTask, stopping: stopping.signal, report };
  const workers = queueNames.map((name) =>
    factory.worker(
      name,
      (job, token) => {
        if (isScheduled(job)) return runScheduled(shop, queues, schedule, job);
        return isPart(job) ? performPart(shop, queues, job, token) : perform(shop, queues, job, token);
      },
      concurrency[name],
    ),
  );
  await listSchedule(database, queues.io, schedule);
  const dispatcher = new Dispatcher(database, queues, log, pace);
  for (const worker of workers) worker.on('completed', () => dispatcher.nudge());
  dispatcher.start();
  log.info({ backEnd: factory.backEnd }, 'workers are running');
  return {
    checks: checksOf(database, queues),
    async close() {
      await dispatcher.stop();
      await endWithin(options.graceMs ?? 20_000, workers, stopping);
      await Promise.all(Object.values(queues).map((queue) => queue.close()));
      await factory.close();
      outside.mail?.close();
      await closeDatabase(database);
    },
  };
}

function checksOf({ pool }: Database, { io }: Queues): RunningWorkers['checks'] {
  return [
    { name: 'database', isReady: async () => (await pool.query('select 1')).rowCount === 1 },
    { name: 'queues', isReady: async () => (await io.getWaitingCount()) >= 0 },
  ];
}

function openAll(factory: QueueFactory): Queues {
  return {
    interactive: factory.queue('interactive'),
    batch: factory.queue('batch'),
    io: factory.queue('io'),
  };
}

/** Who does not heed the signal is left behind; the queue gives its work to another process when its lock has run out. */
const unheedingMs = 5_000;

async function endWithin(
  graceMs: number,
  workers: readonly Worker[],
  stopping: AbortController,
): Promise<void> {
  const grace = setTimeout(
    () => stopping.abort(new ShuttingDown('This process is about to end')),
    graceMs,
  ).unref();
  const ended = Promise.all(workers.map((worker) => worker.close()));
  await Promise.race([ended, pause(graceMs + unheedingMs, undefined, { ref: false })]);
  clearTimeout(grace);
}

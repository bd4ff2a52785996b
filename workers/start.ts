import 'reflect-metadata';
import type { Job } from 'bullmq';
import type { Logger } from '#config/logger.ts';
import { closeDatabase, openDatabase } from '#schema/database.ts';
import { FolderFileStore } from '#schema/files/index.ts';
import type { Database } from '#schema/kernel/database.ts';
import type { OutboxEvent } from '#schema/kernel/outbox.ts';
import { consumers } from './consumers.ts';
import { Dispatcher, type Pace, type Queues, usualPace } from './outbox/dispatcher.ts';
import { openQueues, type QueueFactory, type QueueName, queueNames } from './queues.ts';
import { type Scheduled, schedule as usualSchedule } from './schedule.ts';

export interface WorkerOptions {
  readonly workerUrl: string;
  readonly env: { readonly REDIS_URL?: string | undefined; readonly DATA_DIR: string };
  readonly log: Logger;
  readonly prefix?: string;
  readonly pace?: Pace;
  readonly schedule?: readonly Scheduled[];
}

const concurrency: Readonly<Record<QueueName, number>> = { interactive: 4, batch: 2, io: 4 };
const scheduledPrefix = 'schedule:';

/** Starts dispatcher, consumers and schedules. `close` lets running jobs end and gives everything back. */
export async function startWorkers({
  workerUrl,
  env,
  log,
  prefix,
  pace = usualPace,
  schedule = usualSchedule,
}: WorkerOptions): Promise<{ close(): Promise<void> }> {
  const database = await openDatabase({
    url: workerUrl,
    files: new FolderFileStore(`${env.DATA_DIR}/files`),
    poolSize: 8,
  });
  const factory = await openQueues({
    workerUrl,
    redisUrl: env.REDIS_URL,
    log,
    ...(prefix ? { prefix } : {}),
  });
  const queues = Object.fromEntries(queueNames.map((name) => [name, factory.queue(name)])) as Record<
    QueueName,
    ReturnType<QueueFactory['queue']>
  >;
  const workers = queueNames.map((name) =>
    factory.worker(name, (job) => run({ database, queues, schedule }, job), concurrency[name]),
  );
  for (const worker of workers)
    worker.on('failed', (job, error) =>
      log.warn({ err: error, job: job?.name, attempts: job?.attemptsMade }, 'a job failed'),
    );
  for (const { name, everyMs } of schedule) {
    await queues.io.upsertJobScheduler(
      name,
      { every: everyMs },
      { name: `${scheduledPrefix}${name}`, opts: { removeOnComplete: true, removeOnFail: 100 } },
    );
  }
  const dispatcher = new Dispatcher(database, queues, log, pace);
  dispatcher.start();
  log.info({ backEnd: factory.backEnd }, 'workers are running');
  return {
    async close() {
      await dispatcher.stop();
      await Promise.all(workers.map((worker) => worker.close()));
      await Promise.all(Object.values(queues).map((queue) => queue.close()));
      await factory.close();
      await closeDatabase(database);
    },
  };
}

interface Shop {
  readonly database: Database;
  readonly queues: Queues;
  readonly schedule: readonly Scheduled[];
}

async function run({ database, queues, schedule }: Shop, job: Job): Promise<void> {
  if (job.name.startsWith(scheduledPrefix)) {
    const due = schedule.find(({ name }) => `${scheduledPrefix}${name}` === job.name);
    await due?.run(database, queues, `r${Math.floor(job.timestamp / 600_000)}`);
    return;
  }
  const consumer = consumers[job.name];
  if (!consumer) throw new Error(`No consumer is called ${job.name}`);
  await consumer.handle(database, job.data as OutboxEvent, job.attemptsMade + 1 >= (job.opts.attempts ?? 1));
}

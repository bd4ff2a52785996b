import {
  createPostgresBackend,
  type JobsOptions,
  type Processor,
  Queue,
  runMigrations,
  setDefaultBackendFactory,
  Worker,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { Logger } from '#config/logger.ts';

/** Somebody waits; long; talks to the outside. */
export const queueNames = ['interactive', 'batch', 'io'] as const;
export type QueueName = (typeof queueNames)[number];

export interface QueueOptions {
  readonly workerUrl: string;
  readonly redisUrl?: string | undefined;
  readonly log: Logger;
  /** Tests keep their queues apart by it. */
  readonly prefix?: string;
  /** How long a worker's silence is taken for work; what a dead one left is taken up after that. */
  readonly lockMs?: number;
}

const usualLockMs = 30_000;

/** Makes queues and workers on one back end. */
export interface QueueFactory {
  readonly backEnd: 'postgres' | 'redis';
  queue(name: QueueName): Queue;
  worker(name: QueueName, processor: Processor, concurrency: number): Worker;
  close(): Promise<void>;
}

/** How a job is retried and how long it is remembered. Its own effect is what makes it safe to run twice. */
export const jobOptions = (retryDelayMs: number): JobsOptions => ({
  attempts: 5,
  backoff: { type: 'exponential', delay: retryDelayMs, jitter: 0.5 },
  removeOnComplete: { age: 3_600, count: 5_000 },
  removeOnFail: { age: 7 * 86_400, count: 5_000 },
});

/** What happened to a job carries what it answered: as parts do by the megabyte. Nobody here listens to it, so little is kept. */
const streams = { events: { maxLen: 100 } };

/** A job that a dead worker left is tried again so often; its effect happens once all the same. */
const maxStalledCount = 5;

/** Opens the back end: PostgreSQL unless a Redis is named. */
export async function openQueues(options: QueueOptions): Promise<QueueFactory> {
  return options.redisUrl ? onRedis(options.redisUrl, options) : await onPostgres(options);
}

async function onPostgres(options: QueueOptions): Promise<QueueFactory> {
  const { workerUrl, log } = options;
  await migrateQueues(workerUrl);
  const pool = new pg.Pool({ connectionString: workerUrl, max: 12, options: '-c search_path=bullmq' });
  pool.setMaxListeners(0);
  const lost = (error: Error) => log.warn({ err: error }, 'a queue connection was lost');
  // Idle ones speak through the pool, those that are lent out for themselves.
  pool.on('error', lost).on('connect', (client) => void client.on('error', lost));
  // Process-wide by the library's design: one process has one back end.
  setDefaultBackendFactory(createPostgresBackend);
  return { backEnd: 'postgres', ...over(pool as never, options), close: () => pool.end() };
}

function onRedis(url: string, options: QueueOptions): QueueFactory {
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  connection.on('error', (error) => options.log.warn({ err: error }, 'redis'));
  return {
    backEnd: 'redis',
    ...over(connection, options),
    close: async () => void (await connection.quit()),
  };
}

function over(
  connection: Redis,
  { log, prefix = 'openfloor', lockMs = usualLockMs }: QueueOptions,
): Pick<QueueFactory, 'queue' | 'worker'> {
  const kept = { connection, maxStalledCount, lockDuration: lockMs, stalledInterval: lockMs };
  return {
    queue: (name) => watched(new Queue(`${prefix}-${name}`, { connection, streams }), log),
    worker: (name, processor, concurrency) =>
      watched(new Worker(`${prefix}-${name}`, processor, { ...kept, concurrency }), log),
  };
}

async function migrateQueues(workerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: workerUrl });
  await client.connect();
  try {
    await runMigrations(client);
  } finally {
    await client.end();
  }
}

/** Without a listener an error event would end the process. */
function watched<Emitter extends Queue | Worker>(emitter: Emitter, log: Logger): Emitter {
  (emitter as Queue).on('error', (error: Error) =>
    log.warn({ err: error, queue: emitter.name }, 'queue error'),
  );
  return emitter;
}

import type { Queue } from 'bullmq';
import sql from 'sql-template-tag';
import type { Logger } from '#config/logger.ts';
import type { Database } from '#schema/kernel/database.ts';
import type { OutboxEvent } from '#schema/kernel/outbox.ts';
import { objectsOf } from '#schema/kernel/rows.ts';
import { consumers, routes } from '../consumers.ts';
import { jobOptions, type QueueName } from '../queues.ts';

const batchSize = 500;

/** How often the outbox is looked at, and how long a failed job waits before its second try. Tests cannot wait as long. */
export interface Pace {
  readonly pollMs: number;
  readonly retryDelayMs: number;
}

export const usualPace: Pace = { pollMs: 250, retryDelayMs: 500 };

export type Queues = Readonly<Record<QueueName, Queue>>;

/**
 * Feeds the queues from the outbox. Rows are marked only after their jobs stand in the queue; a crash in between adds them again
 * under the same job id, which the queue ignores. Many dispatchers may run side by side: they skip each other's rows.
 */
export class Dispatcher {
  readonly #database: Database;
  readonly #queues: Queues;
  readonly #log: Logger;
  readonly #pace: Pace;
  #stopped = false;
  #running: Promise<void> | undefined;
  #wake: (() => void) | undefined;

  constructor(database: Database, queues: Queues, log: Logger, pace: Pace = usualPace) {
    this.#database = database;
    this.#queues = queues;
    this.#log = log;
    this.#pace = pace;
  }

  start(): void {
    this.#running ??= this.#loop();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#wake?.();
    await this.#running;
  }

  /** Dispatches what is waiting; answers how many events it took. */
  async dispatchOnce(): Promise<number> {
    const client = await this.#database.pool.connect();
    try {
      await client.query('begin');
      const answer = await client.query<unknown[]>({
        text: `select id, organisation_id, event, payload from app.outbox where dispatched_at is null order by id limit ${batchSize} for update skip locked`,
        rowMode: 'array',
      });
      const events = objectsOf<OutboxEvent>(
        answer.fields.map((field) => field.name),
        answer.rows,
      );
      await enqueue(this.#queues, events, '', this.#pace.retryDelayMs);
      const done = sql`update app.outbox set dispatched_at = clock_timestamp() where id = any (${events.map(({ id }) => id)}::uuid[])`;
      if (events.length > 0) await client.query(done.text, done.values);
      await client.query('commit');
      client.release();
      return events.length;
    } catch (error) {
      client.release(error instanceof Error ? error : true);
      throw error;
    }
  }

  async #loop(): Promise<void> {
    while (!this.#stopped) {
      const taken = await this.dispatchOnce().catch((error: unknown) => {
        this.#log.warn({ err: error }, 'the outbox could not be read');
        return 0;
      });
      if (taken < batchSize && !this.#stopped) await this.#pause();
    }
  }

  #pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.#pace.pollMs);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** Adds one job for each consumer of each event; `suffix` makes a job that the queue does not take for the first one. */
export async function enqueue(
  queues: Queues,
  events: readonly OutboxEvent[],
  suffix = '',
  retryDelayMs = usualPace.retryDelayMs,
): Promise<void> {
  for (const [name, queue] of Object.entries(queues)) {
    const jobs = events.flatMap((event) =>
      (routes[event.event] ?? [])
        .filter((consumer) => consumers[consumer]?.queue === name)
        .map((consumer) => ({
          name: consumer,
          data: event,
          opts: { ...jobOptions(retryDelayMs), jobId: `${event.id}.${consumer}${suffix}` },
        })),
    );
    if (jobs.length > 0) await queue.addBulk(jobs);
  }
}

import type pg from 'pg';
import type { Logger } from '#config/logger.ts';
import type { Database } from '#schema/kernel/database.ts';
import { objectsOf } from '#schema/kernel/rows.ts';
import { type Delivery, deliveryColumns, enqueue, type Queues } from './delivery.ts';
import { heardOf, type Lane, lanes } from './lanes.ts';

/** How often the outbox is looked at, and how long a failed job waits before its second try. Tests cannot wait as long. */
export interface Pace {
  readonly pollMs: number;
  readonly retryDelayMs: number;
  /** How long a worker's silence is taken for work. */
  readonly lockMs?: number;
}

export const usualPace: Pace = { pollMs: 250, retryDelayMs: 500 };

/** Events that nobody hears of are passed in bulk. */
const passedAtOnce = 5_000;
const nobody = `'00000000-0000-0000-0000-000000000000'::uuid`;
const owner = `coalesce(o.organisation_id, ${nobody})`;

/**
 * The next rows of a lane, going round the organisations: the first of each, then the second of each. An index walks from one
 * organisation to the next, so ten thousand rows of one cost another nothing.
 */
const nextInTurn = `
  with recursive firm as (
    (select ${owner} as id from app.outbox o where o.dispatched_at is null order by 1 limit 1)
    union all
    select (select ${owner} from app.outbox o where o.dispatched_at is null and ${owner} > firm.id order by 1 limit 1)
    from firm where firm.id is not null),
  turn as (
    select w.id, row_number() over (partition by firm.id order by w.id) as turn from firm cross join lateral (
      select o.id from app.outbox o where o.dispatched_at is null and ${owner} = firm.id and o.event = any ($1)
      order by o.id limit $2) w
    order by turn, w.id limit $2)
  select ${deliveryColumns} from app.outbox o join turn on turn.id = o.id
  where o.dispatched_at is null order by turn.turn, o.id for update of o skip locked`;

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
  #isBehind = false;
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

  /** A job has ended: there may be room for the next. */
  nudge(): void {
    if (this.#isBehind) this.#wake?.();
  }

  /** Dispatches what is waiting and has room; answers how many events it took. */
  async dispatchOnce(): Promise<number> {
    let taken = await this.#pass();
    this.#isBehind = false;
    for (const lane of lanes) taken += await this.#dispatch(lane);
    return taken;
  }

  async #pass(): Promise<number> {
    const answer = await this.#database.pool.query(
      `update app.outbox set dispatched_at = clock_timestamp() where id in (
         select id from app.outbox where dispatched_at is null and event <> all ($1) limit ${passedAtOnce} for update skip locked)`,
      [heardOf],
    );
    return answer.rowCount ?? 0;
  }

  async #dispatch(lane: Lane): Promise<number> {
    if (!(await this.#isWaiting(lane))) return 0;
    const before = await this.#queues[lane.queue].getJobCountByTypes('waiting', 'prioritized');
    const room = lane.window - before;
    const taken = room > 0 ? await this.#take(lane, room) : 0;
    if (taken >= room) this.#isBehind = true;
    return taken;
  }

  async #isWaiting({ events }: Lane): Promise<boolean> {
    const { rows } = await this.#database.pool.query<{ waits: boolean }>(
      'select exists (select from app.outbox where dispatched_at is null and event = any ($1)) as waits',
      [events],
    );
    return rows[0]?.waits ?? false;
  }

  async #take({ events }: Lane, room: number): Promise<number> {
    const client = await this.#database.pool.connect();
    try {
      await client.query('begin');
      const deliveries = await deliveriesOf(client, { text: nextInTurn, values: [events, room] });
      await enqueue(this.#queues, deliveries, this.#pace.retryDelayMs);
      await client.query(
        'update app.outbox set dispatched_at = clock_timestamp() where id = any ($1::uuid[])',
        [deliveries.map(({ rowId }) => rowId)],
      );
      await client.query('commit');
      client.release();
      return deliveries.length;
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
      if (taken < passedAtOnce && !this.#stopped) await this.#pause();
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

/** Rows of the outbox as deliveries. */
export async function deliveriesOf(
  connection: Pick<pg.Pool, 'query'> | pg.PoolClient,
  statement: { text: string; values: unknown[] },
): Promise<Delivery[]> {
  const answer = await connection.query<unknown[]>({ ...statement, rowMode: 'array' });
  return objectsOf<Delivery>(
    answer.fields.map((field) => field.name),
    answer.rows,
  );
}

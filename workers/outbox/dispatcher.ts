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

/** Organisations of one look. A night of scores leaves events of a hundred thousand: who walks them all for twenty jobs does little else. */
const firmsAtOnce = 500;
const fromTheFirst = '00000000-0000-0000-0000-000000000000';

/**
 * The next rows of a lane, going round the organisations from $3 on: the first of each, then the second of each. An index walks from one
 * organisation to the next, so ten thousand rows of one cost another nothing.
 */
const nextInTurn = `
  with recursive firm as (
    (select ${owner} as id, 1 as place from app.outbox o where o.dispatched_at is null and ${owner} >= $3::uuid order by 1 limit 1)
    union all
    select (select ${owner} from app.outbox o where o.dispatched_at is null and ${owner} > firm.id order by 1 limit 1), firm.place + 1
    from firm where firm.id is not null and firm.place < ${firmsAtOnce}),
  turn as (
    select w.id, row_number() over (partition by firm.id order by w.id) as turn from firm cross join lateral (
      select o.id from app.outbox o where o.dispatched_at is null and ${owner} = firm.id and o.event = any ($1)
      order by o.id limit $2) w
    order by turn, w.id limit $2)
  select ${deliveryColumns} from app.outbox o join turn on turn.id = o.id
  where o.dispatched_at is null order by turn.turn, o.id for update of o skip locked`;

/** Where the next look goes on: after the organisations that one look from $1 has seen, or at the first again where it has seen the last. */
const afterThese = `
  with recursive firm as (
    (select ${owner} as id, 1 as place from app.outbox o where o.dispatched_at is null and ${owner} >= $1::uuid order by 1 limit 1)
    union all
    select (select ${owner} from app.outbox o where o.dispatched_at is null and ${owner} > firm.id order by 1 limit 1), firm.place + 1
    from firm where firm.id is not null and firm.place <= ${firmsAtOnce})
  select id from firm where place = ${firmsAtOnce} + 1`;

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
  /** From which organisation each queue's next look goes on. */
  readonly #from = new Map<Lane, string>();
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
    const taken = room > 0 ? await this.#takeInTurn(lane, room) : 0;
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

  /** Looks at some organisations, and at the next ones until something is taken or all have been looked at. */
  async #takeInTurn(lane: Lane, room: number): Promise<number> {
    for (;;) {
      const from = this.#from.get(lane) ?? fromTheFirst;
      const { rows } = await this.#database.pool.query<{ id: string | null }>(afterThese, [from]);
      const next = rows[0]?.id ?? fromTheFirst;
      const taken = await this.#take(lane, room, from);
      this.#from.set(lane, next);
      if (taken > 0 || next === fromTheFirst) return taken;
    }
  }

  async #take({ events }: Lane, room: number, from: string): Promise<number> {
    const client = await this.#database.pool.connect();
    try {
      await client.query('begin');
      const deliveries = await deliveriesOf(client, { text: nextInTurn, values: [events, room, from] });
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

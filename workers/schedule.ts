import type { Database } from '#schema/kernel/database.ts';
import type { Queues } from './outbox/dispatcher.ts';
import { purge, reconcile } from './outbox/reconcile.ts';

/** Work that the clock starts. `run` may overlap with itself in another process and must not mind. */
export interface Scheduled {
  readonly name: string;
  readonly everyMs: number;
  readonly run: (database: Database, queues: Queues, slot: string) => Promise<unknown>;
}

const minute = 60_000;

/** Everything that runs by the clock. */
export const schedule: readonly Scheduled[] = [
  { name: 'sweep-holds', everyMs: 2_000, run: (database) => sweepHolds(database) },
  {
    name: 'turn-the-page',
    everyMs: 30 * minute,
    run: (database) => turnThePage(database),
  },
  { name: 'reconcile-outbox', everyMs: minute, run: reconcile },
  { name: 'purge', everyMs: 60 * minute, run: purge },
];

/** Brings the market to today, work centre by work centre, each in a transaction of its own. Answers how many offers left. */
export async function turnThePage(database: Database): Promise<bigint> {
  const centers = await database.pool.query<{ id: string }>('select market.centers_on_sale() as id');
  let left = 0n;
  for (const { id } of centers.rows) {
    const answer = await database.pool.query<{ ended: bigint }>('select market.turn_the_page($1) as ended', [
      id,
    ]);
    left += answer.rows[0]?.ended ?? 0n;
  }
  return left;
}

const sweepSize = 200;

/** Gives back all holds whose time has passed, a bounded number in each transaction. */
export async function sweepHolds(database: Database): Promise<number> {
  for (let all = 0; ; ) {
    const answer = await database.pool.query<{ swept: number }>('select market.sweep($1) as swept', [
      sweepSize,
    ]);
    const swept = answer.rows[0]?.swept ?? 0;
    all += swept;
    if (swept < sweepSize) return all;
  }
}

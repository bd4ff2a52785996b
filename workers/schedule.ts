import type { Logger } from '#config/logger.ts';
import { checkAudit, sealAudit } from '#schema/audit/index.ts';
import { noteDrift } from '#schema/finance/index.ts';
import type { Database } from '#schema/kernel/database.ts';
import { noteQueues } from './clock/note-queues.ts';
import { notePeers } from './credit/note-peers.ts';
import { refreshScores } from './credit/refresh-scores.ts';
import { forgetSheets } from './imports/forget-sheets.ts';
import { writeDigests } from './inbox/write-digests.ts';
import type { Queues } from './outbox/delivery.ts';
import { purge } from './outbox/purge.ts';
import { reconcile } from './outbox/reconcile.ts';
import { keepReadingMonths } from './plants/keep-reading-months.ts';
import { remindCertificates } from './plants/remind-certificates.ts';
import { rollCalendars } from './plants/roll-calendars.ts';
import { rollOperating } from './plants/roll-operating.ts';
import { wakeDeliveries } from './wake-deliveries.ts';

/** Every so often, or by a cron pattern in a zone. */
export type Cadence = { readonly everyMs: number } | { readonly cron: string; readonly zone: string };

/** Work that the clock starts. Never twice at a time, in however many processes; what was missed while nobody ran runs once. */
export type Scheduled = Cadence & {
  readonly name: string;
  /** In words, for whoever runs the platform. */
  readonly does: string;
  /** Waits up to so long, at random: not everything at the full hour. */
  readonly jitterMs?: number;
  readonly run: (database: Database, queues: Queues, log: Logger) => Promise<unknown>;
};

const second = 1_000;
const minute = 60 * second;

/** Everything that runs by the clock. */
export const schedule: readonly Scheduled[] = [
  {
    name: 'sweep-holds',
    does: 'Gives back holds whose time has passed.',
    everyMs: 2 * second,
    run: sweepHolds,
  },
  {
    name: 'sweep-quotes',
    does: 'Ends quotes whose time has passed, and tells of requests that have become due.',
    everyMs: 2 * second,
    run: sweepQuotes,
  },
  {
    name: 'tell-unanswered',
    does: 'Tells buyers of requests that nobody answers, with the next candidate.',
    everyMs: minute,
    run: ({ pool }) => pool.query('select market.tell_unanswered($1)', [sweepSize]),
  },
  {
    name: 'serve-waiting',
    does: 'Gives freed hours to whoever waits for them, and ends places whose time has passed.',
    everyMs: 2 * second,
    run: servePlaces,
  },
  {
    name: 'roll-calendars',
    does: 'Moves the horizon of every shift calendar on to today’s.',
    everyMs: 60 * minute,
    jitterMs: 2 * minute,
    run: (database) => rollCalendars(database),
  },
  {
    name: 'roll-operating',
    does: 'Adds up the hours of machines that readings have touched.',
    everyMs: minute,
    run: (database) => rollOperating(database),
  },
  {
    name: 'keep-reading-months',
    does: 'Makes room for the readings of coming months, and forgets those of months long past.',
    cron: '7 3 * * *',
    zone: 'Asia/Shanghai',
    jitterMs: 5 * minute,
    run: (database) => keepReadingMonths(database),
  },
  {
    name: 'remind-certificates',
    does: 'Tells of certificates of sites that end in 60, 30 or 7 days.',
    everyMs: 60 * minute,
    jitterMs: 2 * minute,
    run: (database) => remindCertificates(database),
  },
  {
    name: 'turn-the-page',
    does: 'Brings the market to today: weeks gone by, offers that have ended, the day’s statistics.',
    everyMs: 30 * minute,
    jitterMs: minute,
    run: turnThePage,
  },
  {
    name: 'take-records',
    does: 'Works out once a day how well firms have kept their deals.',
    everyMs: 60 * minute,
    jitterMs: minute,
    run: ({ pool }) => pool.query('select market.take_records()'),
  },
  {
    name: 'note-queues',
    does: 'Notes how long the queues are.',
    everyMs: 15 * second,
    run: (database, queues) => noteQueues(database, queues),
  },
  {
    name: 'reconcile-outbox',
    does: 'Brings again what a queue has lost within a day, and ends jobs that nothing else would end.',
    everyMs: minute,
    run: (database, queues, log) => reconcile(database, queues, log),
  },
  {
    name: 'reconcile-week',
    does: 'The same for all that the outbox remembers: after days without a worker.',
    everyMs: 60 * minute,
    jitterMs: minute,
    run: (database, queues, log) => reconcile(database, queues, log, '7 days'),
  },
  {
    name: 'purge',
    does: 'Forgets old events, keys, sessions and settled failures.',
    cron: '17 3 * * *',
    zone: 'Asia/Shanghai',
    jitterMs: 5 * minute,
    run: purge,
  },
  {
    name: 'forget-sheets',
    does: 'Deletes the bytes of sheets after their 90 days; rows and results stay.',
    cron: '47 3 * * *',
    zone: 'Asia/Shanghai',
    jitterMs: 5 * minute,
    run: (database) => forgetSheets(database),
  },
  {
    name: 'score-firms',
    does: 'Scores every firm that shares data with an institution, once a day.',
    cron: '23 2 * * *',
    zone: 'Asia/Shanghai',
    jitterMs: 5 * minute,
    run: (database) => refreshScores(database),
  },
  {
    name: 'note-drift',
    does: 'Notes how the firms of a month spread over the cards, once the month has ended.',
    cron: '53 4 * * *',
    zone: 'Asia/Shanghai',
    jitterMs: 5 * minute,
    run: (database) => noteDrift(database),
  },
  {
    name: 'note-peers',
    does: 'Notes where firms that agree to be compared stood, once the month has ended.',
    cron: '43 4 * * *',
    zone: 'Asia/Shanghai',
    jitterMs: 5 * minute,
    run: (database) => notePeers(database),
  },
  {
    name: 'seal-audit',
    does: 'Seals what was written into the audit book since the last time.',
    everyMs: 5 * second,
    run: ({ pool }) => sealAudit(pool),
  },
  {
    name: 'check-audit',
    does: 'Checks the seals of the audit book.',
    everyMs: 10 * minute,
    run: ({ pool }) => checkAudit(pool),
  },
  {
    name: 'remind-licences',
    does: 'Reminds firms of licences that are about to end.',
    everyMs: 60 * minute,
    jitterMs: minute,
    run: ({ pool }) => pool.query('select app.remind_licences()'),
  },
  {
    name: 'wake-deliveries',
    does: 'Brings back mails and webhooks whose next try is due.',
    everyMs: 5 * second,
    run: (database) => wakeDeliveries(database),
  },
  {
    name: 'write-digests',
    does: 'Writes the digest of readers for whom it is eight in the morning.',
    everyMs: 10 * minute,
    run: (database) => writeDigests(database),
  },
];

/** Brings the market to today, work centre by work centre, each in a transaction of its own, then lots and runs. Answers how many offers left. */
export async function turnThePage({ pool }: Database): Promise<bigint> {
  const centers = await pool.query<{ id: string }>('select market.centers_on_sale() as id');
  let left = 0n;
  for (const { id } of centers.rows) {
    const answer = await pool.query<{ ended: bigint }>('select market.turn_the_page($1) as ended', [id]);
    left += answer.rows[0]?.ended ?? 0n;
  }
  const lots = await pool.query<{ ended: bigint }>('select market.turn_the_page_of_lots($1) as ended', [
    lotsAtOnce,
  ]);
  // Once a day, however often it is asked.
  await pool.query('select market.take_statistics()');
  return left + (lots.rows[0]?.ended ?? 0n);
}

const lotsAtOnce = 500;

const sweepSize = 200;

/** Gives back all holds whose time has passed, a bounded number in each transaction. */
export async function sweepHolds({ pool }: Database): Promise<number> {
  for (let all = 0; ; ) {
    const answer = await pool.query<{ swept: number }>('select market.sweep($1) as swept', [sweepSize]);
    const swept = answer.rows[0]?.swept ?? 0;
    all += swept;
    if (swept < sweepSize) return all;
  }
}

/** Ends all quotes whose time has passed and tells of all requests that are due, a bounded number in each transaction. */
export async function sweepQuotes({ pool }: Database): Promise<number> {
  for (let all = 0; ; ) {
    const answer = await pool.query<{ swept: number }>('select market.sweep_quotes($1) as swept', [
      sweepSize,
    ]);
    const swept = answer.rows[0]?.swept ?? 0;
    all += swept;
    if (swept < sweepSize) return all;
  }
}

const servingsMost = 200;

/** Serves the waiting lists, those that were tried longest ago first, each in a transaction of its own. Answers how many were tried. */
export async function servePlaces({ pool }: Database): Promise<number> {
  const began = await pool.query<{ now: Date }>('select app.clock() as now');
  for (let tried = 0; ; tried++) {
    const answer = await pool.query<{ more: boolean }>('select market.serve_places($1) as more', [
      began.rows[0]?.now,
    ]);
    if (!answer.rows[0]?.more || tried >= servingsMost) return tried;
  }
}

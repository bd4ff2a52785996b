import type { Job, Queue } from 'bullmq';
import type pg from 'pg';
import { canonicalJson } from '#schema/kernel/canonical-json.ts';
import type { Database } from '#schema/kernel/database.ts';
import type { Queues } from '../outbox/delivery.ts';
import type { Shop } from '../perform.ts';
import type { Cadence, Scheduled } from '../schedule.ts';

const prefix = 'schedule:';
const kept = { removeOnComplete: true, removeOnFail: 100 };

export function isScheduled(job: Pick<Job, 'name'>): boolean {
  return job.name.startsWith(prefix);
}

/** Makes the queue's clock and the table of schedules what the list says; what a cron pattern missed is run once, at once. */
export async function listSchedule(
  database: Database,
  queue: Queue,
  schedule: readonly Scheduled[],
): Promise<void> {
  const listed = new Set(schedule.map(({ name }) => name));
  for (const { key } of await queue.getJobSchedulers())
    if (!listed.has(key)) await queue.removeJobScheduler(key);
  const rows = schedule.map((one) => ({ name: one.name, does: one.does, cadence: describeCadence(one) }));
  await database.pool.query('select app.schedule_list($1::jsonb)', [canonicalJson(rows)]);
  for (const one of schedule) {
    if ('cron' in one) await makeUp(database, queue, one.name);
    await queue.upsertJobScheduler(one.name, repeatOf(one), { name: `${prefix}${one.name}`, opts: kept });
    await noteDue(database, queue, one.name);
  }
}

/**
 * The one run of a schedule that is due, unless another process is at it. It is never tried again: its next time comes. One with a jitter
 * waits in the queue, never in a worker's hands: a handful of those would keep all mails waiting.
 */
export async function runScheduled(
  { database, log }: Shop,
  queues: Queues,
  schedule: readonly Scheduled[],
  job: Job<{ hasWaited?: boolean }>,
): Promise<void> {
  const due = schedule.find(({ name }) => `${prefix}${name}` === job.name);
  if (!due) return;
  if (due.jitterMs && !job.data.hasWaited) {
    const delay = Math.round(Math.random() * due.jitterMs);
    // Under one id, so that one waits at a time; removed even when it fails, or the next would be taken for it.
    const options = { ...kept, removeOnFail: true, delay, jobId: `waits.${due.name}` };
    await queues.io.add(job.name, { hasWaited: true }, options);
    return await noteDue(database, queues.io, due.name);
  }
  await alone(database, due.name, async (client) => {
    const began = performance.now();
    await client.query('select app.schedule_begun($1)', [due.name]);
    const error = await due.run(database, queues, log).then(
      () => null,
      (thrown: unknown) => {
        log.warn({ err: thrown, schedule: due.name }, 'a scheduled run failed');
        return thrown instanceof Error ? thrown.message : String(thrown);
      },
    );
    const ms = Math.round(performance.now() - began);
    await client.query('select app.schedule_ended($1, $2, $3)', [due.name, ms, error]);
    await noteDue(database, queues.io, due.name);
  });
}

/** Under a lock of the database: however many processes there are, one runs it. */
async function alone(
  { pool }: Database,
  name: string,
  run: (client: pg.PoolClient) => Promise<void>,
): Promise<void> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ mine: boolean }>(
      'select pg_try_advisory_lock(hashtextextended($1, 12)) as mine',
      [`schedule ${name}`],
    );
    if (rows[0]?.mine) await run(client);
    await client.query('select pg_advisory_unlock_all()');
    client.release();
  } catch (error) {
    // A connection that is closed gives its locks back.
    client.release(error instanceof Error ? error : true);
    throw error;
  }
}

/** A time that has passed while no worker ran: one run for all of them. */
async function makeUp({ pool }: Database, queue: Queue, name: string): Promise<void> {
  const { rows } = await pool.query<{ due: string }>(
    `select extract(epoch from next_due_at)::bigint::text as due from ref.schedule where name = $1 and next_due_at < clock_timestamp()`,
    [name],
  );
  const [missed] = rows;
  if (missed) await queue.add(`${prefix}${name}`, {}, { ...kept, jobId: `missed.${name}.${missed.due}` });
}

async function noteDue({ pool }: Database, queue: Queue, name: string): Promise<void> {
  const next = (await queue.getJobScheduler(name))?.next;
  await pool.query('select app.schedule_due($1, $2)', [name, next ? new Date(next) : null]);
}

function repeatOf(cadence: Cadence) {
  return 'cron' in cadence ? { pattern: cadence.cron, tz: cadence.zone } : { every: cadence.everyMs };
}

/** As the operator's page reads it. */
export function describeCadence(cadence: Cadence): string {
  return 'cron' in cadence ? `${cadence.cron} ${cadence.zone}` : `every ${cadence.everyMs / 1_000} s`;
}

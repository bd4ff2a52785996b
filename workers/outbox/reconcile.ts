import type { Logger } from '#config/logger.ts';
import { consumersOf } from '#schema/events.ts';
import { jobFail, jobLose } from '#schema/jobs/index.ts';
import { canonicalJson } from '#schema/kernel/canonical-json.ts';
import type { Database } from '#schema/kernel/database.ts';
import { systemActorOf } from '#schema/kernel/outbox.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import { consumers } from '../consumers.ts';
import { type Delivery, deliveryColumns, enqueue, jobIdsOf, type Queues } from './delivery.ts';
import { deliveriesOf, usualPace } from './dispatcher.ts';

/** A consumer gets this long before anybody asks where its event is. */
const patience = '2 minutes';
/** So often what a queue has lost is brought again; after that it is a failure that somebody must look at. */
const broughtMax = 5;

const expected = () =>
  canonicalJson(
    Object.entries(consumersOf).flatMap(([event, names]) => names.map((consumer) => ({ event, consumer }))),
  );

/** What it found: brought again, and given up. */
export interface Reconciled {
  readonly brought: number;
  readonly failed: number;
}

/**
 * Looks after what was dispatched and is recorded by no consumer: what still stands in its queue is left there, what the queue has
 * lost (flushed, restored from yesterday, given up after too many deaths of its worker) is brought again, and after the fifth time it
 * is a failure. Then after jobs that nothing is left to end. Nothing stays for ever.
 */
export async function reconcile(
  database: Database,
  queues: Queues,
  log: Logger,
  within = '1 day',
): Promise<Reconciled> {
  const found = { brought: 0, failed: 0 };
  for (const delivery of await unrecorded(database, within)) {
    const consumer = delivery.consumer ?? '';
    if (await isInQueue(queues, delivery, consumer)) continue;
    if (delivery.brought >= broughtMax) {
      await giveUp(database, delivery, consumer);
      found.failed += 1;
    } else {
      await bring(database, queues, delivery);
      found.brought += 1;
    }
  }
  found.failed += await endAdrift(database);
  if (found.brought + found.failed > 0) log.warn(found, 'work that the queues had lost');
  return found;
}

/** One delivery for each consumer that has not recorded its event. */
async function unrecorded({ pool }: Database, within: string): Promise<Delivery[]> {
  const columns = deliveryColumns.replace('o.consumer', 'x.consumer');
  const text = `
    select ${columns}
    from app.outbox o join jsonb_to_recordset($1::jsonb) as x (event text, consumer text)
      on x.event = o.event and (o.consumer is null or o.consumer = x.consumer)
    where o.dispatched_at < clock_timestamp() - $2::interval and o.dispatched_at > clock_timestamp() - $3::interval
      and not exists (select from app.consumption c where c.consumer = x.consumer and c.event_id = coalesce(o.repeats, o.id))
    order by o.id limit 500`;
  return await deliveriesOf(pool, { text, values: [expected(), patience, within] });
}

async function isInQueue(queues: Queues, delivery: Delivery, consumer: string): Promise<boolean> {
  const name = consumers[consumer]?.queue;
  if (!name) return false;
  const ids = jobIdsOf(delivery, consumer);
  const states = await Promise.all(ids.map((id) => queues[name].getJobState(id)));
  return states.some((state) => !['completed', 'failed', 'unknown'].includes(state));
}

/** Under a new job id: the queue may remember the old one, and would not take it. Counted first, so that a crash cannot count less. */
async function bring({ pool }: Database, queues: Queues, delivery: Delivery): Promise<void> {
  const { rowId, brought } = delivery;
  // Consumers of one row share its count: whoever comes second finds it raised, and goes under the same number.
  await pool.query('update app.outbox set brought = brought + 1 where id = $1 and brought = $2', [
    rowId,
    brought,
  ]);
  await enqueue(queues, [{ ...delivery, brought: brought + 1 }], usualPace.retryDelayMs);
}

async function giveUp(database: Database, delivery: Delivery, consumer: string): Promise<void> {
  const reason = `The queue lost this job ${broughtMax} times, or its worker died each time`;
  const input = {
    consumer,
    event: delivery,
    code: 'JOB_LOST',
    reason,
    told: consumers[consumer]?.failure?.told,
  };
  await runCommand(database, systemActorOf(delivery), jobFail, input, crypto.randomUUID());
}

async function endAdrift(database: Database): Promise<number> {
  const { rows } = await database.pool.query<{ id: string; organisation_id: string }>(
    'select id, organisation_id from app.jobs_adrift($1::jsonb, $2::interval)',
    [expected(), patience],
  );
  for (const { id, organisation_id: organisationId } of rows) {
    const origin = { requestId: `job:${id}`, source: 'SCHEDULE' } as const;
    await runCommand(
      database,
      { kind: 'system', organisationId, origin },
      jobLose,
      { jobId: id },
      crypto.randomUUID(),
    );
  }
  return rows.length;
}

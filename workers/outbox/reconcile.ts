import sql from 'sql-template-tag';
import { canonicalJson } from '#schema/kernel/canonical-json.ts';
import type { Database } from '#schema/kernel/database.ts';
import type { OutboxEvent } from '#schema/kernel/outbox.ts';
import { objectsOf } from '#schema/kernel/rows.ts';
import { routes } from '../consumers.ts';
import { enqueue, type Queues } from './dispatcher.ts';

/** A consumer gets this long before its event is brought again. */
const patience = '2 minutes';

/**
 * Brings again what was dispatched and is recorded by no consumer: a queue that was lost, flushed or restored from yesterday loses
 * nothing. Answers how many.
 */
export async function reconcile(database: Database, queues: Queues, slot: string): Promise<number> {
  const expected = canonicalJson(
    Object.entries(routes).flatMap(([event, names]) => names.map((consumer) => ({ event, consumer }))),
  );
  const statement = sql`
    select distinct o.id, o.organisation_id, o.event, o.payload
    from app.outbox o join jsonb_to_recordset(${expected}::jsonb) as x (event text, consumer text) on x.event = o.event
    where o.dispatched_at < clock_timestamp() - ${patience}::interval and o.dispatched_at > clock_timestamp() - interval '1 day'
      and not exists (select from app.consumption c where c.consumer = x.consumer and c.event_id = o.id)
    order by o.id limit 500`;
  const answer = await database.pool.query<unknown[]>({
    text: statement.text,
    values: statement.values,
    rowMode: 'array',
  });
  const events = objectsOf<OutboxEvent>(
    answer.fields.map((field) => field.name),
    answer.rows,
  );
  await enqueue(queues, events, `.${slot}`);
  return events.length;
}

/** Forgets what nobody needs: dispatched events after 7 days, keys of replays after 30. */
export async function purge(database: Database): Promise<void> {
  await database.pool.query(
    "delete from app.outbox where dispatched_at < clock_timestamp() - interval '7 days'",
  );
  await database.pool.query("delete from app.consumption where at < clock_timestamp() - interval '8 days'");
  await database.pool.query('delete from app.idempotency');
  await database.pool.query('select auth.session_sweep()');
}

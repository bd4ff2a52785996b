import type { Database } from '#schema/kernel/database.ts';

/**
 * Forgets what nobody needs: dispatched events after 7 days, keys of replays, mails, webhooks and settled failures after 30, notices
 * after 90, hours of machines after 400 (their days stay). Failures that were tried
 * again and whose success nobody noted, because the worker died in that moment, are noted here.
 */
export async function purge({ pool }: Database): Promise<void> {
  await pool.query("delete from app.outbox where dispatched_at < clock_timestamp() - interval '7 days'");
  await pool.query("delete from app.consumption where at < clock_timestamp() - interval '8 days'");
  await pool.query('delete from app.idempotency');
  await pool.query(
    `update app.job_failure f set state = 'RESOLVED' where state = 'RETRYING' and exists (
       select from app.consumption c where c.consumer = f.consumer and c.event_id = f.event_id)`,
  );
  await pool.query(
    `delete from app.job_failure where state in ('RESOLVED', 'DISCARDED') and last_at < clock_timestamp() - interval '30 days'`,
  );
  // Row-level security says which: a condition of our own would need to see the rows. Acting for nobody there is, so that no row is one's own.
  const nobody = "select set_config('app.organisation', '00000000-0000-0000-0000-000000000000', true)";
  for (const table of ['notice', 'mail', 'webhook_delivery', 'operating_hour'])
    await pool.query(`${nobody}; delete from app.${table}`);
  await pool.query('select auth.session_sweep()');
}

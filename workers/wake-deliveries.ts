import type { Database } from '#schema/kernel/database.ts';

const batch = 200;

/** Brings mails and webhooks whose next try is due back to the queue. Answers how many. */
export async function wakeDeliveries(database: Database): Promise<number> {
  for (let all = 0; ; ) {
    const { rows } = await database.pool.query<{ woken: number }>('select app.wake_deliveries($1) as woken', [
      batch,
    ]);
    const woken = rows[0]?.woken ?? 0;
    all += woken;
    if (woken < batch) return all;
  }
}

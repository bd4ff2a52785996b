import type pg from 'pg';

/** The textbook's way, as a peer: lock the days' counters in their order, look, then write. Several round trips under the locks. */
export async function lockingReserve(
  pool: pg.Pool,
  wanted: { offerId: string; centerId: string; days: readonly string[]; amount: number },
): Promise<boolean> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ open: bigint; seller: string }>(
      `select sellable - held - reserved as open, organisation_id as seller from app.work_center_day
       where work_center_id = $1 and work_date = any ($2::date[]) order by work_date for update`,
      [wanted.centerId, wanted.days],
    );
    const [found] = rows;
    const id = crypto.randomUUID();
    if (!found || rows.length < wanted.days.length || rows.some(({ open }) => open < BigInt(wanted.amount))) {
      await client.query('rollback');
      return false;
    }
    await client.query(
      `insert into app.reservation (id, number, seller_id, buyer_id, offer_id, process_code, measure, state, quantity, price_minor, currency, price_parts, held_at, expires_at)
       values ($1::uuid, 'LOCK-' || $1::text, $2, uuidv7(), $3, 'machining.milling.5-axis', 'TIME', 'HELD', $4, 1, 'CNY', '[]', app.clock(), app.clock() + interval '4 hours')`,
      [id, found.seller, wanted.offerId, wanted.amount * wanted.days.length],
    );
    await client.query(
      'update app.work_center_day set held = held + $3 where work_center_id = $1 and work_date = any ($2::date[])',
      [wanted.centerId, wanted.days, wanted.amount],
    );
    await client.query('commit');
    return true;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

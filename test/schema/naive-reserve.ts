import type pg from 'pg';

/** The known-bad way to sell a day, as a control: it reads what is left and then writes, without a lock. False when it finds nothing left. */
export async function naiveReserve(
  pool: pg.Pool,
  wanted: { offerId: string; centerId: string; day: string; amount: number },
): Promise<boolean> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ open: bigint; seller: string }>(
      `select d.sellable - coalesce((select sum(x.amount) from app.reservation_day x join app.reservation r on r.id = x.reservation_id
         where x.work_center_id = d.work_center_id and x.work_date = d.work_date
           and r.state in ('HELD', 'AWAITING_APPROVAL', 'CONFIRMED')), 0)::bigint as open, d.organisation_id as seller
       from app.work_center_day d where d.work_center_id = $1 and d.work_date = $2`,
      [wanted.centerId, wanted.day],
    );
    const [found] = rows;
    if (!found || found.open < BigInt(wanted.amount)) {
      await client.query('rollback');
      return false;
    }
    const buyer = crypto.randomUUID();
    const id = crypto.randomUUID();
    await client.query(
      `insert into app.reservation (id, number, seller_id, buyer_id, offer_id, process_code, measure, state, quantity, price_minor, currency, price_parts, held_at, expires_at)
       values ($1::uuid, 'NAIVE-' || $1::text, $2, $3, $4, 'machining.milling.5-axis', 'TIME', 'HELD', $5, 1, 'CNY', '[]', app.clock(), app.clock() + interval '4 hours')`,
      [id, found.seller, buyer, wanted.offerId, wanted.amount],
    );
    await client.query(
      'insert into app.reservation_day (seller_id, buyer_id, reservation_id, work_center_id, work_date, amount) values ($1, $2, $3, $4, $5, $6)',
      [found.seller, buyer, id, wanted.centerId, wanted.day, wanted.amount],
    );
    await client.query('commit');
    return true;
  } finally {
    client.release();
  }
}

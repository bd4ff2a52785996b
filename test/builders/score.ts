import type { OutboxEvent } from '#schema/kernel/outbox.ts';
import type { Firm } from './firm.ts';
import { givenHistory } from './history.ts';
import type { TestHouse } from './house.ts';

/** A firm of which enough is known for a grade: its history, the same sales two months before, and eleven months of 75 % use. */
export async function givenScorable(house: TestHouse): Promise<Firm> {
  const firm = await givenHistory(house);
  await house.admin.query(
    `insert into app.reservation (id, number, seller_id, buyer_id, offer_id, process_code, measure, state, quantity, price_minor, currency, price_parts,
       held_at, expires_at, confirmed_at)
     select gen_random_uuid(), number || '-2', seller_id, buyer_id, offer_id, process_code, measure, state, quantity, price_minor, currency, price_parts,
       held_at - interval '60 days', expires_at, confirmed_at - interval '60 days'
     from app.reservation where seller_id = $1 and state = 'CONFIRMED'`,
    [firm.id],
  );
  await house.admin.query(
    `insert into app.work_center_day (organisation_id, work_center_id, work_date, total, committed, reserved, sellable, total_source)
     select c.organisation_id, c.id, d::date, 960, 480, 240, 480, 'SHEET' from app.work_center c,
       generate_series(date_trunc('month', app.clock()) - interval '11 months', date_trunc('month', app.clock()) - interval '1 day', interval '1 day') d
     where c.organisation_id = $1 on conflict do nothing`,
    [firm.id],
  );
  return firm;
}

/** The latest event of a name that a firm has emitted. */
export async function latestEvent(house: TestHouse, firm: Firm, event: string): Promise<OutboxEvent> {
  const { rows } = await house.admin.query<{ id: string; payload: OutboxEvent['payload'] }>(
    'select id, payload from app.outbox where event = $1 and organisation_id = $2 order by id desc limit 1',
    [event, firm.id],
  );
  const [row] = rows;
  if (!row) throw new Error('no event');
  return { id: row.id, organisationId: firm.id, requestId: null, event, payload: row.payload };
}

/** A score as it is kept. */
export interface KeptScore {
  readonly id: string;
  readonly consent_id: string | null;
  readonly is_rated: boolean;
  readonly score: number;
  readonly grade: string;
  readonly pd_ppm: number;
  readonly confidence_bps: number;
  readonly record: string;
  readonly job_key: string;
}

/** A firm's scores, newest first. */
export async function scoresOf({ admin }: TestHouse, firm: Firm): Promise<KeptScore[]> {
  const { rows } = await admin.query<KeptScore>(
    'select * from app.credit_score where organisation_id = $1 order by id desc',
    [firm.id],
  );
  return rows;
}

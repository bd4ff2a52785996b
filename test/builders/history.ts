import { reservationConfirm } from '#schema/exchange/index.ts';
import { act } from './act.ts';
import { type Firm, givenFirm } from './firm.ts';
import type { TestHouse } from './house.ts';
import { givenMarket } from './market.ts';
import { givenQuote, givenRfq } from './sourcing.ts';
import { givenHold } from './trade.ts';

/** The first days of this month and of the eleven before it, by the platform's day, newest first. */
export async function lastMonths({ admin }: Pick<TestHouse, 'admin'>): Promise<string[]> {
  const { rows } = await admin.query<{ month: string }>(
    `select to_char(date_trunc('month', app.clock() at time zone 'Asia/Shanghai') - make_interval(months => n), 'YYYY-MM-DD') as month
     from generate_series(0, 11) n order by n`,
  );
  return rows.map(({ month }) => month);
}

/**
 * A firm that joined 400 days ago: two sales last month to one buyer and one to another the month before, 1,000.00 CNY each; a hold of last
 * month that it let lapse; ten days of last month with 75 % of the work centre in use, a quarter sold here; one request, quoted.
 */
export async function givenHistory(house: TestHouse): Promise<Firm> {
  const { seller, center, offer } = await givenMarket(house);
  const { admin } = house;
  const [, last, before] = await lastMonths(house);
  await admin.query(
    `update app.organisation set created_at = created_at - interval '400 days' where id = $1`,
    [seller.id],
  );
  const [one, other] = [await givenFirm(house), await givenFirm(house)];
  const sell = async (buyer: Firm, month: string | undefined) => {
    const hold = await givenHold(house, buyer, offer, [[1, 8]]);
    await act(house, buyer.actor, reservationConfirm, { reservationId: hold.wire });
    await admin.query(
      `update app.reservation set held_at = $2::date + interval '5 days', confirmed_at = $2::date + interval '5 days', price_minor = 100000 where id = $1`,
      [hold.id, month],
    );
  };
  await sell(one, last);
  await sell(one, last);
  await sell(other, before);
  const lapsed = await givenHold(house, other, offer, [[2, 8]]);
  await admin.query(
    `update app.reservation set state = 'EXPIRED', ended_at = expires_at, held_at = $2::date + interval '5 days' where id = $1`,
    [lapsed.id, last],
  );
  await admin.query(
    `insert into app.work_center_day (organisation_id, work_center_id, work_date, total, committed, reserved, sellable, total_source)
     select $1, $2, d::date, 960, 480, 240, 480, 'SHEET' from generate_series($3::date, $3::date + 9, interval '1 day') d`,
    [seller.id, center.id, last],
  );
  const rfq = await givenRfq(house, one, [seller]);
  await givenQuote(house, seller, rfq);
  return seller;
}

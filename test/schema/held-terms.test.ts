import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';

describe('what the terms of an offer let a buyer hold', () => {
  let house: given.TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  const hold = async (
    offerId: string,
    amount: number,
    { week = 1, buyer = crypto.randomUUID() as string } = {},
  ) => {
    const weeks = [{ weekStart: given.monday(week), amount }];
    const [answer] = await given.reserve(house.database.pool, buyer, [{ offerId, weeks }]);
    return { code: answer?.granted ? 'granted' : (answer?.code ?? ''), id: answer?.id ?? '' };
  };
  /** An offer of 16 h a day, 40 h a week, with terms that a seller has set. */
  const givenTerms = async (terms: string) => {
    const market = await given.givenMarket(house);
    await house.admin.query(`update app.capacity_offer set ${terms} where id = $1`, [market.offer.id]);
    return market;
  };
  const daysOf = async (id: string) =>
    (
      await house.admin.query(
        `select extract(isodow from work_date)::int as day, amount::int from app.reservation_day where reservation_id = $1 order by 1`,
        [id],
      )
    ).rows;

  it('is no day inside the fence, and no week that it covers', async () => {
    const fenced = await givenTerms(
      `fences = datemultirange(daterange('${given.monday(1)}', '${given.monday(2)}'))`,
    );
    expect((await hold(fenced.offer.id, 60)).code).toBe('WEEK_FENCED');
    expect((await hold(fenced.offer.id, 60, { week: 2 })).code).toBe('granted');
    const monday = await givenTerms(
      `fences = datemultirange(daterange('${given.monday(1)}', '${addDays(plainDate(given.monday(1)), 1)}'))`,
    );
    const { id } = await hold(monday.offer.id, 120);
    expect(await daysOf(id)).toEqual([{ day: 2, amount: 120 }]);
  });

  it('is no more than one buyer may have, also within one call', async () => {
    const { offer } = await givenTerms('exposure_bps = 2500');
    const buyer = crypto.randomUUID();
    expect((await hold(offer.id, 500, { buyer })).code).toBe('granted');
    expect((await hold(offer.id, 101, { buyer })).code).toBe('EXPOSURE_EXCEEDED');
    expect((await hold(offer.id, 600)).code).toBe('granted');
    const other = crypto.randomUUID();
    const weeks = (amount: number) => [{ weekStart: given.monday(2), amount }];
    const answers = await given.reserve(
      house.database.pool,
      other,
      [400, 300, 200].map((amount) => ({ offerId: offer.id, weeks: weeks(amount) })),
    );
    expect(answers.map(({ granted, code }) => (granted ? 'granted' : code))).toEqual([
      'granted',
      'EXPOSURE_EXCEEDED',
      'granted',
    ]);
  });

  it('is of a recurring offer’s weekdays, a shift of each, whoever takes it', async () => {
    const { offer } = await givenTerms(
      'weekdays = array[2, 4], shift_starts = 480, shift_ends = 720, day_cap = 240',
    );
    const first = await hold(offer.id, 300);
    expect(await daysOf(first.id)).toEqual([
      { day: 2, amount: 240 },
      { day: 4, amount: 60 },
    ]);
    expect((await hold(offer.id, 181)).code).toBe('CAPACITY_EXCEEDED');
    expect((await hold(offer.id, 180)).code).toBe('granted');
  });

  it('is of a lot its amount, without a work centre: held, confirmed, released, expired, and never more', async () => {
    const { seller, offer } = await given.givenMarket(house);
    const id = crypto.randomUUID();
    await house.admin.query(
      `insert into app.capacity_offer select (jsonb_populate_record(o, jsonb_build_object('id', $2::uuid, 'number', 'CO-LOT', 'work_center_id', null,
         'resource', 'STOCK', 'per_week', 1000, 'minimum_lot', 10, 'valid_until', $3::date))).* from app.capacity_offer o where o.id = $1`,
      [offer.id, id, given.monday(2)],
    );
    await house.admin.query(
      `insert into app.capacity_offer_week (organisation_id, offer_id, week_start, cap) values ($1, $2, $3, 1000)`,
      [seller.id, id, given.monday(1)],
    );
    await house.admin.query(
      `insert into app.stock_lot (organisation_id, offer_id, kind, item, measure, condition, site_id)
       select $1, $2, 'MATERIAL', '6061-T6 棒料', 'MASS', 'REMNANT', s.id from app.site s where s.organisation_id = $1 limit 1`,
      [seller.id, id],
    );
    const project = () =>
      house.database.pool.query(
        `select market.project_offer($2::uuid) from (select set_config('app.organisation', $1, true) offset 0) who`,
        [seller.id, id],
      );
    await project();
    const counters = async () =>
      (
        await house.admin.query(
          `select w.held::int, w.reserved::int, m.bands[1]::int as band from app.capacity_offer_week w join market.offer m on m.offer_id = w.offer_id where w.offer_id = $1`,
          [id],
        )
      ).rows[0];
    const buyer = crypto.randomUUID();
    const held = await hold(id, 600, { buyer });
    expect(held.code).toBe('granted');
    expect((await hold(id, 401)).code).toBe('CAPACITY_EXCEEDED');
    expect(await counters()).toEqual({ held: 600, reserved: 0, band: 1 });
    expect(await given.settle(house.database.pool, buyer, held.id, 'CONFIRM')).toBe('OK');
    const released = await hold(id, 400, { buyer });
    expect(await counters()).toEqual({ held: 400, reserved: 600, band: 0 });
    expect(await given.settle(house.database.pool, buyer, released.id, 'RELEASE')).toBe('OK');
    await hold(id, 100);
    await given.moveClock(house, '4 hours 1 second');
    await house.workerDatabase.pool.query('select market.sweep(10)');
    await given.moveClock(house, '0');
    expect(await counters()).toEqual({ held: 0, reserved: 600, band: 1 });

    let granted = 0;
    await given.crowd(32, async () => {
      const { code } = await hold(id, 30);
      granted += code === 'granted' ? 1 : 0;
      return code === 'granted';
    });
    expect(granted).toBe(13);
    expect(await given.exchangeFaults(house)).toEqual([]);
  });
});

import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operatingDaysSimulate } from '#migrations/demo/simulate-days.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';

describe('days of operating data that are made up', () => {
  let house: given.TestHouse;
  let firm: given.Firm;
  let center: given.Center;
  beforeAll(async () => {
    house = await openTestHouse();
    firm = await given.givenFirm(house);
    const site = await given.givenSite(house, firm, { workingDays: [1, 2, 3, 4, 5, 6] });
    center = await given.givenWorkCenter(house, firm, { siteId: site.wire });
    await simulate(center, 400);
  });
  afterAll(() => house.close());

  function simulate(of: given.Center, days: number, seed = 'one') {
    const centers = [{ workCenterId: of.id, seed, load: 80, hours: 15, cycleMs: 200_000, watts: 11_000 }];
    return given.act(house, firm.actor, operatingDaysSimulate, { days, centers });
  }
  const daysOf = async (of: given.Center) =>
    (
      await house.admin.query(
        'select d.*, extract(isodow from day)::int as weekday from app.operating_day d where work_center_id = $1 order by day',
        [of.id],
      )
    ).rows;

  it('say that they are simulated, and add up to all of a day for each machine', async () => {
    const days = await daysOf(center);

    expect(days).toHaveLength(400);
    for (const day of days) {
      expect(day.source).toBe('SIMULATED');
      expect(day.run_ms + day.idle_ms + day.down_ms + day.planned_stop_ms).toBe(4n * 86_400_000n);
      const stops = Object.values(day.stops as Record<string, number>).reduce((sum, ms) => sum + ms, 0);
      expect(BigInt(stops)).toBe(day.idle_ms + day.down_ms + day.planned_stop_ms);
      expect(day.ideal_ms).toBe((day.good + day.scrap) * 200_000n);
      expect(day.ideal_ms).toBeLessThanOrEqual(day.run_ms);
    }
  });

  it('follow the calendar: no work on a day off or a public holiday, and a make-up workday is worked', async () => {
    const { rows } = await house.admin.query<{ date: string; kind: string }>(
      `select date::text as date, kind from ref.holiday where region = 'CN'`,
    );
    const kinds = new Map(rows.map(({ date, kind }) => [date, kind]));
    const seen = new Set<string>();
    for (const day of await daysOf(center)) {
      const kind = kinds.get(day.day);
      const isOpen = kind === undefined ? day.weekday !== 7 : kind === 'MAKE_UP_WORKDAY';
      seen.add(`${kind} ${day.weekday === 7}`);
      expect([day.day, day.run_ms > 0n]).toEqual([day.day, isOpen]);
    }
    expect([...seen].some((one) => one.startsWith('HOLIDAY'))).toBe(true);
  });

  it('are the same for the same seed, and others for another', async () => {
    const [twin, other] = [
      await given.givenWorkCenter(house, firm),
      await given.givenWorkCenter(house, firm),
    ];
    await simulate(twin, 30);
    await simulate(other, 30, 'two');
    const figures = async (of: given.Center) =>
      (await daysOf(of)).map(({ day, run_ms, good }) => [day, run_ms, good]).filter(([, run]) => run > 0n);

    const first = (await figures(center)).filter(([day]) => day >= '2000');
    const same = await figures(twin);
    // The twin's plant rests on Saturdays as well: it has fewer days, and none of its own.
    expect(first.map(String)).toEqual(expect.arrayContaining(same.map(String)));
    expect((await figures(other)).map(String)).not.toEqual(same.map(String));
  });

  it('leave a measured day alone', async () => {
    const of = await given.givenWorkCenter(house, firm);
    await house.admin.query(
      `insert into app.operating_day values ($1, $2, (now() at time zone 'Asia/Shanghai')::date - 2, 'MEASURED', 1, 1, 1, 1, '{}', 7, 0, 7, 0, 0)`,
      [firm.id, of.id],
    );
    await simulate(of, 3);

    expect(await daysOf(of)).toMatchObject([
      { source: 'SIMULATED' },
      { source: 'MEASURED', good: 7n },
      { source: 'SIMULATED' },
    ]);
  });

  it('can never be written as measured by the role of the API', async () => {
    const client = await house.database.pool.connect();
    const write = async (text: string) => {
      await client.query('begin');
      await client.query(`select set_config('app.organisation', $1, true)`, [firm.id]);
      const answer = await client.query(text).catch((error: { code: string }) => error.code);
      await client.query('rollback');
      return typeof answer === 'string' ? answer : answer.rowCount;
    };
    try {
      const row = `insert into app.operating_day select organisation_id, work_center_id, day - 1000, 'MEASURED', run_ms, idle_ms, down_ms, planned_stop_ms,
        stops, good, scrap, untimed, ideal_ms, energy_wh from app.operating_day limit 1`;
      expect(await write(row)).toBe('42501');
      expect(await write(`update app.operating_day set source = 'MEASURED'`)).toBe('42501');
      expect(await write(`update app.operating_day set good = 1 where source = 'MEASURED'`)).toBe(0);
    } finally {
      client.release();
    }
  });
});

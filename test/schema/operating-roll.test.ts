import 'reflect-metadata';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { rollOperating } from '#workers/plants/roll-operating.ts';
import { type Entry, recount, type Sent } from './recount-operating.ts';

const hour = 3_600_000;
const minute = 60_000;

describe('what readings add up to', () => {
  let house: given.TestHouse;
  let firm: given.Firm;
  let start: number;
  beforeAll(async () => {
    house = await openTestHouse();
    firm = await given.givenFirm(house);
    // Two days ago at midnight in Shanghai, so that all hours of the test have ended and lie on whole days.
    start =
      Math.floor(((await given.clockOf(house)) + 8 * hour) / (24 * hour)) * 24 * hour - 8 * hour - 48 * hour;
  });
  afterAll(() => house.close());

  const roll = () => rollOperating(house.workerDatabase);
  async function rows(table: 'operating_hour' | 'operating_day', center: given.Center) {
    const order = table === 'operating_hour' ? 'hour' : 'day';
    const found = await house.admin.query(
      `select * from app.${table} where work_center_id = $1 order by ${order}`,
      [center.id],
    );
    return found.rows;
  }

  it('is the time of each state by reason, the pieces with their planned run time, and the energy', async () => {
    const center = await given.givenWorkCenter(house, firm);
    const device = await given.givenDevice(house, firm, center, { cycleMs: 60_000 });
    const at = (minutes: number) => given.instantOf(start + minutes * minute);
    await given.send(house, device, [
      { sequence: 1, at: at(0), state: 'RUN' },
      { sequence: 2, at: at(40), state: 'DOWN', reason: 'TOOL' },
      { sequence: 3, at: at(70), state: 'IDLE', reason: 'NO_ORDER' },
      { sequence: 4, at: at(90), state: 'PLANNED_STOP' },
      { sequence: 5, at: at(30), good: 30, scrap: 2 },
      { sequence: 6, at: at(5), meterKwh: 100 },
      { sequence: 7, at: at(50), meterKwh: 112.5 },
      { sequence: 8, at: at(65), meterKwh: 113 },
    ]);
    await roll();

    const hours = await rows('operating_hour', center);
    expect(hours.slice(0, 2)).toMatchObject([
      {
        run_ms: 40n * 60_000n,
        down_ms: 20n * 60_000n,
        stops: { 'DOWN.TOOL': 1_200_000 },
        good: 30n,
        scrap: 2n,
        untimed: 0n,
        ideal_ms: 32n * 60_000n,
        energy_wh: 12_500n,
      },
      {
        down_ms: 10n * 60_000n,
        idle_ms: 20n * 60_000n,
        planned_stop_ms: 30n * 60_000n,
        stops: { 'DOWN.TOOL': 600_000, 'IDLE.NO_ORDER': 1_200_000, 'PLANNED_STOP.UNSTATED': 1_800_000 },
        energy_wh: 500n,
      },
    ]);
    // The last state is believed for four hours, and no longer.
    expect(hours).toHaveLength(6);
    expect(hours.at(-1)).toMatchObject({ planned_stop_ms: 30n * 60_000n });
    expect(await rows('operating_day', center)).toMatchObject([
      { source: 'MEASURED', run_ms: 40n * 60_000n, stops: { 'DOWN.TOOL': 1_800_000 }, energy_wh: 13_000n },
    ]);
  });

  it('waits until an hour has ended', async () => {
    const center = await given.givenWorkCenter(house, firm);
    const device = await given.givenDevice(house, firm, center);
    const now = await given.clockOf(house);
    await given.send(house, device, [{ sequence: 1, at: given.instantOf(now), good: 1 }]);
    await roll();
    expect(await rows('operating_hour', center)).toEqual([]);

    await given.moveClock(house, '61 minutes');
    await roll();
    await given.moveClock(house, '0');

    expect(await rows('operating_hour', center)).toMatchObject([{ good: 1n, untimed: 1n, ideal_ms: 0n }]);
  });

  it('stands above what is simulated of the same day', async () => {
    const center = await given.givenWorkCenter(house, firm);
    const device = await given.givenDevice(house, firm, center);
    await house.admin.query(
      `insert into app.operating_day values ($1, $2, $3::timestamptz at time zone 'Asia/Shanghai', 'SIMULATED', 1, 2, 3, 4, '{}', 5, 6, 0, 7, 8)`,
      [firm.id, center.id, given.instantOf(start)],
    );
    await given.send(house, device, [{ sequence: 1, at: given.instantOf(start), good: 9 }]);
    await roll();

    expect(await rows('operating_day', center)).toMatchObject([{ source: 'MEASURED', good: 9n, run_ms: 0n }]);
  });

  it('is added up in smaller parts where many hours at once take longer than a statement may', async () => {
    const center = await given.givenWorkCenter(house, firm);
    const device = await given.givenDevice(house, firm, center);
    const readings = Array.from({ length: 7 }, (_, at) => ({
      sequence: at,
      at: given.instantOf(start + at * hour),
      good: 1,
    }));
    await given.send(house, device, readings);
    await house.admin.query(`alter function app.roll_readings(int) rename to roll_readings_in_time`);
    await house.admin.query(`create function app.roll_readings(most int) returns int language plpgsql as $$ begin
      if most > 5 then raise exception 'canceling statement due to statement timeout' using errcode = '57014'; end if;
      return app.roll_readings_in_time(most); end $$`);

    expect(await roll()).toBe(2);

    await house.admin.query('drop function app.roll_readings(int)');
    await house.admin.query('alter function app.roll_readings_in_time(int) rename to roll_readings');
    expect(await rows('operating_hour', center)).toHaveLength(7);
  });

  it('of one firm does not wait for another’s whose hours cannot be added up', async () => {
    const [unlucky, other] = [await given.givenFirm(house), await given.givenFirm(house)];
    const good = await given.givenWorkCenter(house, other);
    for (const [whose, center] of [
      [unlucky, await given.givenWorkCenter(house, unlucky)],
      [other, good],
    ] as const) {
      const device = await given.givenDevice(house, whose, center);
      await given.send(house, device, [{ sequence: 1, at: given.instantOf(start), good: 1 }]);
    }
    await house.admin.query(
      `alter table app.operating_hour add constraint unlucky check (organisation_id <> '${unlucky.id}')`,
    );

    await expect(roll()).rejects.toMatchObject({ code: '23514' });

    expect(await rows('operating_hour', good)).toHaveLength(1);
    await house.admin.query('alter table app.operating_hour drop constraint unlucky');
    expect(await roll()).toBe(1);
  });

  const reading: fc.Arbitrary<Entry> = fc
    .record({
      device: fc.integer({ min: 0, max: 1 }),
      // Six hours, some of them twice and to the millisecond.
      at: fc.oneof(
        fc.integer({ min: 0, max: 72 }).map((n) => n * 5 * minute),
        fc.integer({ min: 0, max: 6 * hour }),
      ),
      fact: fc.oneof(
        fc.record({
          state: fc.constantFrom('IDLE', 'DOWN', 'PLANNED_STOP'),
          reason: fc.constantFrom('TOOL', 'POWER', undefined),
        }),
        fc.constant({ state: 'RUN' }),
        fc.record({
          good: fc.integer({ min: 0, max: 50 }),
          scrap: fc.integer({ min: 0, max: 5 }),
          cycleMs: fc.constantFrom(undefined, 30_000, 45_000),
        }),
        fc.integer({ min: 0, max: 5_000 }).map((wh) => ({ meterKwh: wh / 1_000 })),
      ),
    })
    .map(({ device, at, fact }) => ({ device, at, fact }));

  it('is what a plain recount gives, in whatever order, how late and how often readings come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(reading, { minLength: 1, maxLength: 40 }),
        fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
        async (entries, cuts) => {
          const center = await given.givenWorkCenter(house, firm);
          const devices = [
            await given.givenDevice(house, firm, center, { cycleMs: 60_000 }),
            await given.givenDevice(house, firm, center),
          ] as const;
          const sent: Sent[] = entries.map((entry, sequence) => ({
            ...entry,
            sequence,
            at: start + entry.at,
          }));
          // Late and repeated: batches from a shuffled list, some of it twice, with a roll in between.
          const shuffled = [...sent].sort((a, b) => ((a.sequence * 7919) % 41) - ((b.sequence * 7919) % 41));
          const bounds = cuts.map((cut) => cut % (shuffled.length + 1)).sort((a, b) => a - b);
          const [one = 0, two = 0, three = 0, four = 0] = bounds;
          for (const part of [shuffled.slice(0, three), shuffled.slice(one, four), shuffled.slice(two)]) {
            for (const [at, device] of devices.entries()) {
              const own = part.filter((entry) => entry.device === at);
              const readings = own.map(({ sequence, at: when, fact }) => ({
                sequence,
                at: given.instantOf(when),
                ...fact,
              }));
              if (readings.length > 0)
                expect(await given.send(house, device, readings)).toMatchObject({ refused: 0 });
            }
            await roll();
          }

          const expected = recount(sent, [60_000, null]);
          const found = (await rows('operating_hour', center)).filter((row) => expected.isSomething(row));
          expect(found.map((row) => expected.shown(row))).toEqual(expected.hours);
          const days = await rows('operating_day', center);
          expect(days.map((row) => expected.shownDay(row))).toEqual(expected.days);
        },
      ),
      { numRuns: 25 },
    );
  }, 120_000);

  it('misses nothing that comes in while it is being added up', async () => {
    const center = await given.givenWorkCenter(house, firm);
    const device = await given.givenDevice(house, firm, center);
    const batches = Array.from({ length: 30 }, (_, batch) =>
      Array.from({ length: 10 }, (_, at) => ({
        sequence: batch * 10 + at,
        at: given.instantOf(start + ((batch * 10 + at) % 12) * 5 * minute),
        good: 1,
      })),
    );
    let isOver = false;
    const rolling = (async () => {
      while (!isOver) await roll();
    })();
    // Each twice: a device that did not hear the answer.
    await Promise.all(
      [0, 1, 2].map(async (lane) => {
        for (const batch of batches.filter((_, at) => at % 3 === lane))
          for (let times = 0; times < 2; times++) await given.send(house, device, batch);
      }),
    );
    isOver = true;
    await rolling;
    await roll();

    const [only] = await rows('operating_hour', center);
    expect(only.good).toBe(300n);
  });
});

import 'reflect-metadata';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPool } from '#schema/kernel/database.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { naiveReserve } from './naive-reserve.ts';

const clients = 64;
const connections = 24;

describe('reserving under a crowd', () => {
  let house: given.TestHouse;
  let pool: pg.Pool;
  beforeAll(async () => {
    house = await openTestHouse();
    pool = openPool(house.appUrl, connections);
    // Every connection, before the clocks of a crowd begin; patient, for on a busy machine 64 wait for one another longer than five seconds.
    const readied = `select pg_sleep(0.02), set_config('lock_timeout', '30s', false)`;
    await Promise.all(Array.from({ length: connections }, () => pool.query(readied)));
  });
  afterAll(async () => {
    await pool.end();
    await house.close();
  });

  /** All clients take pieces of the same offer until it is refused twice; answers how many were granted. */
  async function rush(
    offerId: string,
    weeksOf: (client: number, round: number) => { weekStart: string; amount: number }[],
  ): Promise<number> {
    let granted = 0;
    await given.crowd(clients, async (client, round) => {
      const buyer = crypto.randomUUID();
      const [answer] = await given.reserve(pool, buyer, [{ offerId, weeks: weeksOf(client, round) }]);
      granted += answer?.granted ? 1 : 0;
      return answer?.granted ?? false;
    });
    return granted;
  }

  it('sells one hot week to 64 buyers to the last minute and not beyond', async () => {
    const { offer } = await given.givenMarket(house, {
      capacity: { weeks: 1, hoursPerDay: 4 },
      offer: { until: given.monday(2), perWeek: given.hours(40), minimumLot: given.hours('0.05') },
    });

    const granted = await rush(offer.id, () => [{ weekStart: given.monday(1), amount: 7 }]);

    // 20 h are 1,200 minutes: 171 lots of 7 and 3 minutes that nobody can use.
    expect(granted).toBe(171);
    expect(await given.exchangeFaults(house)).toEqual([]);
  });

  it('sells weeks of several offers on the same machines, all weeks of a hold or none', async () => {
    const { seller, center, offer } = await given.givenMarket(house, { capacity: { hoursPerDay: 6 } });
    const other = await given.givenOffer(house, seller, center, { perWeek: given.hours(25) });
    let turn = 0;
    const some = (client: number, round: number) => {
      const first = 1 + ((client + round) % 4);
      const weeks = [first, 1 + ((first + 1 + (client % 2)) % 4)];
      return weeks.map((week) => ({ weekStart: given.monday(week), amount: 60 + (client % 5) * 37 }));
    };

    const granted = await rush(offer.id, some).then(async (first) => {
      turn = first;
      return first + (await rush(other.id, some));
    });

    expect(turn).toBeGreaterThan(10);
    expect(granted).toBeGreaterThanOrEqual(turn);
    expect(await given.exchangeFaults(house)).toEqual([]);
  });

  it('lets two offers of the same machines be rushed at once without a deadlock', async () => {
    const { seller, center, offer } = await given.givenMarket(house, {
      capacity: { weeks: 8, hoursPerDay: 8 },
      offer: { until: given.monday(9) },
    });
    const other = await given.givenOffer(house, seller, center, {
      until: given.monday(9),
      perWeek: given.hours(38),
    });
    const weeks = (client: number, round: number) => {
      const at = (client * 3 + round) % 8;
      return [at, (at + 4) % 8, (at + 1 + (client % 3)) % 8]
        .filter((week, index, all) => all.indexOf(week) === index)
        .map((week) => ({ weekStart: given.monday(1 + week), amount: 120 + client }));
    };

    const granted = await Promise.all([rush(offer.id, weeks), rush(other.id, weeks)] as const);

    // Who comes first is served first, so one offer's crowd may take nearly all; together they sell what there is.
    expect(granted[0] + granted[1]).toBeGreaterThan(20);
    expect(await given.exchangeFaults(house)).toEqual([]);
  });

  it('answers a batch of items one by one in their order, as if each had come alone', async () => {
    const { offer } = await given.givenMarket(house, { capacity: { weeks: 1, hoursPerDay: 2 } });
    const buyer = crypto.randomUUID();
    const weeks = (amount: number) => [{ weekStart: given.monday(1), amount }];

    const answers = await given.reserve(
      pool,
      buyer,
      [300, 400, 200, 100, 60].map((amount) => ({ offerId: offer.id, weeks: weeks(amount) })),
    );

    expect(answers.map(({ granted, code }) => (granted ? 'granted' : code))).toEqual([
      'granted',
      'CAPACITY_EXCEEDED',
      'granted',
      'granted',
      'CAPACITY_EXCEEDED',
    ]);
    expect(await given.exchangeFaults(house)).toEqual([]);
  });

  it('is judged by a checker that catches the naive way: look first, then write', async () => {
    const caught: string[] = [];
    for (let attempt = 0; attempt < 5 && caught.length === 0; attempt++) {
      const { offer, center } = await given.givenMarket(house, {
        capacity: { weeks: 1, hoursPerDay: 2 },
        offer: { until: given.monday(2) },
      });
      const naive = openPool(house.adminUrl, connections);
      await given.crowd(clients, () =>
        naiveReserve(naive, { offerId: offer.id, centerId: center.id, day: given.monday(1), amount: 7 }),
      );
      await naive.end();
      caught.push(
        ...(await given.exchangeFaults(house)).filter((fault) => fault.startsWith('a day is sold beyond')),
      );
    }

    expect(caught.length).toBeGreaterThan(0);
  });
});

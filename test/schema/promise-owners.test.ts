import 'reflect-metadata';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  capacityOfferWithdraw,
  reservationAccept,
  reservationConfirm,
  reservationDecline,
  reservationRelease,
} from '#schema/exchange/index.ts';
import type { Command } from '#schema/kernel/command.ts';
import { orderPromiseConfirm, orderPromiseRelease, orderPromiseReplan } from '#schema/orders/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';

let house: given.TestHouse;
let buyer: given.Firm;
let binding: given.Market;
let asking: given.Market[];
beforeAll(async () => {
  house = await openTestHouse();
  buyer = await given.givenFirm(house);
  const shop = (booking: 'INSTANT' | 'APPROVAL') =>
    given.givenShopFor(house, 'machining.turning.cnc', '60', {
      booking,
      perWeek: given.hours(80),
      holdMinutes: 2880,
    });
  binding = await shop('INSTANT');
  asking = [await shop('APPROVAL'), await shop('APPROVAL')];
});
afterAll(() => house.close());

interface Asked {
  readonly by: given.Firm;
  readonly promise: given.Made;
  readonly plan: given.KeptPlan;
  readonly holds: given.Made[];
}

/** A promise that is held at one shop that binds at once and two that are asked. */
async function quoted(by = buyer, shops = [binding, ...asking]): Promise<Asked> {
  const made = await given.givenAnsweredAt(
    house,
    by,
    shops.map((market) => ({ market, asksFirst: market !== binding })),
  );
  await given.givenPromiseQuote(house, by, made.promise, made.plan);
  const { rows } = await house.admin.query<{ id: string }>(
    'select reservation_id as id from app.promise_line where plan_id = $1 order by position',
    [made.plan.id],
  );
  return { by, ...made, holds: rows.map(({ id }) => ({ id, wire: given.wire('rsv', id) })) };
}
const standing = async ({ promise, plan }: Asked) => {
  const { rows } = await house.admin.query<{ state: string; over: boolean; holds: string[] }>(
    `select p.state, p.quoted_until <= app.clock() as over, (select array_agg(r.state order by l.position) from app.promise_line l
       join app.reservation r on r.id = l.reservation_id where l.plan_id = $2) as holds from app.order_promise p where p.id = $1`,
    [promise.id, plan.id],
  );
  const [row] = rows;
  const isOver = row?.over && ['AWAITING_OWNERS', 'QUOTED'].includes(row.state);
  return { state: isOver ? 'EXPIRED' : row?.state, holds: row?.holds };
};
const answer = (at: number, one: Asked, command: typeof reservationAccept) =>
  given.refusalOf(
    given.act(house, (asking[at - 1] as given.Market).seller.actor, command, {
      reservationId: one.holds[at]?.wire ?? '',
    }),
  );
const buy = (one: Asked, command: Command<{ orderPromiseId: string }>) =>
  given.refusalOf(given.act(house, one.by.actor, command, { orderPromiseId: one.promise.wire }));
const sweep = () => house.workerDatabase.pool.query('select market.sweep(200)');
const told = async (event: string, { id }: given.Made) =>
  (
    await house.admin.query(`select 1 from app.outbox where event = $1 and payload ->> 'subjectId' = $2`, [
      event,
      id,
    ])
  ).rowCount;

/** Holds behind no promise that still wants them, and promises that are held in part. */
async function ownerless(): Promise<unknown[]> {
  const { rows } = await house.admin.query(
    `select r.id, r.state, p.state as promise from app.reservation r left join app.promise_plan a on a.id = r.plan_id
       left join app.order_promise p on p.id = a.promise_id and p.chosen_plan_id = a.id
     where r.plan_id is not null and case r.state when 'AWAITING_APPROVAL' then p.state is distinct from 'AWAITING_OWNERS'
       when 'HELD' then p.state is null or p.state not in ('AWAITING_OWNERS', 'QUOTED')
       when 'CONFIRMED' then p.state is distinct from 'CONFIRMED' else coalesce(p.state = 'CONFIRMED', false) end`,
  );
  return rows;
}
const freeOf = async () =>
  (
    await house.admin.query<{ taken: number }>(
      'select coalesce(sum(held), 0)::int as taken from app.work_center_day where work_center_id = any ($1)',
      [[binding, ...asking].map(({ center }) => center.id)],
    )
  ).rows[0]?.taken;

describe('a promise that asks owners', () => {
  it('holds all meanwhile, can be bought when all have said yes, and buys all at once', async () => {
    const one = await quoted();
    expect(await standing(one)).toEqual({
      state: 'AWAITING_OWNERS',
      holds: ['HELD', 'AWAITING_APPROVAL', 'AWAITING_APPROVAL'],
    });
    expect(await buy(one, orderPromiseConfirm)).toEqual(['WRONG_STATE']);

    expect(await answer(1, one, reservationAccept)).toEqual([]);
    expect(await buy(one, orderPromiseConfirm)).toEqual(['WRONG_STATE']);
    expect(await told('promise.accepted.v1', one.promise)).toBe(0);
    expect(await answer(2, one, reservationAccept)).toEqual([]);
    expect(await standing(one)).toEqual({ state: 'QUOTED', holds: ['HELD', 'HELD', 'HELD'] });
    expect(await told('promise.accepted.v1', one.promise)).toBe(1);

    expect(await answer(1, one, reservationDecline)).toEqual(['WRONG_STATE']);
    expect(await buy(one, orderPromiseConfirm)).toEqual([]);
    expect(await standing(one)).toEqual({
      state: 'CONFIRMED',
      holds: ['CONFIRMED', 'CONFIRMED', 'CONFIRMED'],
    });
    expect(await given.exchangeFaults(house)).toEqual([]);
  });

  it('gives all back at the first no, is told of, and is planned anew without that offer', async () => {
    const one = await quoted();
    await answer(1, one, reservationAccept);
    expect(await answer(2, one, reservationDecline)).toEqual([]);

    expect(await standing(one)).toEqual({ state: 'DECLINED', holds: ['RELEASED', 'RELEASED', 'DECLINED'] });
    expect(await told('promise.declined.v1', one.promise)).toBe(1);
    expect(await buy(one, orderPromiseConfirm)).toEqual(['WRONG_STATE']);
    await given.act(house, buyer.actor, orderPromiseReplan, {
      orderPromiseId: one.promise.wire,
      withoutOfferIds: [given.wire('crd', asking[1]?.offer.id ?? '')],
    });
    const { rows } = await house.admin.query(
      'select state, without_offers from app.order_promise where id = $1',
      [one.promise.id],
    );
    expect(rows).toEqual([{ state: 'ASKED', without_offers: [asking[1]?.offer.id] }]);
    expect(await freeOf()).toBe(0);
    expect(await given.exchangeFaults(house)).toEqual([]);
  });

  it('lapses whole when an owner stays silent, and counts nothing against its buyer', async () => {
    const one = await quoted();
    await answer(1, one, reservationAccept);
    const returned = async () =>
      (
        await house.admin.query(
          'select coalesce(sum(returned), 0)::int as n from app.hold_probe where buyer_id = $1',
          [buyer.id],
        )
      ).rows[0].n;
    const before = await returned();
    await given.moveClock(house, '24 hours 1 second');
    expect(await answer(2, one, reservationAccept)).toEqual(['HOLD_EXPIRED']);
    expect(await buy(one, orderPromiseConfirm)).toEqual(['WRONG_STATE']);
    await sweep();

    expect(await standing(one)).toEqual({ state: 'EXPIRED', holds: ['EXPIRED', 'EXPIRED', 'EXPIRED'] });
    expect(await told('promise.lapsed.v1', one.promise)).toBe(1);
    expect(await returned()).toBe(before);
    await given.moveClock(house, '0');
    expect(await given.exchangeFaults(house)).toEqual([]);
  });

  it('waits no longer than the first of its holds that bind at once', async () => {
    const soon = await given.givenShopFor(house, 'machining.turning.cnc', '60', { holdMinutes: 60 });
    const one = await quoted(buyer, [soon, asking[0] as given.Market]);
    const { rows } = await house.admin.query(
      'select distinct extract(epoch from expires_at - held_at)::int as s from app.reservation where plan_id = $1',
      [one.plan.id],
    );
    expect(rows).toEqual([{ s: 3600 }]);
    expect(await buy(one, orderPromiseRelease)).toEqual([]);
    expect(await standing(one)).toEqual({ state: 'RELEASED', holds: ['RELEASED', 'RELEASED'] });
  });

  it('is moved as a whole: its buyer buys or gives back no single step of it', async () => {
    const one = await quoted();
    const alone = (at: number, command: typeof reservationConfirm) =>
      given.refusalOf(given.act(house, buyer.actor, command, { reservationId: one.holds[at]?.wire ?? '' }));

    expect(await alone(0, reservationConfirm)).toEqual(['PART_OF_PROMISE']);
    expect(await alone(0, reservationRelease)).toEqual(['PART_OF_PROMISE']);
    expect(await alone(1, reservationRelease)).toEqual(['PART_OF_PROMISE']);
    expect(await standing(one)).toEqual({
      state: 'AWAITING_OWNERS',
      holds: ['HELD', 'AWAITING_APPROVAL', 'AWAITING_APPROVAL'],
    });
    expect(await buy(one, orderPromiseRelease)).toEqual([]);
    expect(await given.exchangeFaults(house)).toEqual([]);
  });

  it('is refused whole where an owner has to be asked whom the plan did not name', async () => {
    const made = await given.givenAnsweredAt(house, buyer, [
      { market: binding, asksFirst: false },
      { market: asking[0] as given.Market, asksFirst: false },
    ]);
    expect(await given.refusalOf(given.givenPromiseQuote(house, buyer, made.promise, made.plan))).toEqual([
      'ASKS_FIRST',
    ]);
    expect(await freeOf()).toBe(0);
  });

  it('ends whole with an offer that is withdrawn, when its notice is over', async () => {
    const leaving = await given.givenShopFor(house, 'machining.turning.cnc', '60', { booking: 'APPROVAL' });
    const one = await quoted(buyer, [binding, leaving]);
    await given.act(house, leaving.seller.actor, capacityOfferWithdraw, {
      offerId: leaving.offer.wire,
      noticeHours: 2,
    });
    await given.moveClock(house, '23 hours');
    await sweep();
    const { holds } = await standing(one);
    expect(new Set(holds).size === 1 || holds?.includes('HELD')).toBe(true);
    await given.moveClock(house, '25 hours');
    await sweep();
    await given.moveClock(house, '0');
    expect((await standing(one)).holds).toEqual(['EXPIRED', 'EXPIRED']);
    expect(await ownerless()).toEqual([]);
  });
});

describe('promises that ask owners, in any order of steps', { timeout: 240_000 }, () => {
  type Step = 'yes1' | 'yes2' | 'no1' | 'no2' | 'buy' | 'back' | 'late' | 'sweep';
  const steps: readonly Step[] = ['yes1', 'yes2', 'no1', 'no2', 'buy', 'back', 'late', 'sweep'];

  /** What every step makes of a promise, said in a few lines. */
  interface Model {
    state: string;
    readonly yes: Set<number>;
    readonly no: Set<number>;
    isLate: boolean;
    isSwept: boolean;
  }
  function step(model: Model, what: Step): void {
    if (what === 'late') model.isLate = true;
    const isOpen = ['AWAITING_OWNERS', 'QUOTED'].includes(model.state);
    if (isOpen && model.isLate) {
      if (what === 'sweep') model.isSwept = true;
      if (what === 'sweep') model.state = 'EXPIRED';
      return;
    }
    const at = Number(what.at(-1));
    const mayAnswer = model.state === 'AWAITING_OWNERS' && !model.yes.has(at);
    if (what.startsWith('yes') && mayAnswer) model.yes.add(at);
    if (what.startsWith('no') && mayAnswer) {
      model.no.add(at);
      model.state = 'DECLINED';
    }
    if (model.state === 'AWAITING_OWNERS' && model.yes.size === 2) model.state = 'QUOTED';
    else if (what === 'buy' && model.state === 'QUOTED') model.state = 'CONFIRMED';
    if (what === 'back' && isOpen) model.state = 'RELEASED';
  }
  function holdsOf({ state, yes, no }: Model): string[] {
    const all = (one: string) => [one, one, one];
    if (['CONFIRMED', 'RELEASED', 'EXPIRED'].includes(state)) return all(state);
    if (state === 'DECLINED')
      return ['RELEASED', ...[1, 2].map((at) => (no.has(at) ? 'DECLINED' : 'RELEASED'))];
    return ['HELD', ...[1, 2].map((at) => (yes.has(at) ? 'HELD' : 'AWAITING_APPROVAL'))];
  }
  const run: Readonly<Record<Step, (one: Asked) => Promise<unknown>>> = {
    yes1: (one) => answer(1, one, reservationAccept),
    yes2: (one) => answer(2, one, reservationAccept),
    no1: (one) => answer(1, one, reservationDecline),
    no2: (one) => answer(2, one, reservationDecline),
    buy: (one) => buy(one, orderPromiseConfirm),
    back: (one) => buy(one, orderPromiseRelease),
    late: () => given.moveClock(house, '24 hours 1 second'),
    sweep: () => sweep(),
  };

  it('stand as a model of a few lines says, and nothing is held that no promise wants', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...steps), { minLength: 1, maxLength: 7 }), async (story) => {
        await given.moveClock(house, '0');
        const one = await quoted(await given.givenFirm(house));
        const model: Model = {
          state: 'AWAITING_OWNERS',
          yes: new Set(),
          no: new Set(),
          isLate: false,
          isSwept: false,
        };
        for (const what of story) {
          await run[what](one);
          step(model, what);
        }
        const found = await standing(one);
        const isOver = model.isLate && ['AWAITING_OWNERS', 'QUOTED'].includes(model.state);
        expect([found.state, found.holds]).toEqual([isOver ? 'EXPIRED' : model.state, holdsOf(model)]);
        await given.moveClock(house, '49 hours');
        await sweep();
        await given.moveClock(house, '0');
        expect(await ownerless()).toEqual([]);
      }),
      { numRuns: 40, seed: 20_261_130, interruptAfterTimeLimit: 200_000 },
    );
    expect(await given.exchangeFaults(house)).toEqual([]);
  });

  it('end one way when all answer, buy, give back and sweep in the same moment', async () => {
    for (let round = 0; round < 12; round++) {
      const one = await quoted(await given.givenFirm(house));
      if (round % 3 === 2) await answer(1, one, reservationAccept);
      if (round % 2)
        await house.admin.query(
          `update app.reservation set expires_at = app.clock() + interval '20 milliseconds' where plan_id = $1`,
          [one.plan.id],
        );
      const acts = [
        run.yes1,
        run.yes2,
        run.no1,
        run.no2,
        run.buy,
        run.back,
        run.sweep,
        run.yes1,
        run.no2,
        run.sweep,
      ];
      const chosen = round % 4 === 0 ? acts.filter((act) => act !== run.back) : acts;
      await Promise.all([...chosen, run.buy].map((act) => act(one)));
      if (round % 2) await house.admin.query('select pg_sleep(0.03)');
      await sweep();

      const { state, holds = [] } = await standing(one);
      expect(['AWAITING_OWNERS', 'QUOTED', 'CONFIRMED', 'RELEASED', 'DECLINED', 'EXPIRED']).toContain(state);
      if (state === 'CONFIRMED') expect(new Set(holds)).toEqual(new Set(['CONFIRMED']));
      if (state === 'DECLINED') expect(holds.filter((hold) => hold === 'DECLINED')).toHaveLength(1);
      expect(await ownerless()).toEqual([]);
      await buy(one, orderPromiseRelease);
      await sweep();
    }
    expect(await given.exchangeFaults(house)).toEqual([]);
  });

  it('are whole when the connection of an owner who says no is killed in the middle', async () => {
    const one = await quoted();
    const blocker = await house.admin.connect();
    await blocker.query('begin');
    await blocker.query('select 1 from app.work_center_day where work_center_id = $1 for update', [
      binding.center.id,
    ]);
    const declining = answer(1, one, reservationDecline);
    let killed = 0;
    for (let tries = 0; tries < 200 && killed === 0; tries++) {
      const { rows } = await house.admin.query<{ killed: boolean }>(
        `select pg_terminate_backend(pid) as killed from pg_stat_activity where wait_event_type = 'Lock' and query like '%market.settle(%' and datname = current_database()`,
      );
      killed = rows.length;
      await house.admin.query('select pg_sleep(0.02)');
    }
    expect([killed, (await standing(one)).state]).toEqual([1, 'AWAITING_OWNERS']);
    await blocker.query('rollback');
    blocker.release();
    await declining;

    const { state, holds } = await standing(one);
    expect([
      ['AWAITING_OWNERS', 'HELD'],
      ['DECLINED', 'RELEASED'],
    ]).toContainEqual([state, holds?.[0]]);
    expect(await ownerless()).toEqual([]);
    await buy(one, orderPromiseRelease);
    expect(await given.exchangeFaults(house)).toEqual([]);
  });
});

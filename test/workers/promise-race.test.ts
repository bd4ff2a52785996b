import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { orderPromiseConfirm, orderPromiseRelease } from '#schema/orders/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { handlePlanPromise } from '#workers/promise/plan-promise.job.ts';
import { givenRun } from './open-workers.ts';

let house: given.TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

/** A market of two shops and no others. */
async function openShops(): Promise<void> {
  await house.admin.query(
    `update app.capacity_offer set state = 'WITHDRAWN', withdrawn_at = now() where state = 'PUBLISHED'`,
  );
  await house.admin.query('delete from market.offer');
  await given.givenShopFor(house, 'machining.turning.cnc', '60');
  await given.givenShopFor(house, 'machining.milling.5-axis', '80');
}

const buyers = 50;

interface Asked {
  readonly buyer: given.Firm;
  readonly promise: given.Made;
  readonly plan: given.KeptPlan;
}

/** The plan that all want, found by planning for the first of them; of 100 pieces 10 h of turning, then 20 h of milling of one week that has 40. */
async function wanted(quantity = 100): Promise<given.KeptPlan> {
  const promise = await given.givenInquiry(house, await given.givenFirm(house), { quantity });
  await handlePlanPromise(house.workerDatabase, await given.askedEvent(house, promise.id), givenRun());
  const [plan] = await given.plansOf(house, promise.id);
  if (!plan) throw new Error('no plan');
  return plan;
}

/** Those who race, the same ones each time. */
const firms: given.Firm[] = [];

/** The n-th buyer, whose promise is answered with it. */
async function asked(same: given.KeptPlan, n: number): Promise<Asked> {
  const buyer = firms[n] ?? (await given.givenFirm(house));
  firms[n] = buyer;
  return { buyer, ...(await given.givenAnsweredWith(house, buyer, same)) };
}

/** The holds behind a promise by state; none where it was refused. */
async function holdsOf({ plan }: Asked): Promise<string[]> {
  const { rows } = await house.admin.query<{ state: string }>(
    `select r.state from app.promise_line l join app.reservation r on r.id = l.reservation_id where l.plan_id = $1 order by l.position`,
    [plan.id],
  );
  return rows.map(({ state }) => state);
}
const stateOf = async ({ promise }: Asked) =>
  (
    await house.admin.query<{ state: string }>('select state from app.order_promise where id = $1', [
      promise.id,
    ])
  ).rows[0]?.state;

/** Somebody gives one of the holds behind a promise back by hand. */
async function loseOneHold({ buyer, plan }: Asked): Promise<void> {
  await house.database.pool.query(
    `select market.settle($2::uuid, 'RELEASE') from (select set_config('app.organisation', $1, true) offset 0) who`,
    [buyer.id, await lastHold(plan.id)],
  );
}
const lastHold = async (planId: string) =>
  (
    await house.admin.query<{ id: string }>(
      'select reservation_id as id from app.promise_line where plan_id = $1 order by position desc limit 1',
      [planId],
    )
  ).rows[0]?.id;

/** What the holds behind a promise come to, base units. */
async function amountOf({ plan }: Asked): Promise<bigint> {
  const { rows } = await house.admin.query<{ sum: bigint }>(
    `select sum(r.quantity)::bigint as sum from app.promise_line l join app.reservation r on r.id = l.reservation_id where l.plan_id = $1`,
    [plan.id],
  );
  return rows[0]?.sum ?? 0n;
}

/** Holds that stand for nobody: of a promise that is neither held nor bought, or of none. */
async function ownerless(): Promise<unknown[]> {
  const { rows } = await house.admin.query(
    `select r.id, r.state, p.state as promise from app.reservation r left join app.promise_line l on l.reservation_id = r.id
       left join app.promise_plan a on a.id = l.plan_id left join app.order_promise p on p.id = a.promise_id and p.chosen_plan_id = a.id
     where r.state in ('HELD', 'CONFIRMED') and (p.state is null or p.state not in ('QUOTED', 'CONFIRMED'))`,
  );
  return rows;
}

/** What is sold of all days, base units. */
async function soldInAll(): Promise<bigint> {
  const { rows } = await house.admin.query<{ sum: bigint }>(
    `select coalesce(sum(d.reserved), 0)::bigint as sum from app.work_center_day d`,
  );
  return rows[0]?.sum ?? 0n;
}

describe('many buyers at once who want the same weeks', { timeout: 240_000 }, () => {
  it('get their plans whole or not at all, and no week is sold twice', async () => {
    await openShops();
    const same = await wanted();
    const all: Asked[] = [];
    for (let n = 0; n < buyers; n++) all.push(await asked(same, n));
    const stray = async () =>
      (await house.admin.query<{ many: bigint }>('select count(*) as many from app.reservation')).rows[0]
        ?.many;

    const answers = await Promise.all(
      all.map(({ buyer, promise, plan }) =>
        given.refusalOf(given.givenPromiseQuote(house, buyer, promise, plan)),
      ),
    );

    // The week has room for two.
    const quoted = all.filter((_, index) => answers[index]?.length === 0);
    expect(quoted).toHaveLength(2);
    expect(answers.filter((codes) => codes.length > 0)).toEqual(
      Array.from({ length: buyers - 2 }, () => ['PROMISE_CONFLICT']),
    );
    for (const one of all) expect(await holdsOf(one)).toEqual(quoted.includes(one) ? ['HELD', 'HELD'] : []);
    // What was granted beside what was refused has left nothing behind.
    expect(await stray()).toBe(4n);
    expect(await given.exchangeFaults(house)).toEqual([]);

    // Each of the two confirms and gives back at once, from several windows.
    await Promise.all(
      quoted.flatMap(({ buyer, promise }) =>
        [orderPromiseConfirm, orderPromiseRelease, orderPromiseConfirm, orderPromiseRelease].map((command) =>
          given.refusalOf(given.act(house, buyer.actor, command, { orderPromiseId: promise.wire })),
        ),
      ),
    );

    for (const one of quoted) {
      const state = await stateOf(one);
      expect(['CONFIRMED', 'RELEASED']).toContain(state);
      expect(await holdsOf(one)).toEqual([state, state]);
    }
    expect(await given.exchangeFaults(house)).toEqual([]);
  });

  it('confirm at once, some given back or short of a hold meanwhile: each plan is bought whole or refused whole', async () => {
    await openShops();
    const same = await wanted(3);
    const everybody: Asked[] = [];
    for (let n = 0; n < buyers; n++) everybody.push(await asked(same, n));
    const quotes = await Promise.all(
      everybody.map(({ buyer, promise, plan }) =>
        given.refusalOf(given.givenPromiseQuote(house, buyer, promise, plan)),
      ),
    );
    // An hour each is the least lot: the week's forty are held to the last.
    const all = everybody.filter((_, n) => quotes[n]?.length === 0);
    const others = everybody.filter((_, n) => quotes[n]?.length !== 0);
    expect(all).toHaveLength(40);
    const before = await soldInAll();
    // A fifth lose one hold of theirs just before, a fifth give back in the same moment, a fifth press twice.
    for (const one of all.filter((_, n) => n % 5 === 0)) await loseOneHold(one);

    const late = others.map(({ buyer, promise }) =>
      given.refusalOf(given.act(house, buyer.actor, orderPromiseConfirm, { orderPromiseId: promise.wire })),
    );
    const answers = await Promise.all(
      all.flatMap(({ buyer, promise }, n) => {
        const send = (command: typeof orderPromiseConfirm) =>
          given.refusalOf(given.act(house, buyer.actor, command, { orderPromiseId: promise.wire }));
        if (n % 5 === 1) return [send(orderPromiseConfirm), send(orderPromiseRelease)];
        return n % 5 === 2
          ? [send(orderPromiseConfirm), send(orderPromiseConfirm)]
          : [send(orderPromiseConfirm)];
      }),
    );

    let bought = 0n;
    for (const [n, one] of all.entries()) {
      const [state, holds] = [await stateOf(one), await holdsOf(one)];
      if (n % 5 === 0) {
        // Refused: what it still holds is its own until its time.
        expect([state, [...holds].sort()]).toEqual(['QUOTED', ['HELD', 'RELEASED']]);
        continue;
      }
      expect(state).toBe(n % 5 === 1 && holds[0] === 'RELEASED' ? 'RELEASED' : 'CONFIRMED');
      expect(new Set(holds)).toEqual(new Set([state]));
      if (state === 'CONFIRMED') bought += await amountOf(one);
    }
    expect(answers.flat().filter((code) => code === 'HOLD_LOST')).toHaveLength(all.length / 5);
    expect(await Promise.all(late)).toEqual(others.map(() => ['WRONG_STATE']));
    for (const one of others) expect(await holdsOf(one)).toEqual([]);
    expect((await soldInAll()) - before).toBe(bought);
    expect(await ownerless()).toEqual([]);
    expect(await given.exchangeFaults(house)).toEqual([]);
  });
});

import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { orderPromiseConfirm, orderPromiseRelease } from '#schema/orders/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { handlePlanPromise } from '#workers/promise/plan-promise.job.ts';
import { givenRun } from './open-workers.ts';

let house: given.TestHouse;
let shops: given.Market[];
beforeAll(async () => {
  house = await openTestHouse();
  shops = [
    await given.givenShopFor(house, 'machining.turning.cnc', '60'),
    await given.givenShopFor(house, 'machining.milling.5-axis', '80'),
  ];
});
afterAll(() => house.close());

const buyers = 50;

interface Asked {
  readonly buyer: given.Firm;
  readonly promise: given.Made;
  readonly plan: given.KeptPlan;
}

/** The plan that all want: 10 h of turning, then 20 h of milling of one week that has 40, found by planning for the first of them. */
async function wanted(): Promise<given.KeptPlan> {
  const promise = await given.givenInquiry(house, await given.givenFirm(house));
  await handlePlanPromise(house.workerDatabase, await given.askedEvent(house, promise.id), givenRun());
  const [plan] = await given.plansOf(house, promise.id);
  if (!plan) throw new Error('no plan');
  return plan;
}

/** A buyer whose promise is answered with it. */
async function asked(same: given.KeptPlan): Promise<Asked> {
  const buyer = await given.givenFirm(house);
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

describe('many buyers at once who want the same weeks', { timeout: 240_000 }, () => {
  it('get their plans whole or not at all, and no week is sold twice', async () => {
    const same = await wanted();
    const all: Asked[] = [];
    for (let n = 0; n < buyers; n++) all.push(await asked(same));
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
    expect(shops).toHaveLength(2);
  });
});

import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { orderPromiseConfirm } from '#schema/orders/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { handlePlanPromise } from '#workers/promise/plan-promise.job.ts';
import { givenRun } from './open-workers.ts';

let house: given.TestHouse;
let buyer: given.Firm;
let shop: given.Market;
beforeAll(async () => {
  house = await openTestHouse();
  buyer = await given.givenFirm(house);
  const setupPrice = { amount: '300', currency: 'CNY' as const };
  shop = await given.givenShopFor(house, 'machining.milling.5-axis', '78', { setupPrice });
  await given.givenShopFor(house, 'machining.milling.5-axis', '80', { setupPrice });
});
afterAll(() => house.close());

/** Two steps of 12 minutes a piece and an hour of set-up each, one after the other. */
async function answered(family: string | null) {
  const step = (code: string, next: string[]) =>
    given.step(code, next, {
      loadPerPiece: { value: '12', unit: 'MIN' },
      setup: { value: '60', unit: 'MIN' },
      setupFamily: family,
    });
  const { wire } = await given.givenReleased(house, buyer, [step('10', ['20']), step('20', [])]);
  const promise = await given.givenInquiry(house, buyer, { revisionId: wire });
  await handlePlanPromise(house.workerDatabase, await given.askedEvent(house, promise.id), givenRun());
  const plans = await given.plansOf(house, promise.id);
  const [plan] = plans;
  if (!plan) throw new Error('no plan');
  return { promise, plan };
}
const holds = async ({ id }: given.KeptPlan) =>
  (
    await house.admin.query(
      `select r.state, r.price_minor, r.quantity, count(*)::int as lines from app.promise_line l join app.reservation r on r.id = l.reservation_id
       where l.plan_id = $1 group by r.id order by r.id`,
      [id],
    )
  ).rows;

describe('steps of one set-up family', { timeout: 120_000 }, () => {
  it('are set up once at a shop: one hold at one price for both, bought as one', async () => {
    const { promise, plan } = await answered('SHAFT-40');

    // 41 h at 78, and the set-up's 300 once.
    expect(plan.total_minor).toBe(349_800n);
    expect(plan.lines.map(({ offer_id, setup_family }) => [offer_id, setup_family])).toEqual([
      [shop.offer.id, 'SHAFT-40'],
      [shop.offer.id, 'SHAFT-40'],
    ]);
    expect(plan.lines.map(({ weeks }) => weeks.map(({ amount }) => amount))).toEqual([['1260'], ['1200']]);
    expect(plan.lines.map(({ parts }) => parts.map(({ kind, minor }) => [kind, minor]))).toEqual([
      [
        ['WORK', '163800'],
        ['SETUP', '30000'],
      ],
      [['WORK', '156000']],
    ]);
    await given.givenPromiseQuote(house, buyer, promise, plan);
    const held = { price_minor: 349_800n, quantity: 2460n, lines: 2 };
    expect(await holds(plan)).toEqual([{ state: 'HELD', ...held }]);
    await given.act(house, buyer.actor, orderPromiseConfirm, { orderPromiseId: promise.wire });
    expect(await holds(plan)).toEqual([{ state: 'CONFIRMED', ...held }]);
    expect(await given.exchangeFaults(house)).toEqual([]);
  });

  it('are set up each for itself without a family', async () => {
    const { plan } = await answered(null);

    expect(plan.total_minor).toBe(387_600n);
    expect(plan.lines.map(({ setup_family }) => setup_family)).toEqual([null, null]);
  });
});

import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RoutingStepInput } from '#schema/catalog/index.ts';
import { orderPromiseConfirm, type PromiseWhy } from '#schema/orders/index.ts';
import { capabilitySet } from '#schema/plants/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { handlePlanPromise } from '#workers/promise/plan-promise.job.ts';
import { givenRun } from './open-workers.ts';

let house: given.TestHouse;
let buyer: given.Firm;
let coarse: given.Market;
let fine: given.Market;
beforeAll(async () => {
  house = await openTestHouse();
  buyer = await given.givenFirm(house);
  coarse = await given.givenShopFor(house, 'machining.milling.5-axis', '60');
  fine = await given.givenShopFor(house, 'machining.milling.5-axis', '90');
  await states(coarse, 'IT9');
  await states(fine, 'IT6');
});
afterAll(() => house.close());

const states = ({ seller, center }: given.Market, grade: string) =>
  given.act(house, seller.actor, capabilitySet, {
    workCenterId: center.wire,
    kindCode: 'tolerance-grade',
    choices: [grade],
  });

/** 100 pieces of 12 minutes and an hour of set-up. */
async function answered(more: Partial<RoutingStepInput>) {
  const step = given.step('10', [], {
    loadPerPiece: { value: '12', unit: 'MIN' },
    setup: { value: '60', unit: 'MIN' },
    ...more,
  });
  const { wire } = await given.givenReleased(house, buyer, [step]);
  const promise = await given.givenInquiry(house, buyer, { revisionId: wire });
  await handlePlanPromise(house.workerDatabase, await given.askedEvent(house, promise.id), givenRun());
  const { rows } = await house.admin.query<{ why: PromiseWhy[] }>(
    'select why from app.order_promise where id = $1',
    [promise.id],
  );
  const why = (rows[0]?.why ?? []).map(({ code, params }) =>
    [code, ...params.map(({ name, value }) => `${name}=${value}`)].join(' '),
  );
  return { promise, plans: await given.plansOf(house, promise.id), why };
}
const grade = (choice: string) => [{ kind: 'TOLERANCE' as const, choices: [choice] }];

describe('a step that needs a tolerance', { timeout: 120_000 }, () => {
  it('is planned with whoever states it, and says of the cheaper one what it states', async () => {
    const { plans, why } = await answered({ requirements: grade('IT7') });

    expect(plans[0]?.lines.map(({ offer_id }) => offer_id)).toEqual([fine.offer.id]);
    expect(why).toContain('CAPABILITY_MISSING price=12 least=18 requirement=TOLERANCE asked=IT7 stated=IT9');
  });

  it('is planned with nobody where none states it, and says what it would cost to do without', async () => {
    const { plans, why } = await answered({ requirements: grade('IT5') });

    expect(plans).toEqual([]);
    // 21 h at 60.
    expect(why[0]).toMatch(/^LIFT_LIMIT limits=CAPABILITY_MISSING total=1260\.00 arrives=/);
  });
});

describe('a step whose pieces are inspected', { timeout: 120_000 }, () => {
  it('holds and buys what inspecting takes, and says what it is of the price', async () => {
    const inspection = { kind: 'SAMPLE' as const, perPiece: { value: '4.5', unit: 'MIN' as const }, days: 3 };
    const plain = await answered({});
    const { promise, plans } = await answered({ inspection, transferBatch: 50 });
    const [plan] = plans;
    if (!plan) throw new Error('no plan');

    // Two lots of 50, of each 8 pieces of 4.5 minutes: 72 minutes at 60 an hour.
    expect(plan.lines.map((line) => line.inspection)).toEqual([
      { kind: 'SAMPLE', pieces: 16, amount: '72', days: 3, minor: '7200' },
    ]);
    expect(plan.total_minor).toBe((plain.plans[0]?.total_minor ?? 0n) + 7_200n);
    expect((plain.plans[0]?.arrives_on ?? '') < plan.arrives_on).toBe(true);
    await given.givenPromiseQuote(house, buyer, promise, plan);
    await given.act(house, buyer.actor, orderPromiseConfirm, { orderPromiseId: promise.wire });
    const { rows } = await house.admin.query(
      'select state, quantity, price_minor from app.reservation where buyer_id = $1',
      [buyer.id],
    );
    // 20 h of work, an hour of set-up, 1.2 h of inspection.
    expect(rows).toEqual([{ state: 'CONFIRMED', quantity: 1_332n, price_minor: plan.total_minor }]);
    expect(await given.exchangeFaults(house)).toEqual([]);
  });
});

import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { orderPromiseConfirm, orderPromiseQuote, orderPromiseRelease } from '#schema/orders/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { handlePlanPromise } from '#workers/promise/plan-promise.job.ts';
import { givenRun } from './open-workers.ts';

let house: given.TestHouse;
let buyer: given.Firm;
let carrier: given.Firm;
beforeAll(async () => {
  house = await openTestHouse();
  buyer = await given.givenFirm(house);
  carrier = await given.givenFirm(house);
  await given.givenShopFor(house, 'machining.turning.cnc', '60');
  await given.givenShopFor(house, 'machining.milling.5-axis', '78');
});
afterAll(() => house.close());

const nanjing = '320100';

/** 100 pieces of 2 kg for Nanjing, made in Kunshan. */
async function answered(grams: number | null = 2000) {
  const stepFigures = [{ stepCode: '20', grams, wattHours: null }];
  const promise = await given.givenInquiry(house, buyer, { deliverToCityCode: nanjing, stepFigures });
  await handlePlanPromise(house.workerDatabase, await given.askedEvent(house, promise.id), givenRun());
  const [plan] = await given.plansOf(house, promise.id);
  if (!plan) throw new Error('no plan');
  return { promise, plan };
}

const runsOf = ({ lines }: given.KeptPlan) => lines.filter(({ way }) => way !== null);
const freightOf = ({ parts }: given.KeptPlan) => parts.find(({ kind }) => kind === 'TRANSPORT');
const statesOf = async ({ id }: given.KeptPlan) =>
  (
    await house.admin.query<{ state: string; quantity: bigint; price_minor: bigint }>(
      `select r.state, r.quantity, r.price_minor from app.promise_line l join app.reservation r on r.id = l.reservation_id
       where l.plan_id = $1 and l.way is not null`,
      [id],
    )
  ).rows;

describe('a plan by the runs of carriers', { timeout: 120_000 }, () => {
  it('takes no run where nobody has said what a piece weighs', async () => {
    const run = await given.givenRunOnSale(house, carrier);
    const { plan } = await answered(null);

    expect(runsOf(plan)).toEqual([]);
    await given.withdrawn(house, carrier, run);
  });

  it('takes the run that is cheaper than the tariff, holds it with the steps and gives it back with them', async () => {
    const run = await given.givenRunOnSale(house, carrier);
    const { promise, plan } = await answered();

    // 200 kg at 0.20 and 20 for loading.
    expect(freightOf(plan)).toEqual({
      kind: 'TRANSPORT',
      minor: '6000',
      params: [
        { name: 'shipments', value: '0' },
        { name: 'runs', value: '1' },
      ],
    });
    expect(runsOf(plan)).toMatchObject([{ offer_id: run.id, pieces: 100, step_code: '20', way: 1 }]);
    expect(plan.total_minor).toBe(60_000n + 156_000n + 6_000n);

    await given.givenPromiseQuote(house, buyer, promise, plan);
    expect(await statesOf(plan)).toEqual([{ state: 'HELD', quantity: 200_000n, price_minor: 6_000n }]);
    await given.act(house, buyer.actor, orderPromiseRelease, { orderPromiseId: promise.wire });
    expect(await statesOf(plan)).toMatchObject([{ state: 'RELEASED' }]);
    await given.withdrawn(house, carrier, run);
  });

  it('is refused whole where another has bought the run meanwhile, and says which way it was', async () => {
    const run = await given.givenRunOnSale(house, carrier, { quantity: { value: '300', unit: 'KGM' } });
    const [{ promise, plan }, other] = [await answered(), await answered()];
    await given.givenPromiseQuote(house, buyer, other.promise, other.plan);

    await expect(
      given.act(house, buyer.actor, orderPromiseQuote, {
        orderPromiseId: promise.wire,
        planId: given.wire('ppl', plan.id),
      }),
    ).rejects.toMatchObject({
      problems: [{ code: 'RUN_SOLD', params: expect.arrayContaining([{ name: 'way', value: '1' }]) }],
    });
    expect(await statesOf(plan)).toEqual([]);
    await given.act(house, buyer.actor, orderPromiseRelease, { orderPromiseId: other.promise.wire });
    await given.withdrawn(house, carrier, run);
  });

  it.each([
    ['leaves before the pieces are made', () => leaving(1)],
    ['arrives after they are wanted', () => leaving(6)],
    ['goes elsewhere', () => ({ toCityCode: '310000' })],
    ['costs more', () => ({ unitPrice: { amount: '9', currency: 'CNY' as const } })],
    ['has too little room', () => ({ quantity: { value: '199', unit: 'KGM' as const } })],
    ['has to be asked for', () => ({ booking: 'APPROVAL' as const })],
    ['is sold by the metre', () => ({ ...metres })],
  ])('takes no run that %s', async (_, more) => {
    const run = await given.givenRunOnSale(house, carrier, more());
    const { plan } = await answered();

    expect(runsOf(plan)).toEqual([]);
    expect(freightOf(plan)?.params).toEqual([{ name: 'shipments', value: '1' }]);
    await given.withdrawn(house, carrier, run);
  });

  it('buys the run with the steps', async () => {
    await given.givenRunOnSale(house, carrier);
    const { promise, plan } = await answered();
    await given.givenPromiseQuote(house, buyer, promise, plan);
    await given.act(house, buyer.actor, orderPromiseConfirm, { orderPromiseId: promise.wire });

    expect(await statesOf(plan)).toMatchObject([{ state: 'CONFIRMED' }]);
    expect(await given.exchangeFaults(house)).toEqual([]);
  });
});

const metres = {
  quantity: { value: '6', unit: 'MTR' as const },
  minimumLot: { value: '1', unit: 'MTR' as const },
};

/** Monday of a week at noon, there in the evening. */
const leaving = (week: number) => ({
  departsAt: new Date(`${given.monday(week)}T12:00:00+08:00`),
  arrivesAt: new Date(`${given.monday(week)}T20:00:00+08:00`),
});

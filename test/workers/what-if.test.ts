import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { orderPromiseWhatIf, type WhatIfAnswer, whatIfAsked } from '#schema/orders/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { handlePlanPromise } from '#workers/promise/plan-promise.job.ts';
import { handleWhatIf } from '#workers/promise/what-if/what-if.job.ts';
import { givenRun } from './open-workers.ts';

let house: given.TestHouse;
let buyer: given.Firm;
let milling: given.Market;
let dear: given.Market;
let promise: given.Made;
beforeAll(async () => {
  house = await openTestHouse();
  buyer = await given.givenFirm(house);
  await given.givenShopFor(house, 'machining.turning.cnc', '60');
  milling = await given.givenShopFor(house, 'machining.milling.5-axis', '80');
  dear = await given.givenShopFor(house, 'machining.milling.5-axis', '100');
  // 10 h of turning, then 50 h of milling in the one week that is left before the day: 40 h at 80 and 10 h at 100.
  promise = await given.givenInquiry(house, buyer, {
    quantity: 250,
    dueOn: given.monday(3),
    latePerDay: { amount: '100000', currency: 'CNY' },
  });
  const event = await given.askedEvent(house, promise.id);
  await handlePlanPromise(house.workerDatabase, event, givenRun());
}, 120_000);
afterAll(() => house.close());

type Asked = Omit<Parameters<typeof orderPromiseWhatIf.run>[1], 'orderPromiseId'>;

/** Asks for one change, works it out, and gives what is kept of it. */
async function answered(asked: Asked): Promise<WhatIfAnswer> {
  const input = { orderPromiseId: promise.wire, ...asked };
  await given.act(house, buyer.actor, orderPromiseWhatIf, input);
  const id = await latest();
  await handleWhatIf(house.workerDatabase, await given.askedEvent(house, id, whatIfAsked), givenRun());
  const { rows } = await house.admin.query('select answer from app.promise_what_if where id = $1', [id]);
  return rows[0].answer;
}
const latest = async () =>
  (await house.admin.query<{ id: string }>('select id from app.promise_what_if order by id desc limit 1'))
    .rows[0]?.id ?? '';
const offer = (market: given.Market) => given.wire('crd', market.offer.id);
const cheapest = async () => (await given.plansOf(house, promise.id))[0];

describe('one change to an answered promise', { timeout: 90_000 }, () => {
  it('of no room is refused where it cannot be meant', async () => {
    const refused = (asked: Asked) =>
      given.refusalOf(
        given.act(house, buyer.actor, orderPromiseWhatIf, { orderPromiseId: promise.wire, ...asked }),
      );
    expect(await refused({ change: 'DUE', amount: 0 })).toEqual(['OUT_OF_RANGE']);
    expect(await refused({ change: 'DUE', amount: -60 })).toEqual(['DUE_PASSED']);
    expect(await refused({ change: 'PRICE', amount: 100 })).toEqual(['OFFER_MISSING']);
    expect(await refused({ change: 'CAPACITY', amount: 1, offerId: offer(milling) })).toEqual([
      'NOT_A_MONDAY',
    ]);
    expect(await refused({ change: 'PRICE', amount: -9901, offerId: offer(milling) })).toEqual([
      'OUT_OF_RANGE',
    ]);
  });

  it('of one more hour brings exactly that hour from the dearer shop to the cheaper', async () => {
    const before = await cheapest();
    const week = before?.lines.find(({ offer_id }) => offer_id === milling.offer.id)?.weeks[0]?.weekStart;
    const answer = await answered({
      change: 'CAPACITY',
      amount: 1,
      offerId: offer(milling),
      weekStart: week ?? null,
    });

    expect(answer.outcome).toBe('PLAN');
    // An hour at 80 instead of one at 100.
    expect(BigInt(answer.plan?.totalMinor ?? 0) - (before?.total_minor ?? 0n)).toBe(-2_000n);
  });

  it('of another price moves the work, and the market stays as it was', async () => {
    const before = await cheapest();
    const answer = await answered({ change: 'PRICE', amount: -5_000, offerId: offer(dear) });

    // 40 h at 50 instead of 10 h at 100, 10 h at 80 instead of 40.
    const pieces = (id: string) => answer.plan?.lines.find(({ offerId }) => offerId === id)?.pieces;
    expect([pieces(dear.offer.id), pieces(milling.offer.id)]).toEqual([200, 50]);
    expect(BigInt(answer.plan?.totalMinor ?? 0) < (before?.total_minor ?? 0n)).toBe(true);
    expect((await cheapest())?.total_minor).toBe(before?.total_minor);
  });

  it('of a week more leaves all to the cheaper shop', async () => {
    const answer = await answered({ change: 'DUE', amount: 7 });

    expect(
      answer.plan?.lines.filter(({ stepCode }) => stepCode === '20').map(({ offerId }) => offerId),
    ).toEqual([milling.offer.id]);
    expect(answer.plan?.parts.reduce((sum, { minor }) => sum + BigInt(minor), 0n)).toBe(
      BigInt(answer.plan?.totalMinor ?? 0),
    );
  });

  it('of an offer that does none of the steps says so', async () => {
    const other = await given.givenShopFor(house, 'machining.gear-cutting.hobbing', '10');
    const answer = await answered({ change: 'PRICE', amount: -100, offerId: offer(other) });

    expect(answer).toEqual({ outcome: 'NOT_PLANNED_WITH', plan: null });
  });

  it('is worked out once however often it is delivered', async () => {
    await answered({ change: 'DUE', amount: 14 });
    const id = await latest();
    await handleWhatIf(house.workerDatabase, await given.askedEvent(house, id, whatIfAsked), givenRun());
    const { rows } = await house.admin.query(
      `select j.state from app.promise_what_if w join app.job j on j.id = w.job_id where w.id = $1`,
      [id],
    );
    expect(rows).toEqual([{ state: 'DONE' }]);
  });
});

import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ItemComponentInput, RoutingStepInput } from '#schema/catalog/index.ts';
import {
  type OrderPromiseInquireInput,
  orderPromiseQuote,
  orderPromiseRelease,
  orderPromiseReplan,
  type PromiseComponent,
} from '#schema/orders/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { handlePlanPromise } from '#workers/promise/plan-promise.job.ts';
import { givenRun } from './open-workers.ts';

let house: given.TestHouse;
let buyer: given.Firm;
beforeAll(async () => {
  house = await openTestHouse();
  buyer = await given.givenFirm(house);
  await given.givenShopFor(house, 'machining.turning.cnc', '60');
  await given.givenShopFor(house, 'machining.milling.5-axis', '80');
});
afterAll(() => house.close());

/** A released revision of an item with a bill. */
async function givenMadeOf(components: ItemComponentInput[], steps?: RoutingStepInput[]) {
  const item = await given.givenItem(house, buyer);
  const draft = await given.givenRouting(house, buyer, steps ?? given.turnedAndMilled(), item);
  await given.givenBill(house, buyer, draft, components);
  return { item, revision: await given.givenRelease(house, buyer, draft) };
}

const turned = () => [given.step('10', [], { name: '车端盖', processCode: 'machining.turning.cnc' })];

/** Something milled that takes one turned cover, whose turning takes two screws that take ten working days. */
async function givenCovered(more: Partial<ItemComponentInput> = {}) {
  const screw = await given.givenItem(house, buyer);
  const cover = await givenMadeOf(
    [given.bought(screw, { stepCode: '10', leadWorkingDays: 10, quantity: { value: '2', unit: 'H87' } })],
    turned(),
  );
  const { revision } = await givenMadeOf([given.made(cover.item, more)]);
  return { screw, cover: cover.item, revision };
}

async function answerOf(promise: given.Made) {
  await handlePlanPromise(house.workerDatabase, await given.askedEvent(house, promise.id), givenRun());
  const { rows } = await house.admin.query<{ components: PromiseComponent[] }>(
    'select components from app.order_promise where id = $1',
    [promise.id],
  );
  const plans = await given.plansOf(house, promise.id);
  return { promise, plans, components: rows[0]?.components ?? [] };
}
async function answered(revision: given.Made, more: Partial<OrderPromiseInquireInput> = {}) {
  const asked = { revisionId: revision.wire, dueOn: given.monday(9), ...more };
  return await answerOf(await given.givenInquiry(house, buyer, asked));
}
type Answer = Awaited<ReturnType<typeof answerOf>>;

/** Of the part: what is needed, there, expected and made. */
const fromOf = ({ components }: Answer) => {
  const { needed, fromStock, receipts, rest } = components.find(({ source }) => source === 'MAKE') ?? {};
  return [needed, fromStock, receipts?.map(({ quantity }) => quantity).join(' '), rest];
};
const linesOf = (plan: given.KeptPlan | undefined, isPart: boolean) =>
  (plan?.lines ?? []).filter(({ step_code }) => step_code.includes('/') === isPart);
const piecesOf = (plan: given.KeptPlan | undefined, isPart: boolean) =>
  linesOf(plan, isPart).reduce((sum, { pieces }) => sum + pieces, 0);
const priceOf = (plan: given.KeptPlan | undefined, isPart: boolean) =>
  linesOf(plan, isPart).reduce((sum, { price_minor }) => sum + Number(price_minor), 0);
const weeksOf = (plan: given.KeptPlan | undefined, step: string) =>
  (plan?.lines ?? [])
    .filter(({ step_code }) => step_code === step)
    .flatMap(({ weeks }) => weeks.map(({ weekStart }) => weekStart))
    .sort();

describe('a part of which some is there', { timeout: 120_000 }, () => {
  it('is made for the rest alone, in every plan, with what that takes, and is cheaper by what is not made', async () => {
    const { screw, cover, revision } = await givenCovered();
    await given.givenStock(house, buyer, screw, '140');
    const none = await answered(revision);
    expect(fromOf(none)).toEqual(['100', '0', '', '100']);
    expect(piecesOf(none.plans[0], true)).toBe(100);

    await given.givenStock(house, buyer, cover, '30');
    const some = await answered(revision);

    expect(fromOf(some)).toEqual(['100', '30', '', '70']);
    // Seventy are made of a hundred and forty screws, which are there; for a hundred they were not.
    expect(some.components.find(({ source }) => source === 'BUY')).toMatchObject({
      needed: '140',
      fromStock: '140',
    });
    for (const plan of some.plans)
      expect([piecesOf(plan, true), piecesOf(plan, false), plan.unserved]).toEqual([70, 200, 0]);
    const [before, after] = [none.plans[0], some.plans[0]];
    expect(priceOf(after, true)).toBe(Math.round(priceOf(before, true) * 0.7));
    expect(Number(after?.total_minor) < Number(before?.total_minor)).toBe(true);
    expect(String(after?.arrives_on) < String(before?.arrives_on)).toBe(true);
  });

  it('lets the step that takes it begin with what is there, while the rest is on its way', async () => {
    const { cover, revision } = await givenCovered();
    const earliest = async () => {
      const { plans } = await answered(revision);
      return weeksOf(plans.find(({ wishes }) => wishes.includes('EARLIEST')) ?? plans[0], '20')[0] ?? '';
    };
    // The screws keep the covers from this week.
    const without = await earliest();
    await given.givenStock(house, buyer, cover, '30');

    expect((await earliest()) < without).toBe(true);
  });

  it('takes what is expected of it in the week in which the first could be made, and not what comes after that', async () => {
    const { screw, cover, revision } = await givenCovered();
    await given.givenStock(house, buyer, screw, '200');
    await given.givenStock(house, buyer, cover, '30', {
      expected: [
        [given.monday(1), '20'],
        [given.monday(4), '50'],
      ],
    });

    const answer = await answered(revision);

    expect(fromOf(answer)).toEqual(['100', '30', '20', '50']);
    for (const plan of answer.plans) expect(piecesOf(plan, true)).toBe(50);
  });

  it('is lost on the way like one that is made, and taken for whole pieces: the odd one stays', async () => {
    const { cover, revision } = await givenCovered({
      quantity: { value: '3', unit: 'H87' },
      scrapBps: 2_000,
    });
    await given.givenStock(house, buyer, cover, '100');

    const answer = await answered(revision);

    // Of 99 four fifths are enough for 26; the other 74 take 222, of 278.
    expect(fromOf(answer)).toEqual(['376', '98', '', '278']);
    for (const plan of answer.plans) expect(piecesOf(plan, true)).toBe(278);
  });

  it('is held by a quote for nobody else, named where it is gone, made anew by the next search, and free again after a release', async () => {
    const { cover, revision } = await givenCovered();
    await given.givenStock(house, buyer, cover, '30');
    const [first, second] = [await answered(revision), await answered(revision)];
    expect([fromOf(first)[1], fromOf(second)[1]]).toEqual(['30', '30']);
    const planOf = ({ plans }: Answer) => plans[0] as given.KeptPlan;
    await given.givenPromiseQuote(house, buyer, first.promise, planOf(first));

    const refused = given.act(house, buyer.actor, orderPromiseQuote, {
      orderPromiseId: second.promise.wire,
      planId: given.wire('ppl', planOf(second).id),
    });
    expect(await given.refusalOf(refused)).toEqual(['STOCK_TAKEN']);
    await given.act(house, buyer.actor, orderPromiseReplan, { orderPromiseId: second.promise.wire });
    expect(fromOf(await answerOf(second.promise))).toEqual(['100', '0', '', '100']);

    await given.act(house, buyer.actor, orderPromiseRelease, { orderPromiseId: first.promise.wire });
    await given.act(house, buyer.actor, orderPromiseReplan, { orderPromiseId: second.promise.wire });
    const again = await answerOf(second.promise);
    expect(fromOf(again)).toEqual(['100', '30', '', '70']);
    expect(piecesOf(planOf(again), true)).toBe(70);
  });
});

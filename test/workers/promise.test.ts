import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { encodeId } from '#schema/kernel/id.ts';
import {
  orderPromiseConfirm,
  orderPromiseRelease,
  orderPromiseReplan,
  type PromiseWhy,
} from '#schema/orders/index.ts';
import { approvedSourceAdd, organisationSourceDemandSet } from '#schema/sourcing/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { handlePlanPromise } from '#workers/promise/plan-promise.job.ts';
import { givenRun } from './open-workers.ts';

let house: given.TestHouse;
let buyer: given.Firm;
let turning: given.Market;
let milling: given.Market;
let dearMilling: given.Market;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());
// A market of its own for each test.
beforeEach(async () => {
  await house.admin.query(
    `update app.capacity_offer set state = 'WITHDRAWN', withdrawn_at = now() where state = 'PUBLISHED'`,
  );
  await house.admin.query('delete from market.offer');
  buyer = await given.givenFirm(house);
  turning = await given.givenShopFor(house, 'machining.turning.cnc', '60');
  milling = await given.givenShopFor(house, 'machining.milling.5-axis', '80');
  dearMilling = await given.givenShopFor(house, 'machining.milling.5-axis', '100');
});

const plan = async (promise: given.Made) =>
  handlePlanPromise(house.workerDatabase, await given.askedEvent(house, promise.id), givenRun());
async function answered(more: Parameters<typeof given.givenInquiry>[2] = {}) {
  const promise = await given.givenInquiry(house, buyer, more);
  await plan(promise);
  return { promise, plans: await given.plansOf(house, promise.id) };
}
const row = async ({ id }: given.Made) =>
  (
    await house.admin.query('select state, round, is_final, shortages from app.order_promise where id = $1', [
      id,
    ])
  ).rows[0];
const held = async () =>
  // Made in one millisecond, their ids say nothing of their order.
  (
    await house.admin.query<{ state: string; quantity: bigint; price_minor: bigint; offer_id: string }>(
      'select state, quantity, price_minor, offer_id from app.reservation where buyer_id = $1 order by price_minor, id',
      [buyer.id],
    )
  ).rows;

describe('an inquiry', { timeout: 90_000 }, () => {
  it('is answered with the cheapest plan: each step at its offer, after the one before it, priced as it will be held', async () => {
    const { promise, plans } = await answered();
    const [cheapest] = plans;

    expect(await row(promise)).toMatchObject({ state: 'ANSWERED', round: 2, is_final: true, shortages: [] });
    // 10 h at 60 and 20 h at 80.
    expect(cheapest?.wishes).toContain('CHEAPEST');
    expect(cheapest?.total_minor).toBe(220_000n);
    expect(
      cheapest?.lines.map(({ step_code, offer_id, pieces, price_minor }) => [
        step_code,
        offer_id,
        pieces,
        Number(price_minor),
      ]),
    ).toEqual([
      ['10', turning.offer.id, 100, 60_000],
      ['20', milling.offer.id, 100, 160_000],
    ]);
    const [first, second] = cheapest?.lines.map(({ weeks }) => weeks[0]?.weekStart ?? '') ?? [];
    expect((first ?? '') < (second ?? '')).toBe(true);
    expect(cheapest?.lines.map(({ reasons }) => reasons[0]?.code)).toEqual(['ONLY_ONE', 'LEAST_PRICE']);
    expect(await held()).toEqual([]);
  });

  it('splits a step over two offers when one has no room for it, and every plan adds up', async () => {
    // 100 h of milling: 40 h a week of one offer in three weeks after the first, or two offers.
    const { plans } = await answered({ quantity: 500, dueOn: given.monday(4) });
    const earliest = plans.find(({ wishes }) => wishes.includes('EARLIEST'));

    expect(
      new Set(earliest?.lines.filter(({ step_code }) => step_code === '20').map(({ offer_id }) => offer_id)),
    ).toEqual(new Set([milling.offer.id, dearMilling.offer.id]));
    for (const { lines, parts, total_minor } of plans) {
      expect(parts.reduce((sum, { minor }) => sum + BigInt(minor), 0n)).toBe(total_minor);
      expect(lines.reduce((sum, { price_minor }) => sum + BigInt(price_minor), 0n)).toBe(total_minor);
    }
    const dates = plans.map(({ arrives_on }) => arrives_on);
    expect(earliest?.arrives_on).toBe([...dates].sort()[0]);
  });

  it('names the step that nobody does, and the step that too few pieces of can be made', async () => {
    await house.admin.query('delete from market.offer where offer_id = any ($1)', [
      [milling.offer.id, dearMilling.offer.id],
    ]);
    const nobody = await answered();
    expect(nobody.plans).toEqual([]);
    expect(await row(nobody.promise)).toMatchObject({
      state: 'ANSWERED',
      shortages: [{ stepCode: '20', candidates: 0, possible: 0 }],
    });

    const much = await answered({ quantity: 2000 });
    expect((await row(much.promise))?.shortages[0]).toMatchObject({
      stepCode: '10',
      candidates: 1,
      possible: 1600,
    });
  });

  it('leaves out what does not bind at once, one’s own offers, and whoever lacks the certificate', async () => {
    const steps = given
      .turnedAndMilled()
      .map((one) => ({ ...one, standards: one.code === '20' ? ['IATF-16949'] : [] }));
    const { wire } = await given.givenReleased(house, buyer, steps);
    const { promise, plans } = await answered({ revisionId: wire });

    expect(plans).toEqual([]);
    expect((await row(promise))?.shortages).toMatchObject([{ stepCode: '20', candidates: 0 }]);
  });
});

describe('what plans emit', { timeout: 90_000 }, () => {
  const carbonOf = async ({ id }: given.Made) =>
    (
      await house.admin.query(
        `select a.wishes, a.carbon, a.total_minor from app.order_promise p join app.promise_plan a on a.promise_id = p.id and a.round = p.round where p.id = $1 order by a.position`,
        [id],
      )
    ).rows;

  it('is unknown where the asker says nothing of its pieces, and no plan is called the lowest', async () => {
    const { promise } = await answered();
    const [plan] = await carbonOf(promise);

    expect(plan.wishes).not.toContain('LOWEST_CARBON');
    expect(plan.carbon.energyGrams).toBe(null);
    expect(plan.carbon.unknown).toEqual([
      { code: 'STEP_ENERGY', stepCode: '10' },
      { code: 'STEP_ENERGY', stepCode: '20' },
    ]);
  });

  it('is weighed by the grid of each shop, and the dearer shop of the cleaner grid is the lowest', async () => {
    // Hangzhou.
    await house.admin.query(
      `update market.offer set city_code = '330100', province_code = '33' where offer_id = $1`,
      [dearMilling.offer.id],
    );
    const { promise } = await answered({
      stepFigures: [
        { stepCode: '10', grams: 1_000, wattHours: 100 },
        { stepCode: '20', grams: 1_000, wattHours: 20_000 },
      ],
    });
    const plans = await carbonOf(promise);
    const lowest = plans.find(({ wishes }) => wishes.includes('LOWEST_CARBON'));
    const cheapest = plans.find(({ wishes }) => wishes.includes('CHEAPEST'));

    // 100 pieces of 20 kWh at 0.5153 kg in Zhejiang, of 0.1 kWh at 0.5978 kg in Jiangsu.
    expect(lowest.carbon.energyGrams).toBe('1036578');
    expect(lowest.carbon.unknown).toEqual([]);
    expect(Number(cheapest.carbon.energyGrams)).toBe(1_201_578);
    expect(lowest.total_minor).toBeGreaterThan(cheapest.total_minor);
  });
});

describe('why a plan is as it is', { timeout: 90_000 }, () => {
  const whyOf = async ({ id }: given.Made) =>
    (await house.admin.query<{ why: PromiseWhy[] }>('select why from app.order_promise where id = $1', [id]))
      .rows[0]?.why ?? [];
  const said = (why: readonly PromiseWhy[]) =>
    why.map(({ kind, code, stepCode, params }) =>
      [kind, code, stepCode ?? '-', ...params.map(({ name, value }) => `${name}=${value}`)].join(' '),
    );

  it('says by how much the dearer shop would have to be cheaper, and the cut brings it in', async () => {
    const { promise } = await answered();
    const [leftOut] = said(await whyOf(promise));
    expect(leftOut).toMatch(/^LEFT_OUT ENTERS_BELOW 20 price=20 by=4 below=16 pieces=\d+$/);

    await house.admin.query('update market.offer set unit_price = 79.9 where offer_id = $1', [
      dearMilling.offer.id,
    ]);
    const { plans } = await answered();
    expect(plans[0]?.lines[1]?.offer_id).toBe(dearMilling.offer.id);
  });

  it('names the limit that makes an order impossible, and what it would cost without it', async () => {
    await house.admin.query(`update market.offer set booking = 'APPROVAL' where offer_id = any ($1)`, [
      [milling.offer.id, dearMilling.offer.id],
    ]);
    const { promise, plans } = await answered();
    const why = said(await whyOf(promise));

    expect(plans).toEqual([]);
    expect(why[0]).toMatch(/^WAY_OUT LIFT_LIMIT - limits=NEEDS_ACCEPTANCE total=2200\.00 arrives=/);
    expect(why).toContain('BLOCKED NEEDS_ACCEPTANCE 20 price=16 least= standards=');
  });

  it('plans with owners who have to accept first where it may ask them, and without those it names', async () => {
    await house.admin.query(`update market.offer set booking = 'APPROVAL' where offer_id = $1`, [
      milling.offer.id,
    ]);
    const { plans: binding } = await answered();
    expect(binding[0]?.lines[1]?.offer_id).toBe(dearMilling.offer.id);

    const { promise, plans } = await answered({ mayAsk: true });
    expect(plans[0]?.lines.map(({ offer_id, asks_first }) => [offer_id, asks_first])).toEqual([
      [turning.offer.id, false],
      [milling.offer.id, true],
    ]);
    await given.act(house, buyer.actor, orderPromiseReplan, {
      orderPromiseId: promise.wire,
      withoutOfferIds: [encodeId('crd', milling.offer.id)],
    });
    await plan(promise);
    const [without] = await given.plansOf(house, promise.id);
    expect(without?.lines[1]?.offer_id).toBe(dearMilling.offer.id);
    expect(said(await whyOf(promise))).toContain('BLOCKED WITHOUT 20 price=16 least=20 standards=');
  });

  it('says how many pieces there is room for', async () => {
    const { promise, plans } = await answered({ quantity: 2000 });
    const unserved = plans[0]?.unserved ?? 0;

    expect(unserved).toBeGreaterThan(0);
    expect(said(await whyOf(promise))).toContain(
      `WAY_OUT FEWER_PIECES - possible=${2000 - unserved} unserved=${unserved}`,
    );
  });

  it('says which step’s hours make it late, or that its steps follow one another', async () => {
    const soon = await answered({ dueOn: given.monday(1) });
    expect(said(await whyOf(soon.promise))[0]).toMatch(/^LATE LATE_BY_STEPS - days=\d+ steps=2$/);

    // 80 h of milling at one shop that has 40 a week, after a week of turning.
    await house.admin.query('delete from market.offer where offer_id = $1', [dearMilling.offer.id]);
    const much = await answered({ quantity: 400, dueOn: given.monday(2) });
    const late = said(await whyOf(much.promise)).filter((text) => text.startsWith('LATE'));
    expect(late).toHaveLength(1);
    expect(late[0]).toMatch(/^LATE LATE_BY_HOURS 20 weeks=1 /);
  });
});

describe('a quote', { timeout: 90_000 }, () => {
  it('plans a part that demands approval with approved sources alone, and shows the cheaper shop blocked by it', async () => {
    const { promise, plans } = await answered();
    expect(plans[0]?.lines.map(({ offer_id }) => offer_id)).toEqual([turning.offer.id, milling.offer.id]);
    const { rows: items } = await house.admin.query<{ number: string }>(
      `select i.number from app.order_promise p join app.item_revision r on r.id = p.revision_id join app.item i on i.id = r.item_id where p.id = $1`,
      [promise.id],
    );
    const partNumber = items[0]?.number ?? '';
    const common = { reason: '首件与过程审核通过', partNumber };
    const approve = (firm: given.Firm, processCode: string) =>
      given.act(house, buyer.actor, approvedSourceAdd, {
        ...{ ...common, processCode, firmId: encodeId('org', firm.id), validFrom: '2020-01-01' },
      });
    await approve(turning.seller, 'machining.turning.cnc');
    await approve(dearMilling.seller, 'machining.milling.5-axis');
    await given.act(house, buyer.actor, organisationSourceDemandSet, { ...common, demanded: true });

    await given.act(house, buyer.actor, orderPromiseReplan, { orderPromiseId: promise.wire });
    await plan(promise);

    const [cheapest] = await given.plansOf(house, promise.id);
    expect(cheapest?.lines.map(({ offer_id }) => offer_id)).toEqual([turning.offer.id, dearMilling.offer.id]);
    const { why } = (await house.admin.query('select why from app.order_promise where id = $1', [promise.id]))
      .rows[0];
    expect(JSON.stringify(why)).toContain('NOT_APPROVED');
  });

  it('holds every step, confirms all, and costs what the plan said', async () => {
    const { promise, plans } = await answered();
    await given.givenPromiseQuote(house, buyer, promise, plans[0] as given.KeptPlan);

    expect((await held()).map(({ state, price_minor }) => [state, price_minor])).toEqual([
      ['HELD', 60_000n],
      ['HELD', 160_000n],
    ]);
    await given.act(house, buyer.actor, orderPromiseConfirm, { orderPromiseId: promise.wire });
    expect((await held()).map(({ state }) => state)).toEqual(['CONFIRMED', 'CONFIRMED']);
    expect(await row(promise)).toMatchObject({ state: 'CONFIRMED' });
  });

  it('gives all back when it is released, and may be planned anew', async () => {
    const { promise, plans } = await answered();
    await given.givenPromiseQuote(house, buyer, promise, plans[0] as given.KeptPlan);
    await given.act(house, buyer.actor, orderPromiseRelease, { orderPromiseId: promise.wire });

    expect((await held()).map(({ state }) => state)).toEqual(['RELEASED', 'RELEASED']);
    await given.act(house, buyer.actor, orderPromiseReplan, { orderPromiseId: promise.wire });
    await plan(promise);
    expect((await given.plansOf(house, promise.id))[0]?.total_minor).toBe(220_000n);
    expect(await row(promise)).toMatchObject({ state: 'ANSWERED', round: 4 });
  });

  it('is refused whole with the step, the week and what is free when somebody was faster', async () => {
    const { promise, plans } = await answered({ quantity: 150 });
    const [cheapest] = plans;
    const week = cheapest?.lines[1]?.weeks[0]?.weekStart ?? '';
    const other = await given.givenFirm(house);
    const at = [1, 2, 3, 4].find((n) => given.monday(n) === week) ?? 0;
    await given.givenHold(house, other, milling.offer, [[at, 40]]);

    const refusal = await given
      .givenPromiseQuote(house, buyer, promise, cheapest as given.KeptPlan)
      .catch((error) => error);

    expect(refusal.problems).toMatchObject([
      {
        code: 'PROMISE_CONFLICT',
        path: ['planId'],
        stepCode: '20',
        weekStart: week,
        band: 'FULL',
        requested: { unit: 'HUR' },
      },
    ]);
    expect(await held()).toEqual([]);
    expect(await row(promise)).toMatchObject({ state: 'ANSWERED' });

    await given.act(house, buyer.actor, orderPromiseReplan, { orderPromiseId: promise.wire });
    await plan(promise);
    const [next] = await given.plansOf(house, promise.id);
    await given.givenPromiseQuote(house, buyer, promise, next as given.KeptPlan);
    expect((await held()).map(({ state }) => state)).toEqual(['HELD', 'HELD']);
  });

  it('has no answer to a plan of an earlier round, and none to a price that has moved', async () => {
    const { promise, plans } = await answered();
    await plan(promise);
    await given.act(house, buyer.actor, orderPromiseReplan, { orderPromiseId: promise.wire });
    await plan(promise);
    const old = given.givenPromiseQuote(house, buyer, promise, plans[0] as given.KeptPlan);
    expect(await given.refusalOf(old)).toEqual(['PLAN_GONE']);

    const [fresh] = await given.plansOf(house, promise.id);
    await house.admin.query('update market.offer set unit_price = 90 where offer_id = $1', [
      milling.offer.id,
    ]);
    const moved = given.givenPromiseQuote(house, buyer, promise, fresh as given.KeptPlan);
    expect(await given.refusalOf(moved)).toEqual(['PRICE_MOVED']);
    expect(await held()).toEqual([]);
  });

  it('ends with its time; nothing of it can be confirmed then', async () => {
    const { promise, plans } = await answered();
    await given.givenPromiseQuote(house, buyer, promise, plans[0] as given.KeptPlan);
    await given.moveClock(house, '73 hours');
    const late = given.act(house, buyer.actor, orderPromiseConfirm, { orderPromiseId: promise.wire });
    expect(await given.refusalOf(late)).toEqual(['WRONG_STATE']);
    await given.moveClock(house, '0');
  });

  it('confirms nothing when one of its holds is no more', async () => {
    const { promise, plans } = await answered();
    await given.givenPromiseQuote(house, buyer, promise, plans[0] as given.KeptPlan);
    const [one] = (
      await house.admin.query<{ id: string }>(
        'select id from app.reservation where offer_id = $1 and buyer_id = $2',
        [milling.offer.id, buyer.id],
      )
    ).rows;
    await house.database.pool.query(
      `select market.settle($2::uuid, 'RELEASE') from (select set_config('app.organisation', $1, true) offset 0) who`,
      [buyer.id, one?.id],
    );

    const confirming = await given
      .act(house, buyer.actor, orderPromiseConfirm, { orderPromiseId: promise.wire })
      .catch((error) => error);

    expect(confirming.problems).toMatchObject([
      { code: 'HOLD_LOST', params: [{ value: '20' }, { value: '铣削' }, { value: 'RELEASED' }] },
    ]);
    expect((await held()).map(({ state }) => state).sort()).toEqual(['HELD', 'RELEASED']);
    expect(encodeId('prm', promise.id)).toBe(promise.wire);
  });
});

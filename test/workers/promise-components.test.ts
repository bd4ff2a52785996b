import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ItemComponentInput, itemRevisionPut, type RoutingStepInput } from '#schema/catalog/index.ts';
import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import {
  type OrderPromiseInquireInput,
  orderPromiseInquire,
  type PromiseComponent,
  type PromiseWhy,
} from '#schema/orders/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';
import { handlePlanPromise } from '#workers/promise/plan-promise.job.ts';
import { givenRun } from './open-workers.ts';

let house: given.TestHouse;
let buyer: given.Firm;
let bearing: given.Made;
beforeAll(async () => {
  house = await openTestHouse();
  buyer = await given.givenFirm(house);
  await given.givenShopFor(house, 'machining.turning.cnc', '60');
  await given.givenShopFor(house, 'machining.milling.5-axis', '80');
});
beforeEach(async () => {
  bearing = await given.givenItem(house, buyer, { name: '轴承' });
});
afterAll(() => house.close());

/** A released revision of an item with a bill. */
async function givenMadeOf(components: ItemComponentInput[], steps?: RoutingStepInput[]) {
  const item = await given.givenItem(house, buyer);
  const draft = await given.givenRouting(house, buyer, steps ?? given.turnedAndMilled(), item);
  await given.givenBill(house, buyer, draft, components);
  return { item, revision: await given.givenRelease(house, buyer, draft) };
}
const numberOf = async ({ id }: given.Made) =>
  (await house.admin.query<{ number: string }>('select number from app.item where id = $1', [id])).rows[0]
    ?.number ?? '';
async function answered(revision: given.Made, more: Partial<OrderPromiseInquireInput> = {}) {
  const promise = await given.givenInquiry(house, buyer, {
    revisionId: revision.wire,
    dueOn: given.monday(9),
    ...more,
  });
  await handlePlanPromise(house.workerDatabase, await given.askedEvent(house, promise.id), givenRun());
  const { rows } = await house.admin.query<{ why: PromiseWhy[] }>(
    'select why from app.order_promise where id = $1',
    [promise.id],
  );
  return { promise, plan: (await given.plansOf(house, promise.id))[0], why: rows[0]?.why ?? [] };
}
const weeksOf = (plan: given.KeptPlan | undefined, step: string) =>
  (plan?.lines ?? [])
    .filter((line) => line.step_code === step)
    .flatMap(({ weeks }) => weeks.map(({ weekStart }) => weekStart))
    .sort();

describe('an order of something with a bill of material', { timeout: 120_000 }, () => {
  it('begins a step when what is bought for it is there, and says what it waits for and how many working days', async () => {
    const { revision } = await givenMadeOf([
      given.bought(bearing, { leadWorkingDays: 10 }),
      given.bought(await given.givenItem(house, buyer), { leadWorkingDays: 2 }),
    ]);

    const { plan, why } = await answered(revision);

    const [wait] = why.filter(({ kind }) => kind === 'MATERIAL');
    expect(wait).toMatchObject({ code: 'WAITS_FOR_COMPONENT', stepCode: '20' });
    const figures = Object.fromEntries((wait?.params ?? []).map(({ name, value }) => [name, value]));
    expect(figures).toMatchObject({ what: '轴承', item: await numberOf(bearing), count: '10' });
    // Ten working days are two weeks at the least, more over holidays.
    expect(String(figures.ready) >= addDays(plainDate(given.monday(0)), 14)).toBe(true);
    expect(weeksOf(plan, '20')[0]).toBe(wait?.weekStart);
    expect(String(wait?.weekStart) >= String(figures.ready)).toBe(true);
    expect(String(weeksOf(plan, '10')[0]) < String(wait?.weekStart)).toBe(true);
  });

  it('takes what is said with the order for what the bill says: this time it is in stock', async () => {
    const { revision } = await givenMadeOf([given.bought(bearing, { leadWorkingDays: 10 })]);

    const { why } = await answered(revision, {
      needs: [{ stepCode: '20', name: await numberOf(bearing), source: 'STOCK' }],
    });

    expect(why.filter(({ kind }) => kind === 'MATERIAL')).toEqual([]);
  });

  it('plans what is made for it before the step that takes it, as many as are taken and lost', async () => {
    const cover = await givenMadeOf(
      [given.bought(bearing, { stepCode: '10', leadWorkingDays: 5 })],
      [given.step('10', [], { name: '车端盖', processCode: 'machining.turning.cnc' })],
    );
    const { revision } = await givenMadeOf([
      given.made(cover.item, { quantity: { value: '2', unit: 'H87' }, scrapBps: 2_000 }),
    ]);

    const { plan, why } = await answered(revision);

    const code = `${await numberOf(cover.item)}@20/10`;
    const lines = plan?.lines.filter((line) => line.step_code === code) ?? [];
    expect(lines[0]?.step_name).toContain('车端盖');
    // 100 pieces take two each, and of five that are made one is lost.
    expect(lines.reduce((sum, { pieces }) => sum + pieces, 0)).toBe(250);
    expect(plan?.unserved).toBe(0);
    const last = (step: string) => weeksOf(plan, step).at(-1) ?? '';
    expect(weeksOf(plan, '20').at(-1)?.localeCompare(last(code))).toBe(1);
    // Its own bought part keeps it from this week.
    expect(why).toContainEqual(expect.objectContaining({ code: 'WAITS_FOR_COMPONENT', stepCode: code }));
  });

  it('waits only for what is missing of what is there and expected, and says where each comes from', async () => {
    const { revision } = await givenMadeOf([given.bought(bearing, { leadWorkingDays: 10 })]);
    const asked = { quantity: 90 };
    const of = async () => {
      const { promise, plan, why } = await answered(revision, asked);
      const { rows } = await house.admin.query<{ components: PromiseComponent[] }>(
        'select components from app.order_promise where id = $1',
        [promise.id],
      );
      const [one] = rows[0]?.components ?? [];
      const codes = why.filter(({ kind }) => kind === 'MATERIAL').map(({ code }) => code);
      return { plan, codes, from: [one?.needed, one?.fromStock, one?.receipts.length, one?.rest] };
    };
    // 90 pieces take two each.
    const none = await of();
    expect(none).toMatchObject({ codes: ['WAITS_FOR_COMPONENT'], from: ['180', '0', 0, '180'] });

    await given.givenStock(house, buyer, bearing, '100', { expected: [[given.monday(1), '200']] });
    const expected = await of();
    expect(expected).toMatchObject({ codes: ['WAITS_FOR_RECEIPT'], from: ['180', '100', 1, '0'] });

    await given.givenStock(house, buyer, bearing, '180');
    const there = await of();
    expect(there).toMatchObject({ codes: [], from: ['180', '180', 0, '0'] });
    const first = ({ plan }: typeof there) => weeksOf(plan, '20')[0] ?? '';
    expect(first(expected) < first(none)).toBe(true);
    expect(there.plan?.unserved).toBe(0);
  });

  it('makes nothing of a part that is all there, and says so', async () => {
    const cover = await givenMadeOf(
      [given.bought(bearing, { stepCode: '10', leadWorkingDays: 5 })],
      [given.step('10', [], { name: '车端盖', processCode: 'machining.turning.cnc' })],
    );
    const { revision } = await givenMadeOf([given.made(cover.item)]);
    await given.givenStock(house, buyer, cover.item, '100');

    const { promise, plan, why } = await answered(revision);

    expect(plan?.lines.map(({ step_code }) => step_code)).toEqual(['10', '20']);
    expect(why.filter(({ kind }) => kind === 'MATERIAL')).toEqual([]);
    const { rows } = await house.admin.query<{ components: PromiseComponent[] }>(
      'select components from app.order_promise where id = $1',
      [promise.id],
    );
    expect(rows[0]?.components).toMatchObject([
      { source: 'MAKE', needed: '100', fromStock: '100', rest: '0' },
    ]);
    if (plan) await given.givenPromiseQuote(house, buyer, promise, plan);
    const next = await answered(revision);
    expect(next.plan?.lines).toHaveLength(3);
  });

  it('is refused by name where a part has no released revision, is not taken whole, or goes two ways', async () => {
    const inquire = (revision: given.Made) =>
      given.refusalOf(
        given.act(house, buyer.actor, orderPromiseInquire, {
          revisionId: revision.wire,
          quantity: 10,
          dueOn: given.monday(6),
          deliverToCityCode: '320583',
        }),
      );
    const draft = await given.givenItem(house, buyer);
    await given.givenRouting(house, buyer, undefined, draft);
    const half = await givenMadeOf([]);
    const forked = await givenMadeOf(
      [],
      [given.step('10', ['20', '30']), given.step('20', ['30']), given.step('30')],
    );

    const { revision } = await givenMadeOf([given.made(draft)]);
    expect(await inquire(revision)).toEqual(['COMPONENT_NOT_RELEASED']);
    const halves = await givenMadeOf([given.made(half.item, { quantity: { value: '0.5', unit: 'H87' } })]);
    expect(await inquire(halves.revision)).toEqual(['COMPONENT_NOT_WHOLE']);
    const forks = await givenMadeOf([given.made(forked.item)]);
    expect(await inquire(forks.revision)).toEqual(['ROUTING_FORKS']);
  });

  it('is planned by the revision that was the newest when it was asked', async () => {
    const cover = await givenMadeOf([], [given.step('10', [], { processCode: 'machining.turning.cnc' })]);
    const { revision } = await givenMadeOf([given.made(cover.item)]);
    const promise = await given.givenInquiry(house, buyer, {
      revisionId: revision.wire,
      dueOn: given.monday(9),
    });
    const next = await given.act(house, buyer.actor, itemRevisionPut, {
      itemId: cover.item.wire,
      revision: 'B',
      steps: [given.step('70', [], { processCode: 'machining.turning.cnc' })],
    });
    await given.givenRelease(house, buyer, next);

    await handlePlanPromise(house.workerDatabase, await given.askedEvent(house, promise.id), givenRun());

    const [plan] = await given.plansOf(house, promise.id);
    expect(plan?.lines.map(({ step_code }) => step_code)).toContain(`${await numberOf(cover.item)}@20/10`);
  });
});

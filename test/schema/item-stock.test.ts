import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runQuery } from '#schema/kernel/run-query.ts';
import {
  freeStockOf,
  orderPromiseConfirm,
  orderPromiseIssue,
  orderPromiseRelease,
  type PromiseComponent,
} from '#schema/orders/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestHouse } from '#test/builders/test-house.ts';

let house: given.TestHouse;
let buyer: given.Firm;
let market: given.Market;
let revision: given.Made;
let bearing: given.Made;
beforeAll(async () => {
  house = await openTestHouse();
  market = await given.givenShopFor(house, 'machining.turning.cnc', '60', {
    perWeek: given.hours(80),
    holdMinutes: 2880,
  });
});
beforeEach(async () => {
  buyer = await given.givenFirm(house);
  revision = await given.givenReleased(house, buyer);
  bearing = await given.givenItem(house, buyer, { name: '轴承' });
});
afterAll(() => house.close());

interface Answered {
  readonly promise: given.Made;
  readonly plan: given.KeptPlan;
}
async function answered(components: PromiseComponent[]): Promise<Answered> {
  const promise = await given.givenInquiry(house, buyer, { revisionId: revision.wire });
  return { promise, plan: await given.givenAnsweredTo(house, buyer, market, promise, components) };
}
const quote = ({ promise, plan }: Answered) =>
  given.refusalOf(given.givenPromiseQuote(house, buyer, promise, plan));
const acted = (command: typeof orderPromiseRelease, { promise }: Answered) =>
  given.refusalOf(given.act(house, buyer.actor, command, { orderPromiseId: promise.wire }));
const issue = ({ promise }: Answered) =>
  given.refusalOf(
    given.act(house, buyer.actor, orderPromiseIssue, { orderPromiseId: promise.wire, itemId: bearing.wire }),
  );
/** What is free of the bearing: there, then expected. */
async function free(): Promise<string> {
  const all = await runQuery(house.database, buyer.actor, (query) =>
    freeStockOf(query, [bearing.id], given.monday(0)),
  );
  const one = all.get(bearing.id);
  return [one?.onHand, ...(one?.expected ?? []).map((receipt) => receipt.free)].join(' ');
}
const thereOf = async () =>
  (
    await house.admin.query<{ row: string }>(
      `select concat_ws(' ', version, trim_scale(quantity), cause, note) as row from app.item_stock where item_id = $1 order by version desc limit 1`,
      [bearing.id],
    )
  ).rows[0]?.row;

describe('stock of a component', { timeout: 120_000 }, () => {
  it('is taken by a quote, given back by a release, and is not taken by an answer that is only asked', async () => {
    await given.givenStock(house, buyer, bearing, '150', { expected: [[given.monday(1), '40']] });
    const takes = { receipts: [{ arrivesOn: given.monday(1), quantity: '10' }] };
    const one = await answered([given.takesOf(bearing, '150', takes)]);
    expect(await free()).toBe('150 40');

    expect(await quote(one)).toEqual([]);
    expect(await free()).toBe('0 30');

    expect(await acted(orderPromiseRelease, one)).toEqual([]);
    expect(await free()).toBe('150 40');
  });

  it('is refused by name to whoever planned with it and comes later, and then nothing is held', async () => {
    await given.givenStock(house, buyer, bearing, '150');
    const [first, second] = [
      await answered([given.takesOf(bearing, '100')]),
      await answered([given.takesOf(bearing, '100')]),
    ];

    expect(await quote(first)).toEqual([]);
    expect(await quote(second)).toEqual(['STOCK_TAKEN']);

    const { rowCount } = await house.admin.query(
      `select 1 from app.reservation where buyer_id = $1 and state = 'HELD'`,
      [buyer.id],
    );
    expect(rowCount).toBe(1);
    expect(await free()).toBe('50');
  });

  it('is never taken twice by quotes that race, however they fall', async () => {
    await given.givenStock(house, buyer, bearing, '250');
    const all = [];
    for (let n = 0; n < 6; n++) all.push(await answered([given.takesOf(bearing, '100')]));

    const refusals = await Promise.all(all.map(quote));

    expect(refusals.flat().every((code) => code === 'STOCK_TAKEN')).toBe(true);
    expect(refusals.filter((codes) => codes.length === 0)).toHaveLength(2);
    expect(await free()).toBe('50');
  });

  it('comes back when the time of a quote is over, and stays taken when it was bought in time', async () => {
    await given.givenStock(house, buyer, bearing, '100');
    const late = await answered([given.takesOf(bearing, '100')]);
    await quote(late);
    await house.admin.query('update app.order_promise set quoted_until = app.clock() where id = $1', [
      late.promise.id,
    ]);
    expect(await free()).toBe('100');
    const bought = await answered([given.takesOf(bearing, '100')]);
    expect(await quote(bought)).toEqual([]);
    expect(await acted(orderPromiseConfirm, late)).toEqual(['WRONG_STATE']);

    expect(await acted(orderPromiseConfirm, bought)).toEqual([]);
    expect(await free()).toBe('0');
  });

  it('is never sold to two where one is bought at the moment at which its quote runs out', async () => {
    await given.givenStock(house, buyer, bearing, '100');
    const [late, next] = [
      await answered([given.takesOf(bearing, '100')]),
      await answered([given.takesOf(bearing, '100')]),
    ];
    await quote(late);
    await house.admin.query(
      `with ends as (select app.clock() + interval '40 milliseconds' as at),
         held as (update app.reservation set expires_at = ends.at from ends where buyer_id = $2 and state = 'HELD')
       update app.order_promise set quoted_until = ends.at from ends where id = $1`,
      [late.promise.id, buyer.id],
    );
    const tries = async () => {
      for (let n = 0; n < 20; n++) if ((await quote(next)).length === 0) return 1;
      return 0;
    };

    const [taken, buying] = await Promise.all([tries(), acted(orderPromiseConfirm, late)]);

    expect(taken + (buying.length === 0 ? 1 : 0)).toBeLessThanOrEqual(1);
    const { rows } = await house.admin.query<{ live: string }>(
      `select coalesce(sum(a.quantity), 0)::int as live from app.stock_allocation a join app.order_promise p on p.chosen_plan_id = a.plan_id
       where a.item_id = $1 and (p.state = 'CONFIRMED' or p.quoted_until > app.clock())`,
      [bearing.id],
    );
    expect(Number(rows[0]?.live)).toBeLessThanOrEqual(100);
  });

  it('leaves the shelf when it is handed out for a bought order, once, and only as far as it is there', async () => {
    await given.givenStock(house, buyer, bearing, '90', { expected: [[given.monday(1), '30']] });
    const takes = { receipts: [{ arrivesOn: given.monday(1), quantity: '20' }] };
    const one = await answered([given.takesOf(bearing, '80', takes)]);
    await quote(one);
    expect(await issue(one)).toEqual(['WRONG_STATE']);
    await acted(orderPromiseConfirm, one);

    // Twenty of it have not arrived yet.
    expect(await issue(one)).toEqual(['STOCK_SHORT']);
    await given.givenStock(house, buyer, bearing, '120');
    expect(await issue(one)).toEqual([]);

    expect(await thereOf()).toMatch(/^3 20 ISSUED PR-/);
    expect(await free()).toBe('20');
    expect(await issue(one)).toEqual(['NOTHING_TAKEN']);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { orderPromiseConfirm } from '#schema/orders/index.ts';
import {
  act,
  givenAnsweredTo,
  givenInquiry,
  givenItem,
  givenPromiseQuote,
  givenShopFor,
  givenStock,
  type Made,
  type Market,
  takesOf,
} from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';
import { checksums } from '../harness/tables.ts';

let api: TestApi;
let member: Member;
let market: Market;
beforeAll(async () => {
  api = await openTestApi();
  member = await givenMember(api);
  market = await givenShopFor(api, 'machining.turning.cnc', '60');
});
afterAll(() => api.close());

/** A promise that is held with forty of a bearing of which a hundred are there. */
async function held(): Promise<{ promise: Made; bearing: Made }> {
  const bearing = await givenItem(api, member.firm, { name: '轴承' });
  await givenStock(api, member.firm, bearing, '100');
  const promise = await givenInquiry(api, member.firm);
  const plan = await givenAnsweredTo(api, member.firm, market, promise, [takesOf(bearing, '40')]);
  await givenPromiseQuote(api, member.firm, promise, plan);
  return { promise, bearing };
}
const inputOf = ({ promise, bearing }: { promise: Made; bearing: Made }) => ({
  orderPromiseId: promise.wire,
  itemId: bearing.wire,
});
const answer = `orderPromise { components { number needed { value } fromStock { value } rest { value } restOn receipts { arrivesOn }
  item { stock { quantity { value } cause note } freeStock { onHand { value } } taken { quantity { value } readyOn promise { number } } } } }`;

describe('handing out what a bought order has taken', () => {
  it('takes it off the shelf by a writing of its own, and gives nothing to anybody twice', async () => {
    const one = await held();
    const asked = `query ($id: ID!) { node(id: $id) { ... on OrderPromise { number ${answer.slice('orderPromise {'.length)} } }`;
    const { node } = await member.client.ask(asked, { id: one.promise.wire });
    const [before] = node.components;
    expect(before.item.taken).toEqual([
      { quantity: { value: '40' }, readyOn: null, promise: { number: node.number } },
    ]);
    expect(before.item.freeStock.onHand.value).toBe('60');
    await act(api, member.firm.actor, orderPromiseConfirm, { orderPromiseId: one.promise.wire });

    const { orderPromise } = await member.client.act('orderPromiseIssue', inputOf(one), answer);

    expect(orderPromise.components).toMatchObject([
      {
        needed: { value: '40' },
        fromStock: { value: '40' },
        item: {
          stock: { quantity: { value: '60' }, cause: 'ISSUED', note: node.number },
          freeStock: { onHand: { value: '60' } },
          taken: [],
        },
      },
    ]);
    expect(await member.client.refusals('orderPromiseIssue', inputOf(one))).toEqual([
      'NOTHING_TAKEN at itemId',
    ]);
  });

  it('is refused before it is bought, and where less is there than was taken, and changes nothing', async () => {
    const one = await held();
    expect(await member.client.refusals('orderPromiseIssue', inputOf(one))).toEqual(['WRONG_STATE at ']);
    await act(api, member.firm.actor, orderPromiseConfirm, { orderPromiseId: one.promise.wire });
    await givenStock(api, member.firm, one.bearing, '39');
    const before = await checksums(api);

    expect(await member.client.refusals('orderPromiseIssue', inputOf(one))).toEqual([
      'STOCK_SHORT at itemId',
    ]);
    expect(await checksums(api)).toEqual(before);
  });

  it('is somebody else’s affair for another firm', async () => {
    const one = await held();
    const other = await givenMember(api);
    expect(await other.client.faultOf('orderPromiseIssue', inputOf(one))).toBe('NOT_FOUND');
  });
});

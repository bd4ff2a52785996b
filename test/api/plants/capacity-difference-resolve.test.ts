import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenSheet, monday } from '#test/builders/index.ts';
import { givenHeld, givenTrade, type Trade } from '../harness/given-trade.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { checksums } from '../harness/tables.ts';

let api: TestApi;
let trade: Trade;
let differenceId: string;
const open = `{ capacityDifferences { edges { node { id kind inSheet { value } soldHere { value unit } workCenter { code } import { id } } } } }`;

beforeAll(async () => {
  api = await openTestApi();
  trade = await givenTrade(api);
  const hold = await givenHeld(api, trade);
  await trade.buyer.client.act('reservationConfirm', { reservationId: hold.wire });
  // The new sheet leaves less of the week than has been sold of it.
  await givenSheet(api, trade.seller, [{ center: trade.center.code, period: monday(1), total: 2 }]);
});
afterAll(() => api.close());

describe('settling a difference between a sheet and the sales', () => {
  it('finds the shortfall on the list', async () => {
    const { capacityDifferences } = await trade.sellerClient.ask(open);

    const shortfall = capacityDifferences.edges.find(
      ({ node }: { node: { kind: string } }) => node.kind === 'SHORTFALL',
    );
    expect(shortfall.node).toMatchObject({
      inSheet: { value: '2' },
      workCenter: { code: trade.center.code },
    });
    differenceId = shortfall.node.id;
  });

  it.each([
    ['an empty note', '  '],
    ['a note of 501 characters', 'n'.repeat(501)],
  ])('refuses %s and changes nothing', async (_what, note) => {
    const before = await checksums(api);

    expect(await trade.sellerClient.refusals('capacityDifferenceResolve', { differenceId, note })).toEqual([
      'MISSING at note',
    ]);

    expect(await checksums(api)).toEqual(before);
  });

  it('notes how, takes it off the list, and refuses to settle it twice', async () => {
    const before = (await trade.sellerClient.ask(open)).capacityDifferences.edges.length;

    const { capacityDifference } = await trade.sellerClient.act(
      'capacityDifferenceResolve',
      { differenceId, note: ' 加班 ' },
      'capacityDifference { id resolvedAt }',
    );

    expect(capacityDifference).toMatchObject({ id: differenceId, resolvedAt: expect.stringMatching(/Z$/) });
    expect((await trade.sellerClient.ask(open)).capacityDifferences.edges).toHaveLength(before - 1);
    expect(
      await trade.sellerClient.refusals('capacityDifferenceResolve', { differenceId, note: '再次' }),
    ).toEqual(['WRONG_STATE at ']);
  });
});

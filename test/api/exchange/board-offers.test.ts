import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { capacityOfferWithdraw } from '#schema/exchange/index.ts';
import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { act, givenHold, givenOffer, hours, monday } from '#test/builders/index.ts';
import { givenTrade, type Trade } from '../harness/given-trade.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';

let api: TestApi;
let trade: Trade;
beforeAll(async () => {
  api = await openTestApi();
  trade = await givenTrade(api);
});
afterAll(() => api.close());

/** The one row of the seller's board, from next Monday. */
async function board(bucket: string, count: number, of = trade.sellerClient) {
  const { capacityGrid } = await of.ask(
    `{ capacityGrid(bucket: ${bucket}, from: "${monday(1)}", count: ${count}) { edges { node { offered held reserved } } } }`,
  );
  return capacityGrid.edges[0]?.node;
}

describe('what of the board is on the market', () => {
  it('is the caps of a week’s offers, and nothing where their window ends', async () => {
    // One offer of four weeks, 40 h a week; the board shows five.
    expect((await board('WEEK', 5)).offered).toEqual(['40', '40', '40', '40', null]);
  });

  it('stands beside what is held of it, and is nobody else’s to see', async () => {
    await givenHold(api, trade.buyer.firm, trade.offer, [[1, 8]]);
    expect(await board('WEEK', 2)).toMatchObject({ offered: ['40', '40'], held: ['8', '0'] });
    expect(await board('WEEK', 2, trade.buyer.client)).toBeUndefined();
  });

  it('is no more of a day than the day has for sale; withdrawn, fenced and not recurring days have none', async () => {
    expect((await board('DAY', 7)).offered).toEqual(['16', '16', '16', '16', '16', null, null]);

    await act(api, trade.seller.actor, capacityOfferWithdraw, { offerId: trade.offer.wire });
    const wednesday = addDays(plainDate(monday(1)), 2);
    await givenOffer(api, trade.seller, trade.center, {
      until: monday(2),
      perWeek: hours(16),
      // Four machines, two hours.
      recurrence: { weekdays: [2, 3, 4], shiftStarts: '08:00', shiftEnds: '10:00' },
      fences: [{ from: wednesday, until: addDays(wednesday, 1) }],
    });

    expect((await board('DAY', 7)).offered).toEqual([null, '8', null, '8', null, null, null]);
    expect((await board('WEEK', 2)).offered).toEqual(['16', null]);
  });
});

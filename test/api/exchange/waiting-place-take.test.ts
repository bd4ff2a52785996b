import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '#schema/kernel/id.ts';
import { givenHold, hours, monday } from '#test/builders/index.ts';
import { givenTrade, type Trade } from '../harness/given-trade.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { as, givenMember, givenRoles } from '../harness/signed-in.ts';

let api: TestApi;
let trade: Trade;
beforeAll(async () => {
  api = await openTestApi();
  trade = await givenTrade(api);
  await givenHold(api, trade.buyer.firm, trade.offer, [[1, 30]]);
});
afterAll(() => api.close());

const inputOf = (value: number, week = 1) => ({
  offerId: encodeId('crd', trade.offer.id),
  weeks: [{ weekStart: monday(week), quantity: hours(value) }],
});

describe('taking a place on a waiting list', () => {
  it('keeps the price of the day, shows the turn, and both firms see it', async () => {
    const member = await givenMember(api);
    const { waitingPlace } = await member.client.act(
      'waitingPlaceTake',
      inputOf(20),
      'waitingPlace { id state position skipped quantity { value unit } weeks { weekStart quantity { value } } price { total { amount } } reservation { id } seller { id } offer { id } }',
    );

    expect(waitingPlace).toMatchObject({
      state: 'WAITING',
      position: 1,
      skipped: 0,
      quantity: { value: '20', unit: 'HUR' },
      weeks: [{ weekStart: monday(1), quantity: { value: '20' } }],
      reservation: null,
    });
    const seen = await trade.sellerClient.ask(
      '{ waitingPlaces(side: SELLER, state: WAITING, first: 5) { edges { node { id buyer { id } position } } } }',
    );
    expect(seen.waitingPlaces.edges).toEqual([
      { node: { id: waitingPlace.id, buyer: { id: encodeId('org', member.firm.id) }, position: 1 } },
    ]);
  });

  it('is a hold at once where all of it is open', async () => {
    const member = await givenMember(api);
    const { waitingPlace } = await member.client.act(
      'waitingPlaceTake',
      inputOf(20, 2),
      'waitingPlace { state position reservation { state side } }',
    );
    expect(waitingPlace).toEqual({
      state: 'SERVED',
      position: null,
      reservation: { state: 'HELD', side: 'BUYER' },
    });
  });

  it('refuses what no release could serve, a week that is over, a fourth place, the own offer, and who may not buy', async () => {
    const member = await givenMember(api);
    expect(await member.client.refusals('waitingPlaceTake', inputOf(41))).toEqual([
      'MORE_THAN_OFFERED at weeks.0.quantity',
    ]);
    expect(await member.client.refusals('waitingPlaceTake', inputOf(20, -1))).toEqual([
      'WEEK_PAST at weeks.0',
    ]);
    for (let n = 0; n < 3; n++) await member.client.act('waitingPlaceTake', inputOf(40));
    expect(await member.client.refusals('waitingPlaceTake', inputOf(40))).toEqual([
      'TOO_MANY_PLACES at offerId',
    ]);
    expect(await trade.sellerClient.refusals('waitingPlaceTake', inputOf(20))).toEqual([
      'OWN_OFFER at offerId',
    ]);
    await givenRoles(api, member.firm, 'VIEWER');
    expect(await (await as(api, member.firm)).faultOf('waitingPlaceTake', inputOf(20))).toBe('FORBIDDEN');
  });
});

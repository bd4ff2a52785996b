import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitingPlaceTake } from '#schema/exchange/index.ts';
import { act, givenHold, holdInput } from '#test/builders/index.ts';
import { givenTrade, type Trade } from '../harness/given-trade.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';

let api: TestApi;
let trade: Trade;
beforeAll(async () => {
  api = await openTestApi();
  trade = await givenTrade(api);
  await givenHold(api, trade.buyer.firm, trade.offer, [[1, 30]]);
});
afterAll(() => api.close());

const given = async () => {
  const { wire } = await act(
    api,
    trade.buyer.firm.actor,
    waitingPlaceTake,
    holdInput(trade.offer.id, [[1, 20]]),
  );
  return { waitingPlaceId: wire };
};

describe('leaving a waiting list', () => {
  it('ends the place, and the next moves up', async () => {
    const [first, second] = [await given(), await given()];
    const { waitingPlace } = await trade.buyer.client.act(
      'waitingPlaceLeave',
      first,
      'waitingPlace { state position endedAt }',
    );
    expect(waitingPlace).toEqual({ state: 'LEFT', position: null, endedAt: expect.any(String) });
    const { node } = await trade.buyer.client.ask(
      'query ($id: ID!) { node(id: $id) { ... on WaitingPlace { position } } }',
      {
        id: second.waitingPlaceId,
      },
    );
    expect(node).toEqual({ position: 1 });
  });

  it('is done once, and by its buyer', async () => {
    const place = await given();
    expect(await trade.sellerClient.faultOf('waitingPlaceLeave', place)).toBe('FORBIDDEN');
    await trade.buyer.client.act('waitingPlaceLeave', place);
    expect(await trade.buyer.client.refusals('waitingPlaceLeave', place)).toEqual([
      'WRONG_STATE at waitingPlaceId',
    ]);
  });
});

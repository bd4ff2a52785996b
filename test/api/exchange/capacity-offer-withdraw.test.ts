import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '#schema/kernel/id.ts';
import { givenOffer } from '#test/builders/index.ts';
import { givenHeld, givenTrade, type Trade } from '../harness/given-trade.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { checksums } from '../harness/tables.ts';

let api: TestApi;
let trade: Trade;
beforeAll(async () => {
  api = await openTestApi();
  trade = await givenTrade(api);
});
afterAll(() => api.close());

describe('withdrawing an offer', () => {
  it('takes it off the market; what is held of it stays held', async () => {
    const { sellerClient, buyer, offer } = trade;
    const hold = await givenHeld(api, trade);

    const { capacityOffer } = await sellerClient.act(
      'capacityOfferWithdraw',
      { offerId: offer.wire },
      'capacityOffer { state withdrawnAt availableActions }',
    );

    expect(capacityOffer).toMatchObject({ state: 'WITHDRAWN', availableActions: [] });
    const card = { id: encodeId('crd', offer.id) };
    expect(await buyer.client.ask('query ($id: ID!) { node(id: $id) { id } }', card)).toEqual({ node: null });
    const { reservation } = await buyer.client.act(
      'reservationConfirm',
      { reservationId: hold.wire },
      'reservation { state offer { id } }',
    );
    expect(reservation).toEqual({ state: 'CONFIRMED', offer: null });
  });

  it('refuses to withdraw it twice, and changes nothing', async () => {
    const offer = await givenOffer(api, trade.seller, trade.center);
    await trade.sellerClient.act('capacityOfferWithdraw', { offerId: offer.wire });
    const before = await checksums(api);

    expect(await trade.sellerClient.refusals('capacityOfferWithdraw', { offerId: offer.wire })).toEqual([
      'WRONG_STATE at ',
    ]);

    expect(await checksums(api)).toEqual(before);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

const openWeeks = async () =>
  (
    await trade.sellerClient.ask(
      '{ capacityOffers { edges { node { weeks { open { value } held { value } } } } } }',
    )
  ).capacityOffers.edges[0].node.weeks[0];

describe('giving a hold back', () => {
  it('makes its hours open again', async () => {
    const hold = await givenHeld(api, trade);
    expect(await openWeeks()).toEqual({ open: { value: '32' }, held: { value: '8' } });

    const { reservation } = await trade.buyer.client.act(
      'reservationRelease',
      { reservationId: hold.wire },
      'reservation { state endedAt availableActions }',
    );

    expect(reservation).toMatchObject({ state: 'RELEASED', availableActions: [] });
    expect(await openWeeks()).toEqual({ open: { value: '40' }, held: { value: '0' } });
  });

  it('can be done while the seller has not answered', async () => {
    const approval = await givenTrade(api, { offer: { booking: 'APPROVAL' } });
    const reservationId = (await givenHeld(api, approval)).wire;
    await approval.buyer.client.act('reservationConfirm', { reservationId });

    expect(await approval.buyer.client.refusals('reservationRelease', { reservationId })).toEqual([]);
  });

  it('refuses what is sold or given back already, and changes nothing', async () => {
    const [sold, released] = [await givenHeld(api, trade), await givenHeld(api, trade)];
    await trade.buyer.client.act('reservationConfirm', { reservationId: sold.wire });
    await trade.buyer.client.act('reservationRelease', { reservationId: released.wire });
    const before = await checksums(api);

    for (const { wire } of [sold, released])
      expect(await trade.buyer.client.refusals('reservationRelease', { reservationId: wire })).toEqual([
        'WRONG_STATE at reservationId',
      ]);

    expect(await checksums(api)).toEqual(before);
  });

  it('is the buyer’s step, not the seller’s', async () => {
    const hold = await givenHeld(api, trade);

    expect(await trade.sellerClient.faultOf('reservationRelease', { reservationId: hold.wire })).toBe(
      'FORBIDDEN',
    );
  });
});

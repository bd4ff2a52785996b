import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { moveClock } from '#test/builders/index.ts';
import { givenHeld, givenTrade, type Trade } from '../harness/given-trade.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { as } from '../harness/signed-in.ts';
import { checksums } from '../harness/tables.ts';

let api: TestApi;
let trade: Trade;
beforeAll(async () => {
  api = await openTestApi();
  trade = await givenTrade(api, { offer: { booking: 'APPROVAL' } });
});
afterAll(() => api.close());

const awaiting = async () => {
  const input = { reservationId: (await givenHeld(api, trade)).wire };
  await trade.buyer.client.act('reservationConfirm', input);
  return input;
};

describe('declining what awaits approval', () => {
  it('gives its hours back', async () => {
    const input = await awaiting();

    const { reservation } = await trade.sellerClient.act(
      'reservationDecline',
      input,
      'reservation { state side availableActions confirmedAt endedAt }',
    );

    expect(reservation).toMatchObject({ state: 'DECLINED', side: 'SELLER', availableActions: [] });
    expect([reservation.confirmedAt, reservation.endedAt].filter(Boolean)).toHaveLength(1);
  });

  it('refuses a hold that the buyer has not confirmed, and changes nothing', async () => {
    const hold = await givenHeld(api, trade);
    const before = await checksums(api);

    expect(await trade.sellerClient.refusals('reservationDecline', { reservationId: hold.wire })).toEqual([
      'WRONG_STATE at reservationId',
    ]);

    expect(await checksums(api)).toEqual(before);
    await trade.buyer.client.act('reservationRelease', { reservationId: hold.wire });
  });

  it('refuses when a day has passed without an answer', async () => {
    const input = await awaiting();
    await moveClock(api, '24 hours 1 second');
    const late = await as(api, trade.seller);

    expect(await late.refusals('reservationDecline', input)).toEqual(['HOLD_EXPIRED at reservationId']);

    await moveClock(api, '0');
  });

  it('is the seller’s step, not the buyer’s', async () => {
    const input = await awaiting();

    expect(await trade.buyer.client.faultOf('reservationDecline', input)).toBe('FORBIDDEN');
  });
});

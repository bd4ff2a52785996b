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
  trade = await givenTrade(api);
});
afterAll(() => api.close());

const selection = 'reservation { state availableActions confirmedAt expiresAt }';

describe('confirming a hold', () => {
  it('sells it at once where the offer binds the seller', async () => {
    const hold = await givenHeld(api, trade);

    const { reservation } = await trade.buyer.client.act(
      'reservationConfirm',
      { reservationId: hold.wire },
      selection,
    );

    expect(reservation).toMatchObject({ state: 'CONFIRMED', availableActions: [], expiresAt: null });
    expect(reservation.confirmedAt).toMatch(/Z$/);
  });

  it('asks the seller first where the offer says so', async () => {
    const approval = await givenTrade(api, { offer: { booking: 'APPROVAL' } });
    const hold = await givenHeld(api, approval);

    const { reservation } = await approval.buyer.client.act(
      'reservationConfirm',
      { reservationId: hold.wire },
      selection,
    );

    expect(reservation).toMatchObject({
      state: 'AWAITING_APPROVAL',
      availableActions: ['RELEASE'],
      confirmedAt: null,
    });
  });

  it('refuses what is sold already, and changes nothing', async () => {
    const hold = await givenHeld(api, trade);
    await trade.buyer.client.act('reservationConfirm', { reservationId: hold.wire });
    const before = await checksums(api);

    expect(await trade.buyer.client.refusals('reservationConfirm', { reservationId: hold.wire })).toEqual([
      'WRONG_STATE at reservationId',
    ]);

    expect(await checksums(api)).toEqual(before);
  });

  it('refuses a hold whose time has passed, and changes nothing', async () => {
    const hold = await givenHeld(api, trade);
    await moveClock(api, '4 hours 1 second');
    const late = await as(api, trade.buyer.firm);
    const before = await checksums(api);

    expect(await late.refusals('reservationConfirm', { reservationId: hold.wire })).toEqual([
      'HOLD_EXPIRED at reservationId',
    ]);

    expect(await checksums(api)).toEqual(before);
    await moveClock(api, '0');
  });

  it('is the buyer’s step, not the seller’s', async () => {
    const hold = await givenHeld(api, trade);
    const before = await checksums(api);

    expect(await trade.sellerClient.faultOf('reservationConfirm', { reservationId: hold.wire })).toBe(
      'FORBIDDEN',
    );

    expect(await checksums(api)).toEqual(before);
  });
});

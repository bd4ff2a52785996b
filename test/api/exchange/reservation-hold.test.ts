import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '#schema/kernel/id.ts';
import { givenHold, givenOffer, givenRequest, hours, monday } from '#test/builders/index.ts';
import { givenTrade, type Trade } from '../harness/given-trade.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { checksums } from '../harness/tables.ts';

let api: TestApi;
let trade: Trade;
beforeAll(async () => {
  api = await openTestApi();
  trade = await givenTrade(api, { offer: { minimumLot: hours(2) } });
});
afterAll(() => api.close());

const week = (n: number, value: number | string = 8) => ({ weekStart: monday(n), quantity: hours(value) });
const inputOf = (weeks: object[], more: object = {}) => ({
  offerId: encodeId('crd', trade.offer.id),
  weeks,
  ...more,
});

describe('holding hours', () => {
  it('takes them out of the offer for both firms, with the price worked out', async () => {
    const request = await givenRequest(api, trade.buyer.firm);

    const { reservation } = await trade.buyer.client.act(
      'reservationHold',
      inputOf([week(1), week(2, 4)], { requestId: request.wire }),
      `reservation { id number state side availableActions quantity { value unit } weeks { weekStart quantity { value } }
        price { total { amount } parts { kind amount { amount } } } expiresAt heldAt request { id } buyer { id } seller { id } process { code } offer { id } }`,
    );

    expect(reservation).toMatchObject({
      state: 'HELD',
      side: 'BUYER',
      availableActions: ['CONFIRM', 'RELEASE'],
      quantity: { value: '12', unit: 'HUR' },
      weeks: [
        { weekStart: monday(1), quantity: { value: '8' } },
        { weekStart: monday(2), quantity: { value: '4' } },
      ],
      price: { total: { amount: '2940.00' } },
      request: { id: request.wire },
      buyer: { id: encodeId('org', trade.buyer.firm.id) },
      seller: { id: encodeId('org', trade.seller.id) },
    });
    const seen = await trade.sellerClient.ask(
      'query ($id: ID!) { node(id: $id) { ... on Reservation { side availableActions request { id } } } }',
      { id: reservation.id },
    );
    expect(seen.node).toEqual({ side: 'SELLER', availableActions: [], request: null });
  });

  const wrong: readonly [string, () => object, string[]][] = [
    ['more than is open in a week', () => inputOf([week(3), week(4, 41)]), ['CAPACITY_EXCEEDED at weeks.1']],
    ['a week that is not on sale', () => inputOf([week(1), week(9)]), ['WEEK_NOT_OFFERED at weeks.1']],
    ['less than the minimum lot', () => inputOf([week(3, 1)]), ['BELOW_MINIMUM_LOT at weeks']],
    ['no week', () => inputOf([]), ['OUT_OF_RANGE at weeks']],
    ['54 weeks', () => inputOf(Array.from({ length: 54 }, (_, n) => week(n + 1))), ['OUT_OF_RANGE at weeks']],
    ['a week twice', () => inputOf([week(1), week(1)]), ['WEEK_TWICE at weeks']],
    [
      'a week that begins on Tuesday',
      () => inputOf([{ ...week(1), weekStart: '2026-12-01' }]),
      ['NOT_A_MONDAY at weeks.0.weekStart'],
    ],
    ['nothing of a week', () => inputOf([week(1, 0)]), ['NOT_POSITIVE at weeks.0.quantity']],
    ['less than nothing of a week', () => inputOf([week(1, -8)]), ['NOT_POSITIVE at weeks.0.quantity']],
    [
      'kilograms of a week',
      () => inputOf([{ weekStart: monday(1), quantity: { value: '1', unit: 'KGM' } }]),
      ['UNIT_MISMATCH at weeks.0.quantity'],
    ],
  ];
  it.each(wrong)('refuses %s and changes nothing', async (_what, input, expected) => {
    const before = await checksums(api);

    expect(await trade.buyer.client.refusals('reservationHold', input())).toEqual(expected);

    expect(await checksums(api)).toEqual(before);
  });

  it('tells of what is left no more than a band', async () => {
    const { data } = await trade.buyer.client.execute(
      `mutation ($input: ReservationHoldInput!) { reservationHold(input: $input) {
        userErrors { code ... on CapacityExceededProblem { weekStart requested { value } available { value } band } } } }`,
      { input: { idempotencyKey: crypto.randomUUID(), ...inputOf([week(3, 400)]) } },
    );

    expect(data.reservationHold.userErrors).toEqual([
      {
        code: 'CAPACITY_EXCEEDED',
        weekStart: monday(3),
        requested: { value: '400' },
        available: null,
        band: 'FREE',
      },
    ]);
  });

  it('refuses the firm’s own offer', async () => {
    expect(await trade.sellerClient.refusals('reservationHold', inputOf([week(3)]))).toEqual([
      'OWN_OFFER at offerId',
    ]);
  });

  it('refuses a need that is closed', async () => {
    const request = await givenRequest(api, trade.buyer.firm);
    await trade.buyer.client.act('capacityRequestClose', { requestId: request.wire });

    const refusals = await trade.buyer.client.refusals(
      'reservationHold',
      inputOf([week(3)], { requestId: request.wire }),
    );

    expect(refusals).toEqual(['WRONG_STATE at requestId']);
  });

  it('refuses a sixth open hold on one offer', async () => {
    const offer = await givenOffer(api, trade.seller, trade.center);
    for (let held = 0; held < 5; held++) await givenHold(api, trade.buyer.firm, offer, [[4, 1]]);

    const refusals = await trade.buyer.client.refusals('reservationHold', {
      ...inputOf([week(4, 1)]),
      offerId: encodeId('crd', offer.id),
    });

    expect(refusals).toEqual(['TOO_MANY_OPEN_HOLDS at offerId']);
  });

  it('refuses a price that is beyond all money', async () => {
    const offer = await givenOffer(api, trade.seller, trade.center, {
      perWeek: hours('100000000000'),
      unitPrice: { amount: '999999999999', currency: 'CNY' },
    });

    const input = { ...inputOf([week(1, '100000000000')]), offerId: encodeId('crd', offer.id) };

    expect(await trade.buyer.client.refusals('reservationHold', input)).toEqual(['OUT_OF_RANGE at weeks']);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Center, givenCapacityFast, givenWorkCenter, hours, monday } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';
import { checksums } from '../harness/tables.ts';

let api: TestApi;
let member: Member;
let center: Center;
beforeAll(async () => {
  api = await openTestApi();
  member = await givenMember(api);
  center = await givenWorkCenter(api, member.firm);
  await givenCapacityFast(api, member.firm, [center]);
});
afterAll(() => api.close());

const yuan = (amount: string, currency = 'CNY') => ({ amount, currency });
const inputOf = (more: object = {}) => ({
  workCenterId: center.wire,
  from: monday(1),
  until: monday(3),
  perWeek: hours(40),
  minimumLot: hours('1.5'),
  unitPrice: yuan('220.125'),
  setupPrice: yuan('300'),
  booking: 'INSTANT',
  ...more,
});

describe('publishing an offer', () => {
  it('puts it on the market with its weeks', async () => {
    const { capacityOffer } = await member.client.act(
      'capacityOfferPublish',
      inputOf({ note: ' 可开专票 ' }),
      `capacityOffer { id number state from until perWeek { value unit } minimumLot { value } unitPrice { amount currency per }
        setupPrice { minorUnits amount currency } booking holdMinutes note availableActions workCenter { id }
        weeks { weekStart offered { value } held { value } reserved { value } open { value } } }`,
    );

    expect(capacityOffer).toMatchObject({
      state: 'PUBLISHED',
      from: monday(1),
      until: monday(3),
      perWeek: { value: '40', unit: 'HUR' },
      minimumLot: { value: '1.5' },
      unitPrice: { amount: '220.125', currency: 'CNY', per: 'HUR' },
      setupPrice: { minorUnits: '30000', amount: '300.00', currency: 'CNY' },
      holdMinutes: 240,
      note: '可开专票',
      availableActions: ['WITHDRAW'],
      workCenter: { id: center.wire },
    });
    const week = {
      offered: { value: '40' },
      held: { value: '0' },
      reserved: { value: '0' },
      open: { value: '40' },
    };
    expect(capacityOffer.weeks).toEqual([1, 2].map((n) => ({ weekStart: monday(n), ...week })));
  });

  const wrong: readonly [string, () => object, string[]][] = [
    ['a window that ends before it begins', () => ({ until: monday(1) }), ['WINDOW_EMPTY at until']],
    ['a window of more than a year', () => ({ until: monday(60) }), ['WINDOW_TOO_LONG at until']],
    ['a window that is over', () => ({ from: monday(-4), until: monday(-2) }), ['WINDOW_OVER at until']],
    ['hours of kilograms', () => ({ perWeek: { value: '5', unit: 'KGM' } }), ['UNIT_MISMATCH at perWeek']],
    ['nothing a week', () => ({ perWeek: hours(0) }), ['NOT_POSITIVE at perWeek']],
    ['less than nothing a week', () => ({ perWeek: hours(-4) }), ['NOT_POSITIVE at perWeek']],
    ['a lot of nothing', () => ({ minimumLot: hours(0) }), ['NOT_POSITIVE at minimumLot']],
    ['a lot larger than a week', () => ({ minimumLot: hours(41) }), ['LOT_OVER_WEEK at minimumLot']],
    ['a price below zero', () => ({ unitPrice: yuan('-1') }), ['NEGATIVE at unitPrice.amount']],
    [
      'a price that no column holds',
      () => ({ unitPrice: yuan('1000000000000') }),
      ['OUT_OF_RANGE at unitPrice.amount'],
    ],
    [
      'a price finer than is kept',
      () => ({ unitPrice: yuan('1.123456789') }),
      ['OUT_OF_RANGE at unitPrice.amount'],
    ],
    ['a set-up price below zero', () => ({ setupPrice: yuan('-0.01') }), ['NEGATIVE at setupPrice.amount']],
    [
      'a set-up price of a tenth of a fen',
      () => ({ setupPrice: yuan('0.001') }),
      ['AMOUNT_TOO_FINE at setupPrice.amount'],
    ],
    ['two currencies', () => ({ setupPrice: yuan('1', 'EUR') }), ['CURRENCY_MIXED at setupPrice.currency']],
    ['a hold of four minutes', () => ({ holdMinutes: 4 }), ['OUT_OF_RANGE at holdMinutes']],
    ['a hold of more than three days', () => ({ holdMinutes: 4_321 }), ['OUT_OF_RANGE at holdMinutes']],
    ['a note of 501 characters', () => ({ note: 'n'.repeat(501) }), ['TOO_LONG at note']],
    [
      'several things at once, all of them told',
      () => ({ perWeek: hours(0), unitPrice: yuan('-1'), holdMinutes: 1 }),
      ['NEGATIVE at unitPrice.amount', 'OUT_OF_RANGE at holdMinutes', 'NOT_POSITIVE at perWeek'],
    ],
  ];
  it.each(wrong)('refuses %s and changes nothing', async (_what, more, expected) => {
    const before = await checksums(api);

    expect(await member.client.refusals('capacityOfferPublish', inputOf(more()))).toEqual(expected);

    expect(await checksums(api)).toEqual(before);
  });

  it('is seen by every member as bands, and by nobody else as hours', async () => {
    const { capacityOffer } = await member.client.act(
      'capacityOfferPublish',
      inputOf(),
      'capacityOffer { id number }',
    );
    const buyer = await givenMember(api);

    const { market } = await buyer.client.ask(
      '{ market(first: 1) { edges { node { id number mine seller { name } weeks { weekStart band } } } } }',
    );

    expect(market.edges[0].node).toMatchObject({ number: capacityOffer.number, mine: false });
    expect(market.edges[0].node.weeks.map(({ band }: { band: string }) => band)).toEqual(['FREE', 'FREE']);
    expect(
      await buyer.client.ask('query ($id: ID!) { node(id: $id) { id } }', { id: capacityOffer.id }),
    ).toEqual({ node: null });
  });
});

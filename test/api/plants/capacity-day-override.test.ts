import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '#schema/kernel/calendar/plain-date.ts';
import { exchangeFaults, hours, monday, today } from '#test/builders/index.ts';
import { givenHeld, givenTrade, type Trade } from '../harness/given-trade.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { checksums } from '../harness/tables.ts';

let api: TestApi;
let trade: Trade;
const date = monday(1);
const valid = () => ({ workCenterId: trade.center.wire, date, total: hours(12), reason: '限电' });
const detail = async () =>
  (
    await trade.sellerClient.ask(
      `query ($center: ID!, $week: Date!) { capacityCell(workCenterId: $center, weekStart: $week) {
        days { date total { value } calendarTotal { value } totalSource totalReason }
        differences { kind inSheet { value } soldHere { value } import { id } } } }`,
      { center: trade.center.wire, week: date },
    )
  ).capacityCell;

beforeAll(async () => {
  api = await openTestApi();
  trade = await givenTrade(api);
});
afterAll(() => api.close());

describe('setting the total of a day by hand', () => {
  it('is in force at once, and says who had the last word and why', async () => {
    const { capacityDay } = await trade.sellerClient.act(
      'capacityDayOverride',
      valid(),
      'capacityDay { id date }',
    );
    expect(capacityDay).toEqual({ id: expect.stringMatching(/^day_/), date });

    expect((await detail()).days[0]).toEqual({
      date,
      total: { value: '12' },
      calendarTotal: null,
      totalSource: 'EDIT',
      totalReason: '限电',
    });
    expect((await detail()).days[1]).toMatchObject({ totalSource: 'SHEET', totalReason: null });
  });

  it('opens a day that has no figures yet', async () => {
    await trade.sellerClient.act('capacityDayOverride', { ...valid(), date: addDays(date, 5) });

    expect((await detail()).days.at(-1)).toMatchObject({ date: addDays(date, 5), total: { value: '12' } });
  });

  it('below what is sold is accepted, noted once as a shortfall without a sheet, and gone when there is enough again', async () => {
    const hold = await givenHeld(api, trade);
    await trade.buyer.client.act('reservationConfirm', { reservationId: hold.wire });

    await trade.sellerClient.act('capacityDayOverride', { ...valid(), total: hours(3) });
    await trade.sellerClient.act('capacityDayOverride', { ...valid(), total: hours(3), reason: '检修' });
    expect((await detail()).differences).toEqual([
      { kind: 'SHORTFALL', inSheet: { value: '3' }, soldHere: { value: '8' }, import: null },
    ]);
    expect(await exchangeFaults(api)).toEqual([]);
    await trade.sellerClient.act('capacityDayOverride', { ...valid(), total: hours(16) });
    expect((await detail()).differences).toEqual([]);
  });

  const wrong: readonly [string, () => object, string][] = [
    ['a day that is over', () => ({ date: addDays(today(), -1) }), 'DAY_IS_OVER at date'],
    ['a day beyond the horizon', () => ({ date: addDays(today(), 372) }), 'BEYOND_HORIZON at date'],
    ['a unit of another measure', () => ({ total: { value: '1', unit: 'KGM' } }), 'UNIT_MISMATCH at total'],
    ['a figure below zero', () => ({ total: hours(-1) }), 'NEGATIVE at total'],
    ['an empty reason', () => ({ reason: ' ' }), 'MISSING at reason'],
    ['a reason of 501 characters', () => ({ reason: '因'.repeat(501) }), 'MISSING at reason'],
  ];
  it.each(wrong)('refuses %s and changes nothing', async (_what, more, expected) => {
    const before = await checksums(api);

    expect(await trade.sellerClient.refusals('capacityDayOverride', { ...valid(), ...more() })).toEqual([
      expected,
    ]);

    expect(await checksums(api)).toEqual(before);
  });
});

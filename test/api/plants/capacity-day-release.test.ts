import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '#schema/kernel/calendar/plain-date.ts';
import { hours, monday, today } from '#test/builders/index.ts';
import { givenTrade, type Trade } from '../harness/given-trade.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { checksums } from '../harness/tables.ts';

let api: TestApi;
let trade: Trade;
const date = monday(1);
const workCenterId = () => trade.center.wire;
const days = async () => {
  const { rows } = await api.admin.query(
    'select total, total_source as source, total_reason as reason from app.work_center_day where work_center_id = $1 order by work_date limit 3',
    [trade.center.id],
  );
  return rows;
};

beforeAll(async () => {
  api = await openTestApi();
  trade = await givenTrade(api);
  // The calendar has said 15 h a day; a sheet has said 16 h since.
  await api.admin.query('update app.work_center_day set calendar_total = 900');
});
afterAll(() => api.close());

describe('giving days back to the calendar', () => {
  it('puts the calendar’s figure in force again, and only there', async () => {
    await trade.sellerClient.act('capacityDayOverride', {
      workCenterId: workCenterId(),
      date,
      total: hours(2),
      reason: '检修',
    });

    await trade.sellerClient.act('capacityDayRelease', { workCenterId: workCenterId(), date });

    expect(await days()).toEqual([
      { total: 900n, source: 'CALENDAR', reason: null },
      { total: 960n, source: 'SHEET', reason: null },
      { total: 960n, source: 'SHEET', reason: null },
    ]);
  });

  it('refuses a day that the calendar rules already, and takes the rest of a range', async () => {
    const input = { workCenterId: workCenterId(), date };
    expect(await trade.sellerClient.refusals('capacityDayRelease', input)).toEqual([
      'NOTHING_TO_RELEASE at date',
    ]);

    await trade.sellerClient.act('capacityDayRelease', { ...input, until: addDays(date, 2) });

    expect((await days()).map(({ source }) => source)).toEqual(['CALENDAR', 'CALENDAR', 'SHEET']);
  });

  const wrong: readonly [string, () => object, string][] = [
    ['a day that is over', () => ({ date: addDays(today(), -1) }), 'DAY_IS_OVER at date'],
    ['an end before the beginning', () => ({ date, until: date }), 'WINDOW_EMPTY at until'],
    ['an end beyond the horizon', () => ({ date, until: addDays(today(), 373) }), 'BEYOND_HORIZON at until'],
    ['a day without a calendar', () => ({ date: addDays(date, 60) }), 'NOTHING_TO_RELEASE at date'],
  ];
  it.each(wrong)('refuses %s and changes nothing', async (_what, more, expected) => {
    const before = await checksums(api);

    expect(
      await trade.sellerClient.refusals('capacityDayRelease', { workCenterId: workCenterId(), ...more() }),
    ).toEqual([expected]);

    expect(await checksums(api)).toEqual(before);
  });
});

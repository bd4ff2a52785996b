import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '#schema/kernel/calendar/plain-date.ts';
import {
  exchangeFaults,
  givenFirm,
  givenHold,
  givenHoliday,
  givenNoHolidays,
  givenOffer,
  givenPattern,
  givenSite,
  givenWorkCenter,
  hours,
  type Made,
  monday,
} from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';
import { checksums } from '../harness/tables.ts';

let api: TestApi;
let member: Member;
let site: Made;
let center: Awaited<ReturnType<typeof givenWorkCenter>>;
beforeAll(async () => {
  api = await openTestApi();
  await givenNoHolidays(api);
  member = await givenMember(api);
  site = await givenSite(api, member.firm);
  center = await givenWorkCenter(api, member.firm, { siteId: site.wire });
  await givenPattern(api, member.firm, site);
  await givenHoliday(api, monday(7));
  await givenHoliday(api, saturday, 'MAKE_UP_WORKDAY');
});
afterAll(() => api.close());

/** Worked in exchange for the Monday after it. */
const saturday = addDays(monday(7), -2);

const valid = () => ({
  siteId: site.wire,
  from: monday(1),
  until: addDays(monday(1), 3),
  factor: '0.6',
  cause: 'POWER_LIMIT',
  certainty: 'ASSUMED',
  note: '有序用电',
});
const cell = async () =>
  (
    await member.client.ask(
      `query ($center: ID!, $week: Date!) { capacityCell(workCenterId: $center, weekStart: $week) {
        days { date total { value } totalSource calendar { kind total { value } cause certainty machines parts { kind cause quantity { value } } } }
        differences { kind } } }`,
      { center: center.wire, week: monday(1) },
    )
  ).capacityCell;

describe('an exception', () => {
  it('lowers the days at once, says why, and its parts add up', async () => {
    await member.client.act('calendarExceptionCreate', valid());

    const [first] = (await cell()).days;
    expect(first).toMatchObject({ total: { value: '19.2' }, totalSource: 'CALENDAR' });
    expect(first.calendar).toEqual({
      kind: 'WORKDAY',
      total: { value: '19.2' },
      cause: 'POWER_LIMIT',
      certainty: 'ASSUMED',
      machines: 4,
      parts: [
        { kind: 'SHIFTS', cause: null, quantity: { value: '34' } },
        { kind: 'BREAKS', cause: null, quantity: { value: '-2' } },
        { kind: 'EXCEPTION', cause: 'POWER_LIMIT', quantity: { value: '-12.8' } },
      ],
    });
  });

  it('is previewed before it is made: how much, on how many days and work centres, what is sold', async () => {
    const own = { workCenterId: center.wire, date: monday(2), total: hours(20), reason: '外借' };
    await member.client.act('capacityDayOverride', own);
    const { node } = await member.client.ask(
      `query ($id: ID!, $exception: CalendarExceptionDraftInput!) { node(id: $id) { ... on Site { calendarPreview(exception: $exception) {
        sums { quantity { value unit } } dayCount overruledDayCount workCenterCount soldWeekCount shortWeekCount } } } }`,
      {
        id: site.wire,
        exception: {
          from: monday(2),
          until: monday(3),
          factor: '0',
          cause: 'MAINTENANCE',
          certainty: 'CONFIRMED',
        },
      },
    );

    expect(node.calendarPreview).toEqual({
      sums: [{ quantity: { value: '-128', unit: 'HUR' } }],
      dayCount: 4,
      overruledDayCount: 1,
      workCenterCount: 1,
      soldWeekCount: 0,
      shortWeekCount: 0,
    });
  });

  it('that leaves less than is sold is accepted: the shortfall is noted, nothing is sold twice', async () => {
    const offer = await givenOffer(api, member.firm, center);
    await givenHold(api, await givenFirm(api), offer, [[1, 30]]);
    const own = {
      ...valid(),
      workCenterId: center.wire,
      until: addDays(monday(1), 1),
      factor: '0',
      cause: 'MAINTENANCE',
    };
    await member.client.act(
      'calendarExceptionCreate',
      own,
      'calendarException { id factor workCenter { id } }',
    );

    expect((await cell()).differences).toEqual([{ kind: 'SHORTFALL' }]);
    expect(await exchangeFaults(api)).toEqual([]);
  });

  const wrong: readonly [string, () => object, string][] = [
    ['an empty window', () => ({ until: monday(1) }), 'WINDOW_EMPTY at until'],
    ['a window that is over', () => ({ from: '2020-01-01', until: '2020-01-02' }), 'WINDOW_OVER at until'],
    ['a window of two years', () => ({ until: addDays(monday(1), 730) }), 'WINDOW_TOO_LONG at until'],
    ['a factor above one and a half', () => ({ factor: '1.501' }), 'OUT_OF_RANGE at factor'],
    ['a factor below zero', () => ({ factor: '-0.1' }), 'OUT_OF_RANGE at factor'],
    [
      'an end without a beginning',
      () => ({ from: monday(5), until: monday(6), endTime: '12:00' }),
      'NOT_A_TIME at startTime',
    ],
    ['one that contradicts another of its level', () => ({ factor: '0.5' }), 'EXCEPTION_CONTRADICTS at from'],
    [
      'a holiday on an official make-up workday',
      () => ({ from: saturday, until: monday(7), cause: 'STATUTORY_HOLIDAY' }),
      'CONTRADICTS_HOLIDAY at from',
    ],
    [
      'make-up work on an official holiday',
      () => ({ from: monday(7), until: addDays(monday(7), 1), cause: 'MAKE_UP_WORKDAY', factor: '1' }),
      'CONTRADICTS_HOLIDAY at from',
    ],
    [
      'a weekday for maintenance',
      () => ({ from: monday(5), until: monday(6), worksAs: 1 }),
      'STANDS_FOR_NOTHING at worksAs',
    ],
    [
      'a note of 501 characters',
      () => ({ from: monday(5), until: monday(6), note: 'n'.repeat(501) }),
      'TOO_LONG at note',
    ],
  ];
  it.each(wrong)('refuses %s and changes nothing', async (_what, more, expected) => {
    const before = await checksums(api);

    expect(await member.client.refusals('calendarExceptionCreate', { ...valid(), ...more() })).toEqual([
      expected,
    ]);

    expect(await checksums(api)).toEqual(before);
  });

  it('names the one that it contradicts', async () => {
    const { data } = await member.client.send('calendarExceptionCreate', { ...valid(), factor: '0.5' });

    expect(data.userErrors[0].params).toEqual(
      expect.arrayContaining([
        { name: 'otherFrom', value: monday(1) },
        { name: 'otherCause', value: 'POWER_LIMIT' },
      ]),
    );
  });

  it('is made twice at the same moment by two planners: one is refused', async () => {
    const input = { ...valid(), from: monday(10), until: monday(11) };
    const answers = await Promise.all(
      [1, 2].map(() => member.client.refusals('calendarExceptionCreate', input)),
    );

    expect(answers.flat()).toEqual(['EXCEPTION_CONTRADICTS at from']);
  });
});

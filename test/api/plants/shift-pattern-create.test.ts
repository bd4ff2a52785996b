import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  dayShift,
  givenNoHolidays,
  givenSite,
  givenWorkCenter,
  type Made,
  monday,
} from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';
import { checksums } from '../harness/tables.ts';

let api: TestApi;
let member: Member;
let site: Made;
let center: Made;
beforeAll(async () => {
  api = await openTestApi();
  await givenNoHolidays(api);
  member = await givenMember(api);
  site = await givenSite(api, member.firm);
  center = await givenWorkCenter(api, member.firm, { siteId: site.wire });
});
afterAll(() => api.close());

const valid = () => ({ siteId: site.wire, name: ' 白班 ', validFrom: monday(0), shifts: dayShift });
const days = async () =>
  (
    await api.admin.query(
      `select to_char(work_date, 'ID')::int as weekday, total, calendar_total, total_source from app.work_center_day
       where work_center_id = $1 and work_date >= $2::date and work_date < $2::date + 7 order by work_date`,
      [center.id, monday(1)],
    )
  ).rows;

describe('a week of shifts', () => {
  it('gives every day its total at once: machines × hours, from today to the horizon', async () => {
    const { shiftPattern } = await member.client.act(
      'shiftPatternCreate',
      valid(),
      'shiftPattern { id name validFrom workCenter { id } shifts { weekday startTime endTime breaks { startTime endTime } } }',
    );

    expect(shiftPattern).toMatchObject({ name: '白班', validFrom: monday(0), workCenter: null });
    expect(shiftPattern.shifts).toHaveLength(5);
    expect(shiftPattern.shifts[0]).toEqual({
      weekday: 1,
      startTime: '08:00',
      endTime: '16:30',
      breaks: [{ startTime: '12:00', endTime: '12:30' }],
    });
    expect((await days()).map(({ total }) => total)).toEqual([1920n, 1920n, 1920n, 1920n, 1920n, 0n, 0n]);
    expect(new Set((await days()).map((day) => day.total_source))).toEqual(new Set(['CALENDAR']));
  });

  it('of one work centre stands above its site’s', async () => {
    const night = [{ weekdays: [6], startTime: '22:00', endTime: '06:00' }];
    const input = { ...valid(), workCenterId: center.wire, validFrom: monday(1), shifts: night };
    const { shiftPattern } = await member.client.act(
      'shiftPatternCreate',
      input,
      'shiftPattern { workCenter { id } }',
    );

    expect(shiftPattern.workCenter).toEqual({ id: center.wire });
    expect((await days()).map(({ total }) => total)).toEqual([0n, 0n, 0n, 0n, 0n, 1920n, 0n]);
  });

  const shift = (more: object) => ({
    shifts: [{ weekdays: [1], startTime: '08:00', endTime: '16:00', ...more }],
  });
  const wrong: readonly [string, object, string][] = [
    ['an empty name', { name: ' ' }, 'MISSING at name'],
    ['a second pattern from the same day', {}, 'PATTERN_TAKEN at validFrom'],
    ['a time that is none', shift({ startTime: '8 Uhr' }), 'NOT_A_TIME at shifts.0.startTime'],
    ['an eighth weekday', shift({ weekdays: [8] }), 'WORKING_DAYS at shifts.0.weekdays'],
    [
      'a break outside its shift',
      shift({ breaks: [{ startTime: '17:00', endTime: '18:00' }] }),
      'BREAK_OUTSIDE_SHIFT at shifts.0',
    ],
    [
      'a Sunday night that reaches into Monday’s shift',
      {
        shifts: [
          { weekdays: [1], startTime: '05:00', endTime: '10:00' },
          { weekdays: [7], startTime: '22:00', endTime: '06:00' },
        ],
      },
      'SHIFTS_OVERLAP at shifts.0',
    ],
  ];
  it.each(wrong)('refuses %s and changes nothing', async (_what, more, expected) => {
    const before = await checksums(api);

    expect(await member.client.refusals('shiftPatternCreate', { ...valid(), ...more })).toEqual([expected]);

    expect(await checksums(api)).toEqual(before);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  givenNoHolidays,
  givenPattern,
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
let mills: Made;
let furnace: Made;
beforeAll(async () => {
  api = await openTestApi();
  await givenNoHolidays(api);
  member = await givenMember(api);
  const site = await givenSite(api, member.firm);
  mills = await givenWorkCenter(api, member.firm, { siteId: site.wire });
  furnace = await givenWorkCenter(api, member.firm, {
    siteId: site.wire,
    processCode: 'heat-treatment.carburising',
    measure: 'MASS',
    parallelMachines: 2,
    setup: { value: '0', unit: 'KGM' },
    minimumBlock: { value: '0', unit: 'KGM' },
  });
  await givenPattern(api, member.firm, site);
});
afterAll(() => api.close());

const total = async (center: Made, date: string = monday(1)) => {
  const text = 'select total from app.work_center_day where work_center_id = $1 and work_date = $2';
  return (await api.admin.query(text, [center.id, date])).rows[0]?.total;
};
const valid = () => ({ workCenterId: mills.wire, validFrom: monday(1), efficiency: '0.85' });

describe('the efficiency of a work centre', () => {
  it('counts from its first day on, and is replaced by the same day said again', async () => {
    const later = { ...valid(), validFrom: monday(2) };
    await member.client.act('workCenterPerformanceSet', later);
    expect([await total(mills, monday(2)), await total(mills, monday(1))]).toEqual([1632n, 1920n]);

    await member.client.act('workCenterPerformanceSet', { ...later, efficiency: '0.5' });
    expect([await total(mills, monday(2)), await total(mills, monday(1))]).toEqual([960n, 1920n]);
  });

  it('turns hours into kilograms by a stated rate', async () => {
    expect(await total(furnace)).toBeUndefined();

    await member.client.act('workCenterPerformanceSet', {
      workCenterId: furnace.wire,
      validFrom: monday(0),
      efficiency: '0.9',
      ratePerHour: { value: '125', unit: 'KGM' },
    });

    // 8 h × 2 furnaces × 125 kg × 0.9
    expect(await total(furnace)).toBe(1_800_000n);
  });

  const wrong: readonly [string, () => object, string][] = [
    ['no efficiency at all', () => ({ efficiency: '0' }), 'OUT_OF_RANGE at efficiency'],
    ['five decimals', () => ({ efficiency: '0.85555' }), 'OUT_OF_RANGE at efficiency'],
    [
      'a rate of machine time',
      () => ({ ratePerHour: { value: '1', unit: 'HUR' } }),
      'UNIT_MISMATCH at ratePerHour',
    ],
    ['kilograms without a rate', () => ({ workCenterId: furnace.wire }), 'MISSING at ratePerHour'],
    [
      'a rate of nothing',
      () => ({ workCenterId: furnace.wire, ratePerHour: { value: '0', unit: 'KGM' } }),
      'NOT_POSITIVE at ratePerHour',
    ],
  ];
  it.each(wrong)('refuses %s and changes nothing', async (_what, more, expected) => {
    const before = await checksums(api);

    expect(await member.client.refusals('workCenterPerformanceSet', { ...valid(), ...more() })).toEqual([
      expected,
    ]);

    expect(await checksums(api)).toEqual(before);
  });
});

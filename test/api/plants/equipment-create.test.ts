import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  givenMachines,
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
let site: Made;
let center: Made;
beforeAll(async () => {
  api = await openTestApi();
  await givenNoHolidays(api);
  member = await givenMember(api);
  site = await givenSite(api, member.firm);
  center = await givenWorkCenter(api, member.firm, { siteId: site.wire });
  await givenMachines(api, member.firm, site, center);
});
afterAll(() => api.close());

const valid = () => ({
  workCenterId: center.wire,
  number: ' A-1 ',
  manufacturer: 'DMG MORI',
  model: 'DMU 50',
  builtYear: 2019,
  status: 'RUNNING',
});
const total = async () => {
  const text = 'select total from app.work_center_day where work_center_id = $1 and work_date = $2';
  return (await api.admin.query(text, [center.id, monday(1)])).rows[0]?.total;
};

describe('a new machine', () => {
  it('stands in its work centre, and counts where the owner wants the equipment to count', async () => {
    await givenPattern(api, member.firm, site);
    await member.client.act('workCenterMachinesSet', {
      workCenterId: center.wire,
      parallelMachines: 9,
      fromEquipment: true,
    });
    expect(await total()).toBe(2n * 480n);

    const { equipment } = await member.client.act(
      'equipmentCreate',
      valid(),
      'equipment { number model builtYear status workCenter { id } }',
    );

    expect(equipment).toEqual({
      number: 'A-1',
      model: 'DMU 50',
      builtYear: 2019,
      status: 'RUNNING',
      workCenter: { id: center.wire },
    });
    expect(await total()).toBe(3n * 480n);
  });

  const wrong: readonly [string, () => object, string][] = [
    ['a number that is taken', () => ({}), 'EQUIPMENT_NUMBER_TAKEN at number'],
    ['an empty number', () => ({ number: ' ' }), 'MISSING at number'],
    [
      'a machine of the last but one century',
      () => ({ builtYear: 1899, number: 'X' }),
      'OUT_OF_RANGE at builtYear',
    ],
    ['a model of 101 characters', () => ({ model: 'm'.repeat(101), number: 'X' }), 'TOO_LONG at model'],
  ];
  it.each(wrong)('refuses %s and changes nothing', async (_what, more, expected) => {
    const before = await checksums(api);

    expect(await member.client.refusals('equipmentCreate', { ...valid(), ...more() })).toEqual([expected]);

    expect(await checksums(api)).toEqual(before);
  });
});

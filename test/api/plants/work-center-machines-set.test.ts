import { afterAll, beforeAll, expect, it } from 'vitest';
import { givenNoHolidays, givenPattern, givenSite, givenWorkCenter, monday } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember } from '../harness/signed-in.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await givenNoHolidays(api);
});
afterAll(() => api.close());

it('the number of machines is what the calendar multiplies by, or the equipment is', async () => {
  const member = await givenMember(api);
  const site = await givenSite(api, member.firm);
  const center = await givenWorkCenter(api, member.firm, { siteId: site.wire });
  await givenPattern(api, member.firm, site);
  const valid = { workCenterId: center.wire, parallelMachines: 6, fromEquipment: false };
  const total = async () => {
    const text = 'select total from app.work_center_day where work_center_id = $1 and work_date = $2';
    return (await api.admin.query(text, [center.id, monday(1)])).rows[0]?.total;
  };

  await member.client.act(
    'workCenterMachinesSet',
    valid,
    'workCenter { parallelMachines machinesFromEquipment }',
  );
  expect(await total()).toBe(2880n);
  await member.client.act('workCenterMachinesSet', { ...valid, fromEquipment: true });
  expect(await total()).toBe(0n);

  for (const parallelMachines of [0, 1001])
    expect(await member.client.refusals('workCenterMachinesSet', { ...valid, parallelMachines })).toEqual([
      'OUT_OF_RANGE at parallelMachines',
    ]);
});

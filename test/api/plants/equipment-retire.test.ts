import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenMachines, givenSite, givenWorkCenter, type Made } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';

let api: TestApi;
let member: Member;
let site: Made;
let center: Made;
let own: Awaited<ReturnType<typeof givenMachines>>;
beforeAll(async () => {
  api = await openTestApi();
  member = await givenMember(api);
  site = await givenSite(api, member.firm);
  center = await givenWorkCenter(api, member.firm, { siteId: site.wire });
  own = await givenMachines(api, member.firm, site, center);
});
afterAll(() => api.close());

describe('a machine that is gone', () => {
  it('is retired once, and its number stays taken', async () => {
    const input = { equipmentId: own.equipmentIds[0] };

    const { equipment } = await member.client.act('equipmentRetire', input, 'equipment { status }');

    expect(equipment.status).toBe('RETIRED');
    expect(await member.client.refusals('equipmentRetire', input)).toEqual(['WRONG_STATE at ']);
    const again = { workCenterId: center.wire, number: 'EQ-1', status: 'RUNNING' };
    expect(await member.client.refusals('equipmentCreate', again)).toEqual([
      'EQUIPMENT_NUMBER_TAKEN at number',
    ]);
  });
});

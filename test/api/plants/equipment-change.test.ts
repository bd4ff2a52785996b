import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenMachines, givenSite, givenWorkCenter, type Made } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';
import { checksums } from '../harness/tables.ts';

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

const valid = () => ({ equipmentId: own.equipmentIds[0], number: 'B-1', status: 'DOWN' });

describe('a machine as it is now', () => {
  it('is written down', async () => {
    const { equipment } = await member.client.act('equipmentChange', valid(), 'equipment { number status }');

    expect(equipment).toEqual({ number: 'B-1', status: 'DOWN' });
  });

  const wrong: readonly [string, () => object, string][] = [
    ['the number of another', () => ({ number: 'EQ-2' }), 'EQUIPMENT_NUMBER_TAKEN at number'],
    ['an empty number', () => ({ number: '' }), 'MISSING at number'],
  ];
  it.each(wrong)('refuses %s and changes nothing', async (_what, more, expected) => {
    const before = await checksums(api);

    expect(await member.client.refusals('equipmentChange', { ...valid(), ...more() })).toEqual([expected]);

    expect(await checksums(api)).toEqual(before);
  });
});

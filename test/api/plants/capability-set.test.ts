import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenMachines, givenSite, givenWorkCenter, type Made } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';
import { checksums } from '../harness/tables.ts';

let api: TestApi;
let member: Member;
let site: Made;
let center: Made;
beforeAll(async () => {
  api = await openTestApi();
  member = await givenMember(api);
  site = await givenSite(api, member.firm);
  center = await givenWorkCenter(api, member.firm, { siteId: site.wire });
  await givenMachines(api, member.firm, site, center);
});
afterAll(() => api.close());

const valid = () => ({
  workCenterId: center.wire,
  kindCode: 'envelope-x',
  value: { value: '1.2', unit: 'MTR' },
});
const capabilities = async () =>
  (
    await member.client.ask(
      'query ($id: ID!) { node(id: $id) { ... on WorkCenter { capabilities { kind { code } value { value unit } choices } } } }',
      { id: center.wire },
    )
  ).node.capabilities;

describe('what a work centre can do', () => {
  it('is a bound with its unit, a grade or a set; what was said of the same kind before is replaced', async () => {
    await member.client.act('capabilitySet', valid());
    await member.client.act('capabilitySet', { ...valid(), value: { value: '1500', unit: 'MMT' } });
    await member.client.act('capabilitySet', {
      workCenterId: center.wire,
      kindCode: 'tolerance-grade',
      choices: ['IT6'],
    });
    await member.client.act('capabilitySet', {
      workCenterId: center.wire,
      kindCode: 'material',
      choices: ['steel', 'aluminium'],
    });
    await member.client.act('capabilitySet', {
      workCenterId: center.wire,
      kindCode: 'roughness-ra',
      value: { value: '0.8', unit: '4H' },
    });

    expect(await capabilities()).toEqual([
      { kind: { code: 'envelope-x' }, value: { value: '1500', unit: 'MMT' }, choices: [] },
      { kind: { code: 'tolerance-grade' }, value: null, choices: ['IT6'] },
      { kind: { code: 'roughness-ra' }, value: { value: '0.8', unit: '4H' }, choices: [] },
      { kind: { code: 'weight-max' }, value: { value: '800', unit: 'KGM' }, choices: [] },
      { kind: { code: 'material' }, value: null, choices: ['aluminium', 'steel'] },
    ]);
  });

  const wrong: readonly [string, () => object, string][] = [
    ['a kind that is not on the list', () => ({ kindCode: 'beauty' }), 'UNKNOWN_CAPABILITY at kindCode'],
    ['kilograms of length', () => ({ value: { value: '1', unit: 'KGM' } }), 'UNIT_OF_ANOTHER_KIND at value'],
    ['a bound of nothing', () => ({ value: { value: '0', unit: 'MMT' } }), 'NOT_POSITIVE at value'],
    ['no bound', () => ({ value: null }), 'MISSING at value'],
    ['two grades', () => ({ kindCode: 'tolerance-grade', choices: ['IT6', 'IT7'] }), 'MISSING at choices'],
    [
      'a grade that is none',
      () => ({ kindCode: 'tolerance-grade', choices: ['IT99'] }),
      'UNKNOWN_CHOICE at choices',
    ],
    [
      'a material that is none',
      () => ({ kindCode: 'material', choices: ['unobtainium'] }),
      'UNKNOWN_MATERIAL at choices',
    ],
  ];
  it.each(wrong)('refuses %s and changes nothing', async (_what, more, expected) => {
    const before = await checksums(api);

    expect(await member.client.refusals('capabilitySet', { ...valid(), ...more() })).toEqual([expected]);

    expect(await checksums(api)).toEqual(before);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';
import { checksums } from '../harness/tables.ts';

let api: TestApi;
let member: Member;
beforeAll(async () => {
  api = await openTestApi();
  member = await givenMember(api);
});
afterAll(() => api.close());

const valid = { name: '一厂', cityCode: '320583', workingDays: [1, 2, 3, 4, 5] };

describe('adding a plant', () => {
  it('keeps it with its city and its working days', async () => {
    const input = { name: ' 二厂 ', cityCode: '320583', workingDays: [6, 1, 1, 2] };

    const { site } = await member.client.act(
      'siteCreate',
      input,
      'site { id name city { nameZh } timeZone workingDays }',
    );

    expect(site).toMatchObject({
      name: '二厂',
      city: { nameZh: '昆山' },
      timeZone: 'Asia/Shanghai',
      workingDays: [1, 2, 6],
    });
    expect(site.id).toMatch(/^sit_/);
    expect(
      (await member.client.ask('query ($id: ID!) { node(id: $id) { id } }', { id: site.id })).node.id,
    ).toBe(site.id);
  });

  const wrong: readonly [string, object, string[]][] = [
    ['an empty name', { name: '  ' }, ['MISSING at name']],
    ['a name of 101 characters', { name: '厂'.repeat(101) }, ['MISSING at name']],
    ['a city that is not on the list', { cityCode: '999999' }, ['UNKNOWN_CITY at cityCode']],
    ['no working day', { workingDays: [] }, ['WORKING_DAYS at workingDays']],
    ['an eighth day of the week', { workingDays: [8] }, ['WORKING_DAYS at workingDays']],
    ['a day before Monday', { workingDays: [0] }, ['WORKING_DAYS at workingDays']],
  ];
  it.each(wrong)('refuses %s and changes nothing', async (_what, more, expected) => {
    const before = await checksums(api);

    expect(await member.client.refusals('siteCreate', { ...valid, ...more })).toEqual(expected);

    expect(await checksums(api)).toEqual(before);
  });

  it('refuses a name twice in one firm, not in another', async () => {
    await member.client.act('siteCreate', { ...valid, name: '三厂' });
    const other = await givenMember(api);

    expect(await member.client.refusals('siteCreate', { ...valid, name: ' 三厂' })).toEqual([
      'NAME_TAKEN at name',
    ]);
    expect(await other.client.refusals('siteCreate', { ...valid, name: '三厂' })).toEqual([]);
  });
});

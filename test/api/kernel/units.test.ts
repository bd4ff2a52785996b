import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';

let api: TestApi;
let member: Member;
beforeAll(async () => {
  api = await openTestApi();
  member = await givenMember(api);
});
afterAll(() => api.close());

it('The units that quantities may be in are told with their names and what they measure', async () => {
  const { units } = await member.client.ask(
    '{ units { code ucum symbol nameZh nameEn dimension whole capacity } }',
  );

  expect(units.find((unit: { code: string }) => unit.code === 'MTK')).toEqual({
    code: 'MTK',
    ucum: 'm2',
    symbol: 'm²',
    nameZh: '平方米',
    nameEn: 'square metre',
    dimension: 'AREA',
    whole: false,
    capacity: true,
  });
  expect(units.length).toBeGreaterThan(40);
});

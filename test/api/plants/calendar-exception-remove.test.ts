import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  givenException,
  givenNoHolidays,
  givenPattern,
  givenSite,
  givenWorkCenter,
  monday,
} from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember } from '../harness/signed-in.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await givenNoHolidays(api);
});
afterAll(() => api.close());

it('an exception that is taken away gives its days back to the pattern, once', async () => {
  const member = await givenMember(api);
  const site = await givenSite(api, member.firm);
  const center = await givenWorkCenter(api, member.firm, { siteId: site.wire });
  await givenPattern(api, member.firm, site);
  const exception = await givenException(api, member.firm, site);
  const total = async () => {
    const text = 'select total from app.work_center_day where work_center_id = $1 and work_date = $2';
    return (await api.admin.query(text, [center.id, monday(1)])).rows[0]?.total;
  };
  expect(await total()).toBe(0n);
  const input = { calendarExceptionId: exception.wire };

  await member.client.act('calendarExceptionRemove', input);

  expect(await total()).toBe(1920n);
  expect(await member.client.refusals('calendarExceptionRemove', input)).toEqual(['WRONG_STATE at ']);
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';
import { givenColleague } from './given-colleague.ts';

let api: TestApi;
let member: Member;
beforeAll(async () => {
  api = await openTestApi();
  member = await givenMember(api);
});
afterAll(() => api.close());

const input = { list: 'needs', name: 'to go', query: 'state=OPEN', shared: true };
const views = async () =>
  (await member.client.ask('{ savedViews(list: "needs") { name isDefault } }')).savedViews;

describe('removing a view', () => {
  it('takes it from the list, also where it was the default, and frees its name', async () => {
    const { savedView } = await member.client.act('savedViewSave', input, 'savedView { id }');
    await member.client.act('savedViewDefault', { viewId: savedView.id, isDefault: true });

    await member.client.act('savedViewRemove', { viewId: savedView.id });

    expect(await views()).toEqual([]);
    expect(await member.client.faultOf('savedViewRemove', { viewId: savedView.id })).toBe('NOT_FOUND');
    await member.client.act('savedViewSave', input);
    expect(await views()).toEqual([{ name: 'to go', isDefault: false }]);
  });

  it('is its maker’s alone', async () => {
    const shared = { ...input, name: 'shared' };
    const { savedView } = await member.client.act('savedViewSave', shared, 'savedView { id }');
    const { client } = await givenColleague(api, member);

    expect(await client.refusals('savedViewRemove', { viewId: savedView.id })).toEqual([
      'VIEW_NOT_YOURS at viewId',
    ]);
  });
});

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

async function givenView(name: string, shared = false): Promise<string> {
  const input = { list: 'needs', name, query: 'state=OPEN', shared };
  return (await member.client.act('savedViewSave', input, 'savedView { id }')).savedView.id;
}

describe('changing a view', () => {
  it('renames it and shares it', async () => {
    const viewId = await givenView('old');

    const { savedView } = await member.client.act(
      'savedViewChange',
      { viewId, name: ' new ', shared: true },
      'savedView { name shared query }',
    );

    expect(savedView).toEqual({ name: 'new', shared: true, query: 'state=OPEN' });
  });

  it('may keep its name, but not take that of another of the same person', async () => {
    const viewId = await givenView('first');
    await givenView('second');
    const change = (name: string) =>
      member.client.refusals('savedViewChange', { viewId, name, shared: true });

    expect(await change('first')).toEqual([]);
    expect(await change('second')).toEqual(['VIEW_NAME_TAKEN at name']);
    expect(await change('')).toEqual(['VIEW_NAME at name']);
  });

  it('is its maker’s alone: a colleague who sees it is refused, and does not know one that is not shared', async () => {
    const colleague = await givenColleague(api, member);
    const change = (viewId: string) => ({ viewId, name: 'theirs', shared: true });

    expect(await colleague.client.refusals('savedViewChange', change(await givenView('seen', true)))).toEqual(
      ['VIEW_NOT_YOURS at viewId'],
    );
    expect(await colleague.client.faultOf('savedViewChange', change(await givenView('unseen')))).toBe(
      'NOT_FOUND',
    );
  });
});

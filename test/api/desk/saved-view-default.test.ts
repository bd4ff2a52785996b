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

async function givenView(name: string, list = 'needs'): Promise<string> {
  const input = { list, name, query: '', shared: true };
  return (await member.client.act('savedViewSave', input, 'savedView { id }')).savedView.id;
}
const defaults = async ({ client }: Member): Promise<string[]> => {
  const { needs, offers } = await client.ask(
    '{ needs: savedViews(list: "needs") { name isDefault } offers: savedViews(list: "offers") { name isDefault } }',
  );
  return [...needs, ...offers].filter(({ isDefault }) => isDefault).map(({ name }) => name);
};

describe('the view that a list opens with', () => {
  it('is one for each list and person, and can be given up', async () => {
    const [first, second, other] = [
      await givenView('first'),
      await givenView('second'),
      await givenView('o', 'offers'),
    ];
    const set = (viewId: string, isDefault = true) =>
      member.client.act('savedViewDefault', { viewId, isDefault });

    await set(first);
    await set(other);
    await set(second);
    expect(await defaults(member)).toEqual(['second', 'o']);

    await set(second, false);
    expect(await defaults(member)).toEqual(['o']);
  });

  it('may be a colleague’s shared view, and is nobody else’s default', async () => {
    const viewId = await givenView('shared');
    const colleague = await givenColleague(api, member);

    await colleague.client.act('savedViewDefault', { viewId, isDefault: true });

    expect(await defaults(colleague)).toEqual(['shared']);
    expect(await defaults(member)).not.toContain('shared');
  });
});

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

const view = (more: object = {}) => ({
  list: 'needs',
  name: `本周 ${crypto.randomUUID().slice(0, 8)}`,
  query: '?state=OPEN&after=x',
  shared: false,
  ...more,
});
const selection = 'savedView { id list name query shared mine isDefault }';
const viewsOf = async ({ client }: Member, list = 'needs') =>
  (await client.ask('query ($list: String!) { savedViews(list: $list) { id name mine } }', { list }))
    .savedViews;

describe('saving a view', () => {
  it('keeps its filters under its name, and nothing of the page that was open', async () => {
    const input = view();

    const { savedView } = await member.client.act('savedViewSave', input, selection);

    expect(savedView).toMatchObject({ name: input.name, query: 'state=OPEN', mine: true, isDefault: false });
    expect(savedView.id).toMatch(/^viw_/);
  });

  it('is seen by colleagues only when it is shared, and never by another firm', async () => {
    const colleague = await givenColleague(api, member);
    const stranger = await givenMember(api);
    const [own, shared] = [view(), view({ shared: true })];
    for (const input of [own, shared]) await member.client.act('savedViewSave', input);

    const names = (await viewsOf(colleague)).map(({ name }: { name: string }) => name);
    expect(names).toContain(shared.name);
    expect(names).not.toContain(own.name);
    expect(await viewsOf(stranger)).toEqual([]);
    expect(await viewsOf(member, 'offers')).toEqual([]);
  });

  it.each([
    [{ name: ' ' }, 'VIEW_NAME at name'],
    [{ name: 'x'.repeat(61) }, 'VIEW_NAME at name'],
    [{ list: 'Needs!' }, 'VIEW_LIST at list'],
    [{ query: `q=${'x'.repeat(2001)}` }, 'VIEW_TOO_LONG at query'],
  ])('refuses %j', async (more, refused) => {
    expect(await member.client.refusals('savedViewSave', view(more))).toEqual([refused]);
  });

  it('refuses a second of one name, of two that come at once too, but not in another list', async () => {
    const input = view();
    const answers = await Promise.all([
      member.client.refusals('savedViewSave', input),
      member.client.refusals('savedViewSave', input),
    ]);

    expect(answers.flat()).toEqual(['VIEW_NAME_TAKEN at name']);
    expect(await member.client.refusals('savedViewSave', { ...input, list: 'offers' })).toEqual([]);
  });

  it('refuses the fifty-first of a list', async () => {
    const { client } = await givenMember(api);
    for (let made = 0; made < 50; made += 1)
      await client.act('savedViewSave', view({ name: `view ${made}` }));

    expect(await client.refusals('savedViewSave', view())).toEqual(['VIEW_LIMIT at ']);
  });
});

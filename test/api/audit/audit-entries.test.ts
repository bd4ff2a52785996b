import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenSite } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, givenRoles } from '../harness/signed-in.ts';
import { statementsOf } from '../harness/statements.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const ask = (
  filter: string,
) => `{ auditEntries(first: 50${filter}) { totalCount pageInfo { hasNextPage endCursor } edges { node {
  command subjectType subjectId source requestId actor person { name } changes { field before after } } } } }`;
// biome-ignore lint/suspicious/noExplicitAny: what the documents above ask for.
const commandsIn = (data: any): string[] => data.auditEntries.edges.map(({ node }: any) => node.command);

async function givenBook() {
  const member = await givenMember(api);
  const site = await givenSite(api, member.firm);
  await member.client.act('siteCreate', { name: '二厂', cityCode: '320583', workingDays: [1] });
  return { ...member, site };
}

describe('the book', () => {
  it('tells who did what, by which door, newest first', async () => {
    const { client } = await givenBook();
    const data = await client.ask(ask(''));
    expect(commandsIn(data)).toEqual(['siteCreate', 'siteCreate', 'signUp']);
    expect(data.auditEntries.edges[0].node).toMatchObject({
      subjectType: 'site',
      source: 'PORTAL',
      requestId: 'test',
      actor: 'PERSON',
      person: { name: '王敏' },
      changes: [{ field: 'name', before: null, after: '二厂' }],
    });
  });

  it.each([
    [', command: "siteCreate"', 2],
    [', field: "creditCode"', 1],
    [', requestId: "test"', 1],
    [', from: "2999-01-01T00:00:00Z"', 0],
    [', until: "2999-01-01T00:00:00Z"', 3],
    [', from: "2020-01-01T00:00:00Z", until: "2020-02-01T00:00:00Z"', 0],
  ])('is narrowed by %s to %i', async (filter, count) => {
    const { client } = await givenBook();
    expect(commandsIn(await client.ask(ask(filter)))).toHaveLength(count);
  });

  it('is read by page and by object and by person, and never another firm’s', async () => {
    const { client, site } = await givenBook();
    expect(commandsIn(await client.ask(ask(`, subjectId: "${site.wire}"`)))).toEqual(['siteCreate']);
    const { auditEntries } = await client.ask(
      '{ auditEntries(first: 2) { pageInfo { hasNextPage endCursor } edges { node { command person { id } } } } }',
    );
    expect(auditEntries.pageInfo.hasNextPage).toBe(true);
    expect(commandsIn(await client.ask(ask(`, after: "${auditEntries.pageInfo.endCursor}"`)))).toEqual([
      'signUp',
    ]);
    expect(
      commandsIn(await client.ask(ask(`, personId: "${auditEntries.edges[0].node.person.id}"`))),
    ).toHaveLength(3);
    const stranger = (await givenMember(api)).client;
    expect(commandsIn(await stranger.ask(ask(`, subjectId: "${site.wire}"`)))).toEqual([]);
  });

  it('is the owner’s and the auditor’s as a whole; others read the lines of what they see', async () => {
    const { client, firm, site } = await givenBook();
    const foreign = (await givenBook()).site;
    await givenRoles(api, firm, 'PLANNER');
    expect((await client.execute(ask(''))).codes).toEqual(['FORBIDDEN']);
    expect(commandsIn(await client.ask(ask(`, subjectId: "${site.wire}"`)))).toEqual(['siteCreate']);
    expect((await client.execute(ask(`, subjectId: "${foreign.wire}"`))).codes).toEqual(['NOT_FOUND']);
    await givenRoles(api, firm, 'AUDITOR');
    expect(commandsIn(await client.ask(ask('')))).toHaveLength(3);
  });

  it('costs the same number of statements for one line as for fifty', async () => {
    const { client, firm } = await givenBook();
    const one = await statementsOf(api, () =>
      client.ask('{ auditEntries(first: 1) { edges { node { person { name } supportAct { id } } } } }'),
    );
    for (let i = 0; i < 5; i++) await givenSite(api, firm, { name: `厂 ${i}` });
    const many = await statementsOf(api, () =>
      client.ask('{ auditEntries(first: 50) { edges { node { person { name } supportAct { id } } } } }'),
    );
    expect(many.length).toBe(one.length);
  });
});

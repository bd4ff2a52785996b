import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenMachines, givenSite, givenWorkCenter, type Made } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';

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

describe('a picture', () => {
  it('goes to another place, and the others make room', async () => {
    const [first, second] = own.photographIds;

    const { photograph } = await member.client.act(
      'photographMove',
      { photographId: first, position: 9 },
      'photograph { position }',
    );

    expect(photograph.position).toBe(2);
    const { node } = await member.client.ask(
      'query ($id: ID!) { node(id: $id) { ... on WorkCenter { photographs { id position } } } }',
      { id: center.wire },
    );
    expect(node.photographs).toEqual([
      { id: second, position: 1 },
      { id: first, position: 2 },
    ]);
    expect(await member.client.refusals('photographMove', { photographId: first, position: 0 })).toEqual([
      'OUT_OF_RANGE at position',
    ]);
  });
});

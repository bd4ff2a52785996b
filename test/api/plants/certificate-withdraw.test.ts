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

describe('a certificate', () => {
  it('is withdrawn once, and stands on no list any more', async () => {
    const input = { certificateId: own.certificateId };

    const { certificate } = await member.client.act('certificateWithdraw', input, 'certificate { state }');

    expect(certificate.state).toBe('WITHDRAWN');
    expect(await member.client.refusals('certificateWithdraw', input)).toEqual(['WRONG_STATE at ']);
    const { node } = await member.client.ask(
      'query ($id: ID!) { node(id: $id) { ... on Site { certificates { id } } } }',
      { id: site.wire },
    );
    expect(node.certificates).toEqual([]);
  });
});

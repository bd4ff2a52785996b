import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenSite, type Made } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';

let api: TestApi;
let member: Member;
let sites: [Made, Made];
beforeAll(async () => {
  api = await openTestApi();
  member = await givenMember(api);
  sites = [await givenSite(api, member.firm), await givenSite(api, member.firm)];
});
afterAll(() => api.close());

const add = async (site: Made, number: string, validUntil: string | null) => {
  const facts = {
    standardCode: 'POLLUTANT-PERMIT',
    number,
    issuer: '南通市生态环境局',
    validFrom: '2024-02-01',
  };
  const input = { siteId: site.wire, ...facts, validUntil };
  return (await member.client.act('certificateAdd', input, 'certificate { id }')).certificate.id as string;
};
const listed = async (who: Member, siteId?: string) => {
  const numbers: string[] = [];
  for (let after: string | null = null; ; ) {
    const variables: Record<string, unknown> = { after, siteId };
    const { certificates } = await who.client.ask(
      `query ($after: String, $siteId: ID) { certificates(siteId: $siteId, first: 2, after: $after) {
        pageInfo { hasNextPage endCursor } edges { node { number site { id } } } } }`,
      variables,
    );
    numbers.push(...certificates.edges.map((edge: { node: { number: string } }) => edge.node.number));
    if (!certificates.pageInfo.hasNextPage) return numbers;
    after = certificates.pageInfo.endCursor;
  }
};

describe('the certificates of a firm', () => {
  it('are listed by what ends first over all its sites, what has no end last, page by page', async () => {
    const [one, other] = sites;
    await add(one, 'no end', null);
    await add(one, 'third', '2031-01-31');
    await add(other, 'first', '2025-12-31');
    await add(one, 'second', '2026-12-31');
    const gone = await add(other, 'withdrawn', '2026-01-31');
    await member.client.act('certificateWithdraw', { certificateId: gone }, 'certificate { id }');

    expect(await listed(member)).toEqual(['first', 'second', 'third', 'no end']);
    expect(await listed(member, other.wire)).toEqual(['first']);
    expect(await listed(await givenMember(api))).toEqual([]);
  });
});

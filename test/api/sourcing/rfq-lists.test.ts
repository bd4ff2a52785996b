import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenFirm, givenQuote, givenRfq } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { as, givenMember, type Member } from '../harness/signed-in.ts';
import { statementsOf } from '../harness/statements.ts';

let api: TestApi;
let buyer: Member;
let seller: Member;
beforeAll(async () => {
  api = await openTestApi();
  [buyer, seller] = [await givenMember(api), await givenMember(api)];
});
afterAll(() => api.close());

const head = `id number title state buyer { id name } deliverTo { code } lines { id item quantity { value unit } process { code } targetPrice }
  bidders { id state firm { id name } unreadCount } notes { id text mine } documents { id reads { at } } availableActions
  quotes { id number state bidder { id } availableActions live { net { amount } lines { unitPrice { amount } } } versions { version } awarded { quantity { value } } plans { held } }
  comparison { cost { amount } parts { kind amount { amount } } best quote { id } } awards { id lines { quantity { value } } }`;
const list = (side: string) => `{ rfqs(side: ${side}, first: 10) { totalCount edges { node { ${head} } } } }`;

async function grow(count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    const other = await givenFirm(api);
    const rfq = await givenRfq(api, buyer.firm, [seller.firm, other]);
    await givenQuote(api, seller.firm, rfq);
    await givenQuote(api, other, rfq);
  }
}

describe('a list of requests with everything that hangs on them', () => {
  it.each(['BUYER', 'SELLER'])('costs the same number of statements however long it is: %s', async (side) => {
    const client = await as(api, side === 'BUYER' ? buyer.firm : seller.firm);
    await grow(1);
    const few = await statementsOf(api, () => client.ask(list(side)));
    await grow(4);
    const many = await statementsOf(api, () => client.ask(list(side)));
    expect(many.length).toBe(few.length);
  });

  it('pages by key, newest first, without a row twice or left out', async () => {
    const ask = (after: string | null) =>
      buyer.client.ask(
        `query ($after: String) { rfqs(side: BUYER, first: 3, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
    const ids: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { rfqs } = await ask(after);
      ids.push(...rfqs.edges.map(({ node }: { node: { id: string } }) => node.id));
      [after, more] = [rfqs.pageInfo.endCursor, rfqs.pageInfo.hasNextPage];
    }
    expect(ids).toEqual([...new Set(ids)].sort().reverse());
    expect(ids).toHaveLength(10);
  });
});

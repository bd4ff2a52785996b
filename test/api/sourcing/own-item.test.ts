import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itemRevisionRelease } from '#schema/catalog/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';

let api: TestApi;
let buyer: Member;
let seller: Member;
beforeAll(async () => {
  api = await openTestApi();
  [buyer, seller] = [await givenMember(api), await givenMember(api)];
});
afterAll(() => api.close());

const released = async (firm: given.Firm, number: string) => {
  const item = await given.givenItem(api, firm, { number });
  const draft = await given.givenRouting(api, firm, undefined, item);
  await given.act(api, firm.actor, itemRevisionRelease, { revisionId: draft.wire });
  return item.wire;
};

describe('a line of a request', () => {
  it('leads to the item of its number in the reader’s own catalogue, where it can be ordered', async () => {
    const line = {
      item: '输出轴',
      quantity: { value: '600', unit: 'H87' as const },
      wantedFrom: given.monday(6),
      wantedUntil: given.monday(8),
    };
    const numbers = ['BOTH', 'BUYER', 'DRAFT', null];
    const [ofBuyer, onlyBuyer] = [await released(buyer.firm, 'BOTH'), await released(buyer.firm, 'BUYER')];
    const ofSeller = await released(seller.firm, 'BOTH');
    await given.givenItem(api, buyer.firm, { number: 'DRAFT' });
    const rfq = await given.givenRfq(api, buyer.firm, [seller.firm], {
      lines: numbers.map((partNumber) => ({ ...line, partNumber })),
    });

    const seen = async ({ client }: Member) => {
      const document = `query ($id: ID!) { node(id: $id) { ... on Rfq { lines { ownItem { id } } } } }`;
      const { node } = await client.ask(document, { id: rfq.wire });
      return node.lines.map(({ ownItem }: { ownItem: { id: string } | null }) => ownItem?.id ?? null);
    };
    expect(await seen(buyer)).toEqual([ofBuyer, onlyBuyer, null, null]);
    expect(await seen(seller)).toEqual([ofSeller, null, null, null]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '#schema/kernel/id.ts';
import { givenMarket } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { as, givenMember } from '../harness/signed-in.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const exact =
  '{ partnerOffers(first: 5) { edges { node { grade seller { name } exactWeeks { free { value unit } } } } } }';
const reads = '{ exactReads(first: 5) { totalCount edges { node { offerId reader { name } } } } }';

describe('naming a partner', () => {
  it('shows it exact weeks, also of a blind offer, and notes every reading for the owner until it ends', async () => {
    const { seller, offer } = await givenMarket(api, {
      offer: { partnerGrade: 'EXACT', memberGrade: 'YES_NO', blind: true },
    });
    const [owner, friend, stranger] = [await as(api, seller), await givenMember(api), await givenMember(api)];
    const firmId = encodeId('org', friend.firm.id);
    const { partner } = await owner.act('partnerAdd', { firmId }, 'partner { id firm { name } endedAt }');

    const { partnerOffers } = await friend.client.ask(exact);
    expect(partnerOffers.edges[0].node).toMatchObject({
      grade: 'EXACT',
      seller: { name: expect.any(String) },
    });
    expect(partnerOffers.edges[0].node.exactWeeks[0]).toEqual({ free: { value: '40', unit: 'HUR' } });
    expect((await owner.ask(reads)).exactReads).toMatchObject({
      totalCount: 1,
      edges: [{ node: { offerId: offer.wire, reader: { name: partner.firm.name } } }],
    });
    expect((await stranger.client.ask(exact)).partnerOffers.edges).toEqual([]);
    expect((await stranger.client.ask(reads)).exactReads.edges).toEqual([]);
    const card =
      'query ($id: ID!) { node(id: $id) { ... on OfferCard { seller { id } city { code } weeks { band } } } }';
    const { node } = await stranger.client.ask(card, { id: encodeId('crd', offer.id) });
    expect(node).toMatchObject({ seller: null, city: null });
    expect(node.weeks[0]).toEqual({ band: 'TIGHT' });

    expect(await owner.refusals('partnerAdd', { firmId })).toEqual(['PARTNER_TWICE at firmId']);
    await owner.act('partnerEnd', { partnerId: partner.id }, 'partner { endedAt }');
    expect((await friend.client.ask(exact)).partnerOffers.edges).toEqual([]);
    expect(await owner.refusals('partnerEnd', { partnerId: partner.id })).toEqual([
      'PARTNER_ENDED at partnerId',
    ]);
  });

  it('refuses one’s own firm', async () => {
    const { firm, client } = await givenMember(api);
    expect(await client.refusals('partnerAdd', { firmId: encodeId('org', firm.id) })).toEqual([
      'PARTNER_SELF at firmId',
    ]);
  });
});

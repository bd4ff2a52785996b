import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contractPaper } from '#api/sourcing/contract-paper.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import {
  contractOfQuote,
  quotation,
  quoteById,
  quoteCounter,
  quoteCounterAccept,
  writeQuotation,
} from '#schema/sourcing/index.ts';
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

const termsOf = async (rfqId: string) =>
  (
    await buyer.client.ask(
      'query ($id: ID!) { node(id: $id) { ... on Rfq { incoterm incotermPlace quotes { live { incoterm incotermPlace } } } } }',
      { id: rfqId },
    )
  ).node;
const contractAs = (who: Member, id: string) =>
  runQuery(api.database, who.firm.actor, (query) => contractOfQuote(query, id));
const deliveryOf = (paper: ReturnType<typeof contractPaper>, word: string) =>
  paper.parts.flatMap((part) => (part.kind === 'facts' ? part.facts : [])).find((fact) => fact.word === word)
    ?.says;

describe('the rule of delivery', () => {
  it('of the request stands on the contract, unless the quote is priced for another', async () => {
    const rfq = await given.givenRfq(api, buyer.firm, [seller.firm], { incoterm: 'DAP' });
    const quote = await given.givenQuote(api, seller.firm, rfq);
    await given.givenAward(api, buyer.firm, rfq, quote);
    const contract = await contractAs(seller, quote.id);
    if (!contract) throw new Error('an awarded quote has a contract');

    expect(deliveryOf(contractPaper(contract, 'zh-CN', '苏州'), '交货条件')).toBe(
      'DAP (目的地交货) 苏州，Incoterms® 2020',
    );
    expect(deliveryOf(contractPaper(contract, 'en', 'Suzhou'), 'Delivery term')).toBe(
      'DAP (Delivered at Place) Suzhou, Incoterms® 2020',
    );
    expect(await contractAs(buyer, quote.id)).toEqual(contract);
  });

  it('of a quote is its own, outlives a counter-offer, and goes out in the words of Catena-X', async () => {
    const rfq = await given.givenRfq(api, buyer.firm, [seller.firm], {
      incoterm: 'DDP',
      incotermPlace: '上海港',
    });
    const quote = await given.givenQuote(api, seller.firm, rfq, { incoterm: 'FCA', incotermPlace: '无锡厂' });
    const lines = [{ lineId: rfq.lines[0] ?? '', unitPrice: '40' }];
    await given.act(api, buyer.firm.actor, quoteCounter, { quoteId: quote.wire, lines });
    await given.act(api, seller.firm.actor, quoteCounterAccept, { quoteId: quote.wire });

    expect(await termsOf(rfq.wire)).toEqual({
      incoterm: 'DDP',
      incotermPlace: '上海港',
      quotes: [{ live: { incoterm: 'FCA', incotermPlace: '无锡厂' } }],
    });
    const message = await runQuery(api.database, buyer.firm.actor, async (query) => {
      const found = await quoteById(query, quote.id);
      return found && (await writeQuotation(query, found));
    });
    expect(quotation.parse(message).terms).toMatchObject({ incoterm: 'FCA', incotermPlace: '无锡厂' });
  });

  it('is nowhere where nobody told one, and then a contract says what it said before', async () => {
    const rfq = await given.givenRfq(api, buyer.firm, [seller.firm]);
    const quote = await given.givenQuote(api, seller.firm, rfq);
    await given.givenAward(api, buyer.firm, rfq, quote);
    const contract = await contractAs(buyer, quote.id);

    expect(Object.keys(contract ?? {})).not.toContain('deliveryTerm');
    expect((await termsOf(rfq.wire)).incoterm).toBeNull();
  });

  it('is refused as a place without a rule, and where the place is too long', async () => {
    const input = await given.rfqInput(api);
    expect(await buyer.client.refusals('rfqCreate', { ...input, incotermPlace: '苏州' })).toEqual([
      'MISSING at incoterm',
    ]);
    expect(
      await buyer.client.refusals('rfqCreate', {
        ...input,
        incoterm: 'EXW',
        incotermPlace: '苏'.repeat(101),
      }),
    ).toEqual(['TEXT_TOO_LONG at incotermPlace']);
    const rfq = await given.givenRfq(api, buyer.firm, [seller.firm]);
    const quoted = await given.quoteInput(api, rfq, { incotermPlace: '苏州' });
    expect(await seller.client.refusals('quoteSubmit', { ...quoted })).toEqual(['MISSING at incoterm']);
  });
});

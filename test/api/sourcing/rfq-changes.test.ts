import 'reflect-metadata';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '#schema/kernel/id.ts';
import { quoteCounter, rfqDocumentAdd, rfqExtend, rfqQuestionAsk } from '#schema/sourcing/index.ts';
import {
  act,
  givenAward,
  givenFile,
  givenQuote,
  givenRfq,
  inHours,
  moveClock,
  type OpenRfq,
} from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';

let api: TestApi;
let buyer: Member;
let seller: Member;
let rival: Member;
beforeAll(async () => {
  api = await openTestApi();
  [buyer, seller, rival] = [await givenMember(api), await givenMember(api), await givenMember(api)];
});
afterAll(() => api.close());
afterEach(() => moveClock(api, '0'));

/** What is new to somebody, oldest first: `KIND what`. */
async function newTo({ client }: Member, { wire }: OpenRfq): Promise<string[]> {
  const { node } = await client.ask(
    'query ($id: ID!) { node(id: $id) { ... on Rfq { changes { kind what version who at firm { id } } } } }',
    { id: wire },
  );
  return node.changes
    .map(({ kind, what, version }: { kind: string; what: string | null; version: number | null }) =>
      [kind, version, what].filter((part) => part !== null).join(' '),
    )
    .reverse();
}
const look = ({ client }: Member, { wire }: OpenRfq) => client.act('rfqSee', { rfqId: wire });
const drawing = async (rfq: OpenRfq, revision: string) => {
  const bytes = Buffer.from(`%PDF-1.7 ${revision} %%EOF`);
  const file = await givenFile(api, buyer.firm, bytes, 'shaft.pdf', 'application/pdf');
  await act(api, buyer.firm.actor, rfqDocumentAdd, {
    rfqId: rfq.wire,
    fileId: file.wire,
    kind: 'DRAWING',
    revision,
  });
};

describe('what is new in a request', () => {
  it('is what others did since the viewer looked, for each side and each person alone', async () => {
    const rfq = await givenRfq(api, buyer.firm, [seller.firm, rival.firm]);
    await drawing(rfq, 'B');
    await look(seller, rfq);
    expect(await newTo(seller, rfq)).toEqual([]);

    await drawing(rfq, 'C');
    await buyer.client.act('rfqAddendumPost', { rfqId: rfq.wire, text: '包装改为周转箱。' });
    await act(api, buyer.firm.actor, rfqExtend, { rfqId: rfq.wire, dueAt: await inHours(api, 72) });
    await act(api, seller.firm.actor, rfqQuestionAsk, { rfqId: rfq.wire, text: '磨前还是磨后？' });
    const quote = await givenQuote(api, seller.firm, rfq);
    await act(api, buyer.firm.actor, quoteCounter, {
      quoteId: quote.wire,
      lines: [{ lineId: rfq.lines[0] ?? '', unitPrice: '40' }],
    });

    expect(await newTo(seller, rfq)).toEqual([
      'REVISION shaft.pdf · C',
      'ADDENDUM 包装改为周转箱。',
      'DUE_MOVED',
      'COUNTERED 2',
    ]);
    expect(await newTo(buyer, rfq)).toEqual(['QUESTION 磨前还是磨后？', 'QUOTED 1']);
    expect(await newTo(rival, rfq)).toEqual([
      'DOCUMENT shaft.pdf · B',
      'REVISION shaft.pdf · C',
      'ADDENDUM 包装改为周转箱。',
      'DUE_MOVED',
    ]);
    await look(buyer, rfq);
    expect(await newTo(buyer, rfq)).toEqual([]);
    expect(await newTo(seller, rfq)).toHaveLength(4);
  });

  it('tells a question’s answer to every bidder, and to none who asked', async () => {
    const rfq = await givenRfq(api, buyer.firm, [seller.firm, rival.firm]);
    await act(api, seller.firm.actor, rfqQuestionAsk, { rfqId: rfq.wire, text: '公差？' });
    expect(await newTo(rival, rfq)).toEqual([]);
    const { rows } = await api.admin.query<{ id: string }>('select id from app.rfq_note where rfq_id = $1', [
      rfq.id,
    ]);
    const questionId = encodeId('rfn', rows[0]?.id ?? '');
    await buyer.client.act('rfqQuestionAnswer', { rfqId: rfq.wire, questionId, text: 'h6' });

    const { node } = await rival.client.ask(
      'query ($id: ID!) { node(id: $id) { ... on Rfq { changes { kind what who firm { id } } } } }',
      { id: rfq.wire },
    );
    expect(node.changes).toEqual([
      {
        kind: 'ANSWER',
        what: 'h6',
        who: expect.any(String),
        firm: { id: encodeId('org', buyer.firm.id) },
      },
    ]);
  });

  it('says nothing of a sealed quote before the due time, and then as new, whenever its buyer had looked before', async () => {
    const rfq = await givenRfq(api, buyer.firm, [seller.firm, rival.firm], {
      sealed: true,
      dueAt: await inHours(api, 2),
    });
    await givenQuote(api, seller.firm, rfq);
    expect(await newTo(buyer, rfq)).toEqual([]);
    await look(buyer, rfq);
    await moveClock(api, '1 hour');
    await look(buyer, rfq);
    expect(await newTo(buyer, rfq)).toEqual([]);
    expect(await newTo(rival, rfq)).toEqual([]);

    await moveClock(api, '3 hours');

    expect(await newTo(buyer, rfq)).toEqual(['QUOTED 1']);
    await look(buyer, rfq);
    expect(await newTo(buyer, rfq)).toEqual([]);
    expect(await newTo(rival, rfq)).toEqual([]);
  });

  it('tells each bidder what became of its quote', async () => {
    const rfq = await givenRfq(api, buyer.firm, [seller.firm, rival.firm]);
    const won = await givenQuote(api, seller.firm, rfq);
    await givenQuote(api, rival.firm, rfq);
    await givenAward(api, buyer.firm, rfq, won, { closes: true });

    expect(await newTo(seller, rfq)).toEqual(['AWARDED']);
    expect(await newTo(rival, rfq)).toEqual(['LOST']);
    expect(await newTo(buyer, rfq)).toEqual(['QUOTED 1', 'QUOTED 1']);
  });

  it('is nobody’s who has no part in it', async () => {
    const rfq = await givenRfq(api, buyer.firm, [seller.firm]);

    expect(await rival.client.faultOf('rfqSee', { rfqId: rfq.wire })).toBe('NOT_FOUND');
    expect(await rival.client.faultOf('rfqSee', { rfqId: '' })).toBe('NOT_FOUND');
  });
});

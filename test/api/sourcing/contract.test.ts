import 'reflect-metadata';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contractPaper } from '#api/sourcing/contract-paper.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import { contractOfFramework, contractOfQuote } from '#schema/sourcing/index.ts';
import * as given from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';

let api: TestApi;
let base: string;
let buyer: Member;
let seller: Member;
let stranger: Member;
let quote: given.Made;
beforeAll(async () => {
  api = await openTestApi();
  base = await api.listen();
  [buyer, seller, stranger] = [await givenMember(api), await givenMember(api), await givenMember(api)];
  const rfq = await given.givenRfq(api, buyer.firm, [seller.firm]);
  const line = given.quotedLine(rfq.lines[0] ?? '', { tooling: '1500' });
  quote = await given.givenQuote(api, seller.firm, rfq, { lines: [line], terms: '首件检验合格后批量生产。' });
  expect((await get(buyer, `${quote.wire}.pdf`)).status).toBe(404);
  await given.givenAward(api, buyer.firm, rfq, quote);
});
afterAll(() => api.close());

const get = (who: Member | undefined, path: string) =>
  fetch(`${base}/files/${path}`, { headers: who?.client.cookie ? { cookie: who.client.cookie } : {} });

const contractAs = (who: Member) =>
  runQuery(api.database, who.firm.actor, (query) => contractOfQuote(query, quote.id));

describe('the contract of an award', () => {
  it('is a PDF for both firms, in their language, and for nobody else', async () => {
    const answers = await Promise.all([
      get(buyer, `${quote.wire}.pdf`),
      get(seller, `${quote.wire}.pdf?locale=en`),
      get(stranger, `${quote.wire}.pdf`),
      get(undefined, `${quote.wire}.pdf`),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 401]);
    const [ours, theirs] = answers;
    expect(ours?.headers.get('content-type')).toBe('application/pdf');
    expect(ours?.headers.get('content-disposition')).toMatch(
      /^attachment; filename="Q[A-Z]?-\d{4}-\d{6}\.pdf"$/,
    );
    const titles = await Promise.all(
      [ours, theirs].map(async (answer) =>
        (await PDFDocument.load((await answer?.arrayBuffer()) ?? '')).getTitle(),
      ),
    );
    expect(titles).toEqual([expect.stringMatching(/采购合同$/), expect.stringMatching(/Purchase contract$/)]);
  });

  it('says the same to both, so that its hash is the same', async () => {
    const [ours, theirs] = [await contractAs(buyer), await contractAs(seller)];
    if (!ours || !theirs) throw new Error('an awarded quote has a contract');
    expect(theirs).toEqual(ours);
    expect(contractPaper(theirs, 'en', null).foot.slice(0, 100)).toBe(
      contractPaper(ours, 'en', null).foot.slice(0, 100),
    );
    expect(await contractAs(stranger)).toBeUndefined();
  });

  it('has both firms’ registered codes, what was bought, and amounts that add up', async () => {
    const contract = await contractAs(seller);
    if (!contract) throw new Error('an awarded quote has a contract');
    expect(contract.buyer.creditCode).toHaveLength(18);
    // 100 × 43.32 and tooling of 1,500; 13 % on it.
    expect([contract.netMinor, contract.vatMinor]).toEqual([583_200n, 75_816n]);
    const { parts } = contractPaper(contract, 'zh-CN', '苏州');
    const table = parts.find((part) => part.kind === 'table');
    expect(table?.rows).toEqual([
      ['1', '输出轴 20CrMnTi\nSH-100', '100 件', '43.32\n另一次性 1,500.00', given.monday(4), '5,832.00'],
    ]);
    expect(table?.totals?.map(({ says }) => says)).toEqual(['CNY 5,832.00', 'CNY 758.16', 'CNY 6,590.16']);
    expect(parts.at(-2)).toMatchObject({ kind: 'text', text: '首件检验合格后批量生产。' });
  });
});

describe('the contract of an agreement', () => {
  it('is there once both have agreed, with its bounds and what cancelling costs', async () => {
    const framework = await given.givenFramework(api, buyer.firm, seller.firm);
    const contract = await runQuery(api.database, seller.firm.actor, (query) =>
      contractOfFramework(query, framework.id),
    );
    if (!contract) throw new Error('an agreement that binds has a contract');
    const paper = contractPaper(contract, 'en', null);
    expect(paper.title).toBe('Framework agreement');
    expect((await get(seller, `${framework.wire}.pdf?locale=en`)).status).toBe(200);
    expect((await get(stranger, `${framework.wire}.pdf`)).status).toBe(404);
  });
});

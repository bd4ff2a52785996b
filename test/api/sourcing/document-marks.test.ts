import 'reflect-metadata';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageTexts } from '#api/papers/marking/page-texts.fixture.ts';
import { encodeId } from '#schema/kernel/id.ts';
import {
  guestToken,
  rfqDocumentAdd,
  rfqGuestInvite,
  rfqNdaAccept,
  threadMessagePost,
} from '#schema/sourcing/index.ts';
import { act, givenFile, givenRfq, type Made, type OpenRfq } from '#test/builders/index.ts';
import { Client } from '../harness/client.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';

const step = Buffer.from('ISO-10303-21;\nHEADER;\nENDSEC;\nDATA;\nENDSEC;\nEND-ISO-10303-21;\n');
const pdf = 'application/pdf';
const email = 'sales@danyang.example';

let api: TestApi;
let base: string;
let buyer: Member;
let seller: Member;
let rfq: OpenRfq;
let token: string;
let drawing: Buffer;
let file: Made;
beforeAll(async () => {
  api = await openTestApi();
  base = await api.listen();
  [buyer, seller] = [await givenMember(api), await givenMember(api)];
  rfq = await givenRfq(api, buyer.firm, [seller.firm], { ndaText: '保密' });
  await act(api, buyer.firm.actor, rfqGuestInvite, {
    rfqId: rfq.wire,
    name: '丹阳轴业',
    email,
    locale: 'zh-CN',
  });
  const guest = await rowOf(`select id from app.rfq_bidder where rfq_id = $1 and origin = 'GUEST'`);
  token = guestToken(api.database.secrets, guest);
  const document = await PDFDocument.create();
  document.addPage([842, 595]);
  document.addPage([595, 842]);
  drawing = Buffer.from(await document.save());
  file = await givenFile(api, buyer.firm, drawing, 'shaft.pdf', pdf);
  await buyer.client.act('rfqDocumentAdd', adding(file));
  await act(api, seller.firm.actor, rfqNdaAccept, { rfqId: rfq.wire });
  await new Client(api, '203.0.113.7').act('guestNdaAccept', { token, email });
});
afterAll(() => api.close());

const adding = ({ wire }: Made, more: object = {}) => ({
  rfqId: rfq.wire,
  fileId: wire,
  kind: 'DRAWING',
  revision: 'C',
  ...more,
});
async function rowOf(statement: string, values: unknown[] = [rfq.id]): Promise<string> {
  const { rows } = await api.admin.query<{ id: string }>(statement, values);
  return rows.at(-1)?.id ?? '';
}
const get = (path: string, who?: Member, headers: Record<string, string> = {}) =>
  fetch(`${base}${path}`, {
    headers: { ...(who?.client.cookie ? { cookie: who.client.cookie } : {}), ...headers },
  });
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());
async function documentsAs({ client }: Member) {
  const { node } = await client.ask(
    'query ($id: ID!) { node(id: $id) { ... on Rfq { documents { name path mark hash reads { number reader marked } } bidders { messages { id attachments { name } reads { number fileName marked } } } } } }',
    { id: rfq.wire },
  );
  return node;
}
const firstPath = async () => (await documentsAs(buyer)).documents[0].path as string;

describe('a document under an agreement', () => {
  it('goes to its buyer as it is', async () => {
    expect(await bytesOf(await get(await firstPath(), buyer))).toEqual(drawing);
  });

  it('bears on every page who opens it, and the number under which the one opening is noted', async () => {
    const answer = await get(await firstPath(), seller, { 'if-none-match': '*' });
    const texts = await pageTexts(await bytesOf(answer));
    const { documents } = await documentsAs(buyer);
    const [read] = documents[0].reads;

    expect([answer.status, answer.headers.get('etag'), answer.headers.get('cache-control')]).toEqual([
      200,
      null,
      'private, no-store',
    ]);
    expect(documents[0]).toMatchObject({ mark: 'MARKED', reads: [{ marked: true }] });
    expect(texts).toHaveLength(2);
    const person = await rowOf('select name as id from app.person where id = $1', [
      seller.firm.actor.personId,
    ]);
    for (const text of texts) {
      expect(text).toContain(`No. ${read.number} ·`);
      expect(text).toContain(`${person} · 20`);
    }
  });

  it('bears a guest’s name and address', async () => {
    const texts = await pageTexts(await bytesOf(await get(`${await firstPath()}?guest=${token}`)));
    const { documents } = await documentsAs(buyer);

    for (const text of texts) expect(text).toContain(`丹阳轴业 ${email} · 20`);
    expect(documents[0].reads[0]).toMatchObject({ reader: '丹阳轴业', marked: true });
    expect(texts[0]).toContain(documents[0].reads[0].number);
  });

  it('is refused when it is added and cannot bear a mark, and goes out as it is where the buyer says so', async () => {
    const model = await givenFile(api, buyer.firm, step, 'shaft.step', 'model/step');
    const broken = await givenFile(api, buyer.firm, Buffer.from('%PDF-1.7 %%EOF'), 'broken.pdf', pdf);

    expect(await buyer.client.refusals('rfqDocumentAdd', adding(model))).toEqual([
      'FILE_UNMARKABLE at fileId',
    ]);
    expect(await buyer.client.refusals('rfqDocumentAdd', adding(broken))).toEqual([
      'FILE_UNMARKABLE at fileId',
    ]);
    expect(await buyer.client.refusals('rfqDocumentAdd', adding(model, { unmarked: true }))).toEqual([]);
    const added = (await documentsAs(seller)).documents[1];
    expect(added).toMatchObject({ name: 'shaft.step', mark: 'UNMARKED' });
    expect(await bytesOf(await get(added.path, seller))).toEqual(step);
    expect((await documentsAs(buyer)).documents[1].reads).toMatchObject([{ marked: false }]);
  });

  it('is withheld where nobody has looked and it bears no mark, with a reason, and that is no opening', async () => {
    const broken = await givenFile(api, buyer.firm, Buffer.from('%PDF-1.7 %%EOF'), 'broken.pdf', pdf);
    await act(api, buyer.firm.actor, rfqDocumentAdd, { ...adding(broken), kind: 'OTHER', revision: 'A' });
    const path = (await documentsAs(buyer)).documents.at(-1).path;
    const [program, person] = [await get(path, seller), await get(path, seller, { accept: 'text/html' })];

    expect([program.status, await program.json()]).toEqual([
      422,
      {
        refusal: expect.objectContaining({
          code: 'FILE_UNMARKABLE',
          params: [
            { name: 'name', value: 'broken.pdf' },
            { name: 'markProblem', value: 'BROKEN' },
          ],
        }),
      },
    ]);
    expect(await person.text()).toMatch(/已损坏[\s\S]*it is broken/);
    expect((await documentsAs(buyer)).documents.at(-1).reads).toEqual([]);
  });
});

describe('a file that the buyer sends in the thread under an agreement', () => {
  it('bears a mark as well, and its opening is noted', async () => {
    const bidderId = encodeId(
      'bid',
      await rowOf(`select id from app.rfq_bidder where rfq_id = $1 and origin <> 'GUEST'`),
    );
    const model = await givenFile(api, buyer.firm, step, 'other.step', 'model/step');
    const message = { threadId: bidderId, text: '请看' };
    expect(await buyer.client.refusals('threadMessagePost', { ...message, fileIds: [model.wire] })).toEqual([
      'FILE_UNMARKABLE at fileIds',
    ]);
    await act(api, buyer.firm.actor, threadMessagePost, { ...message, fileIds: [file.wire] });
    const id = encodeId('rfm', await rowOf('select id from app.thread_message where rfq_id = $1'));

    expect(await bytesOf(await get(`/files/${id}?n=0`, buyer))).toEqual(drawing);
    const texts = await pageTexts(await bytesOf(await get(`/files/${id}?n=0`, seller)));
    const [sent] = (await documentsAs(buyer)).bidders.flatMap(
      ({ messages }: { messages: object[] }) => messages,
    );
    expect(sent.reads).toEqual([{ number: expect.any(String), fileName: 'shaft.pdf', marked: true }]);
    for (const text of texts) expect(text).toContain(sent.reads[0].number);
  });
});

describe('through no door', () => {
  it('does a bidder under an agreement get the bytes of a file that is to be marked', async () => {
    const paths = (await documentsAs(buyer)).documents
      .filter(({ mark }: { mark: string }) => mark !== 'UNMARKED')
      .map(({ path }: { path: string }) => path);
    const sent = encodeId('rfm', await rowOf('select id from app.thread_message where rfq_id = $1'));
    const doors = [...paths, `/files/${sent}`, `/files/${file.wire}`, `/v1/files/${file.wire}`].flatMap(
      (path) => [
        path,
        `${path}?inline`,
        `${path}?n=0&inline`,
        `${path}?guest=${token}`,
        `${path}?guest=${token}&n=0`,
      ],
    );

    for (const door of doors)
      for (const who of [seller, undefined]) {
        const bytes = await bytesOf(await get(door, who, { range: 'bytes=0-', 'if-none-match': '"x"' }));
        expect(bytes.equals(drawing), door).toBe(false);
        expect(bytes.includes('%PDF-1.7 %%EOF'), door).toBe(false);
      }
  });
});

import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '#schema/kernel/id.ts';
import { phraseCodes, threadMessagePost } from '#schema/sourcing/index.ts';
import {
  act,
  givenCallOff,
  givenFirm,
  givenFramework,
  givenHold,
  givenMarket,
  givenRfq,
  monday,
  type OpenRfq,
} from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { as, givenMember, type Member } from '../harness/signed-in.ts';
import { lastMailTo, tellOfLastMessage, wantsMails } from './told-messages.ts';

let api: TestApi;
let buyer: Member;
let seller: Member;
let stranger: Member;
let rfq: OpenRfq;
let threadId: string;
beforeAll(async () => {
  api = await openTestApi();
  [buyer, seller, stranger] = [await givenMember(api), await givenMember(api), await givenMember(api)];
  rfq = await givenRfq(api, buyer.firm, [seller.firm]);
  const { rows } = await api.admin.query<{ id: string }>('select id from app.rfq_bidder where rfq_id = $1', [
    rfq.id,
  ]);
  threadId = encodeId('bid', rows[0]?.id ?? '');
});
afterAll(() => api.close());

const threadAs = async ({ client }: Member, id: string, locale = 'EN') =>
  (
    await client.ask(
      `query ($id: ID!, $locale: Locale!) { thread(id: $id) { id matter side unreadCount partner { id }
        messages { side text personName unread byMailLink phrase { code date revision quantity { value unit } text(locale: $locale) } } } }`,
      { id, locale },
    )
  ).thread;
const say = (phrase: object | null, text: string | null = null) => ({ threadId, phrase, text });

describe('a fixed phrase', () => {
  it('is kept as its code and blanks, and read by each side in its own language beside the words as written', async () => {
    const date = monday(3);
    const phrase = { code: 'GOODS_LEFT', date, quantity: { value: '1200.0', unit: 'H87' } };
    expect(await seller.client.refusals('threadMessagePost', say(phrase, '顺丰运单见附件'))).toEqual([]);

    const [english] = (await threadAs(buyer, threadId, 'EN')).messages.slice(-1);
    const [chinese] = (await threadAs(buyer, threadId, 'ZH_CN')).messages.slice(-1);
    expect(english).toMatchObject({
      side: 'SELLER',
      text: '顺丰运单见附件',
      unread: true,
      phrase: {
        code: 'GOODS_LEFT',
        date,
        quantity: { value: '1200', unit: 'H87' },
        text: `On ${date} we sent 1,200 pcs.`,
      },
    });
    expect(chinese.phrase.text).toBe(`${date} 已发货 1,200 件。`);
    expect(chinese.text).toBe(english.text);
  });

  it('needs no words beside it, and a message neither phrase nor words', async () => {
    expect(await seller.client.refusals('threadMessagePost', say({ code: 'WE_ACCEPT' }))).toEqual([]);
    expect(await seller.client.refusals('threadMessagePost', say(null, '  '))).toEqual(['MISSING at text']);
  });

  it.each([
    [{ code: 'CAN_DELIVER_BY' }, 'MISSING at phrase.date'],
    [{ code: 'CONFIRM_QUANTITY' }, 'MISSING at phrase.quantity'],
    [{ code: 'SEND_REVISION', revision: ' ' }, 'MISSING at phrase.revision'],
    [{ code: 'WE_CANNOT', date: '2027-01-04' }, 'PHRASE_BLANK_NONE at phrase.date'],
    [{ code: 'WE_ACCEPT', revision: 'C' }, 'PHRASE_BLANK_NONE at phrase.revision'],
    [{ code: 'SEND_REVISION', revision: 'C'.repeat(21) }, 'TEXT_TOO_LONG at phrase.revision'],
    [
      { code: 'CONFIRM_QUANTITY', quantity: { value: '0', unit: 'H87' } },
      'NOT_POSITIVE at phrase.quantity.value',
    ],
    [
      { code: 'CONFIRM_QUANTITY', quantity: { value: '1.5', unit: 'H87' } },
      'UNIT_MISMATCH at phrase.quantity.value',
    ],
  ])('%j is refused: %s', async (phrase, refusal) => {
    const before = (await threadAs(buyer, threadId)).messages.length;

    expect(await seller.client.refusals('threadMessagePost', say(phrase))).toEqual([refusal]);

    expect((await threadAs(buyer, threadId)).messages).toHaveLength(before);
  });

  it('has words in both languages, one for every code, with a mark for each blank', async () => {
    const { en, zh } = await seller.client.ask(
      '{ en: threadPhrases { code blanks text(locale: EN) } zh: threadPhrases { code blanks text(locale: ZH_CN) } }',
    );

    expect(en.map(({ code }: { code: string }) => code)).toEqual(phraseCodes);
    for (const { text, blanks } of [...en, ...zh]) expect(text.split('…')).toHaveLength(blanks.length + 1);
  });

  it('is told in the language of whoever is told, marked as a phrase', async () => {
    await wantsMails(api, buyer.firm, 'rfq-message');
    await api.admin.query(`update app.person set locale = 'en' where id = $1`, [buyer.firm.actor.personId]);
    await act(api, seller.firm.actor, threadMessagePost, {
      threadId,
      phrase: { code: 'SEND_REVISION', revision: 'D' },
      text: '谢谢',
    });
    await tellOfLastMessage(api);
    const { news } = await buyer.client.ask(
      '{ news(first: 1) { edges { node { zh: text(locale: ZH_CN) en: text(locale: EN) reply { mutation argument subjectId } } } } }',
    );

    const { node } = news.edges[0];
    expect(node.en).toMatch(/\[Please send us revision D\.\] 谢谢$/);
    expect(node.zh).toMatch(/【请发送版本 D。】 谢谢$/);
    expect(node.reply).toEqual({ mutation: 'threadMessagePost', argument: 'threadId', subjectId: threadId });
    expect((await lastMailTo(api, buyer.firm)).text).toContain('[Please send us revision D.] 谢谢');
  });
});

describe('whoever answers', () => {
  it('has seen the thread', async () => {
    expect((await threadAs(buyer, threadId)).unreadCount).toBeGreaterThan(0);

    await buyer.client.act('threadMessagePost', say({ code: 'LOOKING_UNTIL', date: monday(2) }));

    expect((await threadAs(buyer, threadId)).unreadCount).toBe(0);
    expect((await threadAs(seller, threadId)).unreadCount).toBe(1);
    await seller.client.act('threadSee', { threadId });
    expect((await threadAs(seller, threadId)).unreadCount).toBe(0);
  });
});

describe.each(['RESERVATION', 'CALL_OFF'] as const)('the thread of an order: %s', (matter) => {
  let id: string;
  let maker: Member;
  let purchaser: Member;
  beforeAll(async () => {
    if (matter === 'RESERVATION') {
      const market = await givenMarket(api);
      const firm = await givenFirm(api);
      id = (await givenHold(api, firm, market.offer)).wire;
      maker = { firm: market.seller, client: await as(api, market.seller) };
      purchaser = { firm, client: await as(api, firm) };
    } else {
      [maker, purchaser] = [seller, buyer];
      const agreement = await givenFramework(api, buyer.firm, seller.firm);
      id = (await givenCallOff(api, buyer.firm, agreement, '10')).wire;
    }
  });

  it('is of its two firms, both ways, and of nobody else', async () => {
    await maker.client.act('threadMessagePost', {
      threadId: id,
      phrase: { code: 'MATERIAL_ARRIVES', date: monday(2) },
    });
    await purchaser.client.act('threadMessagePost', { threadId: id, text: 'Good.' });

    expect(await threadAs(maker, id)).toMatchObject({
      id,
      matter,
      side: 'SELLER',
      unreadCount: 1,
      messages: [{ side: 'SELLER' }, { side: 'BUYER', text: 'Good.' }],
    });
    expect(await threadAs(purchaser, id)).toMatchObject({ side: 'BUYER', unreadCount: 0 });
    expect(await threadAs(stranger, id)).toBeNull();
    expect(await stranger.client.faultOf('threadMessagePost', { threadId: id, text: 'x' })).toBe('NOT_FOUND');
    expect(await stranger.client.faultOf('threadSee', { threadId: id })).toBe('NOT_FOUND');
  });

  it('is told to the other firm, which answers from its inbox', async () => {
    await purchaser.client.act('threadMessagePost', { threadId: id, text: 'When does it leave?' });
    await tellOfLastMessage(api);
    const { news } = await maker.client.ask(
      '{ news(first: 1) { edges { node { path text(locale: EN) reply { subjectId } } } } }',
    );

    const { node } = news.edges[0];
    expect(node.text).toMatch(/When does it leave\?$/);
    expect(node.path).toMatch(
      matter === 'RESERVATION'
        ? /^\/reservations\/rsv_.*#thread$/
        : /^\/agreements\/fwk_.*\?thread=cof_.*#thread$/,
    );
    expect(node.reply.subjectId).toBe(id);
  });
});

describe('what belongs to no matter of the firm', () => {
  it.each(['', 'rubbish', 'rsv_01ARZ3NDEKTSV4RRFFQ69G5FAV', 'off_01ARZ3NDEKTSV4RRFFQ69G5FAV'])(
    'is absent: "%s"',
    async (id) => {
      expect(await threadAs(buyer, id)).toBeNull();
      expect(await buyer.client.faultOf('threadMessagePost', { threadId: id, text: 'x' })).toBe('NOT_FOUND');
    },
  );
});

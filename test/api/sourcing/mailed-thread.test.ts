import 'reflect-metadata';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { digestWrite } from '#schema/inbox/index.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import { mailLinkToken, threadMessagePost } from '#schema/sourcing/index.ts';
import { act, type Firm, givenRfq, monday, moveClock } from '#test/builders/index.ts';
import { Client } from '../harness/client.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, givenRoles, type Member } from '../harness/signed-in.ts';
import { checksums } from '../harness/tables.ts';
import { answerTokenTo, lastMailTo, tellOfLastMessage, wantsMails } from './told-messages.ts';

let api: TestApi;
let buyer: Member;
let seller: Member;
let threadId: string;
let token: string;
beforeAll(async () => {
  api = await openTestApi();
  [buyer, seller] = [await givenMember(api), await givenMember(api)];
  threadId = await givenThread(buyer.firm, seller.firm);
  await wantsMails(api, seller.firm, 'rfq-message');
  await act(api, buyer.firm.actor, threadMessagePost, { threadId, text: '能否提前两天？' });
  await tellOfLastMessage(api);
  token = await answerTokenTo(api, seller.firm);
});
afterAll(() => api.close());
afterEach(() => moveClock(api, '0'));

async function givenThread(one: Firm, other: Firm): Promise<string> {
  const rfq = await givenRfq(api, one, [other]);
  const { rows } = await api.admin.query<{ id: string }>('select id from app.rfq_bidder where rfq_id = $1', [
    rfq.id,
  ]);
  return encodeId('bid', rows[0]?.id ?? '');
}
/** Nobody signed in, on a phone. */
const phone = (address = '203.0.113.9') => new Client(api, address);
const lookAt = async (link: string) =>
  (
    await phone().ask(
      'query ($token: String!) { mailedThread(token: $token) { state personName number path side messages { text byMailLink } } }',
      { token: link },
    )
  ).mailedThread;
const answer = (link: string, more: object = { text: '可以。' }) =>
  phone().refusals('mailedThreadAnswer', { token: link, ...more });

describe('the link of a mail about a message', () => {
  it('shows the last words of its thread without a sign-in, and looking changes nothing', async () => {
    const before = await checksums(api);

    expect(await lookAt(token)).toMatchObject({
      state: 'OPEN',
      side: 'SELLER',
      messages: [{ text: '能否提前两天？', byMailLink: false }],
    });

    expect(await checksums(api)).toEqual(before);
  });

  it('answers as its person, visibly by mail, in the thread, in the book, and once for one key', async () => {
    const input = {
      token,
      idempotencyKey: 'one answer',
      phrase: { code: 'CAN_DELIVER_BY', date: monday(2) },
      text: '请确认',
    };
    const [first, again] = [
      await phone().refusals('mailedThreadAnswer', input),
      await phone().refusals('mailedThreadAnswer', input),
    ];
    const { thread } = await buyer.client.ask(
      'query ($id: ID!) { thread(id: $id) { messages { personName text side byMailLink phrase { code } } } }',
      { id: threadId },
    );
    const book = await api.admin.query(
      `select changes, person_id from app.audit_entry where command = 'mailedThreadAnswer'`,
    );

    expect([first, again]).toEqual([[], []]);
    expect(thread.messages).toHaveLength(2);
    expect(thread.messages[1]).toMatchObject({
      text: '请确认',
      side: 'SELLER',
      byMailLink: true,
      phrase: { code: 'CAN_DELIVER_BY' },
    });
    expect(book.rows).toMatchObject([
      { person_id: seller.firm.actor.personId, changes: { byMailLink: [null, true] } },
    ]);
    expect((await lookAt(token)).messages.at(-1)).toMatchObject({ byMailLink: true });
  });

  it('stands in the mail of whoever may write, in text and HTML', async () => {
    const mail = await lastMailTo(api, seller.firm);

    expect(mail.text).toContain(`/answer/${token}`);
    expect(mail.html).toContain(`/answer/${token}`);
  });

  it('stands in a digest too', async () => {
    await act(api, seller.firm.actor, threadMessagePost, { threadId, text: '可以。' });
    await tellOfLastMessage(api);
    await runCommand(
      api.workerDatabase,
      { kind: 'system', organisationId: buyer.firm.id },
      digestWrite,
      { personId: buyer.firm.actor.personId, day: monday(0) },
      crypto.randomUUID(),
    );

    const link = await answerTokenTo(api, buyer.firm);
    expect(await lookAt(link)).toMatchObject({ state: 'OPEN', side: 'BUYER' });
  });

  it.each([
    ['nothing', {}, 'MISSING at text'],
    ['an open blank', { phrase: { code: 'CAN_DELIVER_BY' } }, 'MISSING at phrase.date'],
    ['too many words', { text: 'x'.repeat(4001) }, 'TEXT_TOO_LONG at text'],
  ])('refuses %s as the portal does', async (_, words, refusal) => {
    expect(await answer(token, words)).toEqual([refusal]);
  });
});

describe('a link that is not what was sent', () => {
  const tampered = () => {
    const [organisation, person, , until, ...mac] = token.split('.');
    return [organisation, person, 'bid_01ARZ3NDEKTSV4RRFFQ69G5FAV', until, ...mac].join('.');
  };

  it('leads nowhere, whatever was changed in it', async () => {
    const longer = token.split('.').with(3, 'zzzzzzz').join('.');
    for (const link of ['', '.', 'rubbish', `${token}x`, token.slice(0, -1), tampered(), longer]) {
      expect(await lookAt(link)).toBeNull();
      expect(await answer(link)).toEqual(['LINK_NOT_VALID at token']);
    }
  });

  it('is no other link of ours: a guest’s, or one of another secret', async () => {
    const other = mailLinkToken(
      { tokenFor: (_: string, id: string) => api.database.secrets.tokenFor('guest-link', id) } as never,
      {
        organisationId: seller.firm.id,
        personId: seller.firm.actor.personId,
        threadId,
        expiresAt: new Date('2100-01-01'),
      },
    );

    expect(await answer(other)).toEqual(['LINK_NOT_VALID at token']);
  });

  it('may not be guessed at without end from one address', async () => {
    const guess = () => phone('198.51.100.77').refusals('mailedThreadAnswer', { token: 'guess', text: 'x' });
    let answers: string[] = [];
    for (let tries = 0; tries < 102; tries++) answers = await guess();

    expect(answers).toEqual(['TOO_MANY_ATTEMPTS at token']);
  });
});

describe('a link that was good', () => {
  const linkOf = ({ firm }: Member, thread = threadId, expiresAt = new Date('2100-01-01')) =>
    mailLinkToken(api.database.secrets, {
      organisationId: firm.id,
      personId: firm.actor.personId,
      threadId: thread,
      expiresAt,
    });

  it('runs out after fourteen days', async () => {
    await moveClock(api, '13 days 23 hours');
    expect((await lookAt(token)).state).toBe('OPEN');

    await moveClock(api, '14 days 1 hour');

    expect(await lookAt(token)).toMatchObject({ state: 'EXPIRED', messages: [], path: null });
    expect(await answer(token)).toEqual(['LINK_EXPIRED at token']);
  });

  it('closes with the right to write, and opens again with it', async () => {
    await givenRoles(api, seller.firm, 'VIEWER');
    expect(await lookAt(token)).toMatchObject({ state: 'CLOSED', messages: [], personName: null });
    expect(await answer(token)).toEqual(['LINK_CLOSED at token']);

    await givenRoles(api, seller.firm, 'OWNER');
    expect((await lookAt(token)).state).toBe('OPEN');
  });

  it('closes when its person has left the firm', async () => {
    const leaver = await givenMember(api);
    const thread = await givenThread(buyer.firm, leaver.firm);
    const link = linkOf(leaver, thread);
    expect((await lookAt(link)).state).toBe('OPEN');

    await api.admin.query('delete from app.membership where person_id = $1', [leaver.firm.actor.personId]);

    expect(await lookAt(link)).toMatchObject({ state: 'CLOSED', messages: [] });
    expect(await answer(link)).toEqual(['LINK_CLOSED at token']);
  });

  it('is good for no thread that its firm has no part in', async () => {
    const elsewhere = await givenThread(buyer.firm, (await givenMember(api)).firm);

    expect(await lookAt(linkOf(seller, elsewhere))).toMatchObject({ state: 'CLOSED', messages: [] });
    expect(await answer(linkOf(seller, elsewhere))).toEqual(['LINK_CLOSED at token']);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenNotice } from '#test/builders/index.ts';
import { givenColleague } from '../desk/given-colleague.ts';
import { Client } from '../harness/client.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';
import { checksums } from '../harness/tables.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const news = ({ firm }: Member) => givenNotice(api, firm, { nature: 'NEWS' });
const unread = async ({ client }: Member) => (await client.ask('{ inbox { unread } }')).inbox.unread;

describe('reading a notice', () => {
  it('notes when, once, and leaves the others unread', async () => {
    const member = await givenMember(api);
    const [first] = [await news(member), await news(member)];
    const input = { noticeId: first.wire, idempotencyKey: crypto.randomUUID() };

    const { notice } = await member.client.act('noticeMarkRead', input, 'notice { id readAt }');

    expect(notice).toEqual({ id: first.wire, readAt: expect.stringMatching(/^\d{4}-/) });
    expect(await unread(member)).toBe(1);
    const before = await checksums(api);
    expect(await member.client.act('noticeMarkRead', input, 'notice { id readAt }')).toEqual({
      userErrors: [],
      notice,
    });
    expect(await checksums(api)).toEqual(before);
    const anew = await member.client.act('noticeMarkRead', { noticeId: first.wire }, 'notice { id readAt }');
    expect(anew.notice).toEqual(notice);
  });

  it('takes all older news along where asked for, and what came later stays unread', async () => {
    const member = await givenMember(api);
    const [, seen] = [await news(member), await news(member), await news(member)];

    await member.client.act('noticeMarkRead', { noticeId: seen.wire, andOlder: true });

    expect(await unread(member)).toBe(1);
  });

  it('is for its reader alone: to a colleague, another firm and a wrong id it is absent', async () => {
    const member = await givenMember(api);
    const { wire: noticeId } = await news(member);
    const before = await checksums(api);
    for (const { client } of [await givenColleague(api, member), await givenMember(api)])
      expect(await client.faultOf('noticeMarkRead', { noticeId })).toBe('NOT_FOUND');
    expect(await member.client.faultOf('noticeMarkRead', { noticeId: 'ntc_nothing' })).toBe('NOT_FOUND');
    expect(await new Client(api).faultOf('noticeMarkRead', { noticeId })).toBe('UNAUTHENTICATED');

    expect((await checksums(api))['app.notice']).toBe(before['app.notice']);
  });
});

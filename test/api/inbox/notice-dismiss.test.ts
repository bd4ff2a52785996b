import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenNotice } from '#test/builders/index.ts';
import { givenColleague } from '../desk/given-colleague.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';

let api: TestApi;
let member: Member;
beforeAll(async () => {
  api = await openTestApi();
  member = await givenMember(api);
});
afterAll(() => api.close());

const fields = 'notice { id state readAt answers { mutation } }';
const open = async () => (await member.client.ask('{ tasks { edges { node { id } } } }')).tasks.edges;

describe('putting a task aside', () => {
  it('takes it from the list and leaves it without an answer, and the same request says the same again', async () => {
    const { wire: noticeId } = await givenNotice(api, member.firm);
    const input = { noticeId, idempotencyKey: crypto.randomUUID() };
    expect(await open()).toEqual([{ node: { id: noticeId } }]);

    const done = await member.client.act('noticeDismiss', input, fields);

    expect(done.notice).toEqual({
      id: noticeId,
      state: 'DISMISSED',
      readAt: expect.stringMatching(/^\d{4}-/),
      answers: [],
    });
    expect(await open()).toEqual([]);
    expect(await member.client.act('noticeDismiss', input, fields)).toEqual(done);
  });

  it('refuses one that is closed', async () => {
    const { wire: noticeId } = await givenNotice(api, member.firm);
    await member.client.act('noticeDismiss', { noticeId });

    const { data } = await member.client.send('noticeDismiss', { noticeId });

    expect(data.userErrors).toMatchObject([
      { code: 'WRONG_STATE', params: expect.arrayContaining([{ name: 'state', value: 'DISMISSED' }]) },
    ]);
  });

  it('leaves the colleague’s own', async () => {
    const colleague = await givenColleague(api, member);
    const subjectId = crypto.randomUUID();
    const theirs = { ...colleague.firm, id: member.firm.id };
    const mine = await givenNotice(api, member.firm, { subjectId });
    const kept = await givenNotice(api, theirs, { subjectId });

    await member.client.act('noticeDismiss', { noticeId: mine.wire });

    const { tasks } = await colleague.client.ask('{ tasks { edges { node { id } } } }');
    expect(tasks.edges).toEqual([{ node: { id: kept.wire } }]);
    expect(await member.client.faultOf('noticeDismiss', { noticeId: kept.wire })).toBe('NOT_FOUND');
  });

  it('knows no news, and nothing of another firm', async () => {
    const news = await givenNotice(api, member.firm, { nature: 'NEWS' });
    const { wire: noticeId } = await givenNotice(api, member.firm);
    const other = await givenMember(api);

    expect(await member.client.faultOf('noticeDismiss', { noticeId: news.wire })).toBe('NOT_FOUND');
    expect(await other.client.faultOf('noticeDismiss', { noticeId })).toBe('NOT_FOUND');
  });
});

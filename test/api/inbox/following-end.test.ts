import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenRequest } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, type Member } from '../harness/signed-in.ts';

let api: TestApi;
let member: Member;
let subjectId: string;
beforeAll(async () => {
  api = await openTestApi();
  member = await givenMember(api);
  subjectId = (await givenRequest(api, member.firm)).wire;
});
afterAll(() => api.close());

const fields = 'following { id active }';
const follows = async () =>
  (
    await member.client.ask('query ($subjectId: ID!) { following(subjectId: $subjectId) { active } }', {
      subjectId,
    })
  ).following.active;

describe('following a need no more', () => {
  it('ends it, and the same request says the same again, also when it is followed anew in between', async () => {
    await member.client.act('followingStart', { subjectId });
    const input = { subjectId, idempotencyKey: crypto.randomUUID() };

    const done = await member.client.act('followingEnd', input, fields);

    expect(done.following).toEqual({ id: subjectId, active: false });
    expect(await follows()).toBe(false);
    await member.client.act('followingStart', { subjectId });
    expect((await member.client.act('followingEnd', input, fields)).userErrors).toEqual([]);
    expect(await follows()).toBe(true);
  });

  it('may be said of what was never followed', async () => {
    const { wire } = await givenRequest(api, member.firm);

    const { following } = await member.client.act('followingEnd', { subjectId: wire }, fields);

    expect(following).toEqual({ id: wire, active: false });
  });

  it('knows nothing of another firm', async () => {
    const other = await givenMember(api);

    expect(await other.client.faultOf('followingEnd', { subjectId })).toBe('NOT_FOUND');
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenRequest, givenSite } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, givenRoles, type Member } from '../harness/signed-in.ts';
import { checksums } from '../harness/tables.ts';

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
const follows = 'query ($subjectId: ID!) { following(subjectId: $subjectId) { active } }';

describe('following a need', () => {
  it('is open to every role, counts once however often it is said, and is seen afterwards', async () => {
    await givenRoles(api, member.firm, 'VIEWER');
    const input = { subjectId, idempotencyKey: crypto.randomUUID() };

    const done = await member.client.act('followingStart', input, fields);

    expect(done.following).toEqual({ id: subjectId, active: true });
    expect(await member.client.ask(follows, { subjectId })).toEqual({ following: { active: true } });
    const before = (await checksums(api))['app.following'];
    expect(await member.client.act('followingStart', input, fields)).toEqual(done);
    await member.client.act('followingStart', { subjectId });
    expect((await checksums(api))['app.following']).toBe(before);
    await givenRoles(api, member.firm, 'OWNER');
  });

  it('knows nothing of another firm, and no kind of thing that is not followed', async () => {
    const other = await givenMember(api);
    const site = await givenSite(api, member.firm);

    expect(await other.client.faultOf('followingStart', { subjectId })).toBe('NOT_FOUND');
    expect(await member.client.faultOf('followingStart', { subjectId: site.wire })).toBe('NOT_FOUND');
    expect(await member.client.faultOf('followingStart', { subjectId: 'req_?' })).toBe('NOT_FOUND');
    expect(await other.client.ask(follows, { subjectId })).toEqual({ following: { active: false } });
  });
});

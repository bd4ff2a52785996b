import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenColleague } from '../desk/given-colleague.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, givenRoles, type Member } from '../harness/signed-in.ts';
import { checksums } from '../harness/tables.ts';

let api: TestApi;
let member: Member;
beforeAll(async () => {
  api = await openTestApi();
  member = await givenMember(api);
});
afterAll(() => api.close());

const fields = 'timeZone digest kinds { kind mail }';
const payload = `noticePreferences { ${fields} }`;
const preferences = async ({ client }: Member) =>
  (await client.ask(`{ noticePreferences { ${fields} } }`)).noticePreferences;
const input = (more: object = {}) => ({
  timeZone: 'Europe/Berlin',
  digest: false,
  choices: [{ kind: 'reservation-held', mail: 'IMMEDIATE' }],
  ...more,
});

describe('what one wants by mail', () => {
  it('is kept as said by anybody of the firm, leaves the other kinds and colleagues as they are, and answers a replay alike', async () => {
    const colleague = await givenColleague(api, member);
    const [before, theirs] = [await preferences(member), await preferences(colleague)];
    await givenRoles(api, member.firm, 'VIEWER');
    const sent = { ...input(), idempotencyKey: crypto.randomUUID() };

    const done = await member.client.act('noticePreferencesSet', sent, payload);

    const kinds = before.kinds.map((kind: { kind: string }) =>
      kind.kind === 'reservation-held' ? { ...kind, mail: 'IMMEDIATE' } : kind,
    );
    expect(done.noticePreferences).toEqual({ timeZone: 'Europe/Berlin', digest: false, kinds });
    expect(kinds).not.toEqual(before.kinds);
    expect(await preferences(member)).toEqual(done.noticePreferences);
    expect(await preferences(colleague)).toEqual(theirs);
    expect(await member.client.act('noticePreferencesSet', sent, payload)).toEqual(done);
    await givenRoles(api, member.firm, 'OWNER');
  });

  it.each([
    ['a clock that is nowhere', { timeZone: 'Asia/Kunshan' }, ['UNKNOWN_TIME_ZONE at timeZone']],
    ['a clock without a name', { timeZone: '' }, ['UNKNOWN_TIME_ZONE at timeZone']],
    [
      'a kind that is unheard of',
      { choices: [{ kind: 'weather', mail: 'OFF' }] },
      ['UNKNOWN_NOTICE_KIND at choices.0.kind'],
    ],
    [
      'one kind twice',
      {
        choices: [
          { kind: 'reservation-held', mail: 'OFF' },
          { kind: 'reservation-held', mail: 'DIGEST' },
        ],
      },
      ['UNKNOWN_NOTICE_KIND at choices.1.kind'],
    ],
  ])('refuses %s, and keeps nothing of it', async (_what, more, refusals) => {
    const before = await checksums(api);

    expect(await member.client.refusals('noticePreferencesSet', input(more))).toEqual(refusals);

    expect(await checksums(api)).toEqual(before);
  });
});

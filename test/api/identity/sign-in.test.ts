import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firm, givenFirm, moveClock } from '#test/builders/index.ts';
import { Client } from '../harness/client.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { as } from '../harness/signed-in.ts';

let api: TestApi;
let firm: Firm;
beforeAll(async () => {
  api = await openTestApi();
  firm = await givenFirm(api);
});
afterAll(() => api.close());

const viewer = '{ viewer { person { email } } }';
const tokenOf = (cookie: string | null) => cookie?.split('=')[1];

describe('signing in', () => {
  it('opens a session for the person and says what they may do', async () => {
    const client = new Client(api);

    const answer = await client.act(
      'signIn',
      { email: ` ${firm.email.toUpperCase()} `, password: firm.password },
      'viewer { person { email } roles permissions }',
    );

    expect(answer.viewer.person.email).toBe(firm.email);
    expect(answer.viewer.permissions).toContain('capacityOfferPublish');
    expect(await client.ask(viewer)).toEqual({ viewer: { person: { email: firm.email } } });
  });

  it('refuses a wrong password and an unknown address alike, and opens nothing', async () => {
    const client = new Client(api);

    const wrong = await client.send('signIn', { email: firm.email, password: 'not this one' });
    const unknown = await client.send('signIn', { email: 'nobody@example.com', password: firm.password });

    expect(wrong.data).toEqual(unknown.data);
    expect(wrong.data.userErrors).toMatchObject([{ code: 'SIGN_IN_FAILED', path: ['password'] }]);
    expect(client.cookie).toBeNull();
  });

  it('closes the door for a quarter of an hour after ten wrong passwords', async () => {
    const client = new Client(api);
    const { email, password } = await givenFirm(api);
    const guess = () => client.refusals('signIn', { email, password: 'a wrong guess' });

    const guesses = await Array.from({ length: 10 }).reduce<Promise<string[]>>(
      async (before) => [...(await before), ...(await guess())],
      Promise.resolve([]),
    );

    expect(new Set(guesses)).toEqual(new Set(['SIGN_IN_FAILED at password']));
    expect(await client.refusals('signIn', { email, password })).toEqual(['TOO_MANY_ATTEMPTS at password']);
    await moveClock(api, '16 minutes');
    expect(await client.refusals('signIn', { email, password })).toEqual([]);
    await moveClock(api, '0');
  });

  it('gives a new token and ends the session that was there', async () => {
    const client = await as(api, firm);
    const before = client.cookie;
    const left = new Client(api);
    left.cookie = before;

    await client.act('signIn', { email: firm.email, password: firm.password });

    expect(tokenOf(client.cookie)).not.toBe(tokenOf(before));
    expect(await left.ask(viewer)).toEqual({ viewer: null });
  });

  it('takes no token that somebody else has planted', async () => {
    const planted = `openfloor=${'A'.repeat(43)}`;
    const client = new Client(api);
    client.cookie = planted;

    await client.act('signIn', { email: firm.email, password: firm.password });
    const attacker = new Client(api);
    attacker.cookie = planted;

    expect(await attacker.ask(viewer)).toEqual({ viewer: null });
  });

  it('keeps in the database nothing that a session could be taken over with', async () => {
    const client = await as(api, firm);
    const token = tokenOf(client.cookie) ?? '';

    const { rows } = await api.admin.query<{ row: string }>('select s::text as row from auth.session s');

    expect(token).toHaveLength(43);
    expect(rows.some(({ row }) => row.includes(token))).toBe(false);
    const inHex = Buffer.from(token).toString('hex');
    expect(rows.some(({ row }) => row.includes(inHex))).toBe(false);
  });

  it('forgets a session that nobody has used for hours', async () => {
    const client = await as(api, firm);

    await moveClock(api, '5 hours');

    expect(await client.ask(viewer)).toEqual({ viewer: null });
    await moveClock(api, '0');
  });
});

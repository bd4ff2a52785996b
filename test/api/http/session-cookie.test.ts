import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firm, givenFirm } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { post } from '../harness/over-http.ts';

const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }';
const signOut = 'mutation ($input: SignOutInput!) { signOut(input: $input) { userErrors { code } } }';
const input = (more: object) => ({ input: { idempotencyKey: crypto.randomUUID(), ...more } });

describe.each([
  [
    'http',
    'http://openfloor.local:3000',
    /^openfloor=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200$/,
  ],
  [
    'https',
    'https://openfloor.example',
    /^__Host-openfloor=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200; Secure$/,
  ],
])('the session cookie over %s', (_scheme, publicUrl, flags) => {
  let api: TestApi;
  let url: string;
  let firm: Firm;
  beforeAll(async () => {
    api = await openTestApi(publicUrl);
    url = await api.listen();
    firm = await givenFirm(api);
  });
  afterAll(() => api.close());

  const open = async () => {
    const { headers } = await post(url, {
      query: signIn,
      variables: input({ email: firm.email, password: firm.password }),
    });
    return headers.getSetCookie();
  };

  it('is out of reach of scripts and other sites, and bound to the host', async () => {
    const cookies = await open();

    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatch(flags);
  });

  it('comes with no other answer, and not with a refusal', async () => {
    const cookie = (await open())[0]?.split(';')[0] ?? '';

    const wrong = await post(url, {
      query: signIn,
      variables: input({ email: firm.email, password: 'a wrong one' }),
    });
    const asked = await post(url, { query: '{ viewer { roles } }' }, { cookie });

    expect([wrong.headers.getSetCookie(), asked.headers.getSetCookie()]).toEqual([[], []]);
    expect(asked.json).toEqual({ data: { viewer: { roles: ['OWNER'] } } });
    expect(asked.headers.get('cache-control')).toBe('no-store');
  });

  it('is taken back when the person signs out', async () => {
    const cookie = (await open())[0]?.split(';')[0] ?? '';

    const { headers } = await post(url, { query: signOut, variables: input({}) }, { cookie });

    expect(headers.getSetCookie()).toEqual([
      expect.stringMatching(/openfloor=; Path=\/; HttpOnly; SameSite=Lax; Max-Age=0/),
    ]);
    expect((await post(url, { query: '{ viewer { roles } }' }, { cookie })).json).toEqual({
      data: { viewer: null },
    });
  });

  it.each([
    'openfloor=',
    'openfloor=short',
    `openfloor=${'A'.repeat(44)}`,
    'openfloor',
    ';;;=;',
    `openfloor=${'%00'.repeat(14)}A`,
    'openfloor[]=x',
  ])('is nobody’s when it is malformed: %s', async (cookie) => {
    expect((await post(url, { query: '{ viewer { roles } }' }, { cookie })).json).toEqual({
      data: { viewer: null },
    });
  });
});

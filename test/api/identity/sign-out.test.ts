import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client } from '../harness/client.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember } from '../harness/signed-in.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

describe('signing out', () => {
  it('ends the session for good, also for whoever has kept its cookie', async () => {
    const { client } = await givenMember(api);
    const kept = new Client(api);
    kept.cookie = client.cookie;

    await client.act('signOut', {});

    expect(await kept.ask('{ viewer { roles } }')).toEqual({ viewer: null });
    expect((await kept.execute('{ sites { totalCount } }')).codes).toEqual(['UNAUTHENTICATED']);
    expect(client.setCookies).toEqual(['openfloor=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0']);
  });

  it('leaves the person’s other sessions alone', async () => {
    const { client, firm } = await givenMember(api);
    const other = new Client(api);
    await other.act('signIn', { email: firm.email, password: firm.password });

    await client.act('signOut', {});

    expect((await other.ask('{ viewer { roles } }')).viewer.roles).toEqual(['OWNER']);
  });

  it('is done when nobody was signed in', async () => {
    expect(await new Client(api).refusals('signOut', {})).toEqual([]);
  });
});

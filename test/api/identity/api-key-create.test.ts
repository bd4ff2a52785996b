import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '#schema/kernel/id.ts';
import { givenApiKey, givenFile, givenSite, moveClock } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { post, send } from '../harness/over-http.ts';
import { givenMember, givenRoles } from '../harness/signed-in.ts';

let api: TestApi;
let url: string;
beforeAll(async () => {
  api = await openTestApi();
  url = await api.listen();
});
afterAll(() => api.close());

const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
const ask = (key: string, query: string, variables: object = {}) =>
  post(url, { query, variables }, bearer(key));
const codesOf = ({ json }: { json: { errors?: { extensions: { code: string } }[] } }) =>
  (json.errors ?? []).map(({ extensions }) => extensions.code);
const siteCreate =
  'mutation ($input: SiteCreateInput!) { siteCreate(input: $input) { site { id } userErrors { code } } }';
const site = () => ({
  input: {
    idempotencyKey: crypto.randomUUID(),
    name: `二厂 ${crypto.randomUUID()}`,
    cityCode: '320583',
    workingDays: [1],
  },
});
const fields = 'apiKey { id name scopes ending secret isLive lastUsedOn createdBy { name } }';
const input = (more: object = {}) => ({ name: 'ERP', scopes: ['MEMBER'], lifetimeDays: 30, ...more });

describe('a key of a program', () => {
  it('is told once, kept as a hash, and works at once', async () => {
    const { client } = await givenMember(api);
    const sent = { ...input(), idempotencyKey: crypto.randomUUID() };

    const { apiKey } = await client.act('apiKeyCreate', sent, fields);
    const again = await client.act('apiKeyCreate', sent, fields);

    expect(apiKey.secret).toMatch(/^of_live_[\w-]{43}$/);
    expect(apiKey).toMatchObject({
      name: 'ERP',
      scopes: ['MEMBER'],
      ending: apiKey.secret.slice(-4),
      isLive: true,
    });
    expect(again.apiKey).toEqual({ ...apiKey, secret: null });
    const { rows } = await api.admin.query(
      `select k::text, s::text as secret from app.api_key k join auth.api_key_secret s on s.api_key_id = k.id`,
    );
    expect(JSON.stringify(rows)).not.toContain(apiKey.secret.slice(8, 40));
    expect((await ask(apiKey.secret, '{ sites { totalCount } }')).json.data).toEqual({
      sites: { totalCount: 0 },
    });
    const { apiKeys } = await client.ask('{ apiKeys { edges { node { lastUsedOn secret } } } }');
    expect(apiKeys.edges[0].node).toMatchObject({
      lastUsedOn: expect.stringMatching(/^\d{4}-/),
      secret: null,
    });
  });

  it.each([
    ['without a name', { name: ' ' }, ['MISSING at name']],
    ['for nothing', { scopes: [] }, ['MISSING at scopes']],
    ['for more than a year', { lifetimeDays: 366 }, ['OUT_OF_RANGE at lifetimeDays']],
    ['that has ended', { lifetimeDays: 0 }, ['OUT_OF_RANGE at lifetimeDays']],
  ])('is not made %s', async (_what, more, refusals) => {
    const { client } = await givenMember(api);

    expect(await client.refusals('apiKeyCreate', input(more))).toEqual(refusals);
  });

  it('is made by owners alone, and may do no more than its maker', async () => {
    const { client, firm } = await givenMember(api);
    await givenRoles(api, firm, 'PLANNER');
    expect(await client.faultOf('apiKeyCreate', input())).toBe('FORBIDDEN');
    expect((await client.execute('{ apiKeys { totalCount } }')).codes).toEqual(['FORBIDDEN']);
    await givenRoles(api, firm, 'OWNER');

    const { key } = await givenApiKey(api, firm, ['key:manage']);
    const create =
      'mutation ($input: ApiKeyCreateInput!) { apiKeyCreate(input: $input) { userErrors { code } } }';
    const wider = { input: { ...input({ scopes: ['PLANT_WRITE'] }), idempotencyKey: crypto.randomUUID() } };
    expect((await ask(key, create, wider)).json.data.apiKeyCreate.userErrors).toEqual([
      { code: 'SCOPE_TOO_WIDE' },
    ]);
  });

  it('does what it may, and the book names it; beyond its scopes it is forbidden', async () => {
    const { firm } = await givenMember(api);
    const { key, id } = await givenApiKey(api, firm, ['plant:write']);

    const made = await ask(key, siteCreate, site());

    expect(made.json.data.siteCreate.userErrors).toEqual([]);
    const { rows } = await api.admin.query(
      `select actor, person_id, source from app.audit_entry where api_client_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ actor: 'client', person_id: null, source: 'API' }]);
    expect(codesOf(await ask(key, '{ sites { totalCount } }'))).toEqual(['FORBIDDEN']);
    const { key: reader } = await givenApiKey(api, firm, ['member']);
    expect(codesOf(await ask(reader, siteCreate, site()))).toEqual(['FORBIDDEN']);
    expect((await ask(reader, '{ viewer { roles } accountSecurity { passkeys { id } } }')).json.data).toEqual(
      {
        viewer: null,
        accountSecurity: null,
      },
    );
    const own =
      'mutation ($input: PersonChangeInput!) { personChange(input: $input) { userErrors { code } } }';
    const name = { input: { idempotencyKey: crypto.randomUUID(), name: '程序', locale: 'EN' } };
    expect(codesOf(await ask(reader, own, name))).toEqual(['FORBIDDEN']);
  });

  it('reads its own firm and no other', async () => {
    const [mine, theirs] = [await givenMember(api), await givenMember(api)];
    const foreign = await givenSite(api, theirs.firm);
    const { key } = await givenApiKey(api, mine.firm);

    expect((await ask(key, `{ node(id: "${foreign.wire}") { id } }`)).json.data).toEqual({ node: null });
    const org = encodeId('org', theirs.firm.id);
    expect((await ask(key, `{ node(id: "${org}") { id } }`)).json.data).toEqual({ node: null });
  });

  it('opens files as well: up, down and the sheet to fill in', async () => {
    const { firm } = await givenMember(api);
    const { key } = await givenApiKey(api, firm, ['member']);
    const { key: writer } = await givenApiKey(api, firm, ['plant:write']);
    const file = await givenFile(api, firm, Buffer.from('a,b\n1,2\n'));

    expect((await send(`${url}/files/${file.wire}`, { headers: bearer(key) })).status).toBe(200);
    expect((await send(`${url}/files/${file.wire}`, { headers: bearer(writer) })).status).toBe(403);
    expect((await send(`${url}/files/sheets/capacity.xlsx`, { headers: bearer(key) })).status).toBe(200);
    expect((await send(`${url}/files/${file.wire}`, { headers: bearer(`${key}x`) })).status).toBe(401);
  });

  it('is UNAUTHENTICATED when it has ended, was revoked or never was; and never beside a session', async () => {
    const { client, firm } = await givenMember(api);
    const { key, wire } = await givenApiKey(api, firm);
    const query = '{ sites { totalCount } }';

    const both = await post(url, { query }, { ...bearer(key), cookie: client.cookie ?? '' });
    expect([both.status, codesOf(both)]).toEqual([400, ['BAD_USER_INPUT']]);
    await moveClock(api, '31 days');
    const late = await ask(key, query);
    expect([late.status, codesOf(late)]).toEqual([401, ['UNAUTHENTICATED']]);
    await moveClock(api, '0');
    await client.act('apiKeyRevoke', { apiKeyId: wire });
    for (const dead of [key, 'of_live_rubbish', `${'x'.repeat(60)}`, ''])
      expect(codesOf(await ask(dead, query)), dead).toEqual(['UNAUTHENTICATED']);
    expect(codesOf(await post(url, { query }, { authorization: 'Basic eDp5' }))).toEqual(['UNAUTHENTICATED']);
  });
});

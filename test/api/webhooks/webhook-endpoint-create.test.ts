import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember, givenRoles } from '../harness/signed-in.ts';
import { checksums } from '../harness/tables.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const input = (more: object = {}) => ({
  url: 'https://erp.example.com/openfloor?line=2',
  events: ['reservation.confirmed.v1', 'offer.published.v1', 'offer.published.v1'],
  note: ' ERP ',
  ...more,
});
const fields = 'webhookEndpoint { id url note events state secret previousUntil openUntil }';

describe('making an endpoint', () => {
  it('shows its secret in the first answer alone, and keeps it sealed', async () => {
    const { client } = await givenMember(api);
    const sent = { ...input(), idempotencyKey: crypto.randomUUID() };

    const { webhookEndpoint: made } = await client.act('webhookEndpointCreate', sent, fields);
    const again = await client.act('webhookEndpointCreate', sent, fields);

    expect(made).toEqual({
      id: expect.stringMatching(/^whe_/),
      url: sent.url,
      note: 'ERP',
      events: ['offer.published.v1', 'reservation.confirmed.v1'],
      state: 'ACTIVE',
      secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]{32}$/),
      previousUntil: null,
      openUntil: null,
    });
    expect(again.webhookEndpoint).toEqual({ ...made, secret: null });
    const { webhookEndpoints } = await client.ask('{ webhookEndpoints { edges { node { id secret } } } }');
    expect(webhookEndpoints.edges).toEqual([{ node: { id: made.id, secret: null } }]);
    const { rows } = await api.admin.query('select e.*, e.secret::text from app.webhook_endpoint e');
    expect(JSON.stringify(rows)).not.toContain(made.secret.slice(6));
    const { rows: book } = await api.admin.query('select changes from app.audit_entry');
    expect(JSON.stringify(book)).not.toContain(made.secret.slice(6));
  });

  it.each([
    ['http://erp.example.com/hooks', 'URL_NOT_HTTPS'],
    ['ftp://erp.example.com/hooks', 'URL_NOT_HTTPS'],
    ['erp.example.com', 'URL_MALFORMED'],
    ['', 'URL_MALFORMED'],
    ['https://me:secret@erp.example.com/', 'URL_WITH_PASSWORD'],
    ['https://erp.example.com:22/', 'URL_PORT_NOT_ALLOWED'],
    ['https://localhost/hooks', 'TARGET_NOT_PUBLIC'],
    ['https://erp.local/hooks', 'TARGET_NOT_PUBLIC'],
    ['https://127.0.0.1/', 'TARGET_NOT_PUBLIC'],
    ['https://2130706433/', 'TARGET_NOT_PUBLIC'],
    ['https://10.0.0.5/', 'TARGET_NOT_PUBLIC'],
    ['https://169.254.169.254/latest/meta-data/', 'TARGET_NOT_PUBLIC'],
    ['https://[::1]/', 'TARGET_NOT_PUBLIC'],
    ['https://[::ffff:169.254.169.254]/', 'TARGET_NOT_PUBLIC'],
  ])('refuses the address “%s”, and nothing is written', async (url, code) => {
    const { client } = await givenMember(api);
    const before = await checksums(api);

    expect(await client.refusals('webhookEndpointCreate', input({ url }))).toEqual([`${code} at url`]);

    expect(await checksums(api)).toEqual(before);
  });

  it.each([
    ['an endless address', { url: `https://erp.example.com/${'a'.repeat(2000)}` }, ['URL_MALFORMED at url']],
    ['no event', { events: [] }, ['MISSING at events']],
    [
      'an event that nobody tells',
      { events: ['offer.published.v1', 'it.rains.v1'] },
      ['UNKNOWN_EVENT at events.1'],
    ],
    ['a long note', { note: 'a'.repeat(201) }, ['TOO_LONG at note']],
    [
      'everything that is wrong at once',
      { url: 'http://a.example', events: [], note: 'a'.repeat(201) },
      ['URL_NOT_HTTPS at url', 'MISSING at events', 'TOO_LONG at note'],
    ],
  ])('refuses %s', async (_what, more, refusals) => {
    const { client } = await givenMember(api);

    expect(await client.refusals('webhookEndpointCreate', input(more))).toEqual(refusals);
  });

  it('refuses the twenty-first, also when it comes at once with the twentieth', async () => {
    const { client } = await givenMember(api);
    const one = () => client.send('webhookEndpointCreate', input());
    for (let made = 0; made < 19; made++) await one();

    const last = await Promise.all([one(), one(), one()]);

    const refused = last.flatMap(({ data }) => data.userErrors.map(({ code }: { code: string }) => code));
    expect(refused).toEqual(['TOO_MANY_ENDPOINTS', 'TOO_MANY_ENDPOINTS']);
    const { webhookEndpoints } = await client.ask('{ webhookEndpoints { totalCount } }');
    expect(webhookEndpoints.totalCount).toBe(20);
  });

  it('is for owners alone', async () => {
    const { client, firm } = await givenMember(api);
    await givenRoles(api, firm, 'PLANNER', 'SALES', 'BUYER', 'QUALITY', 'FINANCE', 'AUDITOR');

    expect(await client.faultOf('webhookEndpointCreate', input())).toBe('FORBIDDEN');
    expect((await client.execute('{ webhookEndpoints { totalCount } }')).codes).toEqual(['FORBIDDEN']);
  });
});

import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { innards, post, send } from '../harness/over-http.ts';
import { givenMember } from '../harness/signed-in.ts';
import { checksums } from '../harness/tables.ts';

let api: TestApi;
let url: string;
let cookie: string;
beforeAll(async () => {
  api = await openTestApi();
  url = await api.listen();
  cookie = (await givenMember(api)).client.cookie ?? '';
});
afterAll(() => api.close());
beforeEach(() => {
  api.logged.length = 0;
});

const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, n) => make(n)).join(' ');
const deep = (levels: number) => `{ ${'a { '.repeat(levels)} b ${'} '.repeat(levels)} }`;
const real = (levels: number) =>
  `query ($id: ID!) { node(id: $id) { ... on Reservation { request { ${'reservations { request { '.repeat(levels)} id ${'} } '.repeat(levels)} } } } }`;
/** Each fragment spreads the next one twice: two to the power of sixty ways through. */
const doubling = `{ cities { ...F0 } } ${times(60, (n) => `fragment F${n} on City { ...F${n + 1} ...F${n + 1} }`)} fragment F60 on City { code }`;

const card =
  'id number mine note unit city { code } holdMinutes booking measure from until seller { id name nameEn city { code } kinds } process { code nameZh nameEn } materials { code nameZh nameEn } weeks { weekStart band } perWeek { value unit } minimumLot { value unit } setup { value unit } unitPrice { amount currency per } setupPrice { amount currency minorUnits }';

const documents: readonly [what: string, query: string, code: string][] = [
  ['300 levels of nothing', deep(300), 'GRAPHQL_VALIDATION_FAILED'],
  ['30 levels of real fields', real(15), 'TOO_COSTLY'],
  ['2,001 tokens', `{ ${times(2_000, () => 'a')} }`, 'GRAPHQL_PARSE_FAILED'],
  ['41 aliases', `{ ${times(41, (n) => `a${n}: __typename`)} }`, 'TOO_COSTLY'],
  ['11 root fields', `{ ${times(11, () => 'cities { code }')} }`, 'TOO_COSTLY'],
  ['21 directives', `{ __typename ${times(21, () => '@include(if: true)')} }`, 'TOO_COSTLY'],
  [
    'fragments in a circle',
    '{ cities { ...A } } fragment A on City { ...B } fragment B on City { ...A }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a fragment in itself',
    '{ cities { ...A } } fragment A on City { code ...A }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'three times the largest page of the market, with all that a card tells',
    `{ ${times(3, (n) => `m${n}: market(first: 200) { edges { cursor node { ${card} } } }`)} }`,
    'TOO_COSTLY',
  ],
  ['a field that is not', '{ passwords }', 'GRAPHQL_VALIDATION_FAILED'],
  ['an empty document', '', 'BAD_REQUEST'],
  ['only a comment', '# nothing', 'GRAPHQL_PARSE_FAILED'],
  [
    'two operations and no name',
    'query A { __typename } query B { __typename }',
    'OPERATION_RESOLUTION_FAILURE',
  ],
  ['a subscription', 'subscription { capacityRequestMatched(requestId: "req_x") { id } }', 'BAD_REQUEST'],
];

describe('a hostile document', () => {
  it.each(documents)('is turned away: %s', async (_what, query, code) => {
    const began = performance.now();
    const { status, json, text } = await post(url, { query, variables: { id: 'rsv_x' } });

    expect(json.errors.map((error: { extensions: { code: string } }) => error.extensions.code)).toContain(
      code,
    );
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(innards);
    expect(text.length).toBeLessThan(64 * 1024);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('costs no more for spreading its fragments twice each', async () => {
    const began = performance.now();
    const { status, text } = await post(url, { query: doubling });

    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(innards);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('is answered when it only asks what can be asked', async () => {
    const { status, json } = await post(url, { query: getIntrospectionQuery() });

    expect(status).toBe(200);
    expect(json.data.__schema.types.length).toBeGreaterThan(50);
  });
});

const ask = '{ __typename }';
const bodies: readonly [
  what: string,
  send: () => Promise<{ status: number; text: string }>,
  status: number,
][] = [
  ['an array of requests', () => post(url, [{ query: ask }, { query: ask }]), 400],
  ['300 KiB', () => post(url, { query: ask, variables: { a: 'x'.repeat(300 * 1024) } }), 413],
  ['half of a JSON text', () => post(url, '{"query":"{ __ty'), 400],
  ['JSON that is no request', () => post(url, '"hello"'), 400],
  ['null', () => post(url, 'null'), 400],
  ['nothing', () => post(url, ''), 400],
  ['variables that are a list', () => post(url, { query: ask, variables: [1] }), 400],
  ['variables that are a text', () => post(url, { query: ask, variables: 'a' }), 400],
  ['a query that is a number', () => post(url, { query: 1 }), 400],
  [
    'a form',
    () => send(`${url}/graphql`, { method: 'POST', body: new URLSearchParams({ query: ask }) }),
    400,
  ],
  ['plain text', () => post(url, { query: ask }, { 'content-type': 'text/plain' }), 400],
  [
    'a GET, as a link or an image would send it',
    () => send(`${url}/graphql?query=${encodeURIComponent(ask)}`),
    400,
  ],
  [
    'a GET that would change something',
    () =>
      send(
        `${url}/graphql?query=${encodeURIComponent('mutation { signOut(input: {idempotencyKey: "12345678"}) { userErrors { code } } }')}`,
        { headers: { 'apollo-require-preflight': '1' } },
      ),
    405,
  ],
  [
    'a PUT',
    () =>
      send(`${url}/graphql`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: ask }),
      }),
    405,
  ],
  ['a DELETE', () => send(`${url}/graphql`, { method: 'DELETE' }), 400],
  ['another site’s origin', () => post(url, { query: ask }, { origin: 'https://evil.example' }), 403],
  ['an origin that is none', () => post(url, { query: ask }, { origin: 'null' }), 403],
  ['a page of another site', () => post(url, { query: ask }, { 'sec-fetch-site': 'cross-site' }), 403],
  ['a page of a sister site', () => post(url, { query: ask }, { 'sec-fetch-site': 'same-site' }), 403],
  [
    'an upload from another site',
    () =>
      send(`${url}/files`, {
        method: 'POST',
        headers: { origin: 'https://evil.example' },
        body: new FormData(),
      }),
    403,
  ],
];

describe('a request that no client of ours sends', () => {
  it.each(bodies)('is turned away: %s', async (_what, request, expected) => {
    const { status, text } = await request();

    expect(status).toBe(expected);
    expect(text).not.toMatch(innards);
    expect(api.logged).toEqual([]);
  });

  it('is served when it comes from the same site', async () => {
    const { host, origin } = new URL(url);
    const headers = { origin, host, 'sec-fetch-site': 'same-origin' };

    expect((await post(url, { query: ask }, headers)).status).toBe(200);
  });
});

const siteCreate =
  'mutation ($input: SiteCreateInput!) { siteCreate(input: $input) { site { name } userErrors { code path } } }';
const site = (more: object) => ({
  input: { idempotencyKey: crypto.randomUUID(), name: 'A', cityCode: '320583', workingDays: [1], ...more },
});
const literal = (name: string) =>
  siteCreate
    .replace('($input: SiteCreateInput!)', '')
    .replace('$input', `{ idempotencyKey: "12345678", name: ${name}, cityCode: "320583", workingDays: [1] }`);

const texts: readonly [what: string, body: () => object][] = [
  ['NUL in a variable', () => ({ query: siteCreate, variables: site({ name: 'a\0b' }) })],
  [
    'NUL deep in a list',
    () => ({ query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', variables: { ids: ['a', 'b\0'] } }),
  ],
  ['NUL written into the document', () => ({ query: literal('"a\\u0000b"') })],
  ['half of a surrogate pair', () => ({ query: siteCreate, variables: site({ name: 'a\ud800' }) })],
  ['the other half, in the document', () => ({ query: literal('"a\\udc00"') })],
  ['10,001 characters', () => ({ query: siteCreate, variables: site({ name: 'x'.repeat(10_001) }) })],
  ['10,001 characters in the document', () => ({ query: literal(`"${'x'.repeat(10_001)}"`) })],
  ['NUL in a key', () => ({ query: siteCreate, variables: site({ idempotencyKey: '12345678\0' }) })],
];

describe('a text that cannot be kept', () => {
  it.each(texts)('is turned away before anything is done: %s', async (_what, body) => {
    const before = await checksums(api);

    const { status, json, text } = await post(url, body(), { cookie });

    expect(status).toBe(400);
    expect(['BAD_USER_INPUT', 'GRAPHQL_PARSE_FAILED']).toContain(json.errors[0].extensions.code);
    expect(text).not.toMatch(innards);
    expect(await checksums(api)).toEqual(before);
    expect(api.logged).toEqual([]);
  });

  it.each([
    'مرحبا',
    '👨‍👩‍👧‍👦',
    'a\u200bb',
    '𠮷野家',
    "Robert'); drop table app.site; --",
    '%s%n',
    '{{7*7}}',
    '<script>alert(1)</script>',
  ])('is kept as it is when it is only unusual: %s', async (name) => {
    const { json } = await post(url, { query: siteCreate, variables: site({ name }) }, { cookie });

    expect(json.data.siteCreate).toEqual({ site: { name }, userErrors: [] });
  });
});

describe('a bug on our side', () => {
  it('tells a reference and nothing else, and is logged under it', async () => {
    await api.admin.query('alter table app.site rename to site_gone');
    try {
      const { json, text } = await post(
        url,
        { query: '{ sites { totalCount edges { node { id } } } }' },
        { cookie },
      );

      expect(json.errors).toMatchObject([
        { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL' } },
      ]);
      expect(Object.keys(json.errors[0].extensions)).toEqual(['code', 'reference']);
      expect(text).not.toMatch(innards);
      expect(api.logged).toHaveLength(1);
      expect(api.logged[0]).toContain(json.errors[0].extensions.reference);
      expect(api.logged[0]).toContain('does not exist');
    } finally {
      await api.admin.query('alter table app.site_gone rename to site');
      api.logged.length = 0;
    }
  });

  it('tells no more when not even the session can be looked up', async () => {
    await api.admin.query('alter table auth.session rename to session_gone');
    try {
      const { json, text } = await post(url, { query: ask }, { cookie });

      expect(json.errors[0].extensions.code).toBe('INTERNAL');
      expect(text).not.toMatch(innards);
      expect(text).not.toMatch(/session_gone|auth\./);
    } finally {
      await api.admin.query('alter table auth.session_gone rename to session');
      api.logged.length = 0;
    }
  });
});

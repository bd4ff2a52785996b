import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Center, givenWorkCenter, monday } from '#test/builders/index.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { innards, post } from '../harness/over-http.ts';
import { givenMember } from '../harness/signed-in.ts';
import { checksums } from '../harness/tables.ts';

let api: TestApi;
let url: string;
let cookie: string;
let center: Center;
beforeAll(async () => {
  api = await openTestApi();
  url = await api.listen();
  const { firm, client } = await givenMember(api);
  center = await givenWorkCenter(api, firm);
  cookie = client.cookie ?? '';
});
afterAll(() => api.close());
beforeEach(() => {
  api.logged.length = 0;
});

const publish =
  'mutation ($input: CapacityOfferPublishInput!) { capacityOfferPublish(input: $input) { capacityOffer { perWeek { value } } userErrors { code path } } }';
const offer = (more: object) => ({
  idempotencyKey: crypto.randomUUID(),
  workCenterId: center.wire,
  from: monday(1),
  until: monday(3),
  perWeek: { value: '40', unit: 'HUR' },
  minimumLot: { value: '1', unit: 'HUR' },
  unitPrice: { amount: '220', currency: 'CNY' },
  setupPrice: { amount: '300', currency: 'CNY' },
  booking: 'INSTANT',
  ...more,
});

/** JSON as a text, because JavaScript would not write these numbers. */
const withRaw = (field: string, raw: string) =>
  JSON.stringify({ query: publish, variables: { input: offer({ [field]: '@' }) } }).replace('"@"', raw);

const numbers: readonly [what: string, body: () => string][] = [
  ['2^53 + 1 as a whole number', () => withRaw('holdMinutes', '9007199254740993')],
  ['1e308 as a whole number', () => withRaw('holdMinutes', '1e308')],
  ['1e999', () => withRaw('holdMinutes', '1e999')],
  ['a broken minute', () => withRaw('holdMinutes', '240.5')],
  ['minutes as a text', () => withRaw('holdMinutes', '"240"')],
  ['a quantity that is a number', () => withRaw('perWeek', '{"value":40.1,"unit":"HUR"}')],
  ['1e308 as a decimal', () => withRaw('perWeek', '{"value":"1e308","unit":"HUR"}')],
  ['NaN', () => withRaw('perWeek', '{"value":"NaN","unit":"HUR"}')],
  ['Infinity', () => withRaw('perWeek', '{"value":"Infinity","unit":"HUR"}')],
  ['30 digits', () => withRaw('perWeek', `{"value":"${'9'.repeat(30)}","unit":"HUR"}`)],
  ['digits of another script', () => withRaw('perWeek', '{"value":"４０","unit":"HUR"}')],
  ['a unit that is none', () => withRaw('perWeek', '{"value":"40","unit":"BANANA"}')],
  ['a unit that every object has', () => withRaw('perWeek', '{"value":"40","unit":"constructor"}')],
  ['a currency that is none', () => withRaw('unitPrice', '{"amount":"1","currency":"XXZ"}')],
  ['the 30th of February', () => withRaw('from', '"2026-02-30"')],
  ['a date of year zero', () => withRaw('from', '"0000-01-01"')],
  ['a date with a time', () => withRaw('from', '"2026-12-01T00:00:00Z"')],
  ['an enum that is none', () => withRaw('booking', '"MAYBE"')],
  ['null where something must be', () => withRaw('perWeek', 'null')],
  [
    'a field that is none',
    () => JSON.stringify({ query: publish, variables: { input: offer({ organisationId: 'org_x' }) } }),
  ],
  ['__proto__', () => withRaw('perWeek', '{"value":"40","unit":"HUR","__proto__":{"a":1}}')],
];

describe('a value of a wrong format', () => {
  it.each(numbers)('is a fault of the caller’s: %s', async (_what, body) => {
    const before = await checksums(api);

    const { status, json, text } = await post(url, body(), { cookie });

    expect(status).toBe(400);
    expect(json.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(text).not.toMatch(innards);
    expect(await checksums(api)).toEqual(before);
    expect(api.logged).toEqual([]);
  });

  it('takes minus zero for zero, and refuses it where more is asked', async () => {
    const { json } = await post(url, withRaw('perWeek', '{"value":"-0","unit":"HUR"}'), { cookie });

    expect(json.data.capacityOfferPublish.userErrors).toEqual([{ code: 'NOT_POSITIVE', path: ['perWeek'] }]);
  });

  it('keeps twenty digits exactly or refuses them', async () => {
    const exact = await post(url, withRaw('perWeek', '{"value":"166666.65","unit":"HUR"}'), { cookie });
    const tooFine = await post(url, withRaw('perWeek', '{"value":"1.2345678901234567890","unit":"HUR"}'), {
      cookie,
    });

    expect(exact.json.data.capacityOfferPublish.capacityOffer).toEqual({ perWeek: { value: '166666.65' } });
    expect(tooFine.json.data.capacityOfferPublish.userErrors).toEqual([
      { code: 'UNIT_MISMATCH', path: ['perWeek'] },
    ]);
  });
});

const cursor = (text: string) => Buffer.from(text).toString('base64url');
const listQueries = [
  'sites',
  'workCenters',
  'sheetImports',
  'capacityDifferences',
  'capacityOffers',
  'capacityRequests',
  'market',
] as const;
const lists = [
  ...listQueries.map((name) => [name, ''] as const),
  ['reservations', 'side: SELLER'] as const,
  ['capacityBoard', 'fromWeek: "2026-W49"'] as const,
];
const pages: readonly [what: string, args: string][] = [
  ['no row', 'first: 0'],
  ['201 rows', 'first: 201'],
  ['minus one row', 'first: -1'],
  ['2^31 - 1 rows', 'first: 2147483647'],
  ['an empty cursor', 'after: ""'],
  ['a cursor that is none', 'after: "rubbish"'],
  ['a cursor of a later version', `after: "${cursor('2:x')}"`],
  ['a cursor with NUL', `after: "${cursor('1:a\0')}"`],
  [
    'a cursor with bytes that are no text',
    `after: "${Buffer.from([49, 58, 255, 254]).toString('base64url')}"`,
  ],
];

describe.each(lists)('a page of %s', (name, more) => {
  it.each(pages)('is not given for %s', async (what, args) => {
    const { json, text } = await post(
      url,
      { query: `{ ${name}(${[more, args].filter(Boolean).join(', ')}) { pageInfo { endCursor } } }` },
      { cookie },
    );

    // Work centres are paged by their code, which may be any text.
    if (what.endsWith('no text') && ['workCenters', 'capacityBoard'].includes(name))
      expect(json.errors).toBeUndefined();
    else expect(json.errors[0].extensions.code).toMatch(/^(BAD_USER_INPUT|TOO_COSTLY)$/);
    expect(text).not.toMatch(innards);
    expect(api.logged).toEqual([]);
  });

  it('takes null for absent', async () => {
    const { json } = await post(
      url,
      {
        query: `{ ${name}(${[more, 'after: null'].filter(Boolean).join(', ')}) { pageInfo { hasNextPage } } }`,
      },
      { cookie },
    );

    expect(json).toEqual({ data: { [name]: { pageInfo: { hasNextPage: false } } } });
  });
});

const oddQueries: readonly [what: string, query: string][] = [
  ['54 weeks of the board', '{ capacityBoard(fromWeek: "2026-W49", weeks: 54) { asOf } }'],
  ['no week of the board', '{ capacityBoard(fromWeek: "2026-W49", weeks: 0) { asOf } }'],
  ['a week that its year does not have', '{ capacityBoard(fromWeek: "2025-W53") { asOf } }'],
  ['the last weeks of all', '{ capacityBoard(fromWeek: "9998-W52", weeks: 53) { asOf } }'],
  ['week zero', '{ capacityBoard(fromWeek: "0000-W00") { asOf } }'],
  ['101 nodes', `{ nodes(ids: [${Array.from({ length: 101 }, () => '"a"').join(' ')}]) { id } }`],
  ['the last day of all', '{ capacityCell(workCenterId: "ID", weekStart: "9999-12-31") { week { start } } }'],
  [
    'the market until the last day of all, before the first',
    '{ market(from: "9999-12-31", until: "0001-01-01") { edges { cursor } } }',
  ],
  ['a process of nobody’s', '{ market(processCode: "\' or 1=1") { edges { cursor } } }'],
];

describe('a question at the edge', () => {
  it.each(oddQueries)('is answered or is the caller’s fault, never a bug: %s', async (_what, query) => {
    const { status, json, text } = await post(url, { query: query.replace('ID', center.wire) }, { cookie });

    expect(status).toBeLessThan(500);
    expect(
      (json.errors ?? []).map((error: { extensions: { code: string } }) => error.extensions.code),
    ).not.toContain('INTERNAL');
    expect(text).not.toMatch(innards);
    expect(api.logged).toEqual([]);
  });
});

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CapacityOfferPublishInput, stockOfferPublish } from '#schema/exchange/index.ts';
import { certificateAdd } from '#schema/plants/index.ts';
import * as given from '#test/builders/index.ts';
import type { Client } from '../harness/client.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { givenMember } from '../harness/signed-in.ts';
import { answers, type KnownOffer, type PlainSearch, readKnown, surelyIn } from './search-oracle.ts';

let api: TestApi;
let buyer: Client;
let known: KnownOffer[];

const document = `query ($filter: CapacitySearchInput!, $order: MarketOrder!, $first: Int!, $after: String) {
  capacitySearch(filter: $filter, order: $order, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { cursor distanceKm leastUnitPrice { amount } surelyFree { value unit } node { id unitPrice { amount } city { code } } }
    facets { total { value isExact } resources { resource count { value } } processes { process { code } count { value } }
      provinces { province { code } count { value } } standards { standard { code } count { value } } bands { band count { value } }
      prices { measure currency from { amount } until { amount } count { value } } } } }`;

interface Asked {
  readonly filter: Record<string, unknown>;
  readonly order?: 'NEWEST' | 'PRICE' | 'DISTANCE';
  readonly first?: number;
  readonly after?: string | null;
}
interface Found {
  readonly edges: readonly {
    readonly node: { readonly id: string };
    readonly leastUnitPrice: { readonly amount: string };
    readonly distanceKm: number | null;
  }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}
const ask = (client: Client, { filter, order = 'NEWEST', first = 50, after = null }: Asked) =>
  client.execute(document, { filter, order, first, after });
const idOf = (wire: string) => known.find(({ id }) => given.wire('crd', id) === wire)?.id;

const processes = ['machining.milling.5-axis', 'machining.turning.cnc', 'machining.milling.3-axis'] as const;
const materials = [[], ['steel'], ['steel.carbon', 'aluminium']] as const;
const cities = ['320583', '330200', '440300'] as const;

beforeAll(async () => {
  api = await openTestApi();
  const sellers = [await given.givenFirm(api), await given.givenFirm(api), await given.givenFirm(api)];
  for (let n = 0; n < 24; n++) {
    const seller = sellers[n % 3] as given.Firm;
    const site = await given.givenSite(api, seller, { cityCode: cities[n % 3] as string });
    const center = await given.givenWorkCenter(api, seller, {
      siteId: site.wire,
      processCode: processes[n % processes.length] as string,
      materialCodes: [...(materials[(n >> 1) % materials.length] as readonly string[])],
    });
    await given.givenCapacityFast(api, seller, [center], {
      hoursPerDay: [4, 8, 16][n % 3] as number,
      weeks: 8,
    });
    if (n % 4 === 1)
      await given.act(api, seller.actor, certificateAdd, {
        siteId: site.wire,
        standardCode: n % 8 === 1 ? 'ISO-9001' : 'IATF-16949',
        number: `C-${n}`,
        issuer: 'CQC',
        validFrom: '2026-01-01',
        validUntil: given.monday(n % 8 === 5 ? 3 : 40),
      });
    const more: Partial<CapacityOfferPublishInput> = {
      from: given.monday(1 + (n % 3)),
      until: given.monday(4 + (n % 5)),
      perWeek: given.hours(30 + n),
      minimumLot: given.hours(4),
      unitPrice: { amount: String(100 + ((n * 37) % 90)), currency: 'CNY' },
      ...(n % 6 === 2 ? { blind: true } : {}),
      ...(n % 5 === 3 ? { memberGrade: 'YES_NO' as const } : {}),
      ...(n % 7 === 4 ? { exposureBps: 5000 } : {}),
      ...(n % 8 === 6 ? { priceSteps: [{ by: 'LEAD_TIME' as const, fromDays: 21, changeBps: -3000 }] } : {}),
    };
    await given.givenOffer(api, seller, center, more);
  }
  const [seller] = sellers as [given.Firm];
  const site = await given.givenSite(api, seller);
  await given.act(api, seller.actor, stockOfferPublish, {
    kind: 'MATERIAL',
    item: '圆钢',
    quantity: { value: '800', unit: 'KGM' },
    minimumLot: { value: '100', unit: 'KGM' },
    unitPrice: { amount: '5.2', currency: 'CNY' },
    booking: 'INSTANT',
    condition: 'REMNANT',
    siteId: site.wire,
    materialCode: 'steel.carbon',
    from: given.monday(0),
    until: given.monday(6),
  });
  await api.admin.query('update market.firm set verified_since = app.clock() where id = $1', [
    sellers[1]?.id,
  ]);
  buyer = (await givenMember(api)).client;
  known = await readKnown(api);
}, 120_000);
afterAll(() => api.close());

const some = <T>(list: readonly T[]) =>
  fc.option(fc.uniqueArray(fc.constantFrom(...list), { minLength: 1, maxLength: 2 }), {
    nil: undefined,
    freq: 2,
  });
const searches = fc.record(
  {
    resources: some(['CAPACITY', 'STOCK']),
    processCodes: some(['machining', 'machining.milling', 'machining.milling.5-axis', 'stock']),
    materialCodes: some(
      ['steel', 'steel.carbon', 'aluminium', 'plastics'].filter((code) => code !== 'plastics'),
    ),
    standards: fc.option(fc.constantFrom(['ISO-9001'], ['IATF-16949']), { nil: undefined, freq: 2 }),
    from: fc.option(fc.integer({ min: -3, max: 30 }), { nil: undefined, freq: 2 }),
    days: fc.option(fc.integer({ min: 1, max: 45 }), { nil: undefined, freq: 2 }),
    amount: fc.option(fc.constantFrom(4, 40, 90, 160), { nil: undefined, freq: 2 }),
    perWeek: fc.option(fc.constantFrom(4, 16, 35), { nil: undefined, freq: 2 }),
    unitPriceMax: fc.option(fc.constantFrom(120, 155), { nil: undefined, freq: 2 }),
    provinces: some(['32', '33']),
    cities: some(['320583', '440300']),
    verifiedOnly: fc.option(fc.constant(true), { nil: undefined, freq: 2 }),
  },
  { requiredKeys: [] },
);

/** One of the searches, as the API takes it and as the oracle does. */
function spoken(search: Record<string, unknown>) {
  const { from, days, amount, perWeek, unitPriceMax, ...lists } = search as {
    from?: number;
    days?: number;
    amount?: number;
    perWeek?: number;
    unitPriceMax?: number;
  };
  const plain: Record<string, unknown> = Object.fromEntries(
    Object.entries(lists).filter(([, value]) => value !== undefined),
  );
  const filter: Record<string, unknown> = { ...plain };
  const day = (n: number) =>
    new Date(Date.parse(`${given.monday(1)}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);
  if (from !== undefined) plain.from = filter.from = day(from);
  if (days !== undefined) plain.until = filter.until = day((from ?? 0) + days);
  if (amount !== undefined) [plain.amount, filter.amount] = [amount * 60, given.hours(amount)];
  const whole = from !== undefined && days !== undefined && days - ((7 - (((from % 7) + 7) % 7)) % 7) >= 7;
  if (perWeek !== undefined && whole)
    [plain.perWeek, filter.amountPerWeek] = [perWeek * 60, given.hours(perWeek)];
  if (unitPriceMax !== undefined)
    [plain.unitPriceMax, filter.unitPriceMax] = [unitPriceMax, String(unitPriceMax)];
  if (amount !== undefined || plain.perWeek !== undefined || unitPriceMax !== undefined)
    filter.measure = 'TIME';
  if (unitPriceMax !== undefined) filter.currency = 'CNY';
  return { filter, plain: plain as PlainSearch };
}
const fits = (offer: KnownOffer, filter: Record<string, unknown>, plain: PlainSearch) =>
  answers(offer, plain) &&
  (filter.measure === undefined || offer.measure === filter.measure) &&
  (filter.currency === undefined || offer.currency === filter.currency);

describe('a search of the market', () => {
  it('finds just what answers it, and counts the same', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(searches, async (search) => {
        const { filter, plain } = spoken(search);
        const wanted = known.filter((offer) => fits(offer, filter, plain));
        const { data, errors } = await ask(buyer, { filter });
        expect(errors).toEqual([]);
        const { edges, totalCount, facets } = data.capacitySearch;
        expect(edges.map(({ node }: { node: { id: string } }) => idOf(node.id))).toEqual(
          wanted.map(({ id }) => id),
        );
        expect(totalCount).toBe(wanted.length);
        for (const { node, surelyFree } of edges) {
          const offer = wanted.find(({ id }) => id === idOf(node.id)) as KnownOffer;
          const base = offer.measure === 'TIME' ? 60 : 1000;
          expect(Number(surelyFree.value) * base).toBeCloseTo(surelyIn(offer, plain), 6);
        }
        const { provinces: _p, cities: _c, ...elsewhere } = plain;
        const around = known.filter((offer) => fits(offer, filter, elsewhere));
        const count = (rows: readonly KnownOffer[], holds: (offer: KnownOffer) => boolean) =>
          rows.filter(holds).length;
        for (const {
          province,
          count: { value },
        } of facets.provinces)
          expect(value).toBe(count(around, (offer) => offer.province === province.code));
        for (const {
          process,
          count: { value },
        } of facets.processes)
          expect(value).toBe(
            count(
              wanted,
              (offer) => offer.process === process.code || offer.process.startsWith(`${process.code}.`),
            ),
          );
        for (const {
          standard,
          count: { value },
        } of facets.standards)
          expect(value).toBe(
            count(wanted, (offer) =>
              answers(offer, { ...plain, standards: [...(plain.standards ?? []), standard.code] }),
            ),
          );
        for (const {
          from,
          until,
          measure,
          count: { value },
        } of facets.prices)
          expect(value).toBe(
            count(
              wanted,
              (offer) =>
                offer.measure === measure &&
                offer.price >= Number(from.amount) &&
                offer.price < Number(until.amount),
            ),
          );
        const total = (list: { count: { value: number } }[]) =>
          list.reduce((sum, one) => sum + one.count.value, 0);
        expect([total(facets.bands), total(facets.prices), total(facets.provinces)]).toEqual([
          wanted.length,
          wanted.length,
          around.length,
        ]);
        found += wanted.length;
      }),
      { numRuns: 150, seed: 20261129 },
    );
    expect(found).toBeGreaterThan(150);
  }, 120_000);

  it.each([
    ['NEWEST', {}],
    ['PRICE', { measure: 'TIME', currency: 'CNY' }],
    ['DISTANCE', { near: { city: '330200' } }],
    ['DISTANCE', { near: { city: '320583', km: 300 }, processCodes: ['machining.milling'] }],
  ] as const)('in the order %s gives every offer once, page by page (%j)', async (order, filter) => {
    const whole = (await ask(buyer, { filter, order, first: 100 })).data.capacitySearch.edges;
    const seen: Found['edges'][number][] = [];
    let after: string | null = null;
    do {
      const answer: { data: Record<string, Found> } = await ask(buyer, { filter, order, first: 3, after });
      const { edges, pageInfo } = answer.data.capacitySearch as Found;
      seen.push(...edges);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen.map(({ node }) => node.id)).toEqual(
      whole.map(({ node }: { node: { id: string } }) => node.id),
    );
    expect(new Set(seen.map(({ node }) => node.id)).size).toBe(seen.length);
    const keys = seen.map(({ leastUnitPrice, distanceKm }) =>
      order === 'PRICE' ? Number(leastUnitPrice.amount) : (distanceKm ?? 0),
    );
    expect(keys).toEqual(keys.toSorted((a, b) => a - b));
    expect(seen.length).toBeGreaterThan(7);
  });

  it('tells how far it is by the great circle, and finds nothing beyond', async () => {
    const { edges } = (await ask(buyer, { filter: { near: { city: '330200', km: 200 } }, order: 'DISTANCE' }))
      .data.capacitySearch;
    expect([...new Set(edges.map(({ distanceKm }: { distanceKm: number }) => distanceKm))]).toEqual([0, 177]);
  });

  it('follows a band that moves, a firm that is vouched for, a certificate that comes, and an offer that leaves', async () => {
    const seller = await given.givenFirm(api);
    const site = await given.givenSite(api, seller);
    const center = await given.givenWorkCenter(api, seller, {
      siteId: site.wire,
      processCode: 'machining.grinding.gear',
    });
    await given.givenCapacityFast(api, seller, [center]);
    const offer = await given.givenOffer(api, seller, center, { perWeek: given.hours(40) });
    const finds = async (filter: object) =>
      (await ask(buyer, { filter: { processCodes: ['machining.grinding'], ...filter } })).data.capacitySearch
        .edges.length;
    const all = { amount: given.hours(160) };
    expect([
      await finds(all),
      await finds({ verifiedOnly: true }),
      await finds({ standards: ['ISO-9001'] }),
    ]).toEqual([1, 0, 0]);

    const hold = await given.givenHold(api, await given.givenFirm(api), offer, [[1, 8]]);
    await api.admin.query('update market.firm set verified_since = app.clock() where id = $1', [seller.id]);
    await given.act(api, seller.actor, certificateAdd, {
      siteId: site.wire,
      standardCode: 'ISO-9001',
      number: 'X',
      issuer: 'CQC',
      validFrom: '2026-01-01',
    });

    expect(hold.id).toBeTruthy();
    expect([
      await finds(all),
      await finds({ verifiedOnly: true }),
      await finds({ standards: ['ISO-9001'] }),
    ]).toEqual([0, 1, 1]);
    await api.admin.query('delete from market.offer where offer_id = $1', [offer.id]);
    expect(await finds({})).toBe(0);
    expect(
      (await api.admin.query('select from market.offer_search where offer_id = $1', [offer.id])).rowCount,
    ).toBe(0);
  });
});

describe('what cannot be searched', () => {
  const codes = (count: number) => Array.from({ length: count }, () => 'machining');
  const refused: readonly [string, Asked, string][] = [
    ['10,000 processes', { filter: { processCodes: codes(10_000) } }, 'filter.processCodes'],
    ['21 processes', { filter: { processCodes: codes(21) } }, 'filter.processCodes'],
    [
      'a process that there is not',
      { filter: { processCodes: ['machining', 'magic'] } },
      'filter.processCodes.1',
    ],
    ['a city that there is not', { filter: { near: { city: '000000' } } }, 'filter.near.city'],
    ['less than no distance', { filter: { near: { city: '320200', km: -1 } } }, 'filter.near.km'],
    ['by distance from nowhere', { filter: {}, order: 'DISTANCE' }, 'filter.near'],
    ['by price of no measure', { filter: { currency: 'CNY' }, order: 'PRICE' }, 'filter.measure'],
    ['a highest price of no currency', { filter: { measure: 'TIME', unitPriceMax: '5' } }, 'filter.currency'],
    [
      'a price below nothing',
      { filter: { measure: 'TIME', currency: 'CNY', unitPriceMax: '-5' } },
      'filter.unitPriceMax',
    ],
    [
      'a window that ends before it begins',
      { filter: { from: '2027-01-02', until: '2027-01-01' } },
      'filter.until',
    ],
    ['a window of two years', { filter: { from: '2027-01-02', until: '2029-01-01' } }, 'filter.until'],
    ['nothing as an amount', { filter: { amount: given.hours(0) } }, 'filter.amount.value'],
    [
      'an amount of kilowatt hours',
      { filter: { amount: { value: '5', unit: 'KWH' } } },
      'filter.amount.unit',
    ],
    ['hours of what is weighed', { filter: { amount: given.hours(5), measure: 'MASS' } }, 'filter.measure'],
    ['so much a week of no window', { filter: { amountPerWeek: given.hours(5) } }, 'filter.amountPerWeek'],
    [
      'so much a week of five days',
      { filter: { amountPerWeek: given.hours(5), from: '2027-01-05', until: '2027-01-10' } },
      'filter.amountPerWeek',
    ],
    ['a cursor that is none', { filter: {}, after: 'rubbish' }, 'after'],
    ['a page of no rows', { filter: {}, first: 0 }, 'first'],
  ];
  it.each(refused)('%s', async (_what, asked, argument) => {
    const { errors } = await ask(buyer, asked);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it('a cursor of another search, of another order, or of a list', async () => {
    const filter = { measure: 'TIME', currency: 'CNY' };
    const { endCursor } = (await ask(buyer, { filter, first: 2 })).data.capacitySearch.pageInfo;
    const listed = (await buyer.ask('{ market(first: 1) { pageInfo { endCursor } } }')).market.pageInfo
      .endCursor;
    const others: Asked[] = [
      { filter: { ...filter, provinces: ['32'] }, after: endCursor },
      { filter, order: 'PRICE', after: endCursor },
      { filter, after: listed },
    ];
    for (const other of others)
      expect((await ask(buyer, other)).errors[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'after',
      });
    expect((await ask(buyer, { filter, after: endCursor })).errors).toEqual([]);
  });

  it('by somebody who is not signed in', async () => {
    const stranger = new (buyer.constructor as new (of: TestApi) => Client)(api);
    expect((await ask(stranger, { filter: {} })).errors[0]?.extensions).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });
});

import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordMatches } from '#schema/exchange/index.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import {
  type Firm,
  givenCapacityFast,
  givenCheckedSheet,
  givenHold,
  givenMarket,
  givenOffer,
  givenRequest,
  givenSheet,
  givenSite,
  givenWorkCenter,
  type Made,
  type Market,
  monday,
} from '#test/builders/index.ts';
import type { Client } from '../harness/client.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { as, givenMember, type Member } from '../harness/signed-in.ts';
import { statementsOf } from '../harness/statements.ts';

let api: TestApi;
let market: Market;
let seller: Client;
let buyer: Member;

/** What stands in the lists: each row has relations of its own, so that a loader that is missing shows. */
const offers: Made[] = [];

async function grow(count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    const site = await givenSite(api, market.seller);
    const center = await givenWorkCenter(api, market.seller, { siteId: site.wire });
    await givenCapacityFast(api, market.seller, [center]);
    const offer = await givenOffer(api, market.seller, center);
    const request = await givenRequest(api, buyer.firm);
    await givenHold(api, buyer.firm, offer, [
      [1, 2],
      [2, 2],
    ]);
    await givenSheet(api, market.seller, [{ center: center.code, period: monday(1), total: 1 }]);
    await givenCheckedSheet(api, market.seller, [{ center: 'NO-SUCH', period: monday(1), total: 1 }]);
    offers.push(offer);
    await matched(buyer.firm, request);
  }
}

async function matched({ actor }: Firm, { id }: Made): Promise<void> {
  const jobs = await api.admin.query<{ id: string }>('select id from app.job where subject_id = $1', [id]);
  const reasons = [{ code: 'PROCESS', outcome: 'PASSED' as const, params: [] }];
  const parts = [{ kind: 'WORK' as const, minor: '100', params: [] }];
  const matches = offers.slice(-3).map((offer, index) => ({
    offerId: offer.id,
    position: index + 1,
    feasible: true,
    landedMinor: 100n,
    weightedMinor: 100n,
    parts,
    plan: [{ weekStart: monday(1), amount: '60' }],
    finishBy: monday(2),
    reasons,
    changes: [],
  }));
  const input = {
    eventId: crypto.randomUUID(),
    jobId: jobs.rows[0]?.id ?? '',
    requestId: id,
    consideredCount: 3,
    isComplete: true,
    matches,
  };
  await runCommand(
    api.workerDatabase,
    { kind: 'system', organisationId: actor.organisationId },
    recordMatches,
    input,
    crypto.randomUUID(),
  );
}

beforeAll(async () => {
  api = await openTestApi();
  market = await givenMarket(api);
  seller = await as(api, market.seller);
  buyer = await givenMember(api);
  await grow(3);
});
afterAll(() => api.close());

const card =
  'id number seller { name city { code } } city { nameZh } process { code } materials { code } perWeek { value } unitPrice { amount } weeks { band } mine';
const reservation =
  'id side availableActions buyer { name } seller { name } offer { id } request { id } process { code } quantity { value } weeks { weekStart quantity { value } } price { total { amount } }';
const difference =
  'id kind workCenter { code site { name } } import { id uploadedBy { name } } inSheet { value } soldHere { value }';
const connection = (node: string) => `totalCount pageInfo { hasNextPage } edges { cursor node { ${node} } }`;

const questions: readonly [name: string, query: string, reader: () => Client, most: number][] = [
  ['sites', `{ sites(first: 40) { ${connection('id name city { code }')} } }`, () => seller, 4],
  [
    'workCenters',
    `{ workCenters(first: 40) { ${connection('id site { name city { nameEn } } process { code } materials { code } rate { amount }')} } }`,
    () => seller,
    7,
  ],
  [
    'capacityGrid',
    '{ capacityGrid(first: 40, from: "2026-11-30", count: 12) { totalCount edges { node { workCenter { code site { name } process { code } } total committed held reserved free loadBps marks offered } } } }',
    () => seller,
    9,
  ],
  [
    'capacityBoard',
    '{ capacityBoard(first: 40, fromWeek: "2026-W49", weeks: 12) { totalCount edges { node { workCenter { code site { name } process { code } } cells { total { value } free { value } loadBps } } } } }',
    () => seller,
    8,
  ],
  [
    'sheetImports',
    `{ sheetImports(first: 40) { ${connection(`id uploadedBy { name } differences { ${difference} } file { name } job { state } causes { count }`)} } }`,
    () => seller,
    10,
  ],
  [
    'capacityDifferences',
    `{ capacityDifferences(first: 40, open: false) { ${connection(difference)} } }`,
    () => seller,
    8,
  ],
  [
    'capacityOffers',
    `{ capacityOffers(first: 40) { ${connection('id workCenter { code site { name } } perWeek { value } weeks { open { value } held { value } }')} } }`,
    () => seller,
    7,
  ],
  ['market', `{ market(first: 40) { ${connection(card)} } }`, () => buyer.client, 8],
  [
    'capacityRequests',
    `{ capacityRequests(first: 40) { ${connection(`id process { code } material { code } deliverTo { nameZh } matching { state } reservations { id } matches { rank landedCost { total { amount } parts { amount { amount } } } plan { quantity { value } } offer { ${card} } }`)} } }`,
    () => buyer.client,
    13,
  ],
  [
    'reservations',
    `{ reservations(first: 40, side: BUYER) { ${connection(reservation)} } }`,
    () => buyer.client,
    10,
  ],
  [
    'reservations of the seller',
    `{ reservations(first: 40, side: SELLER) { ${connection(reservation)} } }`,
    () => seller,
    10,
  ],
];

const nodes = (made: () => Made[]) => () =>
  `{ nodes(ids: [${made()
    .map(({ wire }) => `"${wire}"`)
    .join(
      ' ',
    )}]) { id ... on CapacityOffer { weeks { open { value } } } ... on CapacityRequest { matches { rank } } } }`;

describe('the number of SQL statements', () => {
  const few = new Map<string, number>();
  const count = async (query: string, reader: () => Client) =>
    (await statementsOf(api, () => reader().ask(query))).length;

  it('is small with three rows', async () => {
    for (const [name, query, reader, most] of questions) {
      const found = await count(query, reader);
      few.set(name, found);
      expect(found, name).toBeLessThanOrEqual(most);
      expect(found, name).toBeGreaterThan(1);
    }
    few.set('nodes', await count(nodes(() => [...offers.slice(0, 2)])(), () => seller));
  });

  it('is the same with thirty', async () => {
    await grow(27);

    const many = new Map<string, number>();
    for (const [name, query, reader] of questions) many.set(name, await count(query, reader));
    many.set('nodes', await count(nodes(() => offers)(), () => seller));

    expect(Object.fromEntries(many)).toEqual(Object.fromEntries(few));
  }, 60_000);

  it('is the same for the make-up of a cell with one sale and with many', async () => {
    const { center, offer } = market;
    const query = `{ capacityCell(workCenterId: "${center.wire}", weekStart: "${monday(2)}") { cell { free { value } } days { free { value } } reservations { quantity { value } reservation { ${reservation} } } offers { offered { value } offer { id weeks { open { value } } } } lastImport { id } differences { ${difference} } } }`;
    await givenHold(api, buyer.firm, offer, [[2, 1]]);
    const one = await count(query, () => seller);

    for (let n = 0; n < 4; n++)
      await givenHold(api, (await givenMember(api)).firm, await givenOffer(api, market.seller, center), [
        [2, 1],
      ]);

    expect(await count(query, () => seller)).toBe(one);
  });

  it('is counted: one statement more is seen', async () => {
    const once = await statementsOf(api, () => seller.ask('{ sites { edges { node { id } } } }'));
    const counted = await statementsOf(api, () =>
      seller.ask('{ sites { totalCount edges { node { id } } } }'),
    );

    expect(counted.length).toBe(once.length + 1);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Center,
  givenHold,
  givenMarket,
  givenOffer,
  givenRequest,
  givenSite,
  givenWorkCenter,
  type Market,
} from '#test/builders/index.ts';
import type { Client } from '../harness/client.ts';
import { openTestApi, type TestApi } from '../harness/open-test-api.ts';
import { as, givenMember, type Member } from '../harness/signed-in.ts';

let api: TestApi;
let market: Market;
let seller: Client;
let buyer: Member;
let more: Center;
beforeAll(async () => {
  api = await openTestApi();
  market = await givenMarket(api, { offer: { perWeek: { value: '40', unit: 'HUR' } } });
  seller = await as(api, market.seller);
  buyer = await givenMember(api);
  more = await givenWorkCenter(api, market.seller, { code: 'A-0' });
  for (let n = 1; n <= 6; n++) {
    await addSite();
    await addCenter(n);
    await givenRequest(api, buyer.firm);
    await givenOffer(api, market.seller, market.center);
  }
});
afterAll(() => api.close());

const addSite = () => givenSite(api, market.seller);
const addCenter = (n: number) => givenWorkCenter(api, market.seller, { code: `M-${n}` });
/** Each hold on an offer of its own: open holds on one are limited. */
const addHold = async () =>
  givenHold(api, buyer.firm, await givenOffer(api, market.seller, market.center), [[1, 1]]);

interface List {
  readonly name: string;
  readonly args?: string;
  readonly node?: string;
  readonly reader: () => Client;
  /** Adds a row at the end of the list, and one at its beginning. */
  readonly add: () => Promise<unknown>;
}

const lists: readonly List[] = [
  { name: 'sites', reader: () => seller, add: addSite },
  {
    name: 'workCenters',
    reader: () => seller,
    add: async () => [
      await addCenter(Math.random()),
      await givenWorkCenter(api, market.seller, { code: `A-${Math.random()}` }),
    ],
  },
  {
    name: 'capacityBoard',
    args: 'fromWeek: "2026-W49", ',
    node: 'workCenter { id }',
    reader: () => seller,
    add: () => givenWorkCenter(api, market.seller, { code: `A-${Math.random()}` }),
  },
  { name: 'capacityOffers', reader: () => seller, add: () => givenOffer(api, market.seller, more) },
  { name: 'capacityRequests', reader: () => buyer.client, add: () => givenRequest(api, buyer.firm) },
  { name: 'reservations', args: 'side: BUYER, ', reader: () => buyer.client, add: addHold },
  { name: 'market', reader: () => buyer.client, add: () => givenOffer(api, market.seller, more) },
];

interface Page {
  readonly ids: string[];
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

async function pageOf(
  { name, args = '', node = 'id', reader }: List,
  after: string | null,
  first = 2,
): Promise<Page> {
  const query = `query ($after: String) { ${name}(${args}first: ${first}, after: $after) { pageInfo { endCursor hasNextPage } edges { cursor node { ${node} } } } }`;
  const { [name]: found } = await reader().ask(query, { after });
  const ids = found.edges.map(
    ({ node: row }: { node: { id?: string; workCenter?: { id: string } } }) => row.id ?? row.workCenter?.id,
  );
  return { ids, ...found.pageInfo };
}

/** Pages through the whole list while rows are added between the pages. */
async function walk(list: List, between: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  for (let after: string | null = null, pages = 0; pages < 50; pages++) {
    const page = await pageOf(list, after);
    seen.push(...page.ids);
    if (!page.hasNextPage) return seen;
    after = page.endCursor;
    if (pages < 3) await between();
  }
  throw new Error('The list has no end');
}

describe.each(lists)('paging through $name', (list) => {
  beforeAll(async () => {
    if (list.name === 'reservations') for (let n = 0; n < 6; n++) await addHold();
  });

  it('gives every row once, in one order, though rows are added meanwhile', async () => {
    const before = (await pageOf(list, null, 200)).ids;

    const seen = await walk(list, list.add);

    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((id) => before.includes(id))).toEqual(before);
    expect(before.length).toBeGreaterThan(5);
  });

  it('knows where it ends, and gives nothing after the last row', async () => {
    const all = await pageOf(list, null, 200);

    expect(all.hasNextPage).toBe(false);
    expect(await pageOf(list, all.endCursor)).toEqual({ ids: [], endCursor: null, hasNextPage: false });
    expect((await pageOf(list, null, all.ids.length)).hasNextPage).toBe(false);
    expect((await pageOf(list, null, all.ids.length - 1)).hasNextPage).toBe(true);
  });
});

describe('one thing by its id', () => {
  it('is given in the order asked for, with null for what is not', async () => {
    const [one, other] = [await addSite(), await givenOffer(api, market.seller, more)];
    const ids = [other.wire, 'rubbish', one.wire, other.wire];

    const { nodes } = await seller.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
      ids,
    });

    expect(nodes).toEqual([
      { __typename: 'CapacityOffer', id: other.wire },
      null,
      { __typename: 'Site', id: one.wire },
      { __typename: 'CapacityOffer', id: other.wire },
    ]);
  });
});

describe('the board', () => {
  it('has a cell for every week, also where nothing is known', async () => {
    const { capacityBoard } = await seller.ask(
      '{ capacityBoard(fromWeek: "2026-W49", weeks: 3) { weeks { label } totalCount edges { node { workCenter { code } cells { weekStart known total { value } loadBps } } } } }',
    );

    expect(capacityBoard.weeks.map(({ label }: { label: string }) => label)).toEqual([
      '2026-W49',
      '2026-W50',
      '2026-W51',
    ]);
    for (const { node } of capacityBoard.edges) expect(node.cells).toHaveLength(3);
    const [empty] = capacityBoard.edges.filter(
      ({ node }: { node: { workCenter: { code: string } } }) => node.workCenter.code === 'A-0',
    );
    expect(empty.node.cells[0]).toEqual({
      weekStart: '2026-11-30',
      known: false,
      total: { value: '0' },
      loadBps: null,
    });
  });

  it('shows only the process asked for and its special cases', async () => {
    const turning = await givenWorkCenter(api, market.seller, {
      processCode: 'machining.turning.cnc',
      code: 'T-1',
    });

    const ask = (processCode: string) =>
      seller.ask(
        `{ capacityBoard(fromWeek: "2026-W49", weeks: 1, processCode: "${processCode}") { edges { node { workCenter { id } } } } }`,
      );

    expect((await ask('machining.turning')).capacityBoard.edges).toEqual([
      { node: { workCenter: { id: turning.wire } } },
    ]);
    expect((await ask('nothing')).capacityBoard.edges).toEqual([]);
  });
});

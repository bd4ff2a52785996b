import { type Item, itemById, itemRevisionById } from '../../catalog/index.ts';
import { readRules, readTrees, sharedCenters } from '../../exchange/index.ts';
import type { Query } from '../../kernel/run-query.ts';
import { approvedSourcesOfParts } from '../../sourcing/index.ts';
import { freeStockOf } from '../stock/allocations.ts';
import type { FreeStock } from '../stock/free-stock.ts';
import { netComponents } from '../stock/net-components.ts';
import { countedOut } from './needs.ts';
import type { OrderPromise } from './order-promise.ts';
import { orderPromiseById } from './promise.queries.ts';
import type { ApprovedSources, PromiseInput } from './promise-instance.ts';
import { offersOfSteps } from './promise-market.queries.ts';
import { calendarFrom, factorsOf, placesOf, todayAt } from './promise-reference.queries.ts';
import { type PartStep, type PromiseRouting, routingOfPromise } from './routing-of-promise.ts';

/** A promise, its routing, and the offers that fit each step as far as the asker may know them. Undefined where it is gone. */
export async function readPromiseInput(query: Query, promiseId: string): Promise<PromiseInput | undefined> {
  return (await readPromiseInputs(query, [promiseId]))[0];
}

/**
 * The same for several, without those that are gone. What is free of stock goes to them in their order. The statements grow with how many kinds of work are asked
 * for where, and not with how many promises ask for it.
 */
export async function readPromiseInputs(
  query: Query,
  promiseIds: readonly string[],
): Promise<PromiseInput[]> {
  const netted = await nettedAll(query, promiseIds);
  if (netted.length === 0) return [];
  const rules = await readRules(query);
  const asked = netted.flatMap(({ promise, today, routing }) =>
    routing.steps.map((step) => ({ promise, step, today })),
  );
  const offers = await offersOfSteps(query, asked, rules);
  const approved = await approvedOf(
    query,
    asked.map(({ step }) => step),
  );
  const common = {
    places: await placesOf(query),
    ...rules,
    factors: await factorsOf(query),
    ...(await readTrees(query)),
    known: [],
    runs: [],
    sharedCenters: await sharedCenters(query, [
      ...new Set([...offers.values()].flatMap(({ candidates }) => candidates.map(({ id }) => id as string))),
    ]),
  };
  return netted.map(({ promise, today, shelves, routing: { steps, arcs } }) => ({
    ...common,
    promise,
    shelves,
    steps: steps.map((step) => ({ ...step, candidates: offers.get(step)?.candidates ?? [] })),
    arcs,
    today,
    approved: steps.flatMap((step) => approved.get(step) ?? []),
    partnerOfferIds: [...new Set(steps.flatMap((step) => offers.get(step)?.partnerOfferIds ?? []))],
  }));
}

/** A promise with what the free stock leaves to be waited for and made, and the routing of that. */
interface Netted {
  readonly promise: OrderPromise;
  readonly today: string;
  readonly shelves: PromiseInput['shelves'];
  readonly routing: PromiseRouting;
}

interface Found {
  readonly promise: OrderPromise;
  readonly item: Item;
  readonly today: string;
  readonly whole: PromiseRouting;
}

async function nettedAll(query: Query, promiseIds: readonly string[]): Promise<Netted[]> {
  const found = (await Promise.all(promiseIds.map((id) => find(query, id)))).flatMap((one) => one ?? []);
  const [first] = found;
  if (!first) return [];
  const free = await freeStockOf(query, [...new Set(found.flatMap(componentsOf))], first.today);
  const netted: Netted[] = [];
  for (const one of found) netted.push(await nettedOf(query, one, free));
  return netted;
}

/** Several are found side by side, so that each kind of row is one statement. */
async function find(query: Query, promiseId: string): Promise<Found | undefined> {
  const promise = await orderPromiseById(query, promiseId);
  const revision = promise && (await itemRevisionById(query, promise.revisionId));
  const item = revision && (await itemById(query, revision.itemId));
  if (!promise || !item) return undefined;
  const today = await todayAt(query, promise.deliverToCityCode);
  return { promise, item, today, whole: await routingOfPromise(query, promise, item) };
}

function componentsOf({ promise }: Found): string[] {
  return [
    ...promise.needs.flatMap(({ part }) => part?.itemId ?? []),
    ...promise.madeParts.flatMap(({ itemId }) => itemId ?? []),
  ];
}

/** Takes what it needs of what is free. */
async function nettedOf(
  query: Query,
  { promise, item, today, whole }: Found,
  free: ReadonlyMap<string, FreeStock>,
): Promise<Netted> {
  const needs = countedOut(promise.needs, today, await calendarFrom(query, today));
  const net = netComponents({ ...promise, needs }, whole, free, today);
  const netted = {
    ...promise,
    needs: [...net.needs],
    madeParts: [...net.madeParts],
    components: [...net.components],
  };
  const isSame = net.madeParts.length === promise.madeParts.length;
  const routing = isSame ? whole : await routingOfPromise(query, netted, item);
  return { promise: netted, today, shelves: net.shelves, routing };
}

/** Of the steps that are open to approved sources alone, whose they are. */
async function approvedOf(
  query: Query,
  steps: readonly PartStep[],
): Promise<ReadonlyMap<PartStep, ApprovedSources>> {
  const found = await approvedSourcesOfParts(query, steps);
  return new Map(
    steps.flatMap((step): [PartStep, ApprovedSources][] => {
      const sellerIds = found(step);
      return sellerIds === undefined ? [] : [[step, { stepCode: step.code, sellerIds }]];
    }),
  );
}

import type { Network, OrderNet } from './network.ts';
import { endCost } from './route-end.ts';

/** What a round of prices said of the factories. */
export interface FactoryBound {
  /** No plan costs less, ticks. */
  readonly value: number;
  /** Factories by how often they were worth opening, those that were most often first; what costs nothing to open is not among them. */
  readonly ranked: readonly number[];
}

/** What one centre may make in one bucket: by order, what a delivered piece costs there, and the work it takes. */
interface Cell {
  readonly factory: number;
  /** Work; infinite where nothing limits it. */
  readonly room: number;
  readonly orders: Int32Array;
  readonly costs: Float64Array;
  readonly works: Float64Array;
}

/** More pairs of an order and a centre's bucket than this are left to the other bound. */
const pairsMax = 3_000_000;
/** How far above the best bound the price of all pieces is thought to end. */
const hoped = 1.05;

/**
 * A bound for orders of one step over factories that cost something to open: every order names a price for a piece, and each factory takes what it earns
 * most by, or stays shut; prices climb until as many pieces are taken as are wanted (subgradients, Polyak's step). Set-ups and least charges only
 * add to it. It sees what a factory is worth as a whole, which a price on its hours does not. Undefined where it does not apply.
 */
export function factoryBound(network: Network, known: number, rounds: number): FactoryBound | undefined {
  if (!network.orders.every(({ steps }) => steps.length === 1)) return undefined;
  if (!network.factories.some(({ openingCost }) => openingCost > 0)) return undefined;
  const cells = cellsOf(network);
  if (!cells) return undefined;
  const prices = firstPrices(network, cells);
  const opened = new Float64Array(network.factories.length);
  let best = Number.NEGATIVE_INFINITY;
  let bestPrices = prices.slice();
  let step = 1;
  let stale = 0;
  for (let round = 0; round < rounds && step > 1e-4; round++) {
    const { value, served, open } = takenAt(network, cells, prices);
    open.forEach((isOpen, factory) => {
      opened[factory] = 0.97 * (opened[factory] ?? 0) + (isOpen ? 1 : 0);
    });
    if (value > best) [best, bestPrices, stale] = [value, prices.slice(), 0];
    else if (++stale >= 12) {
      [step, stale] = [step / 2, 0];
      prices.set(bestPrices);
      continue;
    }
    const target = Math.min(known, best > 0 ? best * hoped : known);
    if (!climb(network, prices, served, step * Math.max(0, target - value))) break;
  }
  const ranked = network.factories
    .map(({ openingCost }, factory) => ({ factory, openingCost, often: opened[factory] ?? 0 }))
    .filter(({ openingCost }) => openingCost > 0)
    .sort((a, b) => b.often - a.often || a.factory - b.factory)
    .map(({ factory }) => factory);
  return { value: best, ranked };
}

/** The first of these, until they have room for so many times the work of all orders; and every factory that costs nothing to open. */
export function factoriesWith(network: Network, ranked: readonly number[], times: number): Set<number> {
  const rooms = new Float64Array(network.factories.length);
  for (const { factory, capacity } of network.centers)
    rooms[factory] =
      (rooms[factory] ?? 0) + (capacity?.reduce((sum, free) => sum + free, 0) ?? Number.POSITIVE_INFINITY);
  const chosen = new Set(network.factories.flatMap(({ openingCost }, at) => (openingCost > 0 ? [] : [at])));
  let left = times * network.orders.reduce((sum, net) => sum + leastWork(net), 0);
  for (const factory of ranked) {
    if (left <= 0) break;
    chosen.add(factory);
    left -= rooms[factory] ?? 0;
  }
  return chosen;
}

function leastWork({ steps: [step], order }: OrderNet): number {
  return (
    order.quantity * Math.min(...(step?.candidates ?? []).map((made) => made.candidate.work / made.yield))
  );
}

function cellsOf(network: Network): Cell[] | undefined {
  const found = new Map<number, { order: number; cost: number; work: number }[]>();
  let pairs = 0;
  network.orders.forEach((net, order) => {
    for (const { center, bucket, cost, work } of choicesOf(network, net)) {
      pairs += 1;
      const cell = center * network.buckets + bucket;
      const list = found.get(cell) ?? [];
      list.push({ order, cost, work });
      found.set(cell, list);
    }
  });
  if (pairs > pairsMax) return undefined;
  return [...found].map(([cell, list]) => {
    const { factory = 0, capacity = null } = network.centers[Math.floor(cell / network.buckets)] ?? {};
    return {
      factory,
      room: capacity ? (capacity[cell % network.buckets] ?? 0) : Number.POSITIVE_INFINITY,
      orders: Int32Array.from(list, ({ order }) => order),
      costs: Float64Array.from(list, ({ cost }) => cost),
      works: Float64Array.from(list, ({ work }) => work),
    };
  });
}

/** Where and when an order can be made in time, and what a delivered piece then costs and takes at the least. */
function* choicesOf(network: Network, net: OrderNet) {
  const [step] = net.steps;
  for (const made of step?.candidates ?? [])
    for (let bucket = made.earliest; bucket < network.buckets; bucket++) {
      const end = endCost(network, net, made.place, bucket + made.candidate.lead);
      if (end === undefined) continue;
      const { price, work } = made.candidate;
      yield { center: made.center, bucket, cost: price / made.yield + end, work: work / made.yield };
    }
}

/** What a piece costs where it is cheapest, with its share of the opening. */
function firstPrices(network: Network, cells: readonly Cell[]): Float64Array {
  const prices = Float64Array.from(network.orders, ({ order }) => order.unservedCost);
  const rooms = new Float64Array(network.factories.length);
  for (const { factory, room } of cells) rooms[factory] = (rooms[factory] ?? 0) + room;
  for (const { factory, orders, costs, works } of cells)
    orders.forEach((order, n) => {
      const share =
        ((network.factories[factory]?.openingCost ?? 0) * (works[n] ?? 0)) / Math.max(1, rooms[factory] ?? 1);
      prices[order] = Math.min(prices[order] ?? 0, (costs[n] ?? 0) + share);
    });
  return prices;
}

/** What all factories take at these prices: each what it earns most by, where that is more than its opening. */
function takenAt(network: Network, cells: readonly Cell[], prices: Float64Array) {
  const earned = Float64Array.from(network.factories, ({ openingCost }) => openingCost);
  const taken = cells.map((cell) => {
    const picks = picksOf(network, cell, prices);
    for (const { gain } of picks) earned[cell.factory] = (earned[cell.factory] ?? 0) + gain;
    return picks;
  });
  const served = new Float64Array(network.orders.length);
  let value = 0;
  network.orders.forEach(({ order }, n) => {
    value += (prices[n] ?? 0) * order.quantity;
  });
  const open = Array.from(earned, (sum) => sum < 0);
  open.forEach((isOpen, factory) => {
    if (isOpen) value += earned[factory] ?? 0;
  });
  cells.forEach(({ factory }, n) => {
    if (open[factory])
      for (const { order, pieces } of taken[n] ?? []) served[order] = (served[order] ?? 0) + pieces;
  });
  return { value, served, open };
}

/** What a centre's bucket earns most by, ticks below 0, for each unit of work; the last of it in part. */
function picksOf(network: Network, { orders, costs, works, room }: Cell, prices: Float64Array) {
  const paying: { order: number; gain: number; work: number; rate: number }[] = [];
  orders.forEach((order, n) => {
    const gain = (costs[n] ?? 0) - (prices[order] ?? 0);
    const work = works[n] ?? 0;
    if (gain < 0) paying.push({ order, gain, work, rate: work > 0 ? gain / work : Number.NEGATIVE_INFINITY });
  });
  paying.sort((a, b) => a.rate - b.rate);
  const picks: { order: number; pieces: number; gain: number }[] = [];
  let left = room;
  for (const { order, gain, work } of paying) {
    const wanted = network.orders[order]?.order.quantity ?? 0;
    const pieces = work > 0 ? Math.min(wanted, left / work) : wanted;
    if (pieces <= 0) break;
    left -= pieces * work;
    picks.push({ order, pieces, gain: gain * pieces });
  }
  return picks;
}

/** Raises the price of what is taken too little, lowers that of what is taken too often. False when all is as it is wanted. */
function climb(network: Network, prices: Float64Array, served: Float64Array, way: number): boolean {
  let square = 0;
  network.orders.forEach(({ order }, n) => {
    square += (order.quantity - (served[n] ?? 0)) ** 2;
  });
  if (square === 0 || way === 0) return false;
  network.orders.forEach(({ order }, n) => {
    const slope = order.quantity - (served[n] ?? 0);
    prices[n] = Math.min(order.unservedCost, Math.max(0, (prices[n] ?? 0) + (way * slope) / square));
  });
  return true;
}

import { Ledger, startsOf } from './ledger.ts';
import type { Network } from './network.ts';
import { cheapestRoute, type WorkPrices } from './route-search.ts';

export interface Bound {
  /** No plan of any candidates costs less, ticks. */
  readonly value: number;
  /** Ticks that a unit of work of each centre and bucket is worth, by cell. */
  readonly prices: WorkPrices;
}

/**
 * A Lagrangian bound over all candidates: capacity is bought at a price, so that orders part, and each takes its cheapest route; the prices climb by
 * subgradients (Held, Wolfe and Crowder's step) from what a known plan costs. Valid at every step of it; so many rounds are its only limit.
 */
export function lagrangianBound(network: Network, known: number, rounds: number): Bound {
  const empty = new Ledger(network);
  const prices = new Float64Array(empty.free.length);
  let best: Bound = { value: Number.NEGATIVE_INFINITY, prices: new Float64Array(prices.length) };
  let step = 1;
  let stale = 0;
  for (let round = 0; round < rounds; round++) {
    const { value, load } = valueAt(empty, prices);
    if (best.value === Number.NEGATIVE_INFINITY || value > best.value + 1e-9 * Math.abs(best.value)) {
      best = { value, prices: prices.slice() };
      stale = 0;
    } else if (++stale >= 8) {
      step /= 2;
      stale = 0;
      prices.set(best.prices);
    }
    if (step < 1e-3 || !climb(empty, prices, load, step * Math.max(0, known - value) || 0)) break;
  }
  return best;
}

/** What all orders cost at these prices, less what the capacity is worth; and the work that they then want. */
function valueAt(empty: Ledger, prices: WorkPrices): { value: number; load: Map<number, number> } {
  const { network } = empty;
  const load = new Map<number, number>();
  let value = 0;
  prices.forEach((price, cell) => {
    if (price > 0) value -= price * (empty.free[cell] ?? 0);
  });
  network.orders.forEach((net, order) => {
    const { quantity, unservedCost } = net.order;
    const found = cheapestRoute(empty, { order, quantity, least: 1, allowed: null, prices });
    if (!found || found.cost >= unservedCost) {
      value += quantity * unservedCost;
      return;
    }
    value += quantity * found.cost;
    const starts = startsOf(net, found.route, quantity);
    found.route.stops.forEach(({ candidate, bucket }, at) => {
      const made = net.steps[at]?.candidates[candidate];
      if (!made || network.centers[made.center]?.capacity === null) return;
      const cell = made.center * network.buckets + bucket;
      load.set(cell, (load.get(cell) ?? 0) + (starts[at] ?? 0) * made.candidate.work);
    });
  });
  return { value, load };
}

/** Raises the price of what is wanted too much, lowers that of what is not. False when nothing is wanted too much. */
function climb(empty: Ledger, prices: WorkPrices, load: ReadonlyMap<number, number>, way: number): boolean {
  const slope = new Map<number, number>();
  prices.forEach((price, cell) => {
    if (price > 0) slope.set(cell, -(empty.free[cell] ?? 0));
  });
  for (const [cell, work] of load) slope.set(cell, work - (empty.free[cell] ?? 0));
  let square = 0;
  for (const [cell, one] of slope) if (one > 0 || (prices[cell] ?? 0) > 0) square += one * one;
  if (square === 0 || way === 0) return false;
  for (const [cell, one] of slope) prices[cell] = Math.max(0, (prices[cell] ?? 0) + (way * one) / square);
  return true;
}

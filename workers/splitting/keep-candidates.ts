import type { Ledger } from './ledger.ts';
import type { CandidateNet, Lanes, OrderNet, StepNet } from './network.ts';
import type { Kept } from './program/arc-model.ts';
import type { WorkPrices } from './route-search.ts';

/** Every candidate of every step. */
export function keepAll(net: OrderNet): Kept {
  return net.steps.map(({ candidates }) => candidates.map((_, at) => at));
}

/** Every candidate that is at one of these factories. */
export function keepAt(net: OrderNet, factories: ReadonlySet<number>): Kept {
  return net.steps.map(({ candidates }) =>
    candidates.flatMap(({ factory }, at) => (factories.has(factory) ? [at] : [])),
  );
}

/**
 * Those in use, and the cheapest others of each step: by price, what its hours are worth to everybody, set-up spread over the order, and the
 * way in and out.
 */
export function keepBest(
  ledger: Ledger,
  order: number,
  count: number,
  used: Kept,
  prices?: WorkPrices,
): Kept {
  const net = ledger.network.orders[order];
  if (!net) return [];
  return net.steps.map((step, at) => {
    const ranked = step.candidates
      .map((candidate, index) => ({ index, cost: guess(ledger, net, step, candidate, prices) }))
      .filter(({ cost }) => cost < Number.POSITIVE_INFINITY)
      .sort((a, b) => a.cost - b.cost || a.index - b.index);
    const best = ranked.slice(0, count).map(({ index }) => index);
    return [...new Set([...(used[at] ?? []), ...best])].sort((a, b) => a - b);
  });
}

function guess(
  ledger: Ledger,
  net: OrderNet,
  step: StepNet,
  made: CandidateNet,
  prices?: WorkPrices,
): number {
  const { candidate } = made;
  let room = 0;
  let worth = Number.POSITIVE_INFINITY;
  for (let t = made.earliest; t < ledger.network.buckets; t++) {
    worth = Math.min(worth, prices?.[made.center * ledger.network.buckets + t] ?? 0);
    const free = ledger.freeAt(made.center, t);
    room += candidate.work === 0 ? net.order.quantity : Math.floor(Math.max(0, free) / candidate.work);
  }
  const share = Math.min(net.order.quantity, room);
  if (share < 1) return Number.POSITIVE_INFINITY;
  const next = net.steps.find(({ inputs }) => inputs.some(({ from }) => from === step.index));
  const count = ledger.network.places.length;
  const lanesIn = (step: StepNet | undefined) => placesOf(step).map((other) => other * count + made.place);
  const lanesOut = placesOf(next).map((other) => made.place * count + other);
  const incoming = step.inputs.map(({ from }) => cheapest(net.lanes, lanesIn(net.steps[from])));
  const outgoing = next ? cheapest(net.lanes, lanesOut) : 0;
  const ways = incoming.reduce((sum, one) => sum + one, outgoing);
  return (candidate.price + worth * candidate.work + candidate.setup.cost / share + ways) / made.yield;
}

/** Where a step may be done. */
const placesOf = (step: StepNet | undefined): number[] => (step?.candidates ?? []).map(({ place }) => place);

/** What the cheapest of these lanes costs; where both ends lie in one place nothing. */
function cheapest({ buckets, cost }: Lanes, lanes: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const lane of lanes) if ((buckets[lane] ?? -1) >= 0) least = Math.min(least, cost[lane] ?? 0);
  return least;
}

/** The candidates of an order that the ledger uses. */
export function usedBy(ledger: Ledger, order: number): Kept {
  return (ledger.started[order] ?? []).map((made) => [...made.keys()].sort((a, b) => a - b));
}

import type { Ledger } from '../ledger.ts';

/** How many orders are taken out at a time. More are seldom put back better than they were. */
const taken = { least: 2, most: 4 };
/** How far chance moves an order among those that arrive at about the same time, of all buckets. */
const blur = 0.25;

/** Some orders around one that is drawn: now those that use the same hours, now those that arrive at about the same time. */
export function neighboursOf(ledger: Ledger, random: () => number): number[] {
  const { length } = ledger.network.orders;
  const size = Math.min(length, taken.least + Math.floor(random() * (taken.most - taken.least + 1)));
  const chosen = Math.floor(random() * length);
  const farFrom = random() < 0.5 ? byHours(ledger, chosen) : byArrival(ledger, chosen);
  return ledger.network.orders
    .map((_, order) => ({
      order,
      far: order === chosen ? Number.NEGATIVE_INFINITY : farFrom(order, random()),
    }))
    .sort((a, b) => a.far - b.far || a.order - b.order)
    .slice(0, size)
    .map(({ order }) => order);
}

type Far = (order: number, chance: number) => number;

/** The more centres and buckets two use both, the nearer they are. */
function byHours(ledger: Ledger, chosen: number): Far {
  const own = new Set(hoursOf(ledger, chosen));
  return (order, chance) => 3 * chance - hoursOf(ledger, order).filter((cell) => own.has(cell)).length;
}

function byArrival(ledger: Ledger, chosen: number): Far {
  const { buckets } = ledger.network;
  const middle = arrivalOf(ledger, chosen);
  return (order, chance) => Math.abs(arrivalOf(ledger, order) - middle) + chance * blur * buckets;
}

/** Centres and buckets that an order works in, as cells. */
function hoursOf({ network, started }: Ledger, order: number): number[] {
  const cells: number[] = [];
  for (const [step, { candidates }] of network.orders[order]?.steps.entries() ?? [])
    for (const [at, pieces] of started[order]?.[step] ?? []) {
      const row = (candidates[at]?.center ?? 0) * network.buckets;
      for (const [bucket, count] of pieces.entries()) if (count > 0) cells.push(row + bucket);
    }
  return cells;
}

/** The bucket of its last work; the horizon where it has none. */
function arrivalOf(ledger: Ledger, order: number): number {
  let last = -1;
  for (const { route } of ledger.routesOf(order)) last = Math.max(last, route.stops.at(-1)?.bucket ?? 0);
  return last < 0 ? ledger.network.buckets : last;
}

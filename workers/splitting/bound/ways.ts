import type { Lanes, Network } from '../network.ts';
import { type FlowPrices, inflowTo, type Market } from './flow-prices.ts';

/** By order and step: the lanes by which its pieces may leave, `from × places + to`. */
export type Ways = readonly (readonly Set<number>[])[];

/** From each place to so many of the nearest others, and to each from so many. */
const neighbours = 4;
/** Ticks for a piece below which a way is not cheaper. */
const slight = 0.2;

export function nearWays({ network, orders }: Market): Ways {
  return orders.map(({ net, steps }) => {
    const near = nearLanes(network.places.length, net.lanes);
    return steps.map(() => new Set(near));
  });
}

function nearLanes(count: number, { buckets, cost }: Lanes): Set<number> {
  const near = new Set<number>();
  for (let at = 0; at < count; at++)
    for (const laneOf of [(other: number) => at * count + other, (other: number) => other * count + at])
      Array.from({ length: count }, (_, other) => laneOf(other))
        .filter((lane) => (buckets[lane] ?? -1) >= 0)
        .sort((a, b) => (cost[a] ?? 0) - (cost[b] ?? 0) || a - b)
        .slice(0, neighbours + 1)
        .forEach((lane) => {
          near.add(lane);
        });
  return near;
}

/** Adds the ways by which pieces would come cheaper than by those there are, at these prices. Gives how many. */
export function missingWays({ network, orders }: Market, prices: FlowPrices, ways: Ways): number {
  let added = 0;
  orders.forEach(({ order, net, steps }) => {
    for (const { index, inputs } of net.steps)
      for (const { from } of inputs) {
        const known = ways[order]?.[from] ?? new Set();
        const wish = {
          origins: steps[from]?.places ?? [],
          places: steps[index]?.places ?? [],
          holding: net.order.holdingCost,
          lanes: net.lanes,
        };
        const worth = prices.pieces[order]?.[from] ?? new Float64Array(0);
        for (const lane of cheaperLanes(network, worth, wish, known)) {
          known.add(lane);
          added += 1;
        }
      }
  });
  return added;
}

function cheaperLanes(
  network: Network,
  worth: Float64Array,
  wish: Parameters<typeof inflowTo>[2],
  known: ReadonlySet<number>,
): Set<number> {
  const T = network.buckets;
  const [here, all] = [inflowTo(network, worth, { ...wish, known }), inflowTo(network, worth, wish)];
  const found = new Set<number>();
  for (const place of wish.places)
    for (let t = 0; t < T; t++) {
      const cell = place * T + t;
      if ((all.cost[cell] as number) < (here.cost[cell] as number) - slight)
        found.add(Math.floor((all.from[cell] as number) / T) * network.places.length + place);
    }
  return found;
}

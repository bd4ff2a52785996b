import type { Ledger } from '../ledger.ts';
import type { Kept } from '../program/arc-model.ts';
import type { Sieve } from '../program/building.ts';
import { chooseMakers, startOf } from './choose.ts';
import { type FlowPrices, type Market, stepCosts } from './flow-prices.ts';
import type { OrderShops } from './makers.ts';

/** What of everything is worth looking at. */
export interface Sifted {
  readonly kept: readonly Kept[];
  readonly sieve: Sieve;
}

interface StepSifted {
  readonly kept: readonly number[];
  readonly cells: ReadonlySet<number>;
  readonly ways: ReadonlySet<number>;
}

/**
 * Of each step so many makers, those first that cost least beyond what they earn at these prices; their buckets and the ways in that are no more than
 * `within` ticks for each piece dearer than the best. What the ledger uses stays.
 */
export function sift(
  market: Market,
  ledger: Ledger,
  prices: FlowPrices,
  { makersMax, within }: Fineness,
): Sifted {
  const { network } = market;
  const T = network.buckets;
  const sifted = market.orders.map((shops, n) =>
    shops.steps.map((_, at) => siftStep(market, ledger, prices, { n, at, makersMax, within })),
  );
  const ways = sifted.map((steps, n) => waysOf(steps, market.orders[n] as OrderShops));
  return {
    kept: sifted.map((steps) => steps.map(({ kept }) => kept)),
    sieve: {
      cell: (order, step, candidate, t) => sifted[order]?.[step]?.cells.has(candidate * T + t) ?? false,
      way: (order, step, from, to, leaves) =>
        ways[order]?.[step]?.has((from * network.places.length + to) * T + leaves) ?? false,
    },
  };
}

export interface Fineness {
  readonly makersMax: number;
  /** Ticks for each piece. */
  readonly within: number;
}

function siftStep(
  market: Market,
  ledger: Ledger,
  prices: FlowPrices,
  { n, at, makersMax, within }: Fineness & { n: number; at: number },
): StepSifted & { readonly from: readonly number[] } {
  const { network } = market;
  const T = network.buckets;
  const { steps } = market.orders[n] as OrderShops;
  const shops = steps[at] ?? { makers: [], need: 0, places: [] };
  const costs = stepCosts(market, prices, n, at);
  const { toll } = chooseMakers(shops, costs, T);
  const used = ledger.started[n]?.[at] ?? new Map<number, Float64Array>();
  const ranked = shops.makers
    .map((maker, m) => ({ maker, m, cost: startOf(maker, costs, m * T, toll).cost }))
    .sort((a, b) => a.cost - b.cost || a.m - b.m)
    .filter(({ maker }, rank) => rank < makersMax || used.has(maker.candidate));
  const cells = new Set<number>();
  for (const { maker, m } of ranked)
    for (let t = 0; t < T; t++) {
      const isUsed = (used.get(maker.candidate)?.[t] ?? 0) > 0;
      if (isUsed || ((maker.tops[t] as number) > 0 && (costs.pieces[m * T + t] as number) + toll <= within))
        cells.add(maker.candidate * T + t);
    }
  return {
    kept: ranked.map(({ maker }) => maker.candidate).sort((a, b) => a - b),
    cells,
    ways: new Set(
      costs.inputs.flatMap(({ from, inflow }) => [
        ...waysInto(market, prices, { n, at, from, within }, inflow.cost),
        ...waysUsed(ledger, { n, at, from }),
      ]),
    ),
    from: costs.inputs.map(({ from }) => from),
  };
}

/** Ways into a step's places, `(from × places + to) × buckets + leaves`, that bring pieces there nearly at what they cost there. */
function waysInto(
  { network, orders }: Market,
  prices: FlowPrices,
  { n, at, from, within }: { n: number; at: number; from: number; within: number },
  cost: Float64Array,
): number[] {
  const [T, count] = [network.buckets, network.places.length];
  const worth = prices.pieces[n]?.[from] as Float64Array;
  const { net, steps } = orders[n] as OrderShops;
  const found: number[] = [];
  for (const origin of steps[from]?.places ?? [])
    for (const place of steps[at]?.places ?? []) {
      const lane = origin * count + place;
      const [lag, way] = [net.lanes.buckets[lane] as number, net.lanes.cost[lane] as number];
      if (lag < 0) continue;
      for (let t = 0; t + lag < T; t++)
        if (
          origin === place ||
          (worth[origin * T + t] as number) + way <= (cost[place * T + t + lag] as number) + within
        )
          found.push(lane * T + t);
    }
  return found;
}

/** The ways by which the ledger's pieces come: a program has to be able to begin from its plan. */
function waysUsed(ledger: Ledger, { n, at, from }: { n: number; at: number; from: number }): number[] {
  const { network } = ledger;
  const steps = network.orders[n]?.steps ?? [];
  return ledger.routesOf(n).flatMap(({ route: { stops } }) => {
    const [before, after] = [stops[from], stops[at]];
    const maker = steps[from]?.candidates[before?.candidate ?? -1];
    const taker = steps[at]?.candidates[after?.candidate ?? -1];
    if (!before || !maker || !taker) return [];
    const lane = maker.place * network.places.length + taker.place;
    return [lane * network.buckets + before.bucket + maker.candidate.lead];
  });
}

/** By the step that they leave: each goes into one other alone. */
function waysOf(
  sifted: readonly (StepSifted & { readonly from: readonly number[] })[],
  { steps }: OrderShops,
) {
  const ways = steps.map(() => new Set<number>());
  for (const { from, ways: mine } of sifted)
    for (const source of from) for (const way of mine) ways[source]?.add(way);
  return ways;
}

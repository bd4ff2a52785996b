import { type Arrival, arrivalsAt, departuresOf } from './arrivals.ts';
import type { Ledger, Route, Stop } from './ledger.ts';
import type { CandidateNet, Network, OrderNet, StepNet } from './network.ts';
import { endCost } from './route-end.ts';

/**
 * For a bound: what a unit of work of each centre and bucket costs beyond its price. What several orders may share, openings and the set-ups
 * of families, is then spread so thin that no plan pays less.
 */
export type WorkPrices = Float64Array;

export interface RouteWish {
  /** Index of the order. */
  readonly order: number;
  /** Pieces that still want a way; set-ups and openings are spread over them. */
  readonly quantity: number;
  /** Only centres and buckets with room for so many pieces. */
  readonly least: number;
  /** Candidates that may be used, by step; null for all. */
  readonly allowed: readonly (ReadonlySet<number> | null)[] | null;
  readonly prices?: WorkPrices;
  /** Centres and buckets that are not looked at, by cell. */
  readonly closed?: ReadonlySet<number>;
}

export interface Best {
  readonly cost: Float64Array;
  /** Of the whole input tree: by input, the candidate and bucket that deliver. */
  readonly from: Int32Array[];
  readonly when: Int32Array[];
}

/**
 * The cheapest way through all steps for the next pieces of an order, given what is free: exact for one piece by dynamic programming over
 * (step, candidate, bucket), with what is paid once spread over the pieces that want a way. Undefined when there is none.
 */
export function cheapestRoute(ledger: Ledger, wish: RouteWish): { route: Route; cost: number } | undefined {
  const { network } = ledger;
  const net = network.orders[wish.order];
  if (!net) return undefined;
  const tables: Best[] = [];
  for (const step of net.steps) tables.push(fillStep(ledger, wish, net, step, tables));
  return bestEnd(network, net, tables);
}

function fillStep(
  ledger: Ledger,
  wish: RouteWish,
  net: OrderNet,
  step: StepNet,
  tables: readonly Best[],
): Best {
  const { network } = ledger;
  const T = network.buckets;
  const best = emptyBest(step, T);
  const allowed = wish.allowed?.[step.index] ?? null;
  const opened = ledger.started[wish.order]?.[step.index];
  const isFull = step.step.centersMax !== null && (opened?.size ?? 0) >= step.step.centersMax;
  const sources = step.inputs.map(({ from }) => departuresOf(net.steps[from], tables[from], T));
  const arrivals = new Map<number, Arrival[]>();
  for (let at = 0; at < step.candidates.length; at++) {
    const candidate = step.candidates[at] as CandidateNet;
    if ((allowed && !allowed.has(at)) || (isFull && !opened?.has(at))) continue;
    const own = ownCost(ledger, wish, step, candidate, at);
    if (!own) continue;
    let inputs = arrivals.get(candidate.place);
    if (!inputs) {
      inputs = sources.map((source) => arrivalsAt(network, net, source, candidate.place));
      arrivals.set(candidate.place, inputs);
    }
    for (let input = 0; input < inputs.length; input++)
      addInput(own, inputs[input] as Arrival, step.inputs[input]?.per ?? 1, best, input, at * T);
    for (let t = step.earliest; t < T; t++) best.cost[at * T + t] = (own[t] as number) / candidate.yield;
  }
  return best;
}

function emptyBest({ candidates, inputs }: StepNet, T: number): Best {
  const size = candidates.length * T;
  return {
    cost: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    from: inputs.map(() => new Int32Array(size)),
    when: inputs.map(() => new Int32Array(size)),
  };
}

/** Adds what an input costs to a candidate's own costs, and notes where it comes from. */
function addInput(
  own: Float64Array,
  { cost, from, when }: Arrival,
  per: number,
  best: Best,
  input: number,
  at: number,
): void {
  const [sources, times] = [best.from[input] as Int32Array, best.when[input] as Int32Array];
  for (let t = 0; t < own.length; t++) {
    own[t] = (own[t] as number) + per * (cost[t] as number);
    sources[at + t] = from[t] as number;
    times[at + t] = when[t] as number;
  }
}

/** What a piece costs here in each bucket by itself; infinite where there is no room. Undefined where there is none at all. */
function ownCost(
  ledger: Ledger,
  wish: RouteWish,
  step: StepNet,
  net: CandidateNet,
  at: number,
): Float64Array | undefined {
  const { order, quantity, least, prices, closed } = wish;
  const { candidate } = net;
  const T = ledger.network.buckets;
  const made = ledger.madeBy(order, step.index, at);
  const rest = candidate.maximum === null ? Number.POSITIVE_INFINITY : candidate.maximum - made;
  if (rest < Math.min(least, quantity)) return undefined;
  const cost = new Float64Array(T).fill(Number.POSITIVE_INFINITY);
  const { family, lasts = false } = candidate.setup;
  const isNew = family === null ? made === 0 : lasts && ledger.firstOfFamily(net.center, family) < 0;
  const first = made > 0 ? ledger.firstBucket(order, step.index, at) : -1;
  let room = 0;
  for (let t = net.earliest; t < T; t++) {
    if (closed?.has(net.center * T + t)) continue;
    const isSetUp = family === null && first >= 0 && first <= t;
    const setup =
      prices || isSetUp || candidate.setup.work === 0
        ? 0
        : family === null
          ? candidate.setup.work
          : ledger.setupWork(order, step.index, at, t);
    const free = ledger.freeAt(net.center, t) - setup;
    const pieces = candidate.work === 0 ? (free >= 0 ? quantity : 0) : Math.floor(free / candidate.work);
    if (pieces < least || pieces < 1) continue;
    room += pieces;
    cost[t] = candidate.price + (prices ? candidate.work * (prices[net.center * T + t] ?? 0) : 0);
    if (!prices && family !== null && !lasts && ledger.familyRuns(net.center, t, family) === 0)
      cost[t] = candidate.price + candidate.setup.cost / Math.min(quantity, pieces);
  }
  if (room === 0) return undefined;
  const share = Math.min(quantity, room, rest);
  // A bound counts nothing of what several steps may share.
  const setup = isNew && (family === null || !prices) ? candidate.setup.cost : 0;
  const short = Math.max(0, candidate.minimum - made - share) * candidate.price;
  const once = (setup + short) / share + openingShare(ledger, net, share, prices !== undefined);
  for (let t = net.earliest; t < T; t++) cost[t] = (cost[t] ?? Number.POSITIVE_INFINITY) + once;
  return cost;
}

function openingShare(ledger: Ledger, net: CandidateNet, pieces: number, isBound: boolean): number {
  const { factories, centers, buckets } = ledger.network;
  const cost = ledger.isOpen(net.factory) ? 0 : (factories[net.factory]?.openingCost ?? 0);
  if (cost === 0 || !isBound) return cost / pieces;
  let all = 0;
  centers.forEach(({ factory }, at) => {
    if (factory === net.factory) for (let t = 0; t < buckets; t++) all += ledger.freeAt(at, t);
  });
  return (cost * net.candidate.work) / Math.max(1, all);
}

function bestEnd(
  network: Network,
  net: OrderNet,
  tables: readonly Best[],
): { route: Route; cost: number } | undefined {
  const last = net.steps.length - 1;
  const table = tables[last];
  const T = network.buckets;
  let found: { candidate: number; bucket: number; cost: number } | undefined;
  net.steps[last]?.candidates.forEach((candidate, at) => {
    for (let t = 0; t < T; t++) {
      const made = table?.cost[at * T + t] ?? Number.POSITIVE_INFINITY;
      if (made === Number.POSITIVE_INFINITY) continue;
      const end = endCost(network, net, candidate.place, t + candidate.candidate.lead);
      if (end !== undefined && made + end < (found?.cost ?? Number.POSITIVE_INFINITY))
        found = { candidate: at, bucket: t, cost: made + end };
    }
  });
  if (!found) return undefined;
  const stops: Stop[] = new Array(net.steps.length);
  trace(net, tables, T, last, found, stops);
  return { route: { stops }, cost: found.cost };
}

function trace(
  net: OrderNet,
  tables: readonly Best[],
  T: number,
  step: number,
  stop: Stop,
  stops: Stop[],
): void {
  stops[step] = { candidate: stop.candidate, bucket: stop.bucket };
  const cell = stop.candidate * T + stop.bucket;
  net.steps[step]?.inputs.forEach(({ from }, input) => {
    const before = {
      candidate: tables[step]?.from[input]?.[cell] ?? 0,
      bucket: tables[step]?.when[input]?.[cell] ?? 0,
    };
    trace(net, tables, T, from, before, stops);
  });
}

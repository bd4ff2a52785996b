import type { Ledger } from '../ledger.ts';
import type { CandidateNet, OrderNet, StepNet } from '../network.ts';

import { endCost } from '../route-end.ts';

/** One order, as its steps' shops see it: places × buckets are the cells in which pieces of a step may be handed over. */
export interface OrderShops {
  readonly order: number;
  readonly net: OrderNet;
  readonly steps: readonly StepShops[];
}

export interface StepShops {
  readonly makers: readonly Maker[];
  /** Good pieces at the most that any plan makes of the step. */
  readonly need: number;
  /** Places at which the step may be done. */
  readonly places: readonly number[];
}

/** What a work centre may do of a step, bucket by bucket. */
export interface Maker {
  /** Index among the step's candidates. */
  readonly candidate: number;
  readonly center: number;
  readonly place: number;
  readonly lead: number;
  readonly yield: number;
  readonly work: number;
  readonly isLimited: boolean;
  /** Ticks for its first piece, beyond its price. */
  readonly setupCost: number;
  readonly setupWork: number;
  /** Ticks that are paid for the least quantity, and for how many good pieces that is. */
  readonly leastCost: number;
  readonly least: number;
  /** Good pieces at the most in all. */
  readonly most: number;
  /** Good pieces at the most in each bucket, and in the bucket of the set-up. */
  readonly tops: Float64Array;
  readonly firstTops: Float64Array;
  /** Ticks for each good piece by itself, to its destination where the step is the last. */
  readonly costs: Float64Array;
}

/** What each work centre may do of an order over what is free. */
export function shopsOf(ledger: Ledger, order: number): OrderShops {
  const net = ledger.network.orders[order] as OrderNet;
  const uses = usesOf(net);
  const steps = net.steps.map((step, at) => {
    const need = uses[at] ?? 0;
    const makers = step.candidates.flatMap((made, candidate) => {
      const found = makerOf(ledger, { net, step, need }, made, candidate);
      return found.most > 0 ? [found] : [];
    });
    return { makers, need, places: [...new Set(makers.map(({ place }) => place))] };
  });
  return { order, net, steps };
}

function makerOf(
  ledger: Ledger,
  { net, step, need }: { net: OrderNet; step: StepNet; need: number },
  made: CandidateNet,
  candidate: number,
): Maker {
  const { network } = ledger;
  const T = network.buckets;
  const { price, work, setup, minimum, maximum, lead } = made.candidate;
  const isOwn = setup.family === null;
  const isLast = step.index === net.steps.length - 1;
  const most = Math.min(need, (maximum ?? Number.POSITIVE_INFINITY) * made.yield);
  const [tops, firstTops, costs] = [new Float64Array(T), new Float64Array(T), new Float64Array(T)];
  const once = openingOf(ledger, made);
  let room = 0;
  for (let t = made.earliest; t + lead < T; t++) {
    const end = isLast ? endCost(network, net, made.place, t + lead) : 0;
    if (end === undefined) continue;
    costs[t] = (price + once) / made.yield + end;
    const free = ledger.freeAt(made.center, t);
    const fits = (left: number) =>
      work === 0 ? (left >= 0 ? most : 0) : Math.min(most, (Math.max(0, left) / work) * made.yield);
    tops[t] = fits(free);
    firstTops[t] = fits(free - (isOwn ? setup.work : 0));
    room += tops[t] as number;
  }
  return {
    candidate,
    center: made.center,
    place: made.place,
    lead,
    yield: made.yield,
    work: work / made.yield,
    isLimited: network.centers[made.center]?.capacity !== null,
    setupCost: isOwn ? setup.cost : 0,
    setupWork: isOwn ? setup.work : 0,
    leastCost: price / made.yield,
    least: minimum * made.yield,
    most: Math.min(most, room),
    tops,
    firstTops,
    costs,
  };
}

/** What a piece pays of the opening of its factory, so thin that no plan pays less. */
function openingOf({ network, free }: Ledger, made: CandidateNet): number {
  const cost = network.factories[made.factory]?.openingCost ?? 0;
  if (cost === 0) return 0;
  let all = 0;
  network.centers.forEach(({ factory }, at) => {
    if (factory !== made.factory) return;
    for (let t = 0; t < network.buckets; t++) all += free[at * network.buckets + t] ?? 0;
  });
  return (cost * made.candidate.work) / Math.max(1, all);
}

/**
 * Good pieces of each step at the most that a plan has use for. Not one more: what a plan makes beyond, to round up, only adds to its cost.
 */
function usesOf(net: OrderNet): number[] {
  const uses = net.steps.map(() => net.order.quantity);
  for (let at = net.steps.length - 1; at >= 0; at--) {
    const step = net.steps[at] as StepNet;
    const worst = Math.min(...step.candidates.map((one) => one.yield));
    for (const { from, per } of step.inputs) uses[from] = ((uses[at] as number) / worst) * per;
  }
  return uses;
}

import type { CandidateNet, Network, OrderNet, StepNet } from './network.ts';
import type { Best } from './route-search.ts';

/** By bucket: what the cheapest piece costs that is there, and which candidate and bucket it comes from. */
export interface Arrival {
  readonly cost: Float64Array;
  readonly from: Int32Array;
  readonly when: Int32Array;
}

/** The cheapest piece of a step that is ready at each place in each bucket; the same shape as an arrival, by place. */
export function departuresOf(
  step: StepNet | undefined,
  table: Best | undefined,
  T: number,
): ReadonlyMap<number, Arrival> {
  const ready = new Map<number, Arrival>();
  if (!step || !table) return ready;
  for (let at = 0; at < step.candidates.length; at++) {
    const { place, candidate } = step.candidates[at] as CandidateNet;
    const here = ready.get(place) ?? noArrival(T);
    ready.set(place, here);
    for (let t = step.earliest; t + candidate.lead < T; t++) {
      const cost = table.cost[at * T + t] as number;
      const leaves = t + candidate.lead;
      if (cost >= (here.cost[leaves] as number)) continue;
      here.cost[leaves] = cost;
      here.from[leaves] = at;
      here.when[leaves] = t;
    }
  }
  return ready;
}

function noArrival(T: number): Arrival {
  return {
    cost: new Float64Array(T).fill(Number.POSITIVE_INFINITY),
    from: new Int32Array(T),
    when: new Int32Array(T),
  };
}

/** The cheapest piece of a step that is at a place by each bucket, waiting included. */
export function arrivalsAt(
  network: Network,
  net: OrderNet,
  sources: ReadonlyMap<number, Arrival>,
  place: number,
): Arrival {
  const T = network.buckets;
  const { cost, from, when } = noArrival(T);
  for (const [origin, ready] of sources) {
    const lane = origin * network.places.length + place;
    const lag = net.lanes.buckets[lane] ?? -1;
    if (lag < 0) continue;
    const shipping = net.lanes.cost[lane] ?? 0;
    for (let t = 0; t + lag < T; t++) {
      const arriving = (ready.cost[t] as number) + shipping;
      if (arriving >= (cost[t + lag] as number)) continue;
      cost[t + lag] = arriving;
      from[t + lag] = ready.from[t] as number;
      when[t + lag] = ready.when[t] as number;
    }
  }
  const { holdingCost } = net.order;
  for (let t = 1; t < T; t++) {
    const waited = (cost[t - 1] as number) + holdingCost;
    if (waited >= (cost[t] as number)) continue;
    cost[t] = waited;
    from[t] = from[t - 1] as number;
    when[t] = when[t - 1] as number;
  }
  return { cost, from, when };
}

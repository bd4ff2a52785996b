import type { Candidate, Instance, Lane, Order, Step } from './instance.ts';

/** An instance by numbers instead of names, with what every part of the engine asks again and again. */
export interface Network {
  readonly instance: Instance;
  readonly buckets: number;
  readonly orders: readonly OrderNet[];
  readonly centers: readonly CenterNet[];
  readonly factories: readonly FactoryNet[];
  readonly places: readonly string[];
}

/** From place to place, `places × places`: whole buckets, −1 where nothing is driven; ticks for each piece. */
export interface Lanes {
  readonly buckets: Int32Array;
  readonly cost: Float64Array;
}

export interface FactoryNet {
  readonly openingCost: number;
  readonly place: number;
  /** The shelf that it is a part of; null for what is a factory. */
  readonly shelf: string | null;
}

export interface CenterNet {
  readonly factory: number;
  readonly place: number;
  readonly capacity: readonly number[] | null;
}

export interface OrderNet {
  readonly order: Order;
  /** Place of the destination; −1 where the last step is the end. */
  readonly destination: number;
  /** The ways of its pieces: its own, where it has any, before the common ones. */
  readonly lanes: Lanes;
  /** In an order in which every step comes after its predecessors; the last is the end. */
  readonly steps: readonly StepNet[];
  /** The last bucket of arrival. */
  readonly latest: number;
}

export interface StepNet {
  readonly step: Step;
  readonly index: number;
  /** The earliest of all its candidates. */
  readonly earliest: number;
  readonly inputs: readonly { readonly from: number; readonly per: number }[];
  readonly candidates: readonly CandidateNet[];
}

export interface CandidateNet {
  readonly candidate: Candidate;
  readonly center: number;
  readonly place: number;
  readonly factory: number;
  readonly earliest: number;
  /** Good pieces of one started. */
  readonly yield: number;
}

/** Numbers an instance that has been checked. */
export function networkOf(instance: Instance): Network {
  const placeNames = [
    ...new Set([
      ...instance.factories.map(({ place }) => place),
      ...instance.orders.flatMap(({ destination }) => (destination === null ? [] : [destination])),
    ]),
  ];
  const placeAt = new Map(placeNames.map((name, n) => [name, n]));
  const factoryAt = new Map(instance.factories.map(({ id }, n) => [id, n]));
  const factories = instance.factories.map(({ openingCost, place, shelf = null }) => ({
    openingCost,
    place: placeAt.get(place) ?? 0,
    shelf,
  }));
  const centers = instance.centers.map(({ factory, capacity }) => {
    const at = factoryAt.get(factory) ?? 0;
    return { factory: at, place: factories[at]?.place ?? 0, capacity };
  });
  const centerAt = new Map(instance.centers.map(({ id }, n) => [id, n]));
  const numbers = { instance, centerAt, centers, placeAt, lanes: lanesOf(instance, placeAt) };
  return {
    instance,
    buckets: instance.buckets,
    factories,
    centers,
    places: placeNames,
    orders: instance.orders.map((order) => orderNet(order, numbers)),
  };
}

/** The ways of every order, by its id; those of none that has its own are one. */
function lanesOf({ lanes }: Instance, placeAt: ReadonlyMap<string, number>): (order: string) => Lanes {
  const count = placeAt.size;
  const none = { buckets: new Int32Array(count * count).fill(-1), cost: new Float64Array(count * count) };
  for (let at = 0; at < count; at++) none.buckets[at * count + at] = 0;
  const of = Map.groupBy(lanes, ({ order = null }) => order);
  const common = withLanes(none, of.get(null) ?? [], placeAt);
  const own = new Map(
    [...of].flatMap(([order, some]) => (order === null ? [] : [[order, withLanes(common, some, placeAt)]])),
  );
  return (order) => own.get(order) ?? common;
}

function withLanes(before: Lanes, lanes: readonly Lane[], placeAt: ReadonlyMap<string, number>): Lanes {
  const found = { buckets: before.buckets.slice(), cost: before.cost.slice() };
  for (const { from, to, cost, buckets } of lanes) {
    const [a, b] = [placeAt.get(from), placeAt.get(to)];
    if (a === undefined || b === undefined || a === b) continue;
    found.buckets[a * placeAt.size + b] = buckets;
    found.cost[a * placeAt.size + b] = cost;
  }
  return found;
}

interface Numbers {
  readonly instance: Instance;
  readonly centerAt: ReadonlyMap<string, number>;
  readonly centers: readonly CenterNet[];
  readonly placeAt: ReadonlyMap<string, number>;
  readonly lanes: (order: string) => Lanes;
}

function orderNet(order: Order, numbers: Numbers): OrderNet {
  const sorted = inSequence(order.steps);
  const at = new Map(sorted.map(({ id }, n) => [id, n]));
  const steps = sorted.map((step, index) => {
    const own = Math.max(order.release, step.earliest);
    const candidates = step.candidates.map((candidate) => {
      const earliest = Math.max(order.release, candidate.earliest ?? own);
      return candidateNet(candidate, earliest, numbers);
    });
    return {
      step,
      index,
      earliest: Math.min(own, ...candidates.map(({ earliest }) => earliest)),
      inputs: step.after.map(({ step: from, per }) => ({ from: at.get(from) ?? 0, per })),
      candidates,
    };
  });
  return {
    order,
    destination: order.destination === null ? -1 : (numbers.placeAt.get(order.destination) ?? -1),
    lanes: numbers.lanes(order.id),
    steps,
    latest: Math.min(order.deadline, numbers.instance.buckets - 1),
  };
}

function candidateNet(candidate: Candidate, earliest: number, { centerAt, centers }: Numbers): CandidateNet {
  const center = centerAt.get(candidate.center) ?? 0;
  const { place = 0, factory = 0 } = centers[center] ?? {};
  return { candidate, center, place, factory, earliest, yield: candidate.yieldBps / 10_000 };
}

function inSequence(steps: readonly Step[]): Step[] {
  const done = new Set<string>();
  const sorted: Step[] = [];
  while (sorted.length < steps.length) {
    const next = steps.filter(({ id, after }) => !done.has(id) && after.every(({ step }) => done.has(step)));
    if (next.length === 0) throw new Error('The steps go round in a circle.');
    for (const step of next) {
      done.add(step.id);
      sorted.push(step);
    }
  }
  return sorted;
}

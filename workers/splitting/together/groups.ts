import type { Instance, Order } from '../instance.ts';
import type { Plan } from '../plan.ts';
import { candidatesOf, setupOf } from './hours.ts';

/** How many parts there are at a time, and how many orders each has at most. */
export interface Cut {
  readonly count: number;
  readonly size: number;
}

/**
 * Groups of orders that are planned anew in a round, none in two; who is in none stays as it is. Orders that want the same scarce centres stand
 * side by side in a ring; each group is some neighbours, groups are far apart, and each round goes on where the last one ended. After all have
 * had their turn it begins half a group later, so that others are together. Orders that share a set-up in this plan stay together.
 */
export function groupsOf(instance: Instance, plan: Plan, round: number, { count, size }: Cut): Order[][] {
  const ring = ringOf(instance, bundlesOf(instance, plan));
  const stretch = Math.ceil(ring.length / count);
  const turns = Math.ceil(stretch / Math.max(1, size));
  const most = Math.ceil(stretch / turns);
  const [pass, turn] = [Math.floor(round / turns), round % turns];
  const shift = (pass % 2) * Math.floor(most / 2);
  return Array.from({ length: count }, (_, at) => {
    const end = Math.min((at + 1) * stretch, ring.length);
    const from = at * stretch + turn * most;
    return ring
      .map((_, n) => ring[(n + shift) % ring.length] ?? [])
      .slice(from, Math.min(from + most, end))
      .flat();
  }).filter((group) => group.length > 0);
}

/** Orders that share a set-up, as one: what is set up for several is nobody's alone. */
function bundlesOf(instance: Instance, plan: Plan): Order[][] {
  const candidateOf = candidatesOf(instance);
  const bundleOf = new Map(instance.orders.map(({ id }) => [id, new Set([id])]));
  const first = new Map<string, string>();
  for (const run of plan.runs) {
    const candidate = candidateOf(run);
    if (!candidate || candidate.setup.family === null) continue;
    const key = setupOf(run, candidate);
    const other = first.get(key) ?? run.order;
    first.set(key, other);
    join(bundleOf, other, run.order);
  }
  const orderOf = new Map(instance.orders.map((order) => [order.id, order]));
  return [...new Set(bundleOf.values())].map((ids) => [...ids].flatMap((id) => orderOf.get(id) ?? []));
}

function join(bundleOf: Map<string, Set<string>>, one: string, other: string): void {
  const [into, from] = [bundleOf.get(one), bundleOf.get(other)];
  if (!into || !from || into === from) return;
  for (const id of from) bundleOf.set(id, into.add(id));
}

/** Who wants the scarcest centres first, then always who wants most of the same. The same in every round. */
function ringOf(instance: Instance, bundles: readonly Order[][]): Order[][] {
  const scarcity = scarcityOf(instance);
  const wanted = new Map(bundles.map((bundle) => [bundle, centersIn(bundle)]));
  const worth = (centers: readonly string[]) =>
    centers.reduce((all, one) => all + (scarcity.get(one) ?? 0), 0);
  const left = new Set(bundles);
  const ring: Order[][] = [];
  for (let last: Set<string> | undefined; left.size > 0; ) {
    let best: { bundle: Order[]; worth: number } | undefined;
    for (const bundle of left) {
      const mine = wanted.get(bundle) ?? new Set();
      const value = worth([...mine].filter((one) => last?.has(one) ?? true));
      if (!best || value > best.worth) best = { bundle, worth: value };
    }
    if (!best) break;
    left.delete(best.bundle);
    ring.push(best.bundle);
    last = wanted.get(best.bundle);
  }
  return ring;
}

/** Work that could be wanted of a centre over what it has free. */
function scarcityOf({ orders, centers }: Instance): ReadonlyMap<string, number> {
  const wanted = new Map<string, number>();
  for (const { quantity, steps } of orders)
    for (const { candidates } of steps)
      for (const { center, work } of candidates)
        wanted.set(center, (wanted.get(center) ?? 0) + (quantity * work) / candidates.length);
  const sum = (row: readonly number[]) => row.reduce((all, one) => all + one, 0);
  return new Map(
    centers.map(({ id, capacity }) => [
      id,
      capacity ? (wanted.get(id) ?? 0) / Math.max(1, sum(capacity)) : 0,
    ]),
  );
}

/** The centres that may work on some of these. */
export function centersIn(orders: readonly Order[]): Set<string> {
  return new Set(
    orders.flatMap(({ steps }) => steps.flatMap(({ candidates }) => candidates.map(({ center }) => center))),
  );
}

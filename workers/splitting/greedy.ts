import type { Ledger, Route } from './ledger.ts';
import { roomOn } from './route-fit.ts';
import { cheapestRoute } from './route-search.ts';
import { isShort } from './short-lots.ts';

/** Ways for one order at most; what has none by then is left out. */
const routesMax = 2_000;

/**
 * Puts orders where the next pieces are cheapest, one after the other: the tightest due first, then the largest. Always gives a plan, in
 * milliseconds; what fits nowhere is left out at its price.
 */
export function fillGreedily(ledger: Ledger, orders: readonly number[] = inTurn(ledger)): void {
  for (const order of orders) fillOrder(ledger, order);
}

export function inTurn({ network }: Ledger): number[] {
  const { orders } = network;
  return orders
    .map((_, at) => at)
    .sort((a, b) => {
      const [one, other] = [orders[a]?.order, orders[b]?.order];
      if (!one || !other) return 0;
      return other.lateCost - one.lateCost || one.due - other.due || other.quantity - one.quantity || a - b;
    });
}

/**
 * Finds ways for what an order still lacks. Gives whether all of it has one. Where they leave a centre less than the lot that is held there, the order goes
 * by one centre a step, if that has room for all of it.
 */
export function fillOrder(ledger: Ledger, order: number): boolean {
  const net = ledger.network.orders[order];
  if (!net) return true;
  if (net.order.indivisible) return fillWhole(ledger, order);
  const isFull = fillDivided(ledger, order, net.order.quantity);
  if (!isShort(ledger, order)) return isFull;
  const divided = ledger.take(order);
  if (fillWhole(ledger, order)) return true;
  ledger.take(order);
  putBack(ledger, order, divided);
  return isFull;
}

function fillDivided(ledger: Ledger, order: number, whole: number): boolean {
  // Tiny gaps are worth their set-up only when nothing else is left.
  for (const least of [Math.max(1, Math.floor(whole / 50)), 1])
    for (let n = 0; n < routesMax && (ledger.unserved[order] ?? 0) > 0; n++)
      if (!addRoute(ledger, order, Math.min(least, ledger.unserved[order] ?? 0), null)) break;
  return (ledger.unserved[order] ?? 0) === 0;
}

type Allowed = readonly (ReadonlySet<number> | null)[] | null;

function addRoute(ledger: Ledger, order: number, least: number, allowed: Allowed): Route | undefined {
  const quantity = ledger.unserved[order] ?? 0;
  const unservedCost = ledger.network.orders[order]?.order.unservedCost ?? 0;
  const closed = new Set<number>();
  for (let tries = 0; tries < 20; tries++) {
    const found = cheapestRoute(ledger, { order, quantity, least, allowed, closed });
    if (!found || found.cost >= unservedCost) return undefined;
    const room = roomOn(ledger, order, found.route, quantity);
    if (room > 0 && room >= least / 5) {
      ledger.put(order, found.route, room);
      return found.route;
    }
    // Each stop has room by itself: some of them want the same hours. They go elsewhere.
    const shared = sharedCells(ledger, order, found.route);
    if (shared.length === 0) return undefined;
    for (const cell of shared) closed.add(cell);
  }
  return undefined;
}

/** Centres and buckets in which a route stops twice. */
function sharedCells({ network }: Ledger, order: number, { stops }: Route): number[] {
  const cells = stops.map(({ candidate, bucket }, step) => {
    const center = network.orders[order]?.steps[step]?.candidates[candidate]?.center ?? 0;
    return center * network.buckets + bucket;
  });
  return cells.filter((cell, at) => cells.indexOf(cell) !== at);
}

/** One centre a step for the whole of it, over as many buckets as it takes; all or nothing. */
function fillWhole(ledger: Ledger, order: number): boolean {
  const net = ledger.network.orders[order];
  const banned = net?.steps.map(() => new Set<number>()) ?? [];
  for (let tries = 0; tries < 8; tries++) {
    const allowed =
      net?.steps.map(({ candidates }, step) => {
        const rest = candidates.map((_, at) => at).filter((at) => !banned[step]?.has(at));
        return new Set(rest.filter((at) => wholeFits(ledger, order, step, at)));
      }) ?? [];
    const route = addRoute(ledger, order, 1, allowed);
    if (!route) return false;
    const only = route.stops.map(({ candidate }) => new Set([candidate]));
    while ((ledger.unserved[order] ?? 0) > 0 && addRoute(ledger, order, 1, only));
    if ((ledger.unserved[order] ?? 0) === 0) return true;
    ledger.take(order);
    route.stops.forEach(({ candidate }, step) => {
      banned[step]?.add(candidate);
    });
  }
  return false;
}

function wholeFits(ledger: Ledger, order: number, step: number, candidate: number): boolean {
  const net = ledger.network.orders[order];
  const made = net?.steps[step]?.candidates[candidate];
  if (!net || !made) return false;
  let room = 0;
  for (let t = made.earliest; t < ledger.network.buckets; t++)
    room +=
      made.candidate.work === 0
        ? net.order.quantity
        : Math.floor(ledger.freeAt(made.center, t) / made.candidate.work);
  return room >= net.order.quantity;
}

/** Puts routes back where they stood before: they fit together, though perhaps not one after the other. */
export function putBack(
  ledger: Ledger,
  order: number,
  routes: readonly { readonly route: Route; readonly quantity: number }[],
): void {
  for (const { route, quantity } of routes) ledger.put(order, route, quantity);
}

import { seeded } from '../../seeded.ts';
import { fillOrder, putBack } from '../greedy.ts';
import type { Ledger, RouteShare } from '../ledger.ts';
import { costOf, totalOf } from '../plan-cost.ts';
import { shortOrders } from '../short-lots.ts';
import { neighboursOf } from './neighbours.ts';
import { inSomeTurn } from './turns.ts';

/** What a plan may cost more than the one before it, of that, at the beginning: as much again for each power of e that chance is smaller. */
const warmth = 2e-4;

/** Tries without anything better, for each two orders, after which nothing more is hoped for. */
const idleMost = 30;

export interface ReinsertLimits {
  /** Cells of routes that are looked at. */
  readonly workMax: number;
  readonly seed: number;
}

/**
 * Takes orders out that want the same hours, puts them back one after the other in another turn, and goes on from there where that is better, or a little
 * dearer while it is warm; in the end the best plan that was met stands in the ledger. No program is solved: many orders are looked at many times. What
 * ended it.
 */
export function reinsertOrders(
  ledger: Ledger,
  { workMax, seed }: ReinsertLimits,
  isOver: () => boolean,
): 'work' | 'guard' {
  const random = seeded(seed);
  const first = totalOf(costOf(ledger));
  // No plan in which an order lacks hours of a lot is better than one in which fewer do.
  const worthOf = () => totalOf(costOf(ledger)) + first * shortOrders(ledger);
  let now = worthOf();
  let best: { worth: number; routes?: readonly Routes[] } = { worth: now };
  const patience = idleMost * ledger.network.orders.length ** 2;
  let [work, idle] = [0, 0];
  while (work < workMax && idle < patience) {
    if (isOver()) return ended(ledger, best.routes, 'guard');
    const orders = neighboursOf(ledger, random);
    const before = orders.map((order) => ledger.take(order));
    for (const order of inSomeTurn(ledger, orders, random)) work += putAnew(ledger, order);
    const worth = worthOf();
    const warm = warmth * Math.max(0, 1 - work / workMax);
    if (worth <= now * (1 - warm * Math.log(random() + 1e-12))) now = worth;
    else putInPlace(ledger, orders, before);
    idle++;
    if (now >= best.worth * (1 - 1e-9)) continue;
    best = { worth: now, routes: routesOf(ledger) };
    idle = 0;
  }
  return ended(ledger, best.routes, 'work');
}

function ended<By>(ledger: Ledger, best: readonly Routes[] | undefined, by: By): By {
  if (best) putInPlace(ledger, [...best.keys()], best);
  return by;
}

/** What was looked at for it, in cells. */
function putAnew(ledger: Ledger, order: number): number {
  const { orders, buckets } = ledger.network;
  fillOrder(ledger, order);
  const candidates = orders[order]?.steps.reduce((sum, { candidates }) => sum + candidates.length, 0) ?? 0;
  return (ledger.routesOf(order).length + 1) * candidates * buckets;
}

type Routes = readonly Pick<RouteShare, 'route' | 'quantity'>[];

function routesOf(ledger: Ledger): Routes[] {
  return ledger.network.orders.map((_, order) =>
    ledger.routesOf(order).map(({ route, quantity }) => ({ route, quantity })),
  );
}

/** All of them are taken first: they fit together, though not beside what stands now. */
function putInPlace(ledger: Ledger, orders: readonly number[], routes: readonly Routes[]): void {
  for (const order of orders) ledger.take(order);
  for (const [at, order] of orders.entries()) putBack(ledger, order, routes[at] ?? []);
}

import { putSolution } from './decompose.ts';
import { putBack } from './greedy.ts';
import { keepBest, usedBy } from './keep-candidates.ts';
import type { Ledger } from './ledger.ts';
import { costOf, totalOf } from './plan-cost.ts';
import { buildArcModel, type Kept } from './program/arc-model.ts';
import { openSolver, solve } from './program/solver.ts';
import type { WorkPrices } from './route-search.ts';
import { shortOrders } from './short-lots.ts';

export interface PartLimits {
  readonly roundsMax: number;
  readonly seed: number;
  /** What hours are worth to everybody, where that is known. */
  readonly prices?: WorkPrices | undefined;
}

/** What one part may take: small enough that many parts are tried. */
const part = { nodesMax: 300, secondsMax: 4, gap: 1e-3, candidates: 8 };

/**
 * Takes a few orders out, solves them anew against what the others leave, and keeps the better: each order alone, then those together that want the
 * scarcest hours, until nothing has become better in a whole round or the rounds are used up.
 */
export async function improveByParts(
  ledger: Ledger,
  total: number,
  { roundsMax, seed, prices }: PartLimits,
  left: () => number,
  note: () => void,
): Promise<'work' | 'guard'> {
  const highs = await openSolver();
  let best = total;
  let rounds = 0;
  for (const groups of kindsOf(ledger))
    for (let better = true; better; ) {
      better = false;
      for (const { orders, keep } of groups()) {
        if (orders.length === 0) continue;
        if (rounds++ >= roundsMax) return 'work';
        if (left() <= 0.05) return 'guard';
        const short = shortOrders(ledger);
        const before = orders.map((order) => ({
          order,
          used: usedBy(ledger, order),
          routes: ledger.take(order),
        }));
        const wanted = before.map(({ order, used }) => ({
          order,
          kept: keep(order) ?? keepBest(ledger, order, part.candidates, used, prices),
        }));
        const arcs = buildArcModel(ledger, wanted, Math.max(1, best / 1e5));
        const secondsMax = Math.min(part.secondsMax, Math.max(0.05, left()));
        const solved = solve(highs, arcs.model, { ...part, seed, secondsMax });
        if (solved.values) putSolution(ledger, arcs, solved.values);
        const now = solved.values ? totalOf(costOf(ledger)) : Number.POSITIVE_INFINITY;
        if (now < best * (1 - 1e-9) && shortOrders(ledger) <= short) {
          best = now;
          better = true;
          note();
          continue;
        }
        for (const { order } of before) ledger.take(order);
        for (const { order, routes } of before) putBack(ledger, order, routes);
      }
    }
  return 'work';
}

/** Orders that are taken out together, and the candidates that they then have; undefined for the best ones. */
interface Group {
  readonly orders: readonly number[];
  readonly keep: (order: number) => Kept | undefined;
}

/** From small parts to large ones, each looked at as long as it makes anything better. */
function kindsOf(ledger: Ledger): (() => Group[])[] {
  const { orders, centers } = ledger.network;
  const isWhole = orders.every(({ steps, order }) => steps.length === 1 && order.indivisible);
  if (isWhole && centers.length > 3) return [3, 4, 5].map((size) => () => groupsByCenter(ledger, size));
  const isDirect = orders.every(({ steps }) => steps.length === 1);
  const sizes = isDirect && orders.length > 20 ? [20, 30, 40] : [1, 2, 3];
  return sizes.map((size) => () => groupsInRing(ledger, size));
}

/** All orders of some centres, given out anew among these: what may not be divided is moved best by trading it. */
function groupsByCenter(ledger: Ledger, size: number): Group[] {
  const { orders, centers } = ledger.network;
  return subsets(centers.length, size, 400).map((chosen) => ({
    get orders() {
      return orders
        .map((_, order) => order)
        .filter((order) => {
          const [candidate] = ledger.started[order]?.[0]?.keys() ?? [];
          return (
            candidate === undefined ||
            chosen.includes(orders[order]?.steps[0]?.candidates[candidate]?.center ?? -1)
          );
        });
    },
    keep: (order) => [
      (orders[order]?.steps[0]?.candidates ?? []).flatMap(({ center }, at) =>
        chosen.includes(center) ? [at] : [],
      ),
    ],
  }));
}

/** Sets of `size` of the first `count` numbers, at most so many, spread over all. */
function subsets(count: number, size: number, most: number): number[][] {
  const all: number[][] = [];
  const grow = (from: number, chosen: readonly number[]) => {
    if (chosen.length === size) all.push([...chosen]);
    else for (let at = from; at < count; at++) grow(at + 1, [...chosen, at]);
  };
  grow(0, []);
  const stride = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(all.length, most) }, (_, at) => all[Math.floor(at * stride)] ?? []);
}

/** Neighbours in a ring of all orders, those first that use the fullest hours. */
function groupsInRing(ledger: Ledger, size: number): Group[] {
  const { orders } = ledger.network;
  if (size > orders.length) return [];
  const ranked = orders
    .map((_, order) => ({ order, scarcity: scarcityOf(ledger, order) }))
    .sort((a, b) => b.scarcity - a.scarcity || a.order - b.order)
    .map(({ order }) => order);
  const stride = Math.max(1, Math.floor(size / 4));
  const groups: Group[] = [];
  for (let at = 0; at < ranked.length; at += stride)
    groups.push({
      orders: Array.from({ length: size }, (_, n) => ranked[(at + n) % ranked.length] ?? 0),
      keep: () => undefined,
    });
  return groups;
}

/** How full the hours are that an order uses, by the work it has there. */
function scarcityOf(ledger: Ledger, order: number): number {
  const { network } = ledger;
  let sum = 0;
  network.orders[order]?.steps.forEach((step, at) => {
    for (const [candidate, pieces] of ledger.started[order]?.[at] ?? []) {
      const made = step.candidates[candidate];
      const capacity = made && network.centers[made.center]?.capacity;
      if (!made || !capacity) continue;
      pieces.forEach((count, t) => {
        const all = capacity[t] ?? 0;
        if (count > 0 && all > 0)
          sum += (1 - Math.max(0, ledger.freeAt(made.center, t)) / all) * count * made.candidate.work;
      });
    }
  });
  return sum + (ledger.unserved[order] ?? 0);
}

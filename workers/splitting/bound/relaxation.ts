import { keepAll } from '../keep-candidates.ts';
import { Ledger } from '../ledger.ts';
import { type ArcModel, buildArcModel } from '../program/arc-model.ts';
import { openSolver, relax } from '../program/solver.ts';
import { emptyPrices, type FlowPrices, type Market } from './flow-prices.ts';
import { missingWays, nearWays, type Ways } from './ways.ts';

/** Ticks to one unit of the objective, and the seconds left. */
export interface RelaxLimits {
  readonly scale: number;
  readonly left: () => number;
}

/** What is nearly right tells which ways are missing; what is left of the second is less than any plan misses, as no bound is taken from it but from its prices. */
const tolerances = [1e-3, 1e-4];

/**
 * The program over every candidate and bucket with nothing whole: set-ups take no hours in it, and pieces go to near places at first, then also where the
 * prices say that they come from cheaper. What is left out of it is made good where its prices are asked what everything costs. Undefined when
 * time is over first.
 */
export async function relaxed(market: Market, limits: RelaxLimits): Promise<FlowPrices | undefined> {
  const ways = nearWays(market);
  let found: FlowPrices | undefined;
  for (const tolerance of tolerances) {
    const next = await relaxOver(market, ways, limits, tolerance);
    if (!next) break;
    found = next;
    missingWays(market, found, ways);
  }
  return found;
}

async function relaxOver(
  market: Market,
  ways: Ways,
  { scale, left }: RelaxLimits,
  tolerance: number,
): Promise<FlowPrices | undefined> {
  const { network } = market;
  const orders = network.orders.map((net, order) => ({ order, kept: keepAll(net) }));
  const arcs = buildArcModel(new Ledger(network), orders, scale, 'none', {
    sieve: {
      cell: () => true,
      way: (order, step, from, to) => ways[order]?.[step]?.has(from * network.places.length + to) ?? false,
    },
  });
  const found = relax(await openSolver(), arcs.model, { tolerance, secondsMax: Math.max(0.1, left()) });
  return found && pricesOf(market, arcs, found.duals);
}

function pricesOf(
  market: Market,
  { capacityRows, orders, scale }: ArcModel,
  duals: Float64Array,
): FlowPrices {
  const prices = emptyPrices(market);
  for (const [cell, row] of capacityRows) prices.hours[cell] = Math.max(0, -(duals[row] ?? 0) * scale);
  orders.forEach(({ order, supplyRows }) => {
    supplyRows.forEach((rows, step) => {
      const worth = prices.pieces[order]?.[step];
      for (const [cell, row] of rows) if (worth) worth[cell] = Math.max(0, (duals[row] ?? 0) * scale);
    });
  });
  return prices;
}

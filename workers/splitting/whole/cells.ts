import type { Route } from '../ledger.ts';
import type { CandidateNet, Network, OrderNet, StepNet } from '../network.ts';
import { endCost } from '../route-end.ts';
import type { WorkPrices } from '../route-search.ts';

/** One place where an order may be done whole: a centre in a bucket. */
export interface Option {
  /** Null where it is left out. */
  readonly route: Route | null;
  /** Centre times buckets plus bucket, as in the ledger; behind them all, that of what is left out. */
  readonly cell: number;
  /** Ticks of the whole order, and the work that it takes there, set-up included. */
  readonly cost: number;
  readonly work: number;
  /** What it costs more than the order's best option, work paid by its price: never below 0. */
  readonly over: number;
}

/** Orders of one step each, that are done whole at one place: by order, its options, those first that cost least when work has its price. */
export interface Cells {
  readonly options: readonly (readonly Option[])[];
  /** What each order's best option costs with its work paid. */
  readonly least: Float64Array;
  readonly capacity: Float64Array;
  readonly prices: WorkPrices;
}

/** Undefined where orders cost something together, have more than one step, or may be divided: then their places cannot be traded one against the other. */
export function cellsOf(network: Network, prices: WorkPrices): Cells | undefined {
  if (!network.orders.every(isWhole) || network.factories.some(({ openingCost }) => openingCost > 0))
    return undefined;
  const { buckets, centers } = network;
  const nowhere = centers.length * buckets;
  const capacity = new Float64Array(nowhere + 1).fill(Number.POSITIVE_INFINITY);
  centers.forEach(({ capacity: free }, at) => {
    free?.forEach((work, bucket) => {
      capacity[at * buckets + bucket] = work;
    });
  });
  const least = new Float64Array(network.orders.length);
  const options = network.orders.map((net, order) => {
    const { quantity, unservedCost } = net.order;
    const left = { route: null, cell: nowhere, cost: quantity * unservedCost, work: 0, over: 0 };
    const found = [...optionsOf(network, net), left].filter(
      ({ cell, work }) => work <= (capacity[cell] ?? 0),
    );
    const paid = ({ cell, cost, work }: Option) => cost + (prices[cell] ?? 0) * work;
    least[order] = Math.min(...found.map(paid));
    return found
      .map((option) => ({ ...option, over: paid(option) - (least[order] ?? 0) }))
      .sort((a, b) => a.over - b.over);
  });
  return { options, least, capacity, prices };
}

function isWhole({ order, steps: [step, ...more] }: OrderNet): boolean {
  const hasFamily = step?.candidates.some(({ candidate }) => candidate.setup.family !== null);
  return order.indivisible && step !== undefined && more.length === 0 && !hasFamily;
}

function optionsOf(network: Network, net: OrderNet): Option[] {
  const [step] = net.steps;
  if (!step) return [];
  const found: Option[] = [];
  step.candidates.forEach((made, candidate) => {
    for (let bucket = made.earliest; bucket < network.buckets; bucket++) {
      const option = optionAt(network, { net, step, made }, bucket);
      if (option) found.push({ ...option, route: { stops: [{ candidate, bucket }] } });
    }
  });
  return found;
}

function optionAt(
  network: Network,
  { net, made }: { net: OrderNet; step: StepNet; made: CandidateNet },
  bucket: number,
): Omit<Option, 'route'> | undefined {
  const { candidate } = made;
  const { quantity } = net.order;
  const end = endCost(network, net, made.place, bucket + candidate.lead);
  const pieces = Math.ceil((quantity * 10_000) / candidate.yieldBps);
  if (end === undefined || pieces > (candidate.maximum ?? pieces)) return undefined;
  const cost = Math.max(pieces, candidate.minimum) * candidate.price + candidate.setup.cost + quantity * end;
  return {
    cell: made.center * network.buckets + bucket,
    cost,
    work: pieces * candidate.work + candidate.setup.work,
    over: 0,
  };
}

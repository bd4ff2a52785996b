import { Ledger } from '../ledger.ts';
import type { Lanes, Network } from '../network.ts';
import { type Choice, chooseMakers, type StepCosts } from './choose.ts';
import { type OrderShops, type StepShops, shopsOf } from './makers.ts';

/** What is thought to be worth what, in ticks. */
export interface FlowPrices {
  /** A unit of work, by cell of centre and bucket. */
  readonly hours: Float64Array;
  /** A good piece, by order and step, at each place in each bucket in which it may leave. */
  readonly pieces: readonly (readonly Float64Array[])[];
}

/** What everybody takes at some prices. */
export interface Priced {
  /** No plan costs less, ticks. */
  readonly value: number;
  /** What is wanted more than there is: the way in which prices climb. */
  readonly slope: FlowPrices;
  readonly choices: readonly (readonly Choice[])[];
}

/** Orders as their makers see them, to be priced again and again. */
export interface Market {
  readonly network: Network;
  readonly free: Float64Array;
  readonly orders: readonly OrderShops[];
}

export function marketOf(network: Network): Market {
  const ledger = new Ledger(network);
  return { network, free: ledger.free, orders: network.orders.map((_, order) => shopsOf(ledger, order)) };
}

/**
 * A Lagrangian bound in which hours and pieces have prices, so that every step parts from every other: each maker sells its step's pieces where it
 * stands, and buys what goes into them wherever that is cheapest with the way and the waiting.
 */
export function priceAll(market: Market, prices: FlowPrices): Priced {
  const { free } = market;
  const slope = emptyPrices(market);
  let value = 0;
  prices.hours.forEach((price, cell) => {
    if (free[cell] === Number.POSITIVE_INFINITY) return;
    if (price > 0) value -= price * (free[cell] as number);
    slope.hours[cell] = -(free[cell] as number);
  });
  const choices = market.orders.map((_, n) => {
    const mine = priceOrder(market, prices, slope, n);
    value += mine.value;
    return mine.choices;
  });
  return { value, slope, choices };
}

export function emptyPrices({ network, free, orders }: Market): FlowPrices {
  const cells = network.places.length * network.buckets;
  return {
    hours: new Float64Array(free.length),
    pieces: orders.map(({ steps }) => steps.map(() => new Float64Array(cells))),
  };
}

/** By place and bucket: what a piece costs there, and the cell of place and bucket that it left from. */
export interface Inflow {
  readonly cost: Float64Array;
  readonly from: Int32Array;
}

export interface InflowWish {
  readonly origins: readonly number[];
  readonly places: readonly number[];
  /** Ticks for each piece and bucket of waiting. */
  readonly holding: number;
  /** The order's own ways. */
  readonly lanes: Lanes;
  /** The lanes that are looked at; all where it is not said. */
  readonly known?: ReadonlySet<number>;
}

/** What a step's pieces cost wherever another wants them: the cheapest way, waiting included. */
export function inflowTo(
  network: Network,
  worth: Float64Array,
  { origins, places, holding, lanes, known }: InflowWish,
): Inflow {
  const T = network.buckets;
  const cost = new Float64Array(worth.length).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(worth.length).fill(-1);
  for (const place of places) {
    const here = place * T;
    for (const origin of origins) {
      const lane = origin * network.places.length + place;
      const lag = lanes.buckets[lane] as number;
      if (lag < 0 || (known && !known.has(lane))) continue;
      const way = lanes.cost[lane] as number;
      for (let t = 0; t + lag < T; t++) {
        const arriving = (worth[origin * T + t] as number) + way;
        if (arriving >= (cost[here + t + lag] as number)) continue;
        cost[here + t + lag] = arriving;
        from[here + t + lag] = origin * T + t;
      }
    }
    for (let t = 1; t < T; t++) {
      const waited = (cost[here + t - 1] as number) + holding;
      if (waited >= (cost[here + t] as number)) continue;
      cost[here + t] = waited;
      from[here + t] = from[here + t - 1] as number;
    }
  }
  return { cost, from };
}

/** What a step's makers pay for each good piece and for a set-up, and where their inputs come from. */
export interface StepPriced extends StepCosts {
  readonly inputs: readonly { readonly from: number; readonly per: number; readonly inflow: Inflow }[];
}

/** What a piece costs each maker of a step in each bucket, less what it is worth there. */
export function stepCosts(market: Market, prices: FlowPrices, n: number, at: number): StepPriced {
  const { network } = market;
  const T = network.buckets;
  const { net, steps } = market.orders[n] as OrderShops;
  const shops = steps[at] as StepShops;
  const inputs = (net.steps[at]?.inputs ?? []).map(({ from, per }) => ({
    from,
    per,
    inflow: inflowTo(network, prices.pieces[n]?.[from] as Float64Array, {
      origins: steps[from]?.places ?? [],
      places: shops.places,
      holding: net.order.holdingCost,
      lanes: net.lanes,
    }),
  }));
  const worth = at === steps.length - 1 ? undefined : (prices.pieces[n]?.[at] as Float64Array);
  const pieces = new Float64Array(shops.makers.length * T);
  const setups = new Float64Array(shops.makers.length * T);
  shops.makers.forEach((maker, m) => {
    for (let t = 0; t < T; t++) {
      if (maker.tops[t] === 0) continue;
      const hour = maker.isLimited ? (prices.hours[maker.center * T + t] as number) : 0;
      const here = maker.place * T + t;
      let cost = (maker.costs[t] as number) + maker.work * hour;
      for (const { per, inflow } of inputs) cost += ((inflow.cost[here] as number) * per) / maker.yield;
      pieces[m * T + t] = cost - (worth ? (worth[here + maker.lead] as number) : net.order.unservedCost);
      setups[m * T + t] = maker.setupWork * hour;
    }
  });
  return { pieces, setups, inputs };
}

function priceOrder(market: Market, prices: FlowPrices, slope: FlowPrices, n: number) {
  const { net, steps } = market.orders[n] as OrderShops;
  let value = net.order.quantity * net.order.unservedCost;
  const choices = steps.map((shops, at) => {
    const costs = stepCosts(market, prices, n, at);
    const choice = chooseMakers(shops, costs, market.network.buckets);
    value += choice.value;
    addSlope(market, slope, { n, at, costs }, choice);
    return choice;
  });
  return { value, choices };
}

/** What a choice takes of hours and of pieces, and gives of pieces. */
function addSlope(
  { network: { buckets: T }, orders }: Market,
  slope: FlowPrices,
  { n, at, costs }: { n: number; at: number; costs: StepPriced },
  { made, setUp }: Choice,
): void {
  const { steps } = orders[n] as OrderShops;
  const pieces = slope.pieces[n] as readonly Float64Array[];
  const own = pieces[at] as Float64Array;
  steps[at]?.makers.forEach((maker, m) => {
    for (let t = 0; t < T; t++) {
      const [good, isSet] = [made[m * T + t] as number, setUp[m * T + t] as number];
      if (good === 0 && isSet === 0) continue;
      if (maker.isLimited)
        add(slope.hours, maker.center * T + t, good * maker.work + isSet * maker.setupWork);
      if (at < steps.length - 1) add(own, maker.place * T + t + maker.lead, -good);
      for (const { from, per, inflow } of costs.inputs) {
        const source = inflow.from[maker.place * T + t] as number;
        if (source >= 0) add(pieces[from] as Float64Array, source, (good * per) / maker.yield);
      }
    }
  });
}

function add(numbers: Float64Array, at: number, more: number): void {
  numbers[at] = (numbers[at] as number) + more;
}

import { fillOrder } from './greedy.ts';
import type { Ledger, Route, Stop } from './ledger.ts';
import type { CandidateNet, OrderNet, StepNet } from './network.ts';
import type { ArcModel, ArcOrder } from './program/arc-model.ts';
import { endCost } from './route-end.ts';
import { roomOn } from './route-fit.ts';

const tiny = 1e-6;

export interface Share {
  readonly route: Route;
  /** Final pieces, a fraction. */
  readonly quantity: number;
}

/**
 * Puts a solver's answer into the ledger in whole pieces: its flows are taken apart into routes, each route gets the whole pieces of its share, the
 * rest goes to the routes with the largest remainders that still have room, and what then is left over wherever it is cheapest.
 */
export function putSolution(ledger: Ledger, arcs: ArcModel, values: Float64Array): void {
  const shares = arcs.orders.map((arc) => sharesOf(ledger, arc, values));
  arcs.orders.forEach(({ order }, n) => {
    putRoutes(ledger, order, shares[n] ?? []);
  });
  arcs.orders.forEach(({ order }, n) => {
    const byRemainder = (shares[n] ?? [])
      .map((share, at) => ({ ...share, at, rest: share.quantity - Math.floor(share.quantity + tiny) }))
      .filter(({ rest }) => rest > tiny)
      .sort((a, b) => b.rest - a.rest || a.at - b.at);
    for (const { route } of byRemainder)
      if (leftOf(ledger, arcs, n, values) >= 1) putUpTo(ledger, order, route, 1);
  });
  for (const { order } of arcs.orders) fillOrder(ledger, order);
}

/** All at once where they then fit, for one may only fit after another that has set its centre up before; else one after the other, as far as each fits. */
export function putRoutes(ledger: Ledger, order: number, shares: readonly Share[]): void {
  const whole = shares
    .map(({ route, quantity }) => ({ route, quantity: Math.floor(quantity + tiny) }))
    .filter(({ quantity }) => quantity > 0);
  for (const { route, quantity } of whole) ledger.put(order, route, quantity);
  if (fitsAsItIs(ledger, order)) return;
  ledger.take(order);
  for (const { route, quantity } of whole) putUpTo(ledger, order, route, quantity);
}

function fitsAsItIs(ledger: Ledger, order: number): boolean {
  const steps = ledger.network.orders[order]?.steps ?? [];
  const isWithin = ({ candidates, index }: StepNet) =>
    candidates.every(
      ({ candidate: { maximum } }, at) => maximum === null || ledger.madeBy(order, index, at) <= maximum,
    );
  return (
    (ledger.unserved[order] ?? 0) >= 0 && ledger.free.every((free) => free >= 0) && steps.every(isWithin)
  );
}

/** Pieces that the answer serves and the ledger does not yet. */
function leftOf(ledger: Ledger, arcs: ArcModel, n: number, values: Float64Array): number {
  const arc = arcs.orders[n];
  if (!arc) return 0;
  const net = ledger.network.orders[arc.order];
  const left = values[arc.unserved] ?? 0;
  const meant = Math.floor(net?.order.indivisible ? left * net.order.quantity : left);
  return (ledger.unserved[arc.order] ?? 0) - Math.max(0, meant);
}

/** As many as still fit: a route may need a piece more at the start than its share says. */
function putUpTo(ledger: Ledger, order: number, route: Route, quantity: number): void {
  const room = roomOn(ledger, order, route, Math.min(quantity, ledger.unserved[order] ?? 0));
  if (room > 0) ledger.put(order, route, room);
}

export interface Flows {
  readonly net: OrderNet;
  /** Pieces of each step that are still to be given to a route, by candidate and bucket. */
  readonly started: Map<number, number>[];
  /** What has come to a place, by step that made it: from where, when, how much is left. */
  readonly arrived: { from: number; leaves: number; arrives: number; to: number; left: number }[][];
}

function sharesOf(ledger: Ledger, arc: ArcOrder, values: Float64Array): Share[] {
  const net = ledger.network.orders[arc.order];
  return net ? routesIn(ledger, readFlows(ledger, net, arc, values)) : [];
}

/** The flows of an order as ways through all its steps; takes them out of there. */
export function routesIn(ledger: Ledger, flows: Flows): Share[] {
  const { net } = flows;
  const shares: Share[] = [];
  const last = net.steps.length - 1;
  const ends = [...(flows.started[last] ?? new Map<number, number>())].sort(([a], [b]) => a - b);
  for (const [cell] of ends)
    for (let n = 0; n < 500; n++) {
      const stops: Stop[] = new Array(net.steps.length);
      const most = trace(ledger, flows, last, cell, stops, 1);
      if (most <= tiny) break;
      const route = { stops };
      if (endCost(ledger.network, net, placeOf(net, last, stops), readyAt(net, last, stops)) === undefined)
        break;
      const quantity = take(ledger, flows, route, most);
      shares.push({ route, quantity });
    }
  return merged(shares);
}

function readFlows(ledger: Ledger, net: OrderNet, arc: ArcOrder, values: Float64Array): Flows {
  const T = ledger.network.buckets;
  const started = arc.started.map((byKept, step) => {
    const cells = new Map<number, number>();
    byKept.forEach((columns, n) => {
      columns.forEach((column, t) => {
        const pieces = column < 0 ? 0 : (values[column] ?? 0);
        if (pieces > tiny) cells.set((arc.kept[step]?.[n] ?? 0) * T + t, pieces);
      });
    });
    return cells;
  });
  const arrived = arc.moves.map((moves) =>
    moves
      .map(({ column, from, to, leaves, arrives }) => ({
        from,
        to,
        leaves,
        arrives,
        left: values[column] ?? 0,
      }))
      .filter(({ left }) => left > tiny)
      .sort((a, b) => b.arrives - a.arrives || a.from - b.from),
  );
  return { net, started, arrived };
}

/**
 * Goes back from a stop to where each of its inputs comes from: the last to come in time, so that what came earlier is left for who begins
 * earlier. Gives how many final pieces can go this way.
 */
function trace(
  ledger: Ledger,
  flows: Flows,
  step: number,
  cell: number,
  stops: Stop[],
  perFinal: number,
): number {
  const T = ledger.network.buckets;
  const net = flows.net.steps[step];
  const [candidate, bucket] = [Math.floor(cell / T), cell % T];
  const made = net?.candidates[candidate];
  if (!net || !made) return 0;
  stops[step] = { candidate, bucket };
  const startsPerFinal = perFinal / made.yield;
  let most = (flows.started[step]?.get(cell) ?? 0) / startsPerFinal;
  for (const { from, per } of net.inputs) {
    const source = sourceOf(ledger, flows, from, made.place, bucket);
    if (!source) return 0;
    const here = source.arrival.left / (startsPerFinal * per);
    most = Math.min(most, here, trace(ledger, flows, from, source.cell, stops, startsPerFinal * per));
  }
  return most;
}

function sourceOf(ledger: Ledger, flows: Flows, from: number, place: number, bucket: number) {
  const T = ledger.network.buckets;
  for (const arrival of flows.arrived[from] ?? []) {
    if (arrival.to !== place || arrival.arrives > bucket || arrival.left <= tiny) continue;
    for (const [cell, pieces] of flows.started[from] ?? []) {
      const made = flows.net.steps[from]?.candidates[Math.floor(cell / T)] as CandidateNet;
      if (pieces > tiny && made.place === arrival.from && (cell % T) + made.candidate.lead === arrival.leaves)
        return { arrival, cell };
    }
  }
  return undefined;
}

/** Takes a route's pieces out of the flows. */
function take(ledger: Ledger, flows: Flows, route: Route, quantity: number): number {
  const T = ledger.network.buckets;
  const good = new Array<number>(flows.net.steps.length).fill(0);
  good[flows.net.steps.length - 1] = quantity;
  for (let step = flows.net.steps.length - 1; step >= 0; step--) {
    const { candidate, bucket } = route.stops[step] as Stop;
    const net = flows.net.steps[step];
    const made = net?.candidates[candidate];
    if (!net || !made) continue;
    const starts = (good[step] ?? 0) / made.yield;
    const cell = candidate * T + bucket;
    flows.started[step]?.set(cell, Math.max(0, (flows.started[step]?.get(cell) ?? 0) - starts));
    for (const { from, per } of net.inputs) {
      good[from] = starts * per;
      const source = route.stops[from] as Stop;
      const maker = flows.net.steps[from]?.candidates[source.candidate];
      const arrival = flows.arrived[from]?.find(
        (one) =>
          one.to === made.place &&
          one.from === maker?.place &&
          one.leaves === source.bucket + maker.candidate.lead &&
          one.left > tiny,
      );
      if (arrival) arrival.left = Math.max(0, arrival.left - starts * per);
    }
  }
  return quantity;
}

function merged(shares: readonly Share[]): Share[] {
  const found = new Map<string, Share>();
  for (const { route, quantity } of shares) {
    const key = route.stops.map(({ candidate, bucket }) => `${candidate}.${bucket}`).join('|');
    found.set(key, { route, quantity: quantity + (found.get(key)?.quantity ?? 0) });
  }
  return [...found.values()];
}

function placeOf(net: OrderNet, step: number, stops: readonly Stop[]): number {
  return net.steps[step]?.candidates[stops[step]?.candidate ?? 0]?.place ?? 0;
}

function readyAt(net: OrderNet, step: number, stops: readonly Stop[]): number {
  const stop = stops[step];
  return (stop?.bucket ?? 0) + (net.steps[step]?.candidates[stop?.candidate ?? 0]?.candidate.lead ?? 0);
}

import type { CandidateNet, Network, OrderNet } from './network.ts';
import type { Plan, Run, Shipment } from './plan.ts';

/** One way through all steps of an order: who does each step in which bucket. Indexes as in the network. */
export interface Route {
  readonly stops: readonly Stop[];
}

export interface Stop {
  /** Index among the step's candidates. */
  readonly candidate: number;
  readonly bucket: number;
}

/** Pieces on one route, with what each stop starts for them. */
export interface RouteShare {
  readonly route: Route;
  readonly quantity: number;
  readonly starts: readonly number[];
}

/** What has been put where so far, and what is still free: the state that a search changes and takes back. */
export class Ledger {
  readonly network: Network;
  /** Free work by centre and bucket; what a centre without capacity has is never asked. */
  readonly free: Float64Array;
  /** By order, step and candidate: pieces started in each bucket, where there are any. */
  readonly started: Map<number, Float64Array>[][];
  readonly unserved: number[];
  readonly #routes: RouteShare[][];
  /** How many runs a family has at a centre and bucket. */
  readonly #families = new Map<string, number>();
  /** The same of families whose set-up lasts, by bucket. */
  readonly #lasting = new Map<string, Int32Array>();
  readonly #usesOfFactory: Int32Array;

  constructor(network: Network) {
    this.network = network;
    const { buckets, centers, orders } = network;
    this.free = new Float64Array(centers.length * buckets).fill(Number.POSITIVE_INFINITY);
    centers.forEach(({ capacity }, at) => {
      capacity?.forEach((free, bucket) => {
        this.free[at * buckets + bucket] = free;
      });
    });
    this.started = orders.map(({ steps }) => steps.map(() => new Map()));
    this.unserved = orders.map(({ order }) => order.quantity);
    this.#routes = orders.map(() => []);
    this.#usesOfFactory = new Int32Array(network.factories.length);
  }

  isOpen(factory: number): boolean {
    return (this.#usesOfFactory[factory] ?? 0) > 0;
  }

  /** Whether the order's step is done by this candidate already, and from which bucket on. */
  firstBucket(order: number, step: number, candidate: number): number {
    const made = this.started[order]?.[step]?.get(candidate);
    return made ? made.findIndex((pieces) => pieces > 0) : -1;
  }

  madeBy(order: number, step: number, candidate: number): number {
    let sum = 0;
    for (const pieces of this.started[order]?.[step]?.get(candidate) ?? []) sum += pieces;
    return sum;
  }

  familyRuns(center: number, bucket: number, family: string): number {
    return this.#families.get(`${center}|${bucket}|${family}`) ?? 0;
  }

  /** The first bucket in which a centre works on a family whose set-up lasts; −1 for none. */
  firstOfFamily(center: number, family: string): number {
    return this.#lasting.get(`${center}|${family}`)?.findIndex((runs) => runs > 0) ?? -1;
  }

  /** Work that a set-up would take here in addition, were one more piece begun. */
  setupWork(order: number, step: number, candidate: number, bucket: number): number {
    const net = candidateAt(this.network, order, step, candidate);
    const { setup } = net.candidate;
    if (setup.work === 0) return 0;
    if (setup.family !== null && !setup.lasts)
      return this.familyRuns(net.center, bucket, setup.family) > 0 ? 0 : setup.work;
    const first =
      setup.family === null
        ? this.firstBucket(order, step, candidate)
        : this.firstOfFamily(net.center, setup.family);
    return first >= 0 && first <= bucket ? 0 : setup.work;
  }

  freeAt(center: number, bucket: number): number {
    return this.free[center * this.network.buckets + bucket] ?? 0;
  }

  routesOf(order: number): readonly RouteShare[] {
    return this.#routes[order] ?? [];
  }

  /** Puts pieces on a route; the caller has seen that they fit. With those that go this way already, so that losses are rounded up once. */
  put(order: number, route: Route, quantity: number): void {
    const net = this.network.orders[order];
    const routes = this.#routes[order];
    if (!net || !routes) return;
    const at = routes.findIndex((known) => isSame(known.route, route));
    const before = at < 0 ? undefined : routes[at];
    const all = quantity + (before?.quantity ?? 0);
    const share = { route, quantity: all, starts: startsOf(net, route, all) };
    if (before) this.#runAll(order, before, -1);
    this.#runAll(order, share, 1);
    if (before) routes[at] = share;
    else routes.push(share);
    this.unserved[order] = (this.unserved[order] ?? 0) - quantity;
  }

  #runAll(order: number, { route, starts }: RouteShare, sign: 1 | -1): void {
    route.stops.forEach((stop, step) => {
      this.#run(order, step, stop, sign * (starts[step] ?? 0));
    });
  }

  /** Takes everything of an order back, and gives what it was. */
  take(order: number): { readonly route: Route; readonly quantity: number }[] {
    const routes = this.#routes[order] ?? [];
    this.#routes[order] = [];
    for (const share of routes) {
      this.#runAll(order, share, -1);
      this.unserved[order] = (this.unserved[order] ?? 0) + share.quantity;
    }
    return routes.map(({ route, quantity }) => ({ route, quantity }));
  }

  #run(order: number, step: number, { candidate, bucket }: Stop, pieces: number): void {
    const net = candidateAt(this.network, order, step, candidate);
    const { setup, work } = net.candidate;
    const at = net.center * this.network.buckets;
    const awards = this.started[order]?.[step];
    const before = this.firstBucket(order, step, candidate);
    const made = awards?.get(candidate) ?? new Float64Array(this.network.buckets);
    made[bucket] = (made[bucket] ?? 0) + pieces;
    const after = made.findIndex((count) => count > 0);
    if (after < 0) awards?.delete(candidate);
    else awards?.set(candidate, made);
    this.#take(at + bucket, work * pieces);
    if (setup.family === null && before !== after) {
      if (before >= 0) this.#take(at + before, -setup.work);
      if (after >= 0) this.#take(at + after, setup.work);
    }
    if (setup.family !== null && setup.lasts)
      this.#lastingFamily(net, bucket, setup.family, Math.sign(pieces));
    else if (setup.family !== null) this.#family(net, bucket, setup.family, Math.sign(pieces));
    const uses = this.#usesOfFactory;
    if (before < 0 && after >= 0) uses[net.factory] = (uses[net.factory] ?? 0) + 1;
    if (before >= 0 && after < 0) uses[net.factory] = (uses[net.factory] ?? 0) - 1;
  }

  #family(net: CandidateNet, bucket: number, family: string, more: number): void {
    const key = `${net.center}|${bucket}|${family}`;
    const before = this.#families.get(key) ?? 0;
    this.#families.set(key, before + more);
    const at = net.center * this.network.buckets + bucket;
    if (before === 0 && more > 0) this.#take(at, net.candidate.setup.work);
    if (before === 1 && more < 0) this.#take(at, -net.candidate.setup.work);
  }

  /** The set-up stands in the first bucket of the family, and moves with it. */
  #lastingFamily({ center, candidate }: CandidateNet, bucket: number, family: string, more: number): void {
    const key = `${center}|${family}`;
    const runs = this.#lasting.get(key) ?? new Int32Array(this.network.buckets);
    this.#lasting.set(key, runs);
    const before = runs.findIndex((count) => count > 0);
    runs[bucket] = (runs[bucket] ?? 0) + more;
    const after = runs.findIndex((count) => count > 0);
    if (before === after) return;
    const at = center * this.network.buckets;
    if (before >= 0) this.#take(at + before, -candidate.setup.work);
    if (after >= 0) this.#take(at + after, candidate.setup.work);
  }

  #take(at: number, work: number): void {
    this.free[at] = (this.free[at] ?? 0) - work;
  }

  /** What stands in the ledger, as a plan: equal runs and shipments together, in the order of the instance. */
  plan(): Plan {
    const runs = new Map<string, Run>();
    const shipments = new Map<string, Shipment>();
    this.network.orders.forEach((net, order) => {
      for (const { route, quantity, starts } of this.#routes[order] ?? [])
        writeRoute(this.network, net, { route, quantity, starts }, runs, shipments);
    });
    const unserved = this.network.orders.flatMap(({ order }, n) =>
      (this.unserved[n] ?? 0) > 0 ? [{ order: order.id, quantity: this.unserved[n] ?? 0 }] : [],
    );
    return { runs: [...runs.values()], shipments: [...shipments.values()], unserved };
  }
}

function writeRoute(
  network: Network,
  net: OrderNet,
  { route, quantity, starts }: { route: Route; quantity: number; starts: readonly number[] },
  runs: Map<string, Run>,
  shipments: Map<string, Shipment>,
): void {
  const { order } = net;
  const place = (at: number) => network.places[at] ?? '';
  net.steps.forEach(({ step, inputs }, index) => {
    const stop = route.stops[index];
    const made = stop && net.steps[index]?.candidates[stop.candidate];
    if (!stop || !made) return;
    const { center } = made.candidate;
    const pieces = starts[index] ?? 0;
    addTo(runs, `${order.id}|${step.id}|${center}|${stop.bucket}`, 'started', {
      order: order.id,
      step: step.id,
      center,
      bucket: stop.bucket,
      started: pieces,
    });
    for (const { from, per } of inputs) {
      const source = net.steps[from];
      const before = route.stops[from];
      const maker = before && source?.candidates[before.candidate];
      if (!source || !before || !maker) continue;
      send(source.step.id, maker, before.bucket, place(made.place), pieces * per);
    }
    if (index === net.steps.length - 1) send(step.id, made, stop.bucket, order.destination, quantity);
  });
  function send(step: string, maker: CandidateNet, bucket: number, to: string | null, pieces: number) {
    const from = place(maker.place);
    const leaves = bucket + maker.candidate.lead;
    addTo(shipments, `${order.id}|${step}|${from}|${to}|${leaves}`, 'quantity', {
      order: order.id,
      step,
      from,
      to,
      bucket: leaves,
      quantity: pieces,
    });
  }
}

function addTo<Row, Key extends keyof Row>(rows: Map<string, Row>, at: string, key: Key, row: Row): void {
  const found = rows.get(at);
  const sum = (Number(found?.[key] ?? 0) + Number(row[key])) as Row[Key];
  rows.set(at, { ...row, [key]: sum });
}

/** Pieces to start at each stop so that so many good ones come out at the end. */
export function startsOf({ steps }: OrderNet, { stops }: Route, quantity: number): number[] {
  const good = new Array<number>(steps.length).fill(0);
  const starts = new Array<number>(steps.length).fill(0);
  good[steps.length - 1] = quantity;
  for (let at = steps.length - 1; at >= 0; at--) {
    const yieldBps = steps[at]?.candidates[stops[at]?.candidate ?? 0]?.candidate.yieldBps ?? 10_000;
    const wanted = good[at] ?? 0;
    starts[at] = yieldBps === 10_000 ? wanted : Math.ceil((wanted * 10_000) / yieldBps);
    for (const { from, per } of steps[at]?.inputs ?? []) good[from] = (starts[at] ?? 0) * per;
  }
  return starts;
}

function isSame({ stops }: Route, other: Route): boolean {
  return stops.every(
    ({ candidate, bucket }, at) =>
      candidate === other.stops[at]?.candidate && bucket === other.stops[at]?.bucket,
  );
}

export function candidateAt(network: Network, order: number, step: number, candidate: number): CandidateNet {
  const found = network.orders[order]?.steps[step]?.candidates[candidate];
  if (!found) throw new Error(`No candidate ${candidate} of step ${step} of order ${order}`);
  return found;
}

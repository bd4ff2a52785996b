import { candidateAt, type Ledger, type Route, startsOf } from './ledger.ts';

/** The most pieces, up to `most`, that fit on a route now: loads of stops that share a centre and bucket count together. */
export function roomOn(ledger: Ledger, order: number, route: Route, most: number): number {
  const fits = (quantity: number) => fitsOn(ledger, order, route, quantity);
  if (most < 1 || !fits(1)) return 0;
  if (fits(most)) return most;
  let [low, high] = [1, most];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

export function fitsOn(ledger: Ledger, order: number, route: Route, quantity: number): boolean {
  const { network } = ledger;
  const net = network.orders[order];
  if (!net) return false;
  const starts = startsOf(net, route, quantity);
  const load = new Map<number, number>();
  const families = new Set<string>();
  const firsts = firstStops(ledger, order, route);
  for (const [step, stop] of route.stops.entries()) {
    const made = candidateAt(network, order, step, stop.candidate);
    const { candidate, center } = made;
    const pieces = starts[step] ?? 0;
    if (candidate.maximum !== null && ledger.madeBy(order, step, stop.candidate) + pieces > candidate.maximum)
      return false;
    const cell = center * network.buckets + stop.bucket;
    const family = `${cell}|${candidate.setup.family}`;
    const isShared =
      candidate.setup.family !== null &&
      (families.has(family) ||
        stop.bucket > (firsts.get(`${center}|${candidate.setup.family}`) ?? stop.bucket));
    const setup = isShared ? 0 : ledger.setupWork(order, step, stop.candidate, stop.bucket);
    if (candidate.setup.family !== null) families.add(family);
    load.set(cell, (load.get(cell) ?? 0) + pieces * candidate.work + setup);
  }
  for (const [cell, work] of load) if (work > (ledger.free[cell] ?? 0)) return false;
  return true;
}

/** The first bucket in which a route stops for each family whose set-up lasts, by centre. */
function firstStops({ network }: Ledger, order: number, { stops }: Route): Map<string, number> {
  const firsts = new Map<string, number>();
  for (const [step, { candidate: at, bucket }] of stops.entries()) {
    const { candidate, center } = candidateAt(network, order, step, at);
    if (candidate.setup.family === null || !candidate.setup.lasts) continue;
    const key = `${center}|${candidate.setup.family}`;
    firsts.set(key, Math.min(bucket, firsts.get(key) ?? bucket));
  }
  return firsts;
}

import { candidateAt, type Ledger, type Route, type Stop, startsOf } from './ledger.ts';
import type { Network } from './network.ts';
import { costOf, totalOf } from './plan-cost.ts';
import { fitsOn } from './route-fit.ts';

/** A shelf as an order sees it: which candidate of which step it is, and the step at which its pieces leave it. */
interface Shelf {
  readonly at: ReadonlyMap<number, number>;
  readonly last: number;
  /** Buckets in which it has pieces. */
  readonly buckets: readonly number[];
}

type Routes = ReturnType<Ledger['take']>;

/**
 * Moves pieces from who makes them to what lies there already, as long as that costs no more: a search may leave some of it where making them too is
 * paid for anyway, as by a minimum, and a greedy one where it is little. True where it has moved any.
 */
export function emptyShelves(ledger: Ledger): boolean {
  let isMoved = false;
  ledger.network.orders.forEach((_, order) => {
    for (const shelf of shelvesOf(ledger, order))
      for (const bucket of shelf.buckets) while (moveSome(ledger, order, shelf, bucket)) isMoved = true;
  });
  return isMoved;
}

function shelvesOf({ network }: Ledger, order: number): Shelf[] {
  const found = new Map<string, Map<number, number>>();
  network.orders[order]?.steps.forEach(({ candidates }, step) => {
    candidates.forEach(({ factory }, candidate) => {
      const { shelf = null } = network.factories[factory] ?? {};
      if (shelf !== null) found.set(shelf, (found.get(shelf) ?? new Map()).set(step, candidate));
    });
  });
  const shelves = [...found.values()].map((at) => {
    const last = Math.max(...at.keys());
    const { center } = candidateAt(network, order, last, at.get(last) ?? 0);
    const capacity = network.centers[center]?.capacity ?? [];
    return { at, last, buckets: capacity.flatMap((pieces, t) => (pieces > 0 ? [t] : [])) };
  });
  // What is nearer to the end first: then nothing is made, or taken, of what it is made of.
  return shelves.sort((a, b) => b.last - a.last);
}

/** Moves of one route as many pieces as the shelf has left, where all others then still fit. False where none can be. */
function moveSome(ledger: Ledger, order: number, shelf: Shelf, bucket: number): boolean {
  return ledger.routesOf(order).some(({ route, quantity }, which) => {
    const other = overShelf(ledger, order, route, shelf, bucket);
    const most = other ? leftFor(ledger, order, other, { shelf, bucket, quantity }) : 0;
    return other !== undefined && most > 0 && moved(ledger, order, { which, other, quantity: most });
  });
}

/** The same way with the shelf in place of whoever makes the part; undefined where it takes of a shelf already, or its pieces would come too late. */
function overShelf(
  { network }: Ledger,
  order: number,
  { stops }: Route,
  { at, last }: Shelf,
  bucket: number,
): Route | undefined {
  const now = candidateAt(network, order, last, stops[last]?.candidate ?? 0);
  if (network.factories[now.factory]?.shelf !== null) return undefined;
  const other = stops.map((stop, step) => {
    const candidate = at.get(step);
    return candidate === undefined ? stop : { candidate, bucket };
  });
  return comesInTime(network, order, other) ? { stops: other } : undefined;
}

/** Whether all that a step takes has arrived by the bucket in which it is worked. */
function comesInTime(network: Network, order: number, stops: readonly Stop[]): boolean {
  const { steps = [], lanes } = network.orders[order] ?? {};
  return steps.every(({ index, inputs }) =>
    inputs.every(({ from }) => {
      const [before, stop] = [stops[from], stops[index]];
      if (!before || !stop) return false;
      const maker = candidateAt(network, order, from, before.candidate);
      const { place } = candidateAt(network, order, index, stop.candidate);
      const lag = lanes?.buckets[maker.place * network.places.length + place] ?? -1;
      return lag >= 0 && before.bucket + maker.candidate.lead + lag <= stop.bucket;
    }),
  );
}

/** Pieces of an order, up to so many, for which the shelf has enough left. */
function leftFor(
  ledger: Ledger,
  order: number,
  route: Route,
  { shelf, bucket, quantity }: { shelf: Shelf; bucket: number; quantity: number },
): number {
  const net = ledger.network.orders[order];
  if (!net) return 0;
  const made = candidateAt(ledger.network, order, shelf.last, shelf.at.get(shelf.last) ?? 0);
  const left = ledger.freeAt(made.center, bucket);
  const takes = (pieces: number) => (startsOf(net, route, pieces)[shelf.last] ?? 0) * made.candidate.work;
  let [low, high] = [0, quantity];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (takes(middle) <= left) low = middle;
    else high = middle - 1;
  }
  return low;
}

function moved(
  ledger: Ledger,
  order: number,
  { which, other, quantity }: { which: number; other: Route; quantity: number },
): boolean {
  const before = totalOf(costOf(ledger));
  const routes = ledger.take(order);
  // In their old order, for a set-up stands where a step is begun first.
  const wanted = routes.flatMap((one, at) =>
    at === which
      ? [
          { route: other, quantity },
          { ...one, quantity: one.quantity - quantity },
        ]
      : [one],
  );
  if (
    putAll(
      ledger,
      order,
      wanted.filter((one) => one.quantity > 0),
    ) &&
    totalOf(costOf(ledger)) <= before
  )
    return true;
  ledger.take(order);
  for (const one of routes) ledger.put(order, one.route, one.quantity);
  return false;
}

function putAll(ledger: Ledger, order: number, routes: Routes): boolean {
  return routes.every(({ route, quantity }) => {
    const fits = fitsOn(ledger, order, route, quantity);
    if (fits) ledger.put(order, route, quantity);
    return fits;
  });
}

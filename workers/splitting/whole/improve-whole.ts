import type { Ledger } from '../ledger.ts';
import type { Cells } from './cells.ts';
import { tradePlaces } from './trade.ts';
import type { Places } from './trader.ts';

/** Places tried for each round that a search may take. */
const workOfRound = 300_000;

/**
 * Trades the places of whole orders and puts each better plan into the ledger. What ended it; undefined where an order lies in more places than one, so
 * that there is nothing to begin with.
 */
export function improveWhole(
  ledger: Ledger,
  cells: Cells,
  { roundsMax, seed }: { readonly roundsMax: number; readonly seed: number },
  isOver: () => boolean,
  note: () => void,
): 'work' | 'guard' | undefined {
  const start = placesIn(ledger, cells);
  if (!start) return undefined;
  return tradePlaces(cells, start, { seed, workMax: roundsMax * workOfRound, isOver }, (places) => {
    putPlaces(ledger, cells, places);
    note();
  });
}

function placesIn(ledger: Ledger, { options }: Cells): Places | undefined {
  const places = options.map((mine, order) => {
    const routes = ledger.routesOf(order);
    if (routes.length > 1) return -1;
    const [stop] = routes[0]?.route.stops ?? [];
    return mine.findIndex(({ route }) => {
      const [own] = route?.stops ?? [];
      return own?.candidate === stop?.candidate && own?.bucket === stop?.bucket;
    });
  });
  return places.includes(-1) ? undefined : Int32Array.from(places);
}

function putPlaces(ledger: Ledger, { options }: Cells, places: Places): void {
  for (const order of places.keys()) ledger.take(order);
  places.forEach((at, order) => {
    const route = options[order]?.[at]?.route;
    if (route) ledger.put(order, route, ledger.unserved[order] ?? 0);
  });
}

import type { Cells } from './cells.ts';
import { type Places, Trader } from './trader.ts';

/** What a trade may cost more at the beginning and at the end of a cooling, in what an order's second best costs more on average. */
const warmth = { hot: 1.3, cold: 0.15 };
const coolings = 20;

/**
 * Trades the places of whole orders for others: one is moved to another place of its own, a dozen are given out anew around it, and what comes of it is
 * kept when it costs less, or a little more while it is hot (annealing, again and again from the best known). `tell` hears of each better one; gives
 * whether all the work was done, or `isOver` ended it.
 */
export function tradePlaces(
  cells: Cells,
  start: Places,
  { seed, workMax, isOver }: { seed: number; workMax: number; isOver: () => boolean },
  tell: (places: Places, cost: number) => void,
): 'work' | 'guard' {
  const trader = new Trader(cells, start, seed);
  const length = workMax / coolings;
  let best = trader.cost;
  let bestPlaces = start.slice();
  for (let cooling = 0; cooling < coolings; cooling++) {
    trader.goTo(bestPlaces);
    const begun = trader.work;
    for (let trades = 0; trader.work < begun + length; trades++) {
      if (trades % 256 === 0 && isOver()) return 'guard';
      const cooled = (trader.work - begun) / length;
      const may = warmth.hot * (warmth.cold / warmth.hot) ** cooled;
      if (!trader.trade(may) || trader.cost >= best - 1e-6) continue;
      [best, bestPlaces] = [trader.cost, trader.places.slice()];
      tell(bestPlaces, best);
    }
  }
  return 'work';
}

import type { Network } from '../network.ts';
import { type Climbed, climb } from './climb.ts';
import { type FlowPrices, type Market, marketOf } from './flow-prices.ts';
import { type RelaxLimits, relaxed } from './relaxation.ts';

export interface PricedBound extends Climbed {
  readonly market: Market;
}

/** Ticks for each step that a piece is worth more: so that all that is wanted is made at the first prices, and not a little less. */
const lift = 30;

/**
 * A bound over all candidates and what everything is worth: prices from the relaxed program, then by climbing. For orders of several steps, where it is much nearer
 * than prices on hours alone, because what is paid once is not spread over more than it can be. Undefined when time is over first.
 */
export async function pricedBound(
  network: Network,
  known: number,
  limits: RelaxLimits & { readonly rounds: number },
): Promise<PricedBound | undefined> {
  const market = marketOf(network);
  const found = await relaxed(market, limits);
  if (!found) return undefined;
  return { market, ...climb(market, lifted(found), known, limits.rounds) };
}

function lifted({ hours, pieces }: FlowPrices): FlowPrices {
  return {
    hours,
    pieces: pieces.map((steps) => steps.map((worth, at) => worth.map((one) => one + lift * (at + 1)))),
  };
}

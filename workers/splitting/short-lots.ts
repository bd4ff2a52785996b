import type { Ledger } from './ledger.ts';

/**
 * Whether a step of an order is divided so that a centre makes less than the lot that is held there: its set-up has the hours that the order lacks when it is
 * made there whole, and no more. What lacks beyond that would be taken from others.
 */
export function isShort({ network, started }: Ledger, order: number): boolean {
  const { steps = [] } = network.orders[order] ?? {};
  return steps.some(({ candidates }, step) => {
    const awards = started[order]?.[step];
    if (!awards || awards.size < 2) return false;
    return [...awards].some(([at, pieces]) => {
      const { lotHeld = false, minimum = 0 } = candidates[at]?.candidate ?? {};
      return lotHeld && pieces.reduce((sum, count) => sum + count, 0) < minimum;
    });
  });
}

/** How many orders are: a plan with fewer of them is the better one, whatever it costs. */
export function shortOrders(ledger: Ledger): number {
  return ledger.network.orders.filter((_, order) => isShort(ledger, order)).length;
}

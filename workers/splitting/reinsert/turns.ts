import type { Ledger } from '../ledger.ts';

/** These orders in a turn that is drawn: by when they are due, the largest first, small ones that are due soon first, or by chance alone. */
export function inSomeTurn(ledger: Ledger, orders: readonly number[], random: () => number): number[] {
  const kind = Math.floor(random() * 4);
  return orders
    .map((order) => ({ order, at: placeOf(ledger, order, kind, random()) }))
    .sort((a, b) => a.at - b.at || a.order - b.order)
    .map(({ order }) => order);
}

function placeOf({ network }: Ledger, at: number, kind: number, chance: number): number {
  const order = network.orders[at]?.order;
  if (!order) return 0;
  if (kind === 0) return order.due + chance;
  if (kind === 1) return -order.quantity * (0.7 + 0.6 * chance);
  if (kind === 2) return order.due + order.quantity / 50 + 2 * chance;
  return chance;
}

import type { Network } from '../network.ts';
import type { Kept } from './arc-model.ts';

/** A piece for each route that will be rounded down, about; none of what may not be divided. */
export function sparePieces({ orders }: Network, order: number): number {
  const { quantity = 0, indivisible = false } = orders[order]?.order ?? {};
  return indivisible ? 0 : Math.min(40, Math.ceil(quantity / 100));
}

/** About how many columns a program over these candidates has. */
export function columnsOf({ orders, buckets }: Network, kept: readonly Kept[]): number {
  let sum = 0;
  orders.forEach((net, order) => {
    const places = (step: number) =>
      new Set((kept[order]?.[step] ?? []).map((at) => net.steps[step]?.candidates[at]?.place)).size;
    net.steps.forEach((step, at) => {
      sum += (kept[order]?.[at]?.length ?? 0) * buckets;
      for (const { from } of step.inputs) sum += places(from) * places(at) * buckets;
    });
  });
  return sum;
}

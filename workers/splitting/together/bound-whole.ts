import type { Instance } from '../instance.ts';
import { lagrangianBound } from '../lower-bound.ts';
import { networkOf } from '../network.ts';

export interface BoundQuestion {
  readonly instance: Instance;
  /** What a known plan costs, ticks: prices climb towards it. */
  readonly known: number;
  readonly rounds: number;
}

/** What no plan of all orders costs less than, ticks: the bound of the whole, for its parts have bounds of their own questions alone. */
export function boundWhole({ instance, known, rounds }: BoundQuestion): number {
  return Math.max(0, lagrangianBound(networkOf(instance), known, rounds).value);
}

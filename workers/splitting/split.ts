import { checkInstance, InstanceRefused } from './check-instance.ts';
import type { Instance } from './instance.ts';
import { networkOf } from './network.ts';
import type { Plan } from './plan.ts';
import { Search } from './search.ts';
import type { SplitLimits, SplitResult } from './split-limits.ts';

type Tell = (better: { plan: Plan; total: number }) => void;

/**
 * Splits orders over factories at the least landed cost: a greedy plan first, several orders put back in other turns, then one program over everything
 * where it is small enough, else over the best candidates, then orders by parts; and a bound that says how far from the best any plan can be. `now` is a
 * monotonic clock in seconds; without any nodes the greedy plan is the answer; `tell` hears of each better plan.
 */
export async function split(
  instance: Instance,
  limits: SplitLimits,
  now: () => number,
  tell: Tell = () => {},
): Promise<SplitResult> {
  const search = begun(instance, limits, now, tell);
  if (limits.nodesMax > 0) {
    search.reinsert(0.1);
    await search.program();
    await search.parts();
  }
  search.shelves();
  return search.result();
}

/** A first plan of several orders, as good as putting them back in other turns makes it; of one order the greedy plan. Nothing is proven. */
export function splitAtOnce(instance: Instance, limits: SplitLimits, now: () => number): SplitResult {
  const search = begun(instance, limits, now, () => {});
  search.reinsert(1);
  search.shelves();
  return search.result();
}

function begun(instance: Instance, limits: SplitLimits, now: () => number, tell: Tell): Search {
  const problems = checkInstance(instance);
  if (problems.length > 0) throw new InstanceRefused(problems);
  const search = new Search(networkOf(instance), limits, now, tell);
  search.greedy();
  return search;
}

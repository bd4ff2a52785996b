import { checkInstance, InstanceRefused } from './check-instance.ts';
import type { Instance } from './instance.ts';
import { networkOf } from './network.ts';
import type { Plan } from './plan.ts';
import { Search } from './search.ts';
import type { SplitLimits, SplitResult } from './split-limits.ts';

/**
 * Splits orders over factories at the least landed cost: a greedy plan first, then one program over everything where it is small enough,
 * else over the best candidates, then orders by parts; and a bound that says how far from the best any plan can be. `now` is a
 * monotonic clock in seconds; without any nodes the greedy plan is the answer; `tell` hears of each better plan.
 */
export async function split(
  instance: Instance,
  limits: SplitLimits,
  now: () => number,
  tell: (better: { plan: Plan; total: number }) => void = () => {},
): Promise<SplitResult> {
  const problems = checkInstance(instance);
  if (problems.length > 0) throw new InstanceRefused(problems);
  const network = networkOf(instance);
  const search = new Search(network, limits, now, tell);
  search.greedy();
  if (limits.nodesMax > 0) {
    await search.program();
    await search.parts();
  }
  search.shelves();
  return search.result();
}

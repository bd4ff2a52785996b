import { checkInstance, InstanceRefused } from '../check-instance.ts';
import type { Instance } from '../instance.ts';
import { networkOf } from '../network.ts';
import type { Plan } from '../plan.ts';
import { Search } from '../search.ts';
import type { SplitLimits } from '../split-limits.ts';
import { verifyPlan } from '../verify.ts';

export interface PartQuestion {
  readonly instance: Instance;
  /** A plan of it that holds. */
  readonly share: Plan;
  readonly limits: SplitLimits;
}

/** A plan that holds and costs no more than what was asked with, and what it wins. */
export interface PartAnswer {
  readonly plan: Plan;
  /** Ticks; 0 where it is the plan that was asked with. */
  readonly won: number;
}

/**
 * Looks for a better plan of a part, from the one that is known: hours priced first, then orders in other turns, order by order and a few together;
 * without any nodes in other turns alone.
 */
export function improvePart(question: PartQuestion, now = seconds): Promise<PartAnswer> {
  return improved(question, now, async (search) => {
    if (question.limits.nodesMax === 0) return search.reinsert(1);
    search.price();
    await search.parts();
  });
}

/** The same for so few orders that one program over all of them may come to an end. */
export function improveFew(question: PartQuestion, now = seconds): Promise<PartAnswer> {
  return improved(question, now, async (search) => {
    await search.program();
    await search.parts();
  });
}

const seconds = () => performance.now() / 1_000;

async function improved(
  { instance, share, limits }: PartQuestion,
  now: () => number,
  improve: (search: Search) => Promise<void>,
): Promise<PartAnswer> {
  const problems = checkInstance(instance);
  if (problems.length > 0) throw new InstanceRefused(problems);
  const search = new Search(networkOf(instance), limits, now, () => {});
  search.begin(share);
  await improve(search);
  search.shelves();
  const { plan } = search.result();
  const [before, after] = [verifyPlan(instance, share), verifyPlan(instance, plan)];
  const won = Number(before.total - after.total);
  return won > 0 && after.wrong.length === 0 ? { plan, won } : { plan: share, won: 0 };
}

import type { PlannedPromise } from '#schema/orders/index.ts';
import { type Wish, wishes } from '../splitting/alternatives.ts';
import type { UnnamedPlan } from './priced-plan.ts';

/** Plans with what each of them is the best of, cheapest first. */
export interface NamedPlans {
  readonly plans: readonly PlannedPromise[];
  /** Those that are the best of nothing: they stand in where one of the others does not hold. */
  readonly spare: readonly UnnamedPlan[];
}

/** What each plan is the best of, by what is paid in the end. */
export function namePlans(found: readonly UnnamedPlan[], isCarbonAsked: boolean): NamedPlans {
  const order: Readonly<Record<Wish, (plan: UnnamedPlan) => readonly (bigint | number | string)[]>> = {
    CHEAPEST: (plan) => [plan.unserved, plan.totalMinor, plan.arrivesOn, plan.factoryCount],
    EARLIEST: (plan) => [plan.unserved, plan.arrivesOn, plan.totalMinor, plan.factoryCount],
    FEWEST_FACTORIES: (plan) => [plan.unserved, plan.factoryCount, plan.totalMinor, plan.arrivesOn],
    LOWEST_CARBON: (plan) => [plan.unserved, ...carbonOf(plan), plan.totalMinor, plan.arrivesOn],
  };
  const asked = wishes.filter((wish) => wish !== 'LOWEST_CARBON' || isCarbonAsked);
  const best = asked.map((wish) => ({
    wish,
    plan: found.toSorted((a, b) => compare(order[wish](a), order[wish](b)))[0],
  }));
  const wishesOf = (plan: UnnamedPlan) => best.filter((one) => one.plan === plan).map(({ wish }) => wish);
  const plans = found
    .map((plan) => ({ ...plan, wishes: wishesOf(plan) }))
    .filter(({ wishes }) => wishes.length > 0)
    .sort((a, b) => compare(order.CHEAPEST(a), order.CHEAPEST(b)));
  return { plans, spare: found.filter((plan) => wishesOf(plan).length === 0) };
}

/** By what is not known, then by what is. */
function carbonOf({ carbon }: UnnamedPlan): readonly (bigint | number)[] {
  const known = BigInt(carbon?.transportGrams ?? 0) + BigInt(carbon?.energyGrams ?? 0);
  return [carbon?.unknown.length ?? 0, known];
}

function compare(a: readonly (bigint | number | string)[], b: readonly (bigint | number | string)[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined || left === right) continue;
    return left < right ? -1 : 1;
  }
  return 0;
}

import type { Logger } from '#config/logger.ts';
import type { PlannedPromise, PromiseInput, PromiseShortage } from '#schema/orders/index.ts';
import { DoesNotHold } from './answer-before.ts';
import { isCarbonAsked } from './carbon.ts';
import { wrongWith } from './check-plans.ts';
import { namePlans } from './name-plans.ts';
import type { PromiseFound } from './plan-promise.ts';
import type { UnnamedPlan } from './priced-plan.ts';

/** What whoever asked is told: plans that hold, and where there are too few of them for a step. */
export interface PromiseAnswer {
  readonly plans: readonly PlannedPromise[];
  readonly shortages: readonly PromiseShortage[];
}

/**
 * What was found without those plans that do not hold; what one of them was the best of goes to another. What was wrong is in the log, for it is a
 * defect of the planning. Throws where none holds.
 */
export function plansThatHold(input: PromiseInput, found: PromiseFound, log: Logger): PromiseAnswer {
  const { plans, spare, shortages } = found;
  const holds = (plan: UnnamedPlan) => isTold(input, plan, log);
  const held = plans.filter(holds);
  if (held.length === plans.length) return { plans, shortages };
  const left = [...held, ...spare.filter(holds)];
  if (left.length === 0) throw new DoesNotHold(`None of ${plans.length} plans holds`);
  return { plans: namePlans(left, isCarbonAsked(input)).plans, shortages };
}

/** Whether a plan holds; says what is wrong where it does not. */
export function isTold(input: PromiseInput, plan: UnnamedPlan, log: Logger): boolean {
  const wrong = wrongWith(input, plan);
  if (wrong.length === 0) return true;
  log.error(
    { promiseId: input.promise.id, wrong: wrong.slice(0, 5) },
    'a plan does not hold: it is not told',
  );
  return false;
}

import type { PromiseInput } from '#schema/orders/index.ts';
import { checkPlans } from '../check-plans.ts';
import { overloaded } from '../hauls/check-hauls.ts';
import { overdrawn } from '../overdrawn.ts';
import type { TogetherAnswer } from './plan-together.ts';

// Looks at an answer as it will be shown, from what was read of the market: it shares nothing with what has planned it.

/** Throws where a plan does not hold by itself, or where all of them together hold more of a week than is surely free. */
export function checkTogether(inputs: readonly PromiseInput[], { orders }: TogetherAnswer): void {
  for (const { promiseId, plan, shortages } of orders) {
    const input = inputs.find(({ promise }) => promise.id === promiseId);
    if (!input) throw new Error(`${promiseId} was not asked`);
    if (plan) checkPlans(input, { plans: [plan], shortages });
  }
  const lines = orders.flatMap(({ plan }) => plan?.lines ?? []);
  const hauls = orders.flatMap(({ plan }) => plan?.hauls ?? []);
  const wrong = [...overdrawn(inputs, lines), ...overloaded(inputs, hauls)];
  if (wrong.length > 0) throw new Error(`Plans do not hold together: ${wrong.slice(0, 5).join('; ')}`);
}

import type { PlannedPromise, PromiseInput } from '#schema/orders/index.ts';
import { checkPlans } from '../check-plans.ts';
import type { TogetherAnswer } from './plan-together.ts';
import { surelyFree } from './surely-free.ts';

// Looks at an answer as it will be shown, from what was read of the market: it shares nothing with what has planned it.

/** Throws where a plan does not hold by itself, or where all of them together hold more of a week than is surely free. */
export function checkTogether(inputs: readonly PromiseInput[], { orders }: TogetherAnswer): void {
  const used = new Map<string, bigint>();
  for (const { promiseId, plan, shortages } of orders) {
    const input = inputs.find(({ promise }) => promise.id === promiseId);
    if (!input) throw new Error(`${promiseId} was not asked`);
    if (!plan) continue;
    checkPlans(input, { plans: [plan], shortages });
    addTo(used, plan);
  }
  const wrong = [...used].flatMap(([key, amount]) => {
    const [offerId = '', weekStart = ''] = key.split(' ');
    const free = surelyFree(inputs, offerId, weekStart);
    return amount > free ? [`${amount} of ${free} in ${key}`] : [];
  });
  if (wrong.length > 0) throw new Error(`Plans do not hold together: ${wrong.slice(0, 5).join('; ')}`);
}

function addTo(used: Map<string, bigint>, { lines }: PlannedPromise): void {
  for (const { offerId, weeks } of lines)
    for (const { weekStart, amount } of weeks) {
      const key = `${offerId} ${weekStart}`;
      used.set(key, (used.get(key) ?? 0n) + BigInt(amount));
    }
}

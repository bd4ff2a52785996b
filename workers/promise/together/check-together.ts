import type { Logger } from '#config/logger.ts';
import type { PromiseInput } from '#schema/orders/index.ts';
import { DoesNotHold } from '../answer-before.ts';
import { checkPlans } from '../check-plans.ts';
import { overloaded } from '../hauls/check-hauls.ts';
import { overdrawn } from '../overdrawn.ts';
import { isTold } from '../plans-that-hold.ts';
import type { TogetherAnswer } from './plan-together.ts';

// Looks at an answer as it will be shown, from what was read of the market: it shares nothing with what has planned it.

/** Throws where a plan does not hold by itself, or where all of them together hold more of a week than is surely free. */
export function checkTogether(inputs: readonly PromiseInput[], { orders }: TogetherAnswer): void {
  for (const { promiseId, plan } of orders) {
    const input = inputs.find(({ promise }) => promise.id === promiseId);
    if (!input) throw new DoesNotHold(`${promiseId} was not asked`);
    if (plan) checkPlans(input, { plans: [plan] });
  }
  const lines = orders.flatMap(({ plan }) => plan?.lines ?? []);
  const hauls = orders.flatMap(({ plan }) => plan?.hauls ?? []);
  const wrong = [...overdrawn(inputs, lines), ...overloaded(inputs, hauls)];
  if (wrong.length > 0) throw new DoesNotHold(`Plans do not hold together: ${wrong.slice(0, 5).join('; ')}`);
}

/**
 * An answer in which an order has no plan whose own does not hold: the others do not wait for it. What was wrong is in the log, and nothing is proven of the
 * rest. Throws where those that are left do not hold together.
 */
export function ordersThatHold(
  inputs: readonly PromiseInput[],
  answer: TogetherAnswer,
  log: Logger,
): TogetherAnswer {
  const orders = answer.orders.map((one) => {
    const input = inputs.find(({ promise }) => promise.id === one.promiseId);
    return one.plan && input && !isTold(input, one.plan, log) ? { ...one, plan: null } : one;
  });
  const isWhole = orders.every(({ plan }, at) => plan === answer.orders[at]?.plan);
  const held = isWhole ? answer : { ...answer, orders, gapBps: null };
  checkTogether(inputs, held);
  return held;
}

import { fillOrder } from '../greedy.ts';
import type { Instance } from '../instance.ts';
import { Ledger } from '../ledger.ts';
import { networkOf } from '../network.ts';
import type { Plan } from '../plan.ts';
import { putPlan } from '../put-plan.ts';

/**
 * A plan in which each order is made whole or not at all, for a part of one cannot be held: of a plan that is known the orders that it makes whole, then of
 * the others, in turn, each that finds room for all of it in what is left. The orders that are named first come first.
 */
export function onlyWhole(instance: Instance, plan: Plan): Plan {
  const ledger = new Ledger(networkOf(instance));
  putPlan(ledger, plan, wholeOf(instance, plan));
  const isWhole = (order: number) => (ledger.unserved[order] ?? 0) === 0;
  for (const [order] of instance.orders.entries()) if (!isWhole(order)) ledger.take(order);
  for (const [order] of instance.orders.entries())
    if (!isWhole(order) && !fillOrder(ledger, order)) ledger.take(order);
  return ledger.plan();
}

/** The same question over the orders alone that a plan makes whole. */
export function overWhole(instance: Instance, plan: Plan): Instance {
  const whole = wholeOf(instance, plan);
  return { ...instance, orders: instance.orders.filter(({ id }) => whole.has(id)) };
}

/** Orders of which nothing is left out. */
export function wholeOf({ orders }: Instance, { runs, unserved }: Plan): ReadonlySet<string> {
  const made = new Set(runs.map(({ order }) => order));
  const left = new Set(unserved.map(({ order }) => order));
  return new Set(orders.flatMap(({ id }) => (made.has(id) && !left.has(id) ? [id] : [])));
}

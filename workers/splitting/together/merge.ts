import type { Instance } from '../instance.ts';
import type { Plan } from '../plan.ts';
import { verifyPlan } from '../verify.ts';
import { shareOf } from './hours.ts';

/** A plan of all orders, and what it costs by the verifier. */
export interface Merged {
  readonly plan: Plan;
  readonly total: number;
  /** How many answers it has taken. */
  readonly taken: number;
}

/**
 * Puts the answers of parts into the plan that was divided, one after the other: each in place of what the plan says of its orders, where the whole then
 * holds and costs less. What an answer won alone may be lost beside another, as where one moves into a factory that the other has left.
 */
export function merge(instance: Instance, plan: Plan, answers: readonly (Plan | undefined)[]): Merged {
  let merged: Merged = { plan, total: Number(verifyPlan(instance, plan).total), taken: 0 };
  for (const answer of answers) {
    if (!answer) continue;
    const tried = replaced(instance, merged.plan, answer);
    const { wrong, total } = verifyPlan(instance, tried);
    if (wrong.length === 0 && Number(total) < merged.total)
      merged = { plan: tried, total: Number(total), taken: merged.taken + 1 };
  }
  return merged;
}

/** Every order is in an answer of its own, be it as left out. */
function replaced({ orders }: Instance, plan: Plan, answer: Plan): Plan {
  const theirs = new Set([...answer.runs, ...answer.unserved].map(({ order }) => order));
  const rest = shareOf(plan, new Set(orders.flatMap(({ id }) => (theirs.has(id) ? [] : [id]))));
  return {
    runs: [...rest.runs, ...answer.runs],
    shipments: [...rest.shipments, ...answer.shipments],
    unserved: [...rest.unserved, ...answer.unserved],
  };
}

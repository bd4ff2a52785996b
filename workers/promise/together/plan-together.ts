import type { PlannedPromise, PromiseInput, PromiseShortage } from '#schema/orders/index.ts';
import type { Instance } from '../../splitting/instance.ts';
import { split } from '../../splitting/split.ts';
import { type SplitLimits, type SplitResult, thorough } from '../../splitting/split-limits.ts';
import { verifyPlan } from '../../splitting/verify.ts';
import type { Asked } from '../asked.ts';
import { jointInstanceOf } from '../build-instance.ts';
import { Freight } from '../freight.ts';
import { offeredSteps, shortagesOf } from '../plan-promise.ts';
import { gapBpsOf } from '../priced-plan.ts';
import { plansByOrder } from './plans-by-order.ts';

/** Promises of one firm that are planned as one, of one day; at once, or for the best. */
export interface TogetherQuestion {
  readonly inputs: readonly PromiseInput[];
  readonly effort: 'quick' | 'thorough';
}

/** What was found for one of them; null where a step of it has no offer, or its lots find no room. */
export interface TogetherOrder {
  readonly promiseId: string;
  readonly shortages: readonly PromiseShortage[];
  readonly plan: PlannedPromise | null;
}

export interface TogetherAnswer {
  readonly orders: readonly TogetherOrder[];
  /** How far all of them together can be from the least that they can cost, basis points; null where nothing is proven. */
  readonly gapBps: number | null;
  readonly stoppedBy: SplitResult['stoppedBy'] | null;
}

/** The greedy plan is there in a second or two; then work ends the search, seconds guard. */
export const togetherLimits: Readonly<Record<TogetherQuestion['effort'], SplitLimits>> = {
  quick: { ...thorough, secondsMax: 2, nodesMax: 0, roundsMax: 0, boundRounds: 0 },
  thorough: { ...thorough, secondsMax: 30, nodesMax: 5000, roundsMax: 400, boundRounds: 150 },
};

/** Plans several promises as one: what an offer has of a week is there once for all of them. Pure but for the guard of time; runs in a process of its own. */
export async function planTogether({ inputs, effort }: TogetherQuestion): Promise<TogetherAnswer> {
  const questions = inputs.map(questionOf);
  const asked = questions.filter(({ steps }) => steps.every(({ offers }) => offers.length > 0));
  const found = asked.length > 0 ? await solved(jointInstanceOf(asked), togetherLimits[effort]) : null;
  const plans = found ? plansByOrder(asked, found) : new Map<string, PlannedPromise>();
  return {
    orders: questions.map(({ input, steps }) => ({
      promiseId: input.promise.id,
      shortages: shortagesOf(input, steps),
      plan: plans.get(input.promise.id) ?? null,
    })),
    gapBps: gapBpsOf(found?.result ?? null),
    stoppedBy: found?.result.stoppedBy ?? null,
  };
}

function questionOf(input: PromiseInput): Asked {
  return { input, steps: offeredSteps(input), freight: new Freight(input) };
}

/** A plan of all orders, with the question that it answers. */
export interface Solved {
  readonly instance: Instance;
  readonly result: SplitResult;
}

async function solved(instance: Instance, limits: SplitLimits): Promise<Solved> {
  const result = await split(instance, limits, () => performance.now() / 1000);
  const { wrong } = verifyPlan(instance, result.plan);
  if (wrong.length > 0) throw new Error(`The verifier refuses the plan: ${wrong.slice(0, 5).join('; ')}`);
  return { instance, result };
}

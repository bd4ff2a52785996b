import type { PromiseInput, PromiseShortage } from '#schema/orders/index.ts';
import { treeOf } from '../matching/taxonomy.ts';
import { alternativePlans } from '../splitting/alternatives.ts';
import { type SplitLimits, thorough } from '../splitting/split-limits.ts';
import { type OfferedStep, piecesAtOnce } from './asked.ts';
import { instanceOf, neededBy, roomOf } from './build-instance.ts';
import { Carbon, isCarbonAsked } from './carbon.ts';
import { Freight } from './freight.ts';
import { leanToRuns } from './hauls/lean-to-runs.ts';
import { linesOfPlan } from './lines-of-plan.ts';
import { type NamedPlans, namePlans } from './name-plans.ts';
import { type BlockCode, offersOfStep } from './offers-of-step.ts';
import { inPieces, pricedPlans } from './priced-plan.ts';
import { madeOf } from './shelves.ts';

/** A promise's question, and how long to look: at once, or for the best. */
export interface PromiseQuestion {
  readonly input: PromiseInput;
  readonly effort: 'quick' | 'thorough';
}

/** What the search has found, before it is looked at by others than itself. */
export interface PromiseFound extends NamedPlans {
  readonly shortages: readonly PromiseShortage[];
}

/** Greedy plans are there in a moment; work is what ends the better ones, seconds guard. */
export const limits: Readonly<Record<PromiseQuestion['effort'], SplitLimits>> = {
  quick: { ...thorough, secondsMax: 1, nodesMax: 0, roundsMax: 0, boundRounds: 0 },
  thorough: { ...thorough, secondsMax: 8, nodesMax: 5000, roundsMax: 200, boundRounds: 100 },
};

/** Finds the plans of a promise: cheapest, earliest, fewest factories, least carbon. Pure but for the guard of time; runs in a process of its own. */
export async function planPromise({ input, effort }: PromiseQuestion): Promise<PromiseFound> {
  const steps = offeredSteps(input);
  const shortages = shortagesOf(input, steps);
  if (steps.some(({ offers }) => offers.length === 0)) return { plans: [], spare: [], shortages };
  return { ...(await plansOver(input, steps, limits[effort])), shortages };
}

/** The steps of a promise with the offers of each; `lifted` asks what would be without these limits. */
export function offeredSteps(input: PromiseInput, lifted?: ReadonlySet<BlockCode>): OfferedStep[] {
  const market = { input, processes: treeOf(input.processes), materials: treeOf(input.materials) };
  return input.steps.map((step) => ({ step, ...offersOfStep(market, step, lifted) }));
}

/** The plans over these offers, in pieces and priced as they will be held. Every step has an offer at least. */
export async function plansOver(
  input: PromiseInput,
  steps: readonly OfferedStep[],
  within: SplitLimits,
): Promise<NamedPlans> {
  const freight = new Freight(input);
  const carbon = new Carbon(input, freight);
  const atOnce = piecesAtOnce(input);
  const found = await alternativePlans(
    instanceOf(input, steps, freight),
    within,
    () => performance.now() / 1000,
    {
      carbon: isCarbonAsked(input)
        ? { lean: (instance) => carbon.lean(instance, atOnce), weigh: (plan) => carbon.weigh(madeOf(plan)) }
        : null,
      hopeful: leanToRuns(input),
    },
  );
  const plans = found.flatMap((alternative) => {
    const plan = inPieces(alternative.plan, atOnce);
    const facts = { ...alternative, unserved: alternative.unserved * atOnce };
    const lines = plan.runs.length > 0 ? linesOfPlan({ input, steps, plan }) : undefined;
    return lines ? pricedPlans({ input, steps, freight }, carbon, { plan, lines, facts, within }) : [];
  });
  return namePlans(plans, isCarbonAsked(input));
}

/** Steps of which too few pieces can be made anywhere. */
export function shortagesOf(input: PromiseInput, steps: readonly OfferedStep[]): PromiseShortage[] {
  const needed = neededBy(input);
  return steps.flatMap((one) => {
    const possible = roomOf(one);
    const { code } = one.step;
    return possible < (needed.get(code) ?? 0)
      ? [{ stepCode: code, candidates: one.offers.length, possible }]
      : [];
  });
}

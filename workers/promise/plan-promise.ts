import type { PlannedPromise, PromiseInput, PromiseShortage } from '#schema/orders/index.ts';
import { treeOf } from '../matching/taxonomy.ts';
import { alternativePlans, type Wish, wishes } from '../splitting/alternatives.ts';
import { type SplitLimits, thorough } from '../splitting/split-limits.ts';
import { type OfferedStep, piecesAtOnce } from './asked.ts';
import { instanceOf, neededBy, roomOf } from './build-instance.ts';
import { Carbon } from './carbon.ts';
import { Freight } from './freight.ts';
import { leanToRuns } from './hauls/lean-to-runs.ts';
import { linesOfPlan } from './lines-of-plan.ts';
import { type BlockCode, offersOfStep } from './offers-of-step.ts';
import { inPieces, pricedPlans, type UnnamedPlan } from './priced-plan.ts';
import { madeOf } from './shelves.ts';

/** A promise's question, and how long to look: at once, or for the best. */
export interface PromiseQuestion {
  readonly input: PromiseInput;
  readonly effort: 'quick' | 'thorough';
}

export interface PromiseAnswer {
  readonly plans: readonly PlannedPromise[];
  readonly shortages: readonly PromiseShortage[];
}

/** Greedy plans are there in a moment; work is what ends the better ones, seconds guard. */
export const limits: Readonly<Record<PromiseQuestion['effort'], SplitLimits>> = {
  quick: { ...thorough, secondsMax: 1, nodesMax: 0, roundsMax: 0, boundRounds: 0 },
  thorough: { ...thorough, secondsMax: 8, nodesMax: 5000, roundsMax: 200, boundRounds: 100 },
};

/** Finds the plans of a promise: cheapest, earliest, fewest factories, least carbon. Pure but for the guard of time; runs in a process of its own. */
export async function planPromise({ input, effort }: PromiseQuestion): Promise<PromiseAnswer> {
  const steps = offeredSteps(input);
  const shortages = shortagesOf(input, steps);
  if (steps.some(({ offers }) => offers.length === 0)) return { plans: [], shortages };
  return { plans: await plansOver(input, steps, limits[effort]), shortages };
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
): Promise<PlannedPromise[]> {
  const freight = new Freight(input);
  const carbon = new Carbon(input, freight);
  const atOnce = piecesAtOnce(input);
  const found = await alternativePlans(
    instanceOf(input, steps, freight),
    within,
    () => performance.now() / 1000,
    {
      carbon: carbon.isAsked
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
  return withWishes(plans, carbon.isAsked);
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

/** What each plan is the best of, by what is paid in the end; those that are the best of nothing are left out. Cheapest first. */
function withWishes(plans: readonly UnnamedPlan[], isCarbonAsked: boolean): PlannedPromise[] {
  const order: Readonly<Record<Wish, (plan: UnnamedPlan) => readonly (bigint | number | string)[]>> = {
    CHEAPEST: (plan) => [plan.unserved, plan.totalMinor, plan.arrivesOn, plan.factoryCount],
    EARLIEST: (plan) => [plan.unserved, plan.arrivesOn, plan.totalMinor, plan.factoryCount],
    FEWEST_FACTORIES: (plan) => [plan.unserved, plan.factoryCount, plan.totalMinor, plan.arrivesOn],
    LOWEST_CARBON: (plan) => [plan.unserved, ...carbonOf(plan), plan.totalMinor, plan.arrivesOn],
  };
  const asked = wishes.filter((wish) => wish !== 'LOWEST_CARBON' || isCarbonAsked);
  const best = asked.map((wish) => ({
    wish,
    plan: plans.toSorted((a, b) => compare(order[wish](a), order[wish](b)))[0],
  }));
  return plans
    .map((plan) => ({ ...plan, wishes: best.filter((one) => one.plan === plan).map(({ wish }) => wish) }))
    .filter((plan) => plan.wishes.length > 0)
    .sort((a, b) => compare(order.CHEAPEST(a), order.CHEAPEST(b)));
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

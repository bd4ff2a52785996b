import type { OrderLeaving, PlannedPromise, PromiseInput, PromiseShortage } from '#schema/orders/index.ts';
import type { Instance } from '../../splitting/instance.ts';
import type { Plan } from '../../splitting/plan.ts';
import { split, splitAtOnce } from '../../splitting/split.ts';
import { type SplitLimits, type SplitResult, thorough } from '../../splitting/split-limits.ts';
import { onlyWhole, overWhole, wholeOf } from '../../splitting/together/only-whole.ts';
import { verifyPlan } from '../../splitting/verify.ts';
import type { Asked } from '../asked.ts';
import { jointInstanceOf } from '../build-instance.ts';
import { Freight } from '../freight.ts';
import { offeredSteps, shortagesOf } from '../plan-promise.ts';
import { gapBpsOf } from '../priced-plan.ts';
import { leaveOutEach } from './leave-out.ts';
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
  /** What its leaving would give the others; nothing where that was not looked for. */
  readonly leaving?: OrderLeaving | null;
}

export interface TogetherAnswer {
  readonly orders: readonly TogetherOrder[];
  /** How far all of them together can be from the least that they can cost, basis points; null where nothing is proven. */
  readonly gapBps: number | null;
  readonly stoppedBy: SplitResult['stoppedBy'] | null;
}

/** Says an answer while better ones are looked for: the first of a search once, whoever calls again. */
export type Tell = (answer: TogetherAnswer, which: 'first' | 'better') => Promise<void>;

/** The greedy plan is there in a second or two; then work ends the search, seconds guard. */
export const togetherLimits: Readonly<Record<TogetherQuestion['effort'], SplitLimits>> = {
  quick: { ...thorough, secondsMax: 2, nodesMax: 0, roundsMax: 10, boundRounds: 0 },
  thorough: { ...thorough, secondsMax: 30, nodesMax: 5000, roundsMax: 400, boundRounds: 150 },
};

/** Plans several promises as one: what an offer has of a week is there once for all of them. Pure but for the guard of time; runs in a process of its own. */
export async function planTogether({ inputs, effort }: TogetherQuestion): Promise<TogetherAnswer> {
  const question = askedOf(inputs);
  const { instance } = question;
  const within = togetherLimits[effort];
  if (!instance) return answerOf(question, within);
  const { plan, proof } = await wholePlan(instance, within);
  const answer = answerOf(question, within, plan, proof);
  if (effort === 'quick') return answer;
  const leaving = await leaveOutEach({ asked: question.asked, instance, plan });
  return {
    ...answer,
    orders: answer.orders.map((one) => ({ ...one, leaving: leaving.get(one.promiseId) ?? null })),
  };
}

/** A plan in which each order is made whole or not at all, with what is proven of it for those that are. */
export async function wholePlan(
  instance: Instance,
  limits: SplitLimits,
): Promise<{ readonly plan: Plan; readonly proof: Proof | null }> {
  const clock = () => performance.now() / 1000;
  const all =
    limits.nodesMax > 0 ? await split(instance, limits, clock) : splitAtOnce(instance, limits, clock);
  if (all.plan.unserved.length === 0) return { plan: all.plan, proof: all };
  const chosen = moreWhole(instance, onlyWhole(instance, all.plan), onlyWhole(instance, nothing));
  const mine = overWhole(instance, chosen);
  if (mine.orders.length === 0 || limits.nodesMax === 0) return { plan: chosen, proof: null };
  const again = await split(mine, limits, clock);
  const isWhole = again.plan.unserved.length === 0;
  return { plan: onlyWhole(instance, isWhole ? again.plan : chosen), proof: isWhole ? again : null };
}

type Proof = Pick<SplitResult, 'gap' | 'stoppedBy'>;
const nothing: Plan = { runs: [], shipments: [], unserved: [] };

/** The one that makes more orders whole; of as many, the first. */
function moreWhole(instance: Instance, one: Plan, other: Plan): Plan {
  return wholeOf(instance, other).size > wholeOf(instance, one).size ? other : one;
}

/** The promises as one question; no instance where none of them has an offer for every step. */
export interface JointQuestion {
  readonly questions: readonly Asked[];
  readonly asked: readonly Asked[];
  readonly instance: Instance | undefined;
}

export function askedOf(inputs: readonly PromiseInput[]): JointQuestion {
  const questions = inputs.map((input) => ({
    input,
    steps: offeredSteps(input),
    freight: new Freight(input),
  }));
  const asked = questions.filter(({ steps }) => steps.every(({ offers }) => offers.length > 0));
  return { questions, asked, instance: asked.length > 0 ? jointInstanceOf(asked) : undefined };
}

/** A plan of all orders, as it is kept. Throws where the verifier refuses it. */
export function answerOf(
  { questions, asked, instance }: JointQuestion,
  within: SplitLimits,
  plan: Plan | null = null,
  proof: Proof | null = null,
): TogetherAnswer {
  const { wrong } = instance && plan ? verifyPlan(instance, plan) : { wrong: [] };
  if (wrong.length > 0) throw new Error(`The verifier refuses the plan: ${wrong.slice(0, 5).join('; ')}`);
  const plans =
    instance && plan ? plansByOrder(asked, instance, plan, within) : new Map<string, PlannedPromise>();
  return {
    orders: questions.map(({ input, steps }) => ({
      promiseId: input.promise.id,
      shortages: shortagesOf(input, steps),
      plan: plans.get(input.promise.id) ?? null,
    })),
    gapBps: gapBpsOf(proof),
    stoppedBy: proof?.stoppedBy ?? null,
  };
}

import type { PromiseInput } from '#schema/orders/index.ts';
import type { Instance } from '../../splitting/instance.ts';
import type { Plan } from '../../splitting/plan.ts';
import { boundWhole } from '../../splitting/together/bound-whole.ts';
import { divide } from '../../splitting/together/divide.ts';
import { shareOf } from '../../splitting/together/hours.ts';
import type { PartQuestion } from '../../splitting/together/improve-part.ts';
import { merge } from '../../splitting/together/merge.ts';
import { onlyWhole, overWhole } from '../../splitting/together/only-whole.ts';
import { usualCut, usualLimits, wholeLimits } from '../../splitting/together/usual-cut.ts';
import { answerOf, askedOf, type TogetherAnswer, togetherLimits, wholePlan } from './plan-together.ts';

/** Many promises that are planned as one, and what parts of the plan have come to so far, round by round. */
export interface RoundQuestion {
  readonly inputs: readonly PromiseInput[];
  readonly rounds: readonly (readonly (Plan | undefined)[])[];
}

/** The plan so far, and what to look at next: nothing where each order has had its turn. */
export interface RoundAnswer {
  readonly answer: TogetherAnswer;
  readonly parts: readonly PartQuestion[];
}

/** Parts of a round. More than there are engines wait for their turn, and the next round begins when the last has ended. */
const partsAtOnce = 4;
const boundRounds = 60;
/** Seeds from which the whole is looked at: as many as two engines take in the time of one. */
const wholeSeeds = [1, 2];

/**
 * The plan of many promises after some rounds of parts: one in which as many as can be are made whole, with each round's answers put in, as far as they hold
 * and are cheaper. What the market says may have changed since they were asked. Pure; runs in a process of its own.
 */
export async function roundTogether({ inputs, rounds }: RoundQuestion): Promise<RoundAnswer> {
  const question = askedOf(inputs);
  if (!question.instance) return { answer: answerOf(question, togetherLimits.quick), parts: [] };
  const { plan: first } = await wholePlan(question.instance, togetherLimits.quick);
  const mine = overWhole(question.instance, first);
  const told = (plan: Plan, gap: number | null) =>
    answerOf(
      question,
      rounds.length === 0 ? togetherLimits.quick : usualLimits(mine),
      onlyWhole(question.instance as Instance, plan),
      gap === null ? null : { gap, stoppedBy: 'guard' },
    );
  let [plan, total] = [shareOf(first, new Set(mine.orders.map(({ id }) => id))), 0];
  for (const answers of rounds) ({ plan, total } = merge(mine, plan, answers));
  const parts = partsOf(mine, plan, rounds.length);
  if (parts.length > 0) return { answer: told(plan, null), parts };
  if (mine.orders.length === 0) return { answer: told(plan, null), parts: [] };
  const bound = boundWhole({ instance: mine, known: total, rounds: boundRounds });
  return { answer: told(plan, total > 0 ? (total - bound) / total : 0), parts: [] };
}

/** First the whole, of which the best answer is taken; then by parts, until each order has had its turn. */
function partsOf(instance: Instance, plan: Plan, round: number): PartQuestion[] {
  if (instance.orders.length === 0) return [];
  if (round === 0) return wholeSeeds.map((seed) => ({ instance, share: plan, limits: wholeLimits(seed) }));
  const cut = usualCut(partsAtOnce);
  if (round > Math.ceil(instance.orders.length / (cut.count * cut.size))) return [];
  return divide(instance, plan, round - 1, cut).map((part) => ({
    ...part,
    limits: usualLimits(part.instance),
  }));
}

import type { PromiseInput } from '#schema/orders/index.ts';
import type { Plan } from '../../splitting/plan.ts';
import { split } from '../../splitting/split.ts';
import { boundWhole } from '../../splitting/together/bound-whole.ts';
import { divide } from '../../splitting/together/divide.ts';
import type { PartQuestion } from '../../splitting/together/improve-part.ts';
import { merge } from '../../splitting/together/merge.ts';
import { usualCut, usualLimits } from '../../splitting/together/usual-cut.ts';
import { answerOf, askedOf, type TogetherAnswer, togetherLimits } from './plan-together.ts';

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

/**
 * The plan of many promises after some rounds of parts: a greedy one, with each round's answers put in, as far as they hold and are cheaper. What the
 * market says may have changed since they were asked. Pure; runs in a process of its own.
 */
export async function roundTogether({ inputs, rounds }: RoundQuestion): Promise<RoundAnswer> {
  const question = askedOf(inputs);
  const { instance } = question;
  if (!instance) return { answer: answerOf(question, null, null), parts: [] };
  let { plan, total } = await split(instance, togetherLimits.quick, () => performance.now() / 1000);
  for (const answers of rounds) ({ plan, total } = merge(instance, plan, answers));
  const cut = usualCut(partsAtOnce);
  const most = Math.ceil(instance.orders.length / (cut.count * cut.size));
  const parts = rounds.length < most ? divide(instance, plan, rounds.length, cut) : [];
  if (parts.length > 0)
    return {
      answer: answerOf(question, plan, null),
      parts: parts.map((part) => ({ ...part, limits: usualLimits(part.instance) })),
    };
  const bound = boundWhole({ instance, known: total, rounds: boundRounds });
  const gap = total > 0 ? (total - bound) / total : 0;
  return { answer: answerOf(question, plan, { gap, stoppedBy: 'guard' }), parts: [] };
}

import type { MatchCandidate } from '#schema/exchange/index.ts';
import type { ProblemParam } from '#schema/kernel/refusal.ts';
import type { PromisedStep, PromiseWhy } from '#schema/orders/index.ts';
import type { OfferedStep } from '../asked.ts';
import type { BlockCode } from '../offers-of-step.ts';
import { majorOf } from '../reasons.ts';
import { unmetNeeds } from '../unmet-needs.ts';

/** How many blocked offers of a step are told of: the cheapest. */
const told = 3;

/** Offers that may not do a step, each with the first reason and what it asks beside the cheapest that may. */
export function blockedWhys(steps: readonly OfferedStep[]): PromiseWhy[] {
  return steps.flatMap(({ step, offers, blocked }) =>
    blocked.slice(0, told).flatMap(({ code, card, price }) =>
      figuresOf(code, step, card).map((figures) => ({
        kind: 'BLOCKED' as const,
        code,
        stepCode: step.code,
        offerId: card.id,
        weekStart: null,
        params: [
          { name: 'price', value: majorOf(price) },
          { name: 'least', value: offers[0] ? majorOf(offers[0].price) : '' },
          ...figures,
        ],
      })),
    ),
  );
}

/** What an offer lacks: a statement for each need of the step that it does not reach, with what is stated of it, if anything. */
function figuresOf(code: BlockCode, step: PromisedStep, card: MatchCandidate): ProblemParam[][] {
  if (code !== 'CAPABILITY_MISSING') return [[{ name: 'standards', value: step.standards.join(' ') }]];
  return unmetNeeds(step, card).map(({ kind, asked, stated }) => [
    { name: 'requirement', value: kind },
    { name: 'asked', value: asked },
    { name: 'stated', value: stated ?? '' },
  ]);
}

import type { PromiseWhy } from '#schema/orders/index.ts';
import type { OfferedStep } from '../asked.ts';
import { majorOf } from '../reasons.ts';

/** How many blocked offers of a step are told of: the cheapest. */
const told = 3;

/** Offers that may not do a step, each with the first reason and what it asks beside the cheapest that may. */
export function blockedWhys(steps: readonly OfferedStep[]): PromiseWhy[] {
  return steps.flatMap(({ step, offers, blocked }) =>
    blocked.slice(0, told).map(({ code, card, price }) => ({
      kind: 'BLOCKED' as const,
      code,
      stepCode: step.code,
      offerId: card.id,
      weekStart: null,
      params: [
        { name: 'price', value: majorOf(price) },
        { name: 'least', value: offers[0] ? majorOf(offers[0].price) : '' },
        { name: 'standards', value: step.standards.join(' ') },
      ],
    })),
  );
}

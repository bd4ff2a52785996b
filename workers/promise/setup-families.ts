import type { MatchCandidate } from '#schema/exchange/index.ts';
import type { PromisedStep } from '#schema/orders/index.ts';
import type { OfferedStep } from './asked.ts';
import { loadOf } from './step-load.ts';

/** Base units that setting up takes: the offer's, or more where a step asks for more. Of steps that are set up together, the most. */
export function setupOf(card: MatchCandidate, steps: readonly PromisedStep[]): bigint {
  return steps
    .map((step) => loadOf(step).setup)
    .reduce((most, setup) => (setup > most ? setup : most), card.setupAmount);
}

/** The steps that may be set up together at an offer, the step itself among them: those of its family that have the offer too. */
export function setUpTogether(
  steps: readonly OfferedStep[],
  { setupFamily }: PromisedStep,
  offerId: string,
): PromisedStep[] {
  if (setupFamily === null) return [];
  return steps
    .filter(
      ({ step, offers }) =>
        step.setupFamily === setupFamily && offers.some(({ card }) => card.id === offerId),
    )
    .map(({ step }) => step);
}

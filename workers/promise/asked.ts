import type { PromisedStep, PromiseInput } from '#schema/orders/index.ts';
import type { Freight } from './freight.ts';
import type { BlockedOffer, FittingOffer } from './offers-of-step.ts';

/** A step with the offers that fit it. */
export interface OfferedStep {
  readonly step: PromisedStep;
  readonly offers: readonly FittingOffer[];
  readonly blocked: readonly BlockedOffer[];
}

/** A promise's question with what answers it. Every step has an offer at least. */
export interface Asked {
  readonly input: PromiseInput;
  readonly steps: readonly OfferedStep[];
  readonly freight: Freight;
}

/** How many pieces the engine counts as one: a bin, where everything is begun and moved in whole bins. */
export function piecesAtOnce({ promise }: Pick<PromiseInput, 'promise'>): number {
  return promise.binPieces ?? 1;
}

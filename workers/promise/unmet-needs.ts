import type { MatchCandidate } from '#schema/exchange/index.ts';
import type { PromisedStep } from '#schema/orders/index.ts';
import { type Fit, fitOf } from '../matching/fit.ts';

/** The requirements of a step that the maker of an offer is not stated to reach, in their order. Of a blind offer its province alone is known. */
export function unmetNeeds({ requirements }: PromisedStep, card: MatchCandidate): Fit[] {
  const { capabilities, isBlind, provinceCode, cityCode } = card;
  const maker = { capabilities, cityCode: isBlind ? provinceCode : cityCode, certified: [] };
  return requirements.map((one) => fitOf(one, maker)).filter(({ fits }) => !fits);
}

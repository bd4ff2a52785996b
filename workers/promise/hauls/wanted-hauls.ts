import type { Haul } from '#schema/exchange/index.ts';
import type { PromiseInput } from '#schema/orders/index.ts';
import { offeredSteps } from '../plan-promise.ts';

/**
 * The ways that a plan of these offers may take with pieces of which the asker has said what they weigh: from each offer of a step to each of the
 * next, and from the last to the buyer.
 */
export function wantedHauls(input: PromiseInput): Haul[] {
  const { stepFigures, deliverToCityCode } = input.promise;
  const weighed = stepFigures.filter(({ grams }) => grams !== null);
  if (weighed.length === 0) return [];
  const places = new Map(
    offeredSteps(input).map(({ step, offers }) => [step.code, offers.map(({ card }) => card.cityCode)]),
  );
  const found = new Map<string, Haul>();
  for (const { stepCode } of weighed) {
    const next = input.arcs.filter(({ fromCode }) => fromCode === stepCode);
    const ends =
      next.length === 0 ? [deliverToCityCode] : next.flatMap(({ toCode }) => places.get(toCode) ?? []);
    for (const fromCityCode of new Set(places.get(stepCode)))
      for (const toCityCode of new Set(ends))
        if (fromCityCode !== toCityCode)
          found.set(`${fromCityCode} ${toCityCode}`, { fromCityCode, toCityCode });
  }
  return [...found.values()];
}

import type { Haul } from '#schema/exchange/index.ts';
import type { PromiseInput } from '#schema/orders/index.ts';
import { offeredSteps } from '../plan-promise.ts';

/**
 * The ways that a plan of these offers may take with pieces of which the asker has said what they weigh: from each offer of a step to each of the
 * next, and from the last to the buyer. Of a blind offer only the province is known: no run can be chosen for it.
 */
export function wantedHauls(input: PromiseInput): Haul[] {
  const places = new Map(offeredSteps(input).map(({ step, offers }) => [step.code, citiesOf(offers)]));
  const found = new Map<string, Haul>();
  for (const { stepCode, grams } of input.promise.stepFigures) {
    if (grams === null) continue;
    const next = input.arcs.filter(({ fromCode }) => fromCode === stepCode);
    const ends =
      next.length === 0
        ? [input.promise.deliverToCityCode]
        : next.flatMap(({ toCode }) => places.get(toCode) ?? []);
    for (const fromCityCode of places.get(stepCode) ?? [])
      for (const toCityCode of ends)
        if (fromCityCode !== toCityCode)
          found.set(`${fromCityCode} ${toCityCode}`, { fromCityCode, toCityCode });
  }
  return [...found.values()];
}

type Offers = ReturnType<typeof offeredSteps>[number]['offers'];

/** Places of a step's offers at which none of them is blind. */
function citiesOf(offers: Offers): string[] {
  const blind = new Set(offers.flatMap(({ card }) => (card.isBlind ? [card.cityCode] : [])));
  return [...new Set(offers.map(({ card }) => card.cityCode))].filter((city) => !blind.has(city));
}

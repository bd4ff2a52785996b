import type { JudgedOffer, MatchCandidate, MatchingInput } from '#schema/exchange/index.ts';
import { currencyOf } from '#schema/kernel/currencies.ts';
import { decimal } from '#schema/kernel/decimal.ts';
import { baseUnitOf, shownUnitOf } from '#schema/kernel/measure.ts';
import { unitOf } from '#schema/kernel/units.ts';
import { type NeedFacts, type OfferFacts, verifyMatches } from './verify.ts';

const dayMs = 86_400_000;

/** Has an answer verified against the rows that were read. Throws, with the first five differences, when the verifier disagrees. */
export function checkMatches(input: MatchingInput, matches: readonly JudgedOffer[]): void {
  const { candidates, tariff } = input;
  const facts = new Map(candidates.map((card) => [card.id, factsOf(card, tariff)]));
  const need = needFactsOf(input);
  const wrong = verifyMatches(need, facts, matches);
  if (wrong.length > 0) throw new Error(`The verifier refuses the matches: ${wrong.slice(0, 5).join('; ')}`);
}

function needFactsOf({ request, rates }: MatchingInput): NeedFacts {
  const kinds = ['WORK', 'SETUP', 'TRANSPORT', 'TAX', 'LATE', 'RISK'] as const;
  return {
    load: request.loadAmount,
    from: request.validFrom,
    until: request.validUntil,
    priceCapMinor: request.priceCapMinor,
    shipmentsMax: request.shipmentsMax,
    wishedBy: request.wishedBy,
    lateMinorPerDay: BigInt(request.lateMinorPerDay),
    nonDeductibleBps: BigInt(request.nonDeductibleBps),
    weights: Object.fromEntries(kinds.map((kind) => [kind, BigInt(request.weights[kind] ?? 10_000)])),
    workVatBps: BigInt(rates.workVatBps),
    freightVatBps: BigInt(rates.freightVatBps),
    replaceBps: BigInt(rates.replaceBps),
  };
}

function factsOf(card: MatchCandidate, tariff: MatchingInput['tariff']): OfferFacts {
  const shownUnit = unitOf(shownUnitOf(card.measure));
  const base = unitOf(baseUnitOf(card.measure));
  return {
    offerId: card.id,
    perWeek: card.perWeekAmount,
    minimumLot: card.minimumLotAmount,
    setup: card.setupAmount,
    setupPriceMinor: card.setupPriceMinor,
    unitPrice: decimal(card.unitPriceAmount).toFixed(),
    basePerShown: (shownUnit.numerator * base.denominator) / (shownUnit.denominator * base.numerator),
    minorPerMajor: 10n ** BigInt(currencyOf(card.currency).exponent),
    baseWeek: card.baseWeek,
    bands: card.bands,
    free: card.free,
    mostPerWeek:
      card.terms.exposureBps === undefined
        ? null
        : (card.perWeekAmount * BigInt(card.terms.exposureBps)) / 10_000n - card.takenAmount,
    from: firstDayOf(card),
    until: card.validUntil,
    stepsOf: (weekStart) => stepsOf(card, weekStart),
    breakBps: BigInt(card.breakBps),
    perShipmentMinor:
      BigInt(tariff.basePerShipmentMinor) + BigInt(card.distanceKm) * BigInt(tariff.perKilometreMinor),
  };
}

/** The first day that can be sold: of its window, of today, behind its fence. */
function firstDayOf({ today, validFrom, terms }: MatchCandidate): string {
  const open = new Date(Date.parse(today) + terms.fenceDays * dayMs).toISOString().slice(0, 10);
  return open > validFrom ? open : validFrom;
}

/** The changes of the unit price that hold for a week, as the card states them. */
function stepsOf({ terms, today, baseWeek, bands }: MatchCandidate, weekStart: string): number[] {
  const ahead = Math.max(0, Math.round((Date.parse(weekStart) - Date.parse(today)) / dayMs));
  const band = bands[Math.round((Date.parse(weekStart) - Date.parse(baseWeek)) / dayMs / 7)] ?? 0;
  const changes: number[] = [];
  for (const step of terms.priceSteps) {
    if (step.by === 'LOAD' && step.band === (band === 2 ? 'FREE' : band === 1 ? 'TIGHT' : 'FULL'))
      changes.push(step.changeBps);
    if (step.by === 'LEAD_TIME' && step.fromDays <= ahead && ahead < (step.untilDays ?? ahead + 1))
      changes.push(step.changeBps);
  }
  return changes;
}

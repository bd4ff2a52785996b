import type { JudgedOffer, MatchCandidate, MatchingInput } from '#schema/exchange/index.ts';
import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { type CurrencyCode, currencyOf } from '#schema/kernel/currencies.ts';
import { decimal } from '#schema/kernel/decimal.ts';
import { baseUnitOf, shownUnitOf } from '#schema/kernel/measure.ts';
import { formatAmount, priceOf } from '#schema/kernel/money.ts';
import { unitOf } from '#schema/kernel/units.ts';
import { shown } from '#schema/kernel/values.ts';
import { type Judgement, landedOf, type Offered, rankOffers } from './engine.ts';
import { type OfferFacts, verifyMatches } from './verify.ts';

const AMOUNTS = new Set(['needed', 'available', 'minimumLot']);
const MONEY = new Set(['landed', 'cap']);

/** How many of each are kept: those that fit, and those that do not, with why. */
export const keptMax = 50;

/** Matches one need against the offers that were read, and has the answer verified. Throws when the verifier disagrees. */
export function matchRequest({ request, candidates, tariff }: MatchingInput): JudgedOffer[] {
  const need = {
    buyerId: request.organisationId,
    measure: request.measure,
    load: request.loadAmount,
    from: request.validFrom,
    until: request.validUntil,
    priceCapMinor: request.priceCapMinor,
    currency: request.currency,
  };
  const ranked = rankOffers(need, candidates.map(offeredOf), tariff);
  const kept = [
    ...ranked.filter(({ feasible }) => feasible).slice(0, keptMax),
    ...ranked.filter(({ feasible }) => !feasible).slice(0, keptMax),
  ];
  const matches = kept.map((judgement, index) => recordOf(judgement, index + 1));
  const wrong = verifyMatches(
    need,
    new Map(candidates.map((card) => [card.id, factsOf(card, tariff)])),
    matches,
  );
  if (wrong.length > 0) throw new Error(`The verifier refuses the matches: ${wrong.slice(0, 5).join('; ')}`);
  return matches;
}

function offeredOf(card: MatchCandidate): Offered {
  const unitPrice = decimal(card.unitPriceAmount);
  return {
    id: card.id,
    sellerId: card.sellerId,
    measure: card.measure,
    fitsProcess: card.fitsProcess,
    fitsMaterial: card.fitsMaterial,
    perWeek: card.perWeekAmount,
    minimumLot: card.minimumLotAmount,
    setup: card.setupAmount,
    currency: card.currency,
    setupPriceMinor: card.setupPriceMinor,
    distanceKm: card.distanceKm,
    baseWeek: card.baseWeek,
    bands: card.bands,
    unitPrice,
    workMinor: (amount) => workMinor(card, amount),
  };
}

function recordOf(
  { offer, feasible, plan, cost, reasons, needed }: Judgement,
  position: number,
): JudgedOffer {
  const lastWeek = plan.at(-1)?.weekStart;
  return {
    offerId: offer.id,
    position,
    feasible,
    landedMinor: cost ? landedOf(cost) : null,
    parts: cost ? partsOf(offer, cost, needed) : [],
    plan: plan.map(({ weekStart, amount }) => ({ weekStart, amount: String(amount) })),
    finishBy: lastWeek ? addDays(plainDate(lastWeek), 7) : null,
    reasons: reasons.map((reason) => ({
      ...reason,
      params: reason.params.flatMap((figure) => readable(figure, offer)),
    })),
  };
}

/** The work's price, or nothing where it is more than money can say. */
function workMinor(card: MatchCandidate, amount: bigint): bigint | undefined {
  const line = {
    unitPrice: decimal(card.unitPriceAmount),
    quantity: shown(amount, card.measure).value,
    currency: card.currency,
  };
  try {
    return priceOf(line).minor;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Figures as people read them: base units in the shown unit, minor units as amounts. */
function readable(
  { name, value }: { name: string; value: string },
  offer: Offered,
): { name: string; value: string }[] {
  const measure = offer.measure as MatchCandidate['measure'];
  if (name === 'measure') return [{ name: 'unit', value: shownUnitOf(measure) }];
  if (AMOUNTS.has(name)) return [{ name, value: shown(BigInt(value), measure).value.toFixed() }];
  if (MONEY.has(name))
    return [
      { name, value: formatAmount({ minor: BigInt(value), currency: offer.currency as CurrencyCode }) },
    ];
  return [{ name, value }];
}

function partsOf(offer: Offered, cost: NonNullable<Judgement['cost']>, needed: bigint): JudgedOffer['parts'] {
  const measure = offer.measure as MatchCandidate['measure'];
  const unit = shownUnitOf(measure);
  const inUnit = (amount: bigint) => shown(amount, measure).value.toFixed();
  return [
    {
      kind: 'WORK',
      minor: String(cost.workMinor),
      params: [
        { name: 'quantity', value: inUnit(needed - offer.setup) },
        { name: 'unit', value: unit },
        { name: 'unitPrice', value: offer.unitPrice.toFixed() },
      ],
    },
    {
      kind: 'SETUP',
      minor: String(cost.setupMinor),
      params: [
        { name: 'quantity', value: inUnit(offer.setup) },
        { name: 'unit', value: unit },
      ],
    },
    {
      kind: 'TRANSPORT',
      minor: String(cost.transportMinor),
      params: [
        { name: 'shipments', value: String(cost.shipments) },
        { name: 'km', value: String(offer.distanceKm) },
        {
          name: 'perShipment',
          value: formatAmount({
            minor: cost.transportMinor / BigInt(cost.shipments),
            currency: offer.currency as CurrencyCode,
          }),
        },
      ],
    },
  ];
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
    perShipmentMinor:
      BigInt(tariff.basePerShipmentMinor) + BigInt(card.distanceKm) * BigInt(tariff.perKilometreMinor),
  };
}

import type { MatchCandidate } from '#schema/exchange/index.ts';
import { addDays, daysBetween, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { type Decimal, decimal, decimalOf } from '#schema/kernel/decimal.ts';
import { priceOf } from '#schema/kernel/money.ts';
import { shown } from '#schema/kernel/values.ts';
import type { Offered, PriceStep } from './terms.ts';

const whole = 10_000n;
const unstepped: PriceStep = { bps: whole, name: null };
const bandNames = ['FULL', 'TIGHT', 'FREE'];

/** An offer as the engine sees it, from what was read of the market for this asker. */
export function offerOfCard(card: MatchCandidate): Offered {
  const unitPrice = decimal(card.unitPriceAmount);
  return {
    id: card.id,
    sellerId: card.sellerId,
    measure: card.measure,
    processCode: card.processCode,
    alsoProcesses: card.alsoProcesses,
    materialCodes: card.materialCodes,
    capabilities: card.capabilities,
    certificates: card.certificates,
    cityCode: card.isBlind ? card.provinceCode : card.cityCode,
    perWeek: card.perWeekAmount,
    minimumLot: card.minimumLotAmount,
    setup: card.setupAmount,
    currency: card.currency,
    setupPriceMinor: card.setupPriceMinor,
    unitPrice: unitPrice.toFixed(),
    distanceKm: card.distanceKm,
    from: card.validFrom,
    until: card.validUntil,
    today: addDays(plainDate(card.today), card.terms.fenceDays),
    baseWeek: card.baseWeek,
    bands: card.bands,
    free: card.free,
    mostPerWeek: mostOf(card),
    breakBps: BigInt(card.breakBps),
    stepOf: (weekStart, band) => stepOf(card, weekStart, band),
    workMinor: (amount, bps) => workMinor(card, { unitPrice, amount, bps }),
  };
}

/** The seller's bound on one buyer, less what the asker has of it already. */
function mostOf({ terms, perWeekAmount, takenAmount }: MatchCandidate): bigint | null {
  if (terms.exposureBps === undefined) return null;
  const most = (perWeekAmount * BigInt(terms.exposureBps)) / whole - takenAmount;
  return most > 0n ? most : 0n;
}

/** What is paid in a week by the seller's curve: by days ahead, and by the band that the asker sees. */
function stepOf({ terms, today }: MatchCandidate, weekStart: string, band: number): PriceStep {
  if (terms.priceSteps.length === 0) return unstepped;
  const ahead = Math.max(0, daysBetween(plainDate(today), plainDate(weekStart)));
  const steps = terms.priceSteps.filter((step) =>
    step.by === 'LOAD'
      ? step.band === bandNames[band]
      : ahead >= step.fromDays && ahead < (step.untilDays ?? Number.POSITIVE_INFINITY),
  );
  if (steps.length === 0) return unstepped;
  const bps = steps.reduce((sum, { changeBps }) => sum + BigInt(changeBps), whole);
  return { bps, name: JSON.stringify(steps) };
}

/** The work's price, or nothing where it is more than money can say. */
function workMinor(
  { measure, currency }: MatchCandidate,
  { unitPrice, amount, bps }: { unitPrice: Decimal; amount: bigint; bps: bigint },
): bigint | undefined {
  const stepped = bps === whole ? unitPrice : unitPrice.times(decimalOf(bps)).times('0.0001');
  try {
    return priceOf({ unitPrice: stepped, quantity: shown(amount, measure).value, currency }).minor;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

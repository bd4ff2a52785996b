import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import type { Decimal } from '#schema/kernel/decimal.ts';

/** A need as the engine sees it. Amounts are base units of the measure. */
export interface Need {
  readonly buyerId: string;
  readonly measure: string;
  readonly load: bigint;
  readonly from: string;
  /** Exclusive. */
  readonly until: string;
  readonly priceCapMinor: bigint | null;
  readonly currency: string;
}

/** An offer as the engine sees it: what the market tells anybody, and how it relates to the need. */
export interface Offered {
  readonly id: string;
  readonly sellerId: string;
  readonly measure: string;
  readonly fitsProcess: boolean;
  readonly fitsMaterial: boolean;
  readonly perWeek: bigint;
  readonly minimumLot: bigint;
  readonly setup: bigint;
  readonly currency: string;
  readonly setupPriceMinor: bigint;
  readonly distanceKm: number;
  /** Monday of the first band. */
  readonly baseWeek: string;
  /** 2 all that is offered is free, 1 at least the minimum lot, 0 less. */
  readonly bands: readonly number[];
  /** Price of work, rounded once: the engine is given the rule, not the rounding. */
  readonly workMinor: (amount: bigint) => bigint | undefined;
  readonly unitPrice: Decimal;
}

export interface Tariff {
  readonly basePerShipmentMinor: bigint;
  readonly perKilometreMinor: bigint;
}

export interface PlannedWeek {
  readonly weekStart: string;
  readonly amount: bigint;
}

export interface Figure {
  readonly name: string;
  readonly value: string;
}

export interface Reason {
  readonly code: string;
  readonly outcome: 'PASSED' | 'FAILED';
  readonly params: readonly Figure[];
}

export interface Cost {
  readonly workMinor: bigint;
  readonly setupMinor: bigint;
  readonly transportMinor: bigint;
  readonly shipments: number;
}

/** What the engine says of one offer. */
export interface Judgement {
  readonly offer: Offered;
  readonly feasible: boolean;
  readonly needed: bigint;
  readonly plan: readonly PlannedWeek[];
  readonly cost: Cost | undefined;
  readonly reasons: readonly Reason[];
}

/**
 * Ranks offers by what it costs to insert the need into each: the cheapest feasible insertion. The plan fills the earliest weeks
 * first with what is surely there (the floor of the week's band), within whole weeks of the need's window. Every constraint is
 * judged for every offer, so that a failure names all that stands in its way. Pure: same input, same answer.
 */
export function rankOffers(need: Need, offers: readonly Offered[], tariff: Tariff): Judgement[] {
  return offers.map((offer) => judge(need, offer, tariff)).sort(byRank);
}

/** What of a band is surely there. */
export function floorOf(offer: Offered, band: number): bigint {
  return band === 2 ? offer.perWeek : band === 1 ? offer.minimumLot : 0n;
}

export function landedOf({ workMinor, setupMinor, transportMinor }: Cost): bigint {
  return workMinor + setupMinor + transportMinor;
}

function judge(need: Need, offer: Offered, tariff: Tariff): Judgement {
  const needed = need.load + offer.setup;
  const weeks = weeksWithin(need, offer);
  const available = weeks.reduce((sum, week) => sum + week.floor, 0n);
  const comparable = offer.measure === need.measure;
  const plan = comparable && available >= needed ? fill(weeks, needed) : [];
  const cost = plan.length > 0 ? costOf(need, offer, tariff, plan.length) : undefined;
  const reasons = [
    reason('OWN_OFFER', offer.sellerId !== need.buyerId),
    reason('PROCESS', offer.fitsProcess),
    reason('MATERIAL', offer.fitsMaterial),
    reason('MEASURE', comparable, { need: need.measure, offer: offer.measure }),
    reason('CURRENCY', offer.currency === need.currency, { need: need.currency, offer: offer.currency }),
    reason('WINDOW', weeks.length > 0, { weeks: String(weeks.length) }),
    reason('MINIMUM_LOT', needed >= offer.minimumLot, {
      needed: String(needed),
      minimumLot: String(offer.minimumLot),
      measure: offer.measure,
    }),
    reason('CAPACITY', comparable && available >= needed, {
      needed: String(needed),
      available: String(available),
      measure: offer.measure,
      weeks: String(weeks.length),
    }),
    ...(plan.length > 0 && !cost ? [reason('PRICE_TOO_LARGE', false)] : []),
    ...priceCap(need, cost),
  ];
  return {
    offer,
    needed,
    plan,
    cost,
    reasons,
    feasible: reasons.every(({ outcome }) => outcome === 'PASSED'),
  };
}

interface Week {
  readonly start: string;
  readonly floor: bigint;
}

/** Weeks that lie wholly in the need's window: of a part of a week no band speaks. */
function weeksWithin(need: Need, offer: Offered): Week[] {
  return offer.bands
    .map((band, index) => ({
      start: addDays(plainDate(offer.baseWeek), 7 * index),
      floor: floorOf(offer, band),
    }))
    .filter(({ start }) => start >= need.from && addDays(plainDate(start), 7) <= need.until);
}

function fill(weeks: readonly Week[], needed: bigint): PlannedWeek[] {
  const plan: PlannedWeek[] = [];
  let rest = needed;
  for (const { start, floor } of weeks) {
    if (rest === 0n) break;
    const amount = floor < rest ? floor : rest;
    if (amount > 0n) plan.push({ weekStart: start, amount });
    rest -= amount;
  }
  return plan;
}

/** A landed cost that no column holds, 2^63 minor units, is no price. */
const landedMinorLimit = 2n ** 63n;

/** One shipment at the end of every week that is worked in. Nothing where the sum is too large to be a price. */
function costOf(need: Need, offer: Offered, tariff: Tariff, shipments: number): Cost | undefined {
  const perShipment = tariff.basePerShipmentMinor + tariff.perKilometreMinor * BigInt(offer.distanceKm);
  const workMinor = offer.workMinor(need.load);
  if (workMinor === undefined) return undefined;
  const cost = {
    workMinor,
    setupMinor: offer.setupPriceMinor,
    transportMinor: perShipment * BigInt(shipments),
    shipments,
  };
  return landedOf(cost) < landedMinorLimit ? cost : undefined;
}

function priceCap(need: Need, cost: Cost | undefined): Reason[] {
  if (need.priceCapMinor === null || !cost) return [];
  const landed = landedOf(cost);
  return [
    reason('PRICE_CAP', landed <= need.priceCapMinor, {
      landed: String(landed),
      cap: String(need.priceCapMinor),
      currency: need.currency,
    }),
  ];
}

function reason(code: string, passed: boolean, figures: Record<string, string> = {}): Reason {
  return {
    code,
    outcome: passed ? 'PASSED' : 'FAILED',
    params: Object.entries(figures).map(([name, value]) => ({ name, value })),
  };
}

/** Feasible before failed; then landed cost, then the earlier end, then fewer failures; the id decides what is left. */
function byRank(a: Judgement, b: Judgement): number {
  if (a.feasible !== b.feasible) return a.feasible ? -1 : 1;
  return (
    (a.feasible ? compareFeasible(a, b) : failures(a) - failures(b)) || (a.offer.id < b.offer.id ? -1 : 1)
  );
}

function compareFeasible(a: Judgement, b: Judgement): number {
  const difference = (a.cost ? landedOf(a.cost) : 0n) - (b.cost ? landedOf(b.cost) : 0n);
  if (difference !== 0n) return difference < 0n ? -1 : 1;
  return (a.plan.at(-1)?.weekStart ?? '').localeCompare(b.plan.at(-1)?.weekStart ?? '');
}

function failures(judgement: Judgement): number {
  return judgement.reasons.filter(({ outcome }) => outcome === 'FAILED').length;
}

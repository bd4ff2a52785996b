import type { CostKind } from '#schema/exchange/index.ts';
import { daysBetween, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import type { Plan } from './plan.ts';
import { costKinds, type Need, type Offered, type Rules } from './terms.ts';

/** The parts of a landed cost, whole minor units; they add up to it exactly. */
export type Parts = Readonly<Record<CostKind, bigint>>;

export interface Cost {
  readonly parts: Parts;
  readonly landed: bigint;
  /** Each part by the buyer's weight, and their sum: what offers are put in order by. */
  readonly weightedParts: Parts;
  readonly weighted: bigint;
  readonly shipments: number;
  readonly perShipmentMinor: bigint;
  readonly lateDays: number;
}

/** A landed cost that no column holds, 2^63 minor units, is no price. */
const landedMinorLimit = 2n ** 63n;

/**
 * What it costs to have the need done by the offer after this plan: work at the step's price, set-up, one shipment for each week
 * worked in, VAT that the buyer cannot deduct, late cost by days after the wished day, and the expected cost of being let down.
 * Every part is rounded once. Undefined where it is more than money can say.
 */
export function costOf(need: Need, offer: Offered, rules: Rules, plan: Plan): Cost | undefined {
  const work = workOf(offer, plan);
  if (work === undefined) return undefined;
  const shipments = plan.weeks.length;
  const perShipmentMinor = rules.basePerShipmentMinor + rules.perKilometreMinor * BigInt(offer.distanceKm);
  const making = work + offer.setupPriceMinor;
  const transport = perShipmentMinor * BigInt(shipments);
  const lateDays = lateDaysOf(need, plan);
  const parts: Parts = {
    WORK: work,
    SETUP: offer.setupPriceMinor,
    TRANSPORT: transport,
    TAX:
      share(making, rules.workVatBps * need.nonDeductibleBps) +
      share(transport, rules.freightVatBps * need.nonDeductibleBps),
    LATE: need.lateMinorPerDay * BigInt(lateDays),
    RISK: share(making, offer.breakBps * rules.replaceBps),
  };
  const weightedParts = partsBy((kind) => halfUp(parts[kind] * need.weights[kind], 10_000n));
  const landed = sumOf(parts);
  if (landed >= landedMinorLimit || sumOf(weightedParts) >= landedMinorLimit) return undefined;
  return {
    parts,
    landed,
    weightedParts,
    weighted: sumOf(weightedParts),
    shipments,
    perShipmentMinor,
    lateDays,
  };
}

/** The load at each step of the price, each rounded once, as the hold's price will be. */
function workOf(offer: Offered, plan: Plan): bigint | undefined {
  let sum = 0n;
  for (const { amount, bps } of plan.work) {
    const minor = offer.workMinor(amount, bps);
    if (minor === undefined) return undefined;
    sum += minor;
  }
  return sum;
}

function lateDaysOf({ wishedBy }: Need, { finish }: Plan): number {
  return wishedBy === null ? 0 : Math.max(0, daysBetween(plainDate(wishedBy), plainDate(finish)));
}

/** Two factors in basis points, of an amount, rounded half up once. */
function share(minor: bigint, squareBps: bigint): bigint {
  return halfUp(minor * squareBps, 100_000_000n);
}

function halfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}

function partsBy(value: (kind: CostKind) => bigint): Parts {
  return Object.fromEntries(costKinds.map((kind) => [kind, value(kind)])) as unknown as Parts;
}

function sumOf(parts: Parts): bigint {
  return costKinds.reduce((sum, kind) => sum + parts[kind], 0n);
}

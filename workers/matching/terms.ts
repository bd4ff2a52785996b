import type { CostKind } from '#schema/exchange/index.ts';
import type { Requirement, StatedCapability, StatedCertificate } from '#schema/plants/index.ts';
import type { Tree } from './taxonomy.ts';

/** The parts of a landed cost, in the order in which they are shown. */
export const costKinds = [
  'WORK',
  'SETUP',
  'TRANSPORT',
  'TAX',
  'LATE',
  'RISK',
] as const satisfies readonly CostKind[];

/** How much of each part of the landed cost counts when offers are put in order: basis points, 10,000 for all of it. */
export type Weights = Readonly<Record<CostKind, bigint>>;

/** A need as the engine sees it. Amounts are base units of the measure, money whole minor units of the currency. */
export interface Need {
  readonly buyerId: string;
  readonly measure: string;
  readonly pieces: bigint;
  /** Base units that one piece takes, as an exact fraction; all pieces together are counted up to a whole unit. */
  readonly perPiece: { readonly numerator: bigint; readonly denominator: bigint };
  readonly processCode: string;
  readonly materialCode: string | null;
  readonly requirements: readonly Requirement[];
  readonly from: string;
  /** Exclusive. */
  readonly until: string;
  /** The day before which the buyer would like to have it; late cost runs from it, where it is given. */
  readonly wishedBy: string | null;
  readonly lateMinorPerDay: bigint;
  readonly priceCapMinor: bigint | null;
  readonly currency: string;
  /** The most shipments that the buyer takes; any number where nothing is said. */
  readonly shipmentsMax: number | null;
  /** The share of VAT that the buyer cannot deduct, in basis points. */
  readonly nonDeductibleBps: bigint;
  readonly weights: Weights;
}

/** What is paid of the unit price in a week by the seller's curve, in basis points. */
export interface PriceStep {
  readonly bps: bigint;
  /** Which step, for the sentence; null where none applies. */
  readonly name: string | null;
}

/** An offer as the engine sees it: what the market tells this asker, and no more. */
export interface Offered {
  readonly id: string;
  /** Null where the seller stays unknown until a hold. */
  readonly sellerId: string | null;
  readonly measure: string;
  readonly processCode: string;
  /** Other processes that its capability names. */
  readonly alsoProcesses: readonly string[];
  readonly materialCodes: readonly string[];
  readonly capabilities: readonly StatedCapability[];
  readonly certificates: readonly StatedCertificate[];
  readonly cityCode: string;
  readonly perWeek: bigint;
  readonly minimumLot: bigint;
  readonly setup: bigint;
  readonly currency: string;
  readonly setupPriceMinor: bigint;
  /** Net price of one shown unit in major units, for the sentence. */
  readonly unitPrice: string;
  readonly distanceKm: number;
  /** Its own window, the end exclusive, and the first day that can be sold. */
  readonly from: string;
  readonly until: string;
  readonly today: string;
  /** Monday of the first band. */
  readonly baseWeek: string;
  /** 2 all that is offered is free, 1 at least the minimum lot, 0 less. */
  readonly bands: readonly number[];
  /** What is free week by week, where this asker may know it exactly. */
  readonly free: readonly bigint[] | null;
  /** The most of one week that this asker may take; null where there is no bound. */
  readonly mostPerWeek: bigint | null;
  /** How often its seller has let a buyer down, in basis points of its deals, prior included. */
  readonly breakBps: bigint;
  /** The step that a week's work falls under, by its Monday and its band. */
  readonly stepOf: (weekStart: string, band: number) => PriceStep;
  /** Price of work at a step, rounded once; undefined where it is more than money can say. */
  readonly workMinor: (amount: bigint, bps: bigint) => bigint | undefined;
}

/** What the reference data state. */
export interface Rules {
  readonly basePerShipmentMinor: bigint;
  readonly perKilometreMinor: bigint;
  /** VAT on work and on freight, basis points. */
  readonly workVatBps: bigint;
  readonly freightVatBps: bigint;
  /** What it costs to have the work done elsewhere at short notice, in basis points of its price. */
  readonly replaceBps: bigint;
  readonly processes: Tree;
  readonly materials: Tree;
}

/** All pieces' load in base units, a broken unit counted whole. */
export function loadOf(need: Pick<Need, 'perPiece'>, pieces: bigint): bigint {
  const { numerator, denominator } = need.perPiece;
  return (pieces * numerator + denominator - 1n) / denominator;
}

/** Work and set-up: what a hold has to take. */
export function neededOf(need: Need, offer: Pick<Offered, 'setup'>): bigint {
  return loadOf(need, need.pieces) + offer.setup;
}

import type { RoutingArc, RoutingStep } from '../../catalog/index.ts';
import type {
  CostRates,
  FreightTariff,
  KnownWeeks,
  MatchCandidate,
  RunCard,
  TreeRow,
} from '../../exchange/index.ts';
import type { Shelf } from '../stock/net-made.ts';
import type { EmissionFactors } from './carbon.ts';
import type { OrderPromise } from './order-promise.ts';

/** A place by its co-ordinates, degrees. */
export interface Place {
  readonly code: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** A step with the offers that the market shows the asker for it. */
export interface PromisedStep extends RoutingStep {
  readonly candidates: readonly MatchCandidate[];
}

/** The sellers that are approved for a step of a part: a hard limit of every plan. */
export interface ApprovedSources {
  readonly stepCode: string;
  readonly sellerIds: readonly string[];
}

/** All that planning a promise needs, read in one transaction: plain values, nothing that the asker may not know. */
export interface PromiseInput {
  /** Its needs as what is free leaves them to be waited for, and what is left to make. */
  readonly promise: OrderPromise;
  /** What is there of the parts that are made. */
  readonly shelves: readonly Shelf[];
  /** With what their items are made of, where the steps do not say. */
  readonly steps: readonly PromisedStep[];
  readonly arcs: readonly RoutingArc[];
  /** Today where the order is delivered. */
  readonly today: string;
  readonly places: readonly Place[];
  readonly tariff: FreightTariff;
  /** Runs of carriers that may carry what the asker has told the mass of, between places that may take part. */
  readonly runs: readonly RunCard[];
  readonly rates: CostRates;
  readonly factors: EmissionFactors;
  /** Who may do a step, where the asker has said so; steps that are not here are open to all. */
  readonly approved: readonly ApprovedSources[];
  readonly processes: readonly TreeRow[];
  readonly materials: readonly TreeRow[];
  /** Offers of which the asker may know more as a named partner, and what that is. */
  readonly partnerOfferIds: readonly string[];
  readonly known: readonly KnownWeeks[];
  /** Offers that sell hours of one work centre together, as far as the asker may know. */
  readonly sharedCenters: readonly (readonly string[])[];
}

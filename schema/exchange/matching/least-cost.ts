import sql, { type Sql } from 'sql-template-tag';
import { currencyOf } from '../../kernel/currencies.ts';
import { shown } from '../../kernel/values.ts';
import type { CapacityRequest } from '../requests/capacity-request.ts';

/** Freight as the reference data state it, minor units. */
export interface FreightTariff {
  readonly currency: string;
  readonly basePerShipmentMinor: bigint;
  readonly perKilometreMinor: bigint;
}

/** Rates of the landed cost, basis points. */
export interface CostRates {
  readonly workVatBps: number;
  readonly freightVatBps: number;
  readonly replaceBps: number;
}

export interface CostRules {
  readonly tariff: FreightTariff;
  readonly rates: CostRates;
}

/** How a need weighs its costs; every part whole, and all VAT deducted, where nothing is said. */
export type Weighed = Pick<CapacityRequest, 'weights' | 'nonDeductibleBps'>;
export interface Costed
  extends Pick<CapacityRequest, 'measure' | 'currency' | 'loadAmount'>,
    Partial<Weighed> {
  /** The load that is paid for, where an offer with room for less may take a share of it. */
  readonly wholeAmount?: bigint;
}

/** One minor unit for each week's rounding, and one for each part that is rounded. */
const roundingMax = 61;
/** What float8 rounds. */
const nearly = 0.999_999_999;

/** The least that offers can come to by a need's weights, minor units as float8: of a row `s` of the search, delivered from a city `c`. */
export interface LeastCost {
  /** What a row comes to at least, never more than what the engine works out; asks for `c.shipment`. */
  readonly ofRow: Sql;
  /** What one shipment over `c.km` adds. */
  readonly shipment: Sql;
  /** Up to which price an offer of the city `c` may come to no more than `b.most`, whatever else it costs. */
  readonly priceUpTo: Sql;
}

/**
 * The load at the lowest price, the set-up, as many shipments over its distance as the load has full weeks, and VAT that is not deducted.
 * Late cost and the risk of being let down only add to it. A billionth is taken off for what float8 rounds.
 */
export function leastCost(request: Costed, { tariff, rates }: CostRules): LeastCost {
  const weight = (kind: 'WORK' | 'SETUP' | 'TRANSPORT' | 'TAX') =>
    (request.weights?.[kind] ?? 10_000) / 10_000;
  const untaxed = (bps: number) =>
    (bps / 10_000) * (Number(request.nonDeductibleBps ?? 0) / 10_000) * weight('TAX');
  const amount = request.wholeAmount ?? request.loadAmount;
  const minorUnits = 10 ** currencyOf(request.currency).exponent;
  const load = Number(shown(amount, request.measure).value.toFixed()) * minorUnits;
  const byPrice = nearly * load * (weight('WORK') + untaxed(rates.workVatBps));
  const bySetup = nearly * (weight('SETUP') + untaxed(rates.workVatBps));
  const byFreight = nearly * (weight('TRANSPORT') + untaxed(rates.freightVatBps));
  return {
    ofRow: sql`(s.least_price::float8 * ${byPrice}::float8 + s.setup_price_minor::float8 * ${bySetup}::float8 - ${roundingMax}
      + ceil((${String(amount)}::float8 + s.setup_amount::float8) / greatest(s.tight_floor, s.free_floor, 1)::float8) * c.shipment)`,
    shipment: sql`(${byFreight * Number(tariff.basePerShipmentMinor)}::float8 + ${byFreight * Number(tariff.perKilometreMinor)}::float8 * c.km::float8)`,
    priceUpTo:
      byPrice > 0
        ? sql`((b.most + ${roundingMax} - c.shipment) / ${byPrice * nearly}::float8)::numeric`
        : sql`'infinity'::numeric`,
  };
}

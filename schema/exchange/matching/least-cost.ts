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

/** What is known of an offer before its card is read. */
export interface KnownBefore {
  readonly leastPrice: Sql;
  readonly setupPrice: Sql;
  readonly setupAmount: Sql;
  /** What a week holds at most for one buyer who is told bands alone. */
  readonly weekMost: Sql;
  readonly kilometres: Sql;
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

/**
 * The least that an offer can come to by the need's weights, minor units as float8, never more than what the engine works out: the load
 * at the lowest price, the set-up, as many shipments over its distance as the load has full weeks, and VAT that is not deducted.
 * Late cost and the risk of being let down only add to it. A billionth is taken off for what float8 rounds.
 */
export function leastCost(request: Costed, { tariff, rates }: CostRules, of: KnownBefore): Sql {
  const weight = (kind: 'WORK' | 'SETUP' | 'TRANSPORT' | 'TAX') =>
    (request.weights?.[kind] ?? 10_000) / 10_000;
  const untaxed = (bps: number) =>
    (bps / 10_000) * (Number(request.nonDeductibleBps ?? 0) / 10_000) * weight('TAX');
  const amount = request.wholeAmount ?? request.loadAmount;
  const minorUnits = 10 ** currencyOf(request.currency).exponent;
  const load = Number(shown(amount, request.measure).value.toFixed()) * minorUnits;
  return sql`(
    select 0.999999999 * (work * ${weight('WORK')}::float8 + setup * ${weight('SETUP')}::float8 + freight * ${weight('TRANSPORT')}::float8
      + (work + setup) * ${untaxed(rates.workVatBps)}::float8 + freight * ${untaxed(rates.freightVatBps)}::float8) - ${roundingMax}
    from (select ${of.leastPrice}::float8 * ${load}::float8 as work, ${of.setupPrice}::float8 as setup,
      ceil((${String(amount)}::float8 + ${of.setupAmount}::float8) / greatest(${of.weekMost}, 1)::float8)
        * (${Number(tariff.basePerShipmentMinor)}::float8 + ${Number(tariff.perKilometreMinor)}::float8 * ${of.kilometres}::float8) as freight) parts)`;
}

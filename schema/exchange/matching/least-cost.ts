import sql, { empty, type Sql } from 'sql-template-tag';
import { currencyOf } from '../../kernel/currencies.ts';
import { shown } from '../../kernel/values.ts';
import type { CapacityRequest } from '../requests/capacity-request.ts';
import type { CostKind } from './match.ts';

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
    Partial<Weighed>,
    Partial<Pick<CapacityRequest, 'wishedBy' | 'lateMinorPerDay' | 'shipmentsMax'>> {
  /** The load that is paid for, where an offer with room for less may take a share of it. */
  readonly wholeAmount?: bigint;
}

/** One minor unit for each week's rounding, and one for each part that is rounded. */
const roundingMax = 61;
/** Weeks of a series, at most. */
const weeksMax = 62;
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
 * The load at the lowest price, the set-up, as many shipments over its distance as the load has full weeks, VAT that is not deducted, and the
 * days that it must be late. The risk of being let down only adds to it. A billionth is taken off for what float8 rounds.
 *
 * @param weeks of a row `s`, the weeks of its series in which the need may be worked at, as bits
 */
export function leastCost(request: Costed, { tariff, rates }: CostRules, weeks: Sql): LeastCost {
  const weight = (kind: CostKind) => (request.weights?.[kind] ?? 10_000) / 10_000;
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
      + ceil((${String(amount)}::float8 + s.setup_amount::float8) / greatest(s.tight_floor, s.free_floor, 1)::float8) * c.shipment${lateCost(request, nearly * weight('LATE'), weeks)})`,
    shipment: sql`(${byFreight * Number(tariff.basePerShipmentMinor)}::float8 + ${byFreight * Number(tariff.perKilometreMinor)}::float8 * c.km::float8)`,
    priceUpTo:
      byPrice > 0
        ? sql`((b.most + ${roundingMax} - c.shipment) / ${byPrice * nearly}::float8)::numeric`
        : sql`'infinity'::numeric`,
  };
}

/**
 * What being late adds at least: an offer needs as many of its open weeks as the load has full ones, and is done when the last of them ends. Of
 * free weeks alone where the shipments that the buyer takes leave no room for one that is tight. Nothing where days after the wished one cost nothing.
 */
function lateCost(request: Costed, weight: number, weeks: Sql): Sql {
  const { loadAmount, wishedBy, lateMinorPerDay, shipmentsMax } = request;
  const perDay = weight * Number(lateMinorPerDay ?? 0);
  if (!wishedBy || perDay === 0) return empty;
  const load = sql`(${String(loadAmount)}::float8 + s.setup_amount::float8)`;
  const onlyFree = shipmentsMax
    ? sql`${load} > ${shipmentsMax - 1}::float8 * s.free_floor + s.tight_floor`
    : sql`false`;
  return sql` + case when s.resource = 'CAPACITY' then (
    select ${perDay}::float8 * greatest(0, least(s.base_week + 7 * (bit_count(((y.rest & -y.rest) - 1)::bit(64)) + greatest(1, y.full - 2))::int, s.valid_until) - ${wishedBy}::date)
    from (select x.full, case x.full when 1 then x.open when 2 then ${beyondFirst(sql`x.open`)} else ${beyondFirst(beyondFirst(sql`x.open`))} end as rest
      from (select case when ${onlyFree} then s.free_weeks else s.open_weeks end & ${weeks} as open,
        least(${weeksMax}, ceil(${load} / greatest(s.tight_floor, s.free_floor, 1)::float8)) as full offset 0) x offset 0) y) else 0 end`;
}

/** Weeks as bits without the first of them. */
const beyondFirst = (weeks: Sql): Sql => sql`(${weeks} & (${weeks} - 1))`;

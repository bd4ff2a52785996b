import sql from 'sql-template-tag';
import type { Query } from '../kernel/run-query.ts';
import type { CapacityRequest } from './capacity-request.ts';
import { capacityRequestById } from './exchange.queries.ts';
import { cardColumns } from './market.queries.ts';
import type { OfferCard } from './offer-card.ts';

/** An offer as matching sees it: the card, and what the reference data say of it in relation to the need. */
export interface MatchCandidate extends OfferCard {
  /** The offer's process is the need's, or a special case of it. */
  readonly fitsProcess: boolean;
  /** The offer works the need's material, a family of it, or any. */
  readonly fitsMaterial: boolean;
  /** Great-circle distance to the city of delivery, whole kilometres. */
  readonly distanceKm: number;
}

/** Freight as the reference data state it, minor units. */
export interface FreightTariff {
  readonly currency: string;
  readonly basePerShipmentMinor: bigint;
  readonly perKilometreMinor: bigint;
}

/** All that one matching needs, read in one transaction. */
export interface MatchingInput {
  readonly request: CapacityRequest;
  readonly candidates: readonly MatchCandidate[];
  readonly tariff: FreightTariff;
}

/** The most offers that one matching looks at; nearest kin of the process first, then the cheapest. */
export const candidatesMax = 2000;

/**
 * The need, and the offers that may answer it: those of the process and its special cases, and its siblings, so that a near miss
 * can be told why. Only the market's rows are read: matching knows no more than the buyer may.
 */
export async function readMatchingInput(query: Query, requestId: string): Promise<MatchingInput | undefined> {
  const request = await capacityRequestById(query, requestId);
  if (!request) return undefined;
  const candidates = await query.rows<MatchCandidate>(sql`
    with recursive fits as (
      select code from ref.process where code = ${request.processCode}
      union all select p.code from ref.process p join fits f on p.parent_code = f.code),
    kin as (
      select coalesce(parent_code, code) as code from ref.process where code = ${request.processCode}
      union all select p.code from ref.process p join kin k on p.parent_code = k.code),
    material as (
      select code, parent_code from ref.material where code = ${request.materialCode}::text
      union all select x.code, x.parent_code from ref.material x join material m2 on m2.parent_code = x.code)
    select ${cardColumns}, m.process_code in (select code from fits) as fits_process,
      (${request.materialCode}::text is null or m.material_codes = '{}' or m.material_codes && (select array_agg(code) from material)) as fits_material,
      round(2 * 6371 * asin(sqrt(
        sin(radians(to_city.latitude - at_city.latitude) / 2) ^ 2
        + cos(radians(at_city.latitude)) * cos(radians(to_city.latitude)) * sin(radians(to_city.longitude - at_city.longitude) / 2) ^ 2)))::int as distance_km
    from market.offer m
    join ref.city at_city on at_city.code = m.city_code
    join ref.city to_city on to_city.code = ${request.deliverToCityCode}
    where m.process_code in (select code from kin)
    order by m.process_code in (select code from fits) desc, m.unit_price, m.offer_id limit ${candidatesMax}`);
  const tariff = await query.row<FreightTariff>(sql`
    select currency, base_per_shipment_minor, per_kilometre_minor from ref.freight_tariff where valid_from <= app.clock()::date order by valid_from desc limit 1`);
  if (!tariff) throw new Error('No freight tariff is in force');
  return { request, candidates, tariff };
}

/** Needs that an offer may now answer, with their owners: ids alone. */
export async function listTouchedRequests(
  query: Query,
  offerId: string,
): Promise<{ organisationId: string; requestId: string }[]> {
  return await query.rows(sql`select * from market.requests_touched(${offerId}::uuid)`);
}

import sql, { empty, type Sql } from 'sql-template-tag';
import type { Query } from '../../kernel/run-query.ts';
import type { StatedCapability, StatedCertificate } from '../../plants/index.ts';
import { cardColumns } from '../market/market.queries.ts';
import type { OfferCard } from '../market/offer-card.ts';
import { kilometresBetween } from '../market/search/great-circle.ts';
import type { Sought } from './may-fit.ts';

/** An offer as matching sees it: what its card says to this asker, what its maker states, how far off it is. */
export interface MatchCandidate extends OfferCard {
  /** The day where the work is done. */
  readonly today: string;
  readonly alsoProcesses: readonly string[];
  readonly capabilities: readonly StatedCapability[];
  readonly certificates: readonly StatedCertificate[];
  /** The least that it can come to by the need's weights, minor units; of those that were not read from the cheapest up, 0. */
  readonly leastCost: number;
  /** How often the seller has let buyers down, basis points; of a seller nobody knows, what a new firm has. */
  readonly breakBps: number;
  /** Great-circle distance to the city of delivery, whole kilometres. */
  readonly distanceKm: number;
  /** What is free week by week, where the seller shows it to the asker as a partner. */
  free: readonly bigint[] | null;
  /** What the asker holds or has bought of one week, at most. */
  readonly takenAmount: bigint;
}

/** How many offers are read in all, and how many that do not fit are looked at to say why: fewer where choice is full. */
export const candidatesMax = 2000;
const nearMissesMax = { few: 100, many: 200 };
const partnersMax = 500;

/** Of an offer and of where its work is delivered to. */
export const kilometres = kilometresBetween('at_city', 'to_city');

/** What is read of the offers in `picked`. */
export const candidateColumns = (request: Sought, leastCost = sql`0::float8`, more: Sql = empty): Sql => sql`
  ${cardColumns}, ${leastCost} as least_cost, (app.clock() at time zone at_city.time_zone)::date::text as today, a.also_processes, a.capabilities, a.certificates,
  coalesce(f.break_bps, 1000) as break_bps, null as free,
  case when m.terms ? 'exposureBps' then (select coalesce(max(x.amount), 0)::bigint from (
    select sum(w.amount) as amount from app.reservation_week w join app.reservation r on r.id = w.reservation_id
    where w.offer_id = m.offer_id and r.buyer_id = app.organisation() and r.state in ('HELD', 'AWAITING_APPROVAL', 'CONFIRMED') group by w.week_start) x)
    else 0::bigint end as taken_amount,
  ${kilometres} as distance_km ${more}
  from picked p join market.visible_offer m on m.offer_id = p.offer_id join market.visible_ability a on a.offer_id = m.offer_id
  left join market.firm_record f on f.firm_id = m.seller_id
  join ref.city at_city on at_city.code = m.city_code
  join ref.city to_city on to_city.code = ${request.deliverToCityCode}`;

/** The process of a need with its special cases, and with what stands beside it. */
export const taxonomy = (request: Sought): Sql => sql`
  fits as (
    select code from ref.process where code = ${request.processCode}
    union all select p.code from ref.process p join fits f on p.parent_code = f.code),
  up as (
    select code, parent_code from ref.process where code = ${request.processCode}
    union all select p.code, p.parent_code from ref.process p join up on up.parent_code = p.code),
  kin as (
    select coalesce(parent_code, code) as code from ref.process where code = ${request.processCode}
    union all select p.code from ref.process p join kin k on p.parent_code = k.code)`;

/** Offers of which the asker may know more, or that it sees at all, as a named partner; few, so all are read. */
export async function readPartners(query: Query, request: Sought): Promise<MatchCandidate[]> {
  return await query.rows<MatchCandidate>(sql`
    with recursive ${taxonomy(request)},
    picked as (
      select p.offer_id from market.offer_partner p join market.visible_offer o on o.offer_id = p.offer_id
      where p.partner_id = app.organisation() and o.process_code in (select code from kin) order by p.offer_id limit ${partnersMax})
    select ${candidateColumns(request)} order by a.least_price, m.offer_id`);
}

/** Offers of the process and of those beside it, whether or not they have room: to say why they do not fit. */
export async function readNearMisses(
  query: Query,
  request: Sought,
  many: keyof typeof nearMissesMax,
): Promise<MatchCandidate[]> {
  return await query.rows<MatchCandidate>(sql`
    with recursive ${taxonomy(request)},
    picked as (
      select x.offer_id from kin cross join lateral (
        select a.offer_id, a.least_price from unnest(array['TIME', 'MASS', 'AREA', 'LENGTH', 'COUNT']) measure (code)
        cross join (select distinct code::char(3) from unnest(array[${request.currency}, 'CNY', 'USD', 'EUR']) c (code)) currency
        cross join lateral (
          select a.offer_id, a.least_price from market.offer_ability a where a.process_code = kin.code and a.measure = measure.code
            and a.currency = currency.code order by a.least_price, a.offer_id limit ${nearMissesMax[many] / 4}) a) x
      order by kin.code in (select code from fits) desc, x.least_price, x.offer_id limit ${nearMissesMax[many]})
    select ${candidateColumns(request)} order by a.least_price, m.offer_id`);
}

import sql, { empty, type Sql } from 'sql-template-tag';
import type { Query } from '../../kernel/run-query.ts';
import { listProcesses } from '../../plants/index.ts';
import { cardColumns } from '../market/market.queries.ts';
import type { OfferCard } from '../market/offer-card.ts';
import { kilometresBetween } from '../market/search/great-circle.ts';
import { below, topsOf } from '../market/search/spread-codes.ts';
import type { StatedCapability, StatedCertificate } from '../requests/requirement.ts';
import { type CostRules, leastCost } from './least-cost.ts';
import { mayFit, type Sought } from './may-fit.ts';

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

/** How much is read at a time. */
export interface Reading {
  /** Offers a page: on the first, most needs find the fifty best and that there are none better. */
  readonly pages: { readonly first: number; readonly later: number };
  /**
   * Of how many, by the lowest price, the least cost is worked out: of few first, which is enough where the work weighs most; else of all
   * of a process of a market of a million offers, or some of a family's.
   */
  readonly priced: { readonly few: number; readonly many: number };
}

export const usualReading: Reading = {
  pages: { first: 120, later: 250 },
  priced: { few: 2_000, many: 20_000 },
};

/** Where the reading by least cost goes on. */
export interface CostPlace {
  readonly leastCost: number;
  readonly id: string;
}

/** Offers from the cheapest up. */
export interface Cheapest {
  readonly offers: readonly MatchCandidate[];
  /** What every offer comes to at least that is not among them; null where none is left. */
  readonly next: CostPlace | null;
  /** What every offer comes to at least whose cost was not worked out; null where all were. */
  readonly beyond: number | null;
}

/** Of an offer and of where its work is delivered to. */
const kilometres = kilometresBetween('at_city', 'to_city');

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
const taxonomy = (request: Sought): Sql => sql`
  fits as (
    select code from ref.process where code = ${request.processCode}
    union all select p.code from ref.process p join fits f on p.parent_code = f.code),
  up as (
    select code, parent_code from ref.process where code = ${request.processCode}
    union all select p.code, p.parent_code from ref.process p join up on up.parent_code = p.code),
  kin as (
    select coalesce(parent_code, code) as code from ref.process where code = ${request.processCode}
    union all select p.code from ref.process p join kin k on p.parent_code = k.code)`;

/**
 * Offers of the market that may fit, by the least that they can come to: of the process, its special cases or by what their maker says; of
 * the measure and the currency, with days in the window and, by the floors of their bands, room for the load. One walk along the index
 * of prices behind the first or second step of the tree takes those of the lowest price, and of these the least cost is worked out.
 */
export async function readCheapest(
  query: Query,
  request: Sought,
  rules: CostRules,
  after: CostPlace | null,
  { pages, priced }: Reading = usualReading,
): Promise<Cheapest> {
  const size = after ? pages.later : pages.first;
  const few = await readPage(query, request, rules, { after, size, priced: priced.few });
  if (isInOrder(few)) return few;
  return await readPage(query, request, rules, { after, size, priced: priced.many });
}

/** Whether no offer whose cost was not worked out comes before the last of the page; an empty page does not tell. */
function isInOrder({ offers, next, beyond }: Cheapest): boolean {
  if (offers.length === 0) return false;
  return beyond === null || (next !== null && next.leastCost < beyond);
}

async function readPage(
  query: Query,
  request: Sought,
  rules: CostRules,
  {
    after,
    size,
    priced,
  }: { readonly after: CostPlace | null; readonly size: number; readonly priced: number },
): Promise<Cheapest> {
  const alike = await mayFit(query, request);
  const codes = below(await listProcesses(query), [request.processCode]);
  const { roots, groups, isAll } = topsOf([request.processCode]);
  const top = roots ? sql`s.process_root = ${roots[0]}` : sql`s.process_group = ${groups?.[0]}`;
  const known = sql`s.offer_id, s.least_price, s.setup_price_minor, s.setup_amount, greatest(s.tight_floor, s.free_floor) as week_most, s.city_code`;
  const least = leastCost(request, rules, {
    leastPrice: sql`w.least_price`,
    setupPrice: sql`w.setup_price_minor`,
    setupAmount: sql`w.setup_amount`,
    weekMost: sql`w.week_most`,
    kilometres: sql`c.km`,
  });
  const cheapestLeft = leastCost(request, rules, { ...nothing, leastPrice: sql`max(w.least_price)` });
  const rows = await query.rows<MatchCandidate & { readonly beyond: number | null }>(sql`
    with recursive ${taxonomy(request)},
    cities as materialized (
      select at_city.code, ${kilometres} as km from ref.city at_city cross join ref.city to_city where to_city.code = ${request.deliverToCityCode}),
    walked as materialized (
      select ${known} from market.offer_search s
      where ${top} ${isAll ? empty : sql`and s.process_code = any (${[...codes]}::text[])`} and ${alike}
      order by s.least_price, s.offer_id limit ${priced}),
    able as (
      select ${known} from market.offer_ability x join market.offer_search s on s.offer_id = x.offer_id
      where x.also_processes <> '{}' and x.also_processes && (select array_agg(code) from (select code from fits union select code from up) y) and ${alike}),
    picked as materialized (
      select w.offer_id, least.cost from (select * from walked union select * from able) w join cities c on c.code = w.city_code
        cross join lateral (select ${least} as cost) least
      ${after ? sql`where (least.cost, w.offer_id) > (${after.leastCost}::float8, ${after.id}::uuid)` : empty}
      order by least.cost, w.offer_id limit ${size})
    select ${candidateColumns(request, sql`p.cost`, sql`, (select case when count(*) = ${priced} then ${cheapestLeft} end from walked w) as beyond`)}
    order by p.cost, m.offer_id`);
  const last = rows.at(-1);
  const isMore = last !== undefined && rows.length >= size;
  return {
    offers: rows,
    next: isMore ? { leastCost: last.leastCost, id: last.id } : null,
    beyond: last?.beyond ?? null,
  };
}

/** Of an offer of which nothing is known but its price. */
const nothing = {
  setupPrice: sql`0`,
  setupAmount: sql`0`,
  weekMost: sql`9223372036854775807`,
  kilometres: sql`0`,
};

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

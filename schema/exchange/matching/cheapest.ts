import sql, { empty, type Sql } from 'sql-template-tag';
import type { Query } from '../../kernel/run-query.ts';
import { branchesUnder } from './branches.ts';
import { candidateColumns, kilometres, type MatchCandidate, taxonomy } from './candidates.ts';
import { type CostRules, leastCost } from './least-cost.ts';
import { mayFit, type Sought } from './may-fit.ts';

/** How much is read at a time. */
export interface Reading {
  /** Offers a page: on the first, most needs find the fifty best and that there are none better. */
  readonly pages: { readonly first: number; readonly later: number };
  /** Of how many of the lowest price, as many of each city, it is learnt what the last of a page costs at most. */
  readonly sampled: number;
}

export const usualReading: Reading = { pages: { first: 120, later: 250 }, sampled: 6_000 };

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
}

/**
 * Offers of the market that may fit, by the least that they can come to: of the process, its special cases or by what their maker says; of
 * the measure and the currency, with days in the window and, by the floors of their bands, room for the load.
 *
 * Some of the lowest price of each city tell what the last of the page costs at most. All that cost no more are then found city by city, along
 * an index of prices up to where price and freight alone would cost more: what is read grows with what the page needs, not with the
 * market. Both are read from the index alone; what else must be seen of an offer is looked up in the order of the cost, until there are enough.
 */
export async function readCheapest(
  query: Query,
  request: Sought,
  rules: CostRules,
  after: CostPlace | null,
  { pages, sampled }: Reading = usualReading,
): Promise<Cheapest> {
  const size = after ? pages.later : pages.first;
  const { ofTree, column, codes } = await branchesUnder(query, request.processCode);
  const { weeks, byIndex, byRow } = await mayFit(query, request);
  const { ofRow, shipment, priceUpTo } = leastCost(request, rules, weeks);
  const known = sql`s.offer_id, ${ofRow} as cost`;
  const ofCity = sql`s.${column} = of.code and s.measure = ${request.measure} and s.currency = ${request.currency} and s.city_code = c.code`;
  const mayBe = sql`${byIndex} ${after ? sql`and (${ofRow}, s.offer_id) > (${after.leastCost}::float8, ${after.id}::uuid)` : empty}`;
  const cheapestOf = (found: Sql) => sql`
    select x.offer_id, x.cost from (${found} order by cost, offer_id offset 0) x
    where ${byRow(sql`x.offer_id`)} order by x.cost, x.offer_id limit ${size}`;
  const rows = await query.rows<MatchCandidate>(sql`
    with recursive ${taxonomy(request)},
    cities as materialized (
      select code, ${shipment} as shipment from (
        select at_city.code, ${kilometres} as km from ref.city at_city cross join ref.city to_city where to_city.code = ${request.deliverToCityCode}) c),
    branches as materialized (select code from unnest(${[...codes]}::text[]) code),
    cheap as materialized (${cheapestOf(sql`
      select x.offer_id, x.cost from cities c cross join branches of cross join lateral (
        select ${known}, (${mayBe}) as may_be from market.offer_search s where ${ofCity} order by s.least_price
        limit (select greatest(1, ${sampled} / count(*)) from cities, branches)) x
      where x.may_be`)}),
    walked as materialized (
      select ${known} from market.offer_search s join cities c on c.code = s.city_code
      where (select count(*) from cheap) < ${size} and ${ofTree} and ${mayBe} and ${byRow(sql`s.offer_id`)}
      order by s.least_price, s.offer_id limit ${2 * size}),
    bound as materialized (
      select cost as most from (select * from cheap union select * from walked) x
      where (select count(*) from cheap) >= ${size} or (select count(*) from walked) = ${2 * size} order by cost offset ${size - 1} limit 1),
    within as materialized (select c.*, b.most, ${priceUpTo} as price_most from cities c cross join bound b),
    ranged as materialized (${cheapestOf(sql`
      select x.* from within c cross join branches of cross join lateral (
        select ${known} from market.offer_search s where ${ofCity} and s.least_price <= c.price_most and ${ofRow} <= c.most and ${mayBe} offset 0) x`)}),
    able as (
      select ${known} from market.offer_ability x join market.offer_search s on s.offer_id = x.offer_id join cities c on c.code = s.city_code
      where x.also_processes <> '{}' and x.also_processes && (select array_agg(code) from (select code from fits union select code from up) y)
        and x.least_price <= coalesce((select max(price_most) from within), 'infinity')
        and ${ofRow} <= coalesce((select most from bound), 'infinity') and ${mayBe} and ${byRow(sql`s.offer_id`)}),
    picked as materialized (
      select offer_id, cost from (select * from cheap union select * from walked union select * from ranged union select * from able) w order by cost, offer_id limit ${size})
    select ${candidateColumns(request, sql`p.cost`)} order by p.cost, m.offer_id`);
  const last = rows.at(-1);
  return {
    offers: rows,
    next: last && rows.length >= size ? { leastCost: last.leastCost, id: last.id } : null,
  };
}

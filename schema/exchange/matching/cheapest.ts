import sql, { empty, type Sql } from 'sql-template-tag';
import type { Query } from '../../kernel/run-query.ts';
import { listProcesses } from '../../plants/index.ts';
import { below, topsOf } from '../market/search/spread-codes.ts';
import { candidateColumns, kilometres, type MatchCandidate, taxonomy } from './candidates.ts';
import { type CostRules, leastCost } from './least-cost.ts';
import { mayFit, type Sought } from './may-fit.ts';

/** How much is read at a time. */
export interface Reading {
  /** Offers a page: on the first, most needs find the fifty best and that there are none better. */
  readonly pages: { readonly first: number; readonly later: number };
  /** Of how many of the lowest price it is learnt what the last of a page costs at most. */
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
 * A few of the lowest price tell what the last of the page costs at most. All that cost no more are then found city by city, along an index of
 * prices up to where price and freight alone would cost more: what is read grows with what the page needs, not with the market.
 */
export async function readCheapest(
  query: Query,
  request: Sought,
  rules: CostRules,
  after: CostPlace | null,
  { pages, sampled }: Reading = usualReading,
): Promise<Cheapest> {
  const size = after ? pages.later : pages.first;
  const [alike, ofTree, ofCity] = [await mayFit(query, request), ...(await placesOf(query, request))];
  const least = leastCost(request, rules);
  const known = sql`s.offer_id, ${least.ofRow} as cost`;
  const later = after
    ? sql`and (${least.ofRow}, s.offer_id) > (${after.leastCost}::float8, ${after.id}::uuid)`
    : empty;
  const rows = await query.rows<MatchCandidate>(sql`
    with recursive ${taxonomy(request)},
    cities as materialized (
      select code, ${least.shipment} as shipment from (
        select at_city.code, ${kilometres} as km from ref.city at_city cross join ref.city to_city where to_city.code = ${request.deliverToCityCode}) c),
    cheap as materialized (
      select ${known} from (select * from market.offer_search s where ${ofTree} and ${ofMoney(request)}
        order by s.least_price, s.offer_id limit ${sampled}) s join cities c on c.code = s.city_code
      where ${alike} ${later}),
    walked as materialized (
      select ${known} from market.offer_search s join cities c on c.code = s.city_code
      where (select count(*) from cheap) < ${size} and ${ofTree} and ${alike} ${later}
      order by s.least_price, s.offer_id limit ${2 * size}),
    bound as materialized (
      select cost as most from (select * from cheap union select * from walked) x
      where (select count(*) from cheap) >= ${size} or (select count(*) from walked) = ${2 * size} order by cost offset ${size - 1} limit 1),
    ranged as materialized (
      select x.* from (select c.*, b.most, ${least.priceUpTo} as price_most from cities c cross join bound b) c
      cross join lateral (
        select ${known} from market.offer_search s
        where ${ofCity} and s.city_code = c.code and s.least_price <= c.price_most
          and ${least.ofRow} <= c.most and ${alike} ${later} offset 0) x),
    able as (
      select ${known} from market.offer_ability x join market.offer_search s on s.offer_id = x.offer_id join cities c on c.code = s.city_code
      where x.also_processes <> '{}' and x.also_processes && (select array_agg(code) from (select code from fits union select code from up) y) and ${alike} ${later}),
    picked as materialized (
      select offer_id, cost from (select * from cheap union select * from walked union select * from ranged union select * from able) w order by cost, offer_id limit ${size})
    select ${candidateColumns(request, sql`p.cost`)} order by p.cost, m.offer_id`);
  const last = rows.at(-1);
  return {
    offers: rows,
    next: last && rows.length >= size ? { leastCost: last.leastCost, id: last.id } : null,
  };
}

/** What they are counted and paid in: the next columns of those indexes. */
const ofMoney = ({ measure, currency }: Sought): Sql =>
  sql`s.measure = ${measure} and s.currency = ${currency}`;

/** Rows `s` of the search under the process: by the first or second step of its tree, as the indexes of prices have it; by its root or its codes, as those by city. */
async function placesOf(query: Query, { processCode }: Sought): Promise<[ofTree: Sql, ofCity: Sql]> {
  const codes = below(await listProcesses(query), [processCode]);
  const ofCodes = sql`s.process_code = any (${[...codes]}::text[])`;
  const { roots, groups, isAll } = topsOf([processCode]);
  const top = roots ? sql`s.process_root = ${roots[0]}` : sql`s.process_group = ${groups?.[0]}`;
  return [isAll ? top : sql`${top} and ${ofCodes}`, roots && isAll ? top : ofCodes];
}

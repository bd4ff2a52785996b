import sql, { empty, type Sql } from 'sql-template-tag';
import type { Resource } from '../../offers/resource.ts';
import { earliest, latest, type Search } from './search.ts';

/** A list of the search that a facet leaves out, to count what else there would be. */
export type LeftOut = 'resources' | 'provinces';

/** So many offers are looked at for one page of a search, at most. */
export const lookedMax = 5_000;

/** So many, the newest, are looked at to count by what they are: to count costs more than to look. */
export const countedMax = 2_000;

/** How a search is to be answered now. */
export interface Look {
  /** The day by which weeks are still to come, where offers stand. */
  readonly today: string;
  /** Whether a highest price leaves so few offers that they are gathered by it, rather than met on the way. */
  readonly isRare: boolean;
}

/** The weeks of `s` that serve the window, as bits. Written out twice or more in one condition: it is arithmetic, and a join costs more. */
const served = ({ from, until }: Search, { today }: Look): Sql =>
  sql`market.weeks_within(s, ${from}::date, ${until}::date, ${today}::date)`;

/** What is surely there of an offer in the window, base units. */
export function surelyFree(search: Search, look: Look): Sql {
  const weeks = served(search, look);
  return sql`(bit_count((s.open_weeks & ${weeks})::bit(64)) * s.tight_floor + bit_count((s.free_weeks & ${weeks})::bit(64)) * (s.free_floor - s.tight_floor))`;
}

/** The best band of a week in the window, as the market keeps bands. */
export function bestBand(search: Search, look: Look): Sql {
  // Weeks gone by are full: without a window all the others serve.
  if (search.from === earliest && search.until === latest)
    return sql`case when s.free_weeks <> 0 then 2 when s.open_weeks <> 0 then 1 else 0 end`;
  const weeks = served(search, look);
  return sql`case when s.free_weeks & ${weeks} <> 0 then 2 when s.open_weeks & ${weeks} <> 0 then 1 else 0 end`;
}

/**
 * Candidates as `s`, in an order, no more than `most`: what an index is walked for. Whatever else is asked is judged row by row,
 * so it costs no more however little of it there is.
 */
export function candidates(
  search: Search,
  look: Look,
  { after, order, most = lookedMax, leaving }: { after: Sql; order: Sql; most?: number; leaving?: LeftOut },
): Sql {
  return sql`(select * from market.offer_search s where true ${walkedConditions(search, leaving)} ${look.isRare ? gatheredConditions(search) : empty} ${after}
    order by ${order} limit ${most}) s`;
}

/** Conditions on `s` that an ordered index is walked for; `leaving` one list out. */
export function walkedConditions(search: Search, leaving?: LeftOut): Sql {
  const { resources, reached, order } = search;
  return sql`
    ${resources && leaving !== 'resources' ? resourceConditions(resources) : empty}
    ${processConditions(search)}
    ${leaving === 'provinces' ? empty : placeConditions(search)}
    ${
      reached
        ? isOf(
            sql`s.city_code`,
            reached.map(({ code }) => code),
          )
        : empty
    }
    ${order === 'PRICE' ? priceConditions(search) : empty}`;
}

/** Conditions on `s` that an index of prices knows of, where it is not the one that is walked. */
export function gatheredConditions(search: Search): Sql {
  return search.order === 'PRICE' ? empty : priceConditions(search);
}

/** Whether there are any. */
export function hasGathered({ order, measure, currency, unitPriceMax }: Search): boolean {
  return order !== 'PRICE' && measure !== undefined && currency !== undefined && unitPriceMax !== undefined;
}

/** Conditions on `s` that are judged row by row: materials, papers, the window and what is left in it. */
export function judgedConditions(search: Search, look: Look): Sql {
  const { materialCodes, verifiedOnly, from, until } = search;
  return sql`
    ${look.isRare ? empty : gatheredConditions(search)}
    ${until < latest ? sql`and s.valid_from < ${until}::date` : empty}
    ${from > earliest ? sql`and s.valid_until > ${from}::date` : empty}
    ${verifiedOnly ? sql`and s.is_verified` : empty}
    ${materialCodes ? sql`and s.material_codes && ${[...materialCodes, '*']}::text[]` : empty}
    ${certificateConditions(search)}
    ${roomConditions(search, look)}`;
}

/** Stock and runs are roots of the tree of their own, which an index is ordered behind. */
function resourceConditions(resources: readonly Resource[]): Sql {
  const roots = resources.flatMap((one) => (one === 'CAPACITY' ? [] : [one.toLowerCase()]));
  return sql`${roots.length === resources.length ? isOf(sql`s.process_root`, roots) : empty} ${isOf(sql`s.resource`, resources)}`;
}

function priceConditions({ measure, currency, unitPriceMax }: Search): Sql {
  return sql`
    ${measure ? sql`and s.measure = ${measure}` : empty}
    ${currency ? sql`and s.currency = ${currency}` : empty}
    ${unitPriceMax ? sql`and s.least_price <= ${unitPriceMax}::numeric` : empty}`;
}

/**
 * By the first or the second step of the tree where that says it all, else by the very codes. By price there is no index of single
 * codes: that of their second step is walked.
 */
function processConditions({ processCodes, processTops, order }: Search): Sql {
  if (!processCodes || !processTops) return empty;
  const { roots, groups, isAll } = processTops;
  const tops = roots ? isOf(sql`s.process_root`, roots) : isOf(sql`s.process_group`, groups ?? []);
  if (isAll) return tops;
  return sql`${order === 'PRICE' ? tops : empty} ${isOf(sql`s.process_code`, processCodes)}`;
}

/** One of these; one alone as a plain comparison, so that an index which is ordered behind it can be walked. */
function isOf(column: Sql, codes: readonly string[]): Sql {
  return codes.length === 1
    ? sql`and ${column} = ${codes[0]}`
    : sql`and ${column} = any (${[...codes]}::text[])`;
}

function placeConditions({ provinces, cities }: Search): Sql {
  return sql`
    ${provinces ? isOf(sql`s.province_code`, provinces) : empty}
    ${cities ? sql`${isOf(sql`s.city_code`, cities)} and not s.is_blind` : empty}`;
}

/** One certificate of each standard is valid on every day of the window that is on sale. */
function certificateConditions({ standards, from, until }: Search): Sql {
  if (standards.length === 0) return empty;
  const each = standards.map(
    (
      standard,
    ) => sql`and exists (select from unnest(s.standards, s.certified_from, s.certified_until) as held (standard, first, last)
      where held.standard = ${standard} and held.first <= greatest(s.valid_from, ${from}::date) and held.last >= least(s.valid_until, ${until}::date) - 1)`,
  );
  return sql`and s.standards @> ${[...standards]}::text[] ${each.reduce((all, one) => sql`${all} ${one}`)}`;
}

/** What must surely be left: in total, and in each whole week; a lot has one bucket for all weeks. */
function roomConditions(search: Search, look: Look): Sql {
  const { amount, perWeek } = search;
  const total = amount === undefined ? empty : sql`and ${surelyFree(search, look)} >= ${amount}::bigint`;
  if (!perWeek) return total;
  const { amount: each, firstWeek, weeks } = perWeek;
  const all = (1n << BigInt(weeks)) - 1n;
  return sql`${total} and case
    when s.resource <> 'CAPACITY' then ${surelyFree(search, look)} >= ${each * BigInt(weeks)}::bigint
    when s.base_week > ${firstWeek}::date or s.valid_until <= ${firstWeek}::date + ${7 * (weeks - 1)}::int then false
    else (case when ${each}::bigint <= s.tight_floor then s.open_weeks when ${each}::bigint <= s.free_floor then s.free_weeks else 0 end
      >> ((${firstWeek}::date - s.base_week) / 7)) & ${all}::bigint = ${all}::bigint end`;
}

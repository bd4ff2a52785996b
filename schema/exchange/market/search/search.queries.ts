import sql, { empty, type Sql } from 'sql-template-tag';
import { checkPage, type PageRequest } from '../../../kernel/page.ts';
import type { Query } from '../../../kernel/run-query.ts';
import { cardColumns } from '../market.queries.ts';
import type { OfferCard } from '../offer-card.ts';
import { marketToday, openMarket } from './open-market.ts';
import type { Search } from './search.ts';
import {
  candidates,
  judgedConditions,
  type Look,
  lookedMax,
  surelyFree,
  walkedConditions,
} from './search-conditions.ts';
import { readPlace, type SearchPlace, writePlace } from './search-cursor.ts';

/** A card that answers a search, with what is surely left of it in the window, base units. */
export interface FoundOffer extends OfferCard {
  readonly surelyFree: bigint;
  /** The unit price under the lowest steps that can hold at once. */
  readonly leastPrice: string;
  /** From where the search begins; nothing where it begins nowhere. */
  readonly distanceKm: number | null;
}

interface PickedRow extends Omit<FoundOffer, 'distanceKm'> {
  readonly placeCode: string;
}

/** One page of a search. It may be short though there is more: then it ends where as many offers were looked at as one page may. */
export interface FoundPage {
  readonly rows: readonly FoundOffer[];
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
  /** Where the next page begins; null where there is nothing. */
  readonly endCursor: string | null;
}

/** One page of a search in its order. Looks at {@link lookedMax} candidates at most, and of cities at as many as {@link citiesMax}. */
export async function searchMarket(query: Query, search: Search, page: PageRequest): Promise<FoundPage> {
  const { first } = checkPage(page);
  const place = page.after === undefined ? undefined : readPlace(search, page.after);
  const look = await openMarket(query, search);
  const pick = search.order === 'DISTANCE' ? pickNearest : pickOrdered;
  const { rows: found, stoppedAt } = await pick(query, search, { place, look, most: first + 1 });
  const km = new Map(search.reached?.map((city) => [city.code, city.km]));
  const rows = found.slice(0, first).map((row) => ({ ...row, distanceKm: km.get(row.placeCode) ?? null }));
  const cursors = rows.map((row) => writePlace(search, placeOf(search, row)));
  const isShort = found.length <= first && stoppedAt !== undefined;
  return {
    rows,
    cursors,
    hasNextPage: found.length > first || isShort,
    endCursor: isShort ? writePlace(search, stoppedAt) : (cursors.at(-1) ?? null),
  };
}

/** Whether one offer answers a search, by the very conditions of the search. */
export async function answersSearch(query: Query, search: Search, offerId: string): Promise<boolean> {
  const look = { today: await marketToday(query), isRare: false };
  const found = await query.row(sql`
    select 1 from market.offer_search s where s.offer_id = ${offerId}::uuid ${walkedConditions(search)} ${judgedConditions(search, look)}`);
  return found !== undefined;
}

function placeOf({ order }: Pick<Search, 'order'>, row: PickedRow): SearchPlace {
  const key = order === 'PRICE' ? row.leastPrice : order === 'DISTANCE' ? row.placeCode : '';
  return { id: row.id, key };
}

/** What is wanted of a search: behind a place, so many. */
interface Part {
  readonly place: SearchPlace | undefined;
  readonly look: Look;
  readonly most: number;
}
/** What was found of it, and where the looking stopped, unless all was looked at. */
interface Picked {
  readonly rows: readonly PickedRow[];
  readonly stoppedAt: SearchPlace | undefined;
}

/** Newest or cheapest first: a walk along one index. */
async function pickOrdered(query: Query, search: Search, { place, look, most }: Part): Promise<Picked> {
  if (search.order === 'PRICE')
    return await walk(query, search, {
      look,
      most,
      after: place
        ? sql`and (s.least_price, s.offer_id) > (${place.key}::numeric, ${place.id}::uuid)`
        : empty,
      order: sql`s.least_price, s.offer_id`,
    });
  const after = place ? sql`and s.offer_id < ${place.id}::uuid` : empty;
  return await walk(query, search, { look, most, after, order: newest });
}

const newest = sql`s.offer_id desc`;
const citiesMax = 24;
/** Before the newest offer of a city. */
const beginning = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Nearest first: a walk through each city in turn, until there are enough. */
async function pickNearest(query: Query, search: Search, { place, look, most }: Part): Promise<Picked> {
  const reached = search.reached ?? [];
  const begin = place ? reached.findIndex(({ code }) => code === place.key) : 0;
  const rows: PickedRow[] = [];
  for (const [index, city] of reached.slice(begin).entries()) {
    const id = index === 0 && place ? place.id : beginning;
    if (index === citiesMax) return { rows, stoppedAt: { id, key: city.code } };
    const here = { ...search, reached: [city] };
    const left = { look, most: most - rows.length, after: sql`and s.offer_id < ${id}::uuid`, order: newest };
    const found = await walk(query, here, left);
    rows.push(...found.rows);
    if (found.stoppedAt || rows.length >= most) return { rows, stoppedAt: found.stoppedAt };
  }
  return { rows, stoppedAt: undefined };
}

interface Walk {
  readonly look: Look;
  readonly most: number;
  readonly after: Sql;
  readonly order: Sql;
}

async function walk(query: Query, search: Search, { look, most, after, order }: Walk): Promise<Picked> {
  const looked = candidates(search, look, { after, order });
  const rows = await query.rows<PickedRow>(sql`
    with picked as materialized (
      select s.offer_id, s.least_price, s.city_code, ${surelyFree(search, look)} as surely_free from ${looked}
      where true ${judgedConditions(search, look)} order by ${order} limit ${most})
    select ${cardColumns}, s.least_price, s.surely_free, s.city_code as place_code from picked s join market.offer m on m.offer_id = s.offer_id order by ${order}`);
  if (rows.length >= most) return { rows, stoppedAt: undefined };
  const last = await query.row<PickedRow>(sql`
    select s.offer_id as id, s.least_price, s.city_code as place_code from ${looked} order by ${order} offset ${lookedMax - 1}`);
  return { rows, stoppedAt: last && placeOf(search, last) };
}

import sql, { empty, type Sql } from 'sql-template-tag';
import type { MatchCandidate, MatchingInput, Search } from '#schema/exchange/index.ts';
import { candidateColumns } from '#schema/exchange/matching/candidates.ts';
import type { Query } from '#schema/kernel/run-query.ts';

const weeksOf = ({ from, until }: Pick<Search, 'from' | 'until'>): Sql => sql`
  (select coalesce(sum(case band when 2 then m.per_week when 1 then m.minimum_lot else 0 end), 0) from unnest(m.bands) with ordinality as w (band, n)
   where m.base_week + 7 * (n::int - 1) >= ${from}::date and m.base_week + 7 * n::int <= ${until}::date)`;

/** Conditions as one would write them first, on the card's own columns. */
function conditions(search: Search): Sql {
  const {
    resources,
    processCodes,
    materialCodes,
    standards,
    provinces,
    reached,
    amount,
    perWeek,
    measure,
    currency,
    unitPriceMax,
    verifiedOnly,
  } = search;
  const of = (column: Sql, list: readonly string[] | undefined) =>
    list ? sql`and ${column} = any (${[...list]}::text[])` : empty;
  return sql`where m.valid_from < ${search.until}::date and m.valid_until > ${search.from}::date
    ${of(sql`m.resource`, resources)} ${of(sql`m.process_code`, processCodes)} ${of(sql`m.province_code`, provinces)} ${of(
      sql`m.city_code`,
      reached?.map(({ code }) => code),
    )}
    ${materialCodes ? sql`and (m.material_codes = '{}' or m.material_codes && ${[...materialCodes]}::text[])` : empty}
    ${
      standards.length > 0
        ? sql`and exists (select from jsonb_to_recordset(a.certificates) as c (standard text, "from" date, until date)
      where c.standard = any (${[...standards]}::text[]) and c."from" <= greatest(m.valid_from, ${search.from}::date) and c.until >= least(m.valid_until, ${search.until}::date) - 1)`
        : empty
    }
    ${amount === undefined ? empty : sql`and ${weeksOf(search)} >= ${amount}::bigint`}
    ${
      perWeek
        ? sql`and not exists (select from generate_series(0, ${perWeek.weeks - 1}::int) x where ${perWeek.amount}::bigint >
      coalesce(case m.bands[(${perWeek.firstWeek}::date - m.base_week) / 7 + 1 + x] when 2 then m.per_week when 1 then m.minimum_lot else 0 end, 0))`
        : empty
    }
    ${measure ? sql`and m.measure = ${measure}` : empty} ${currency ? sql`and m.currency = ${currency}` : empty}
    ${unitPriceMax ? sql`and m.unit_price <= ${unitPriceMax}::numeric` : empty} ${verifiedOnly ? sql`and f.verified_since is not null` : empty}`;
}

const tables = sql`from market.offer m join market.offer_ability a on a.offer_id = m.offer_id left join market.firm f on f.id = m.seller_id
  join ref.city c on c.code = m.city_code`;

/** The list and its counts as anybody would write them first: filters, a sort, an offset; a count and a group for each facet. */
export async function plainSearch(
  query: Query,
  search: Search,
  { first, page, facets }: { first: number; page: number; facets: boolean },
) {
  const order =
    search.order === 'PRICE'
      ? sql`m.unit_price, m.offer_id`
      : search.order === 'DISTANCE'
        ? sql`array_position(${search.reached?.map(({ code }) => code) ?? []}::text[], m.city_code), m.offer_id desc`
        : sql`m.offer_id desc`;
  const where = conditions(search);
  await query.rows(
    sql`select m.*, f.name ${tables} ${where} order by ${order} limit ${first} offset ${first * (page - 1)}`,
  );
  if (!facets) return;
  await query.rows(sql`select count(*) ${tables} ${where}`);
  for (const by of [
    sql`m.resource`,
    sql`m.process_code`,
    sql`m.province_code`,
    sql`m.measure, m.currency, floor(ln(m.unit_price))`,
  ])
    await query.rows(sql`select ${by}, count(*) ${tables} ${where} group by ${by}`);
  await query.rows(
    sql`select held.standard, count(*) ${tables}, jsonb_to_recordset(a.certificates) as held (standard text) ${where} group by 1`,
  );
}

/** Candidates as anybody would read them first: all of the process with room in the window, cheapest first, up to 2,000. */
export async function plainCandidates(
  query: Query,
  { request, processes }: MatchingInput,
): Promise<MatchCandidate[]> {
  const codes = new Set([request.processCode]);
  for (const { code, parentCode } of processes)
    if (parentCode !== null && codes.has(parentCode)) codes.add(code);
  return await query.rows<MatchCandidate>(sql`
    with picked as (
      select m.offer_id from market.offer m join market.offer_ability a on a.offer_id = m.offer_id
      where m.process_code = any (${[...codes]}::text[]) and m.measure = ${request.measure} and m.currency = ${request.currency}
        and m.valid_from < ${request.validUntil}::date and m.valid_until > ${request.validFrom}::date
        and ${weeksOf({ from: request.validFrom, until: request.validUntil })} >= ${request.loadAmount}::bigint + m.setup_amount
      order by m.unit_price limit 2000)
    select ${candidateColumns(request)}`);
}

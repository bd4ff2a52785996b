import sql, { empty, type Sql } from 'sql-template-tag';
import type { CurrencyCode } from '../../../kernel/currencies.ts';
import type { Measure } from '../../../kernel/measure.ts';
import type { Query } from '../../../kernel/run-query.ts';
import { unitPriceOf } from '../../../kernel/values.ts';
import type { Resource } from '../../offers/resource.ts';
import { type Band, bandOf } from '../band.ts';
import type { CapacitySearchFacets, FoundCount } from './facets.ts';
import { openMarket } from './open-market.ts';
import type { Search } from './search.ts';
import { bestBand, candidates, countedMax, judgedConditions, type LeftOut } from './search-conditions.ts';

/** Where price ranges begin: 1, 2, 5 of each power of ten, from a hundredth on. */
const priceSteps: readonly string[] = [
  '0',
  ...['0.01', '0.02', '0.05', '0.1', '0.2', '0.5'],
  ...Array.from({ length: 12 }, (_, power) =>
    ['1', '2', '5'].map((digit) => digit + '0'.repeat(power)),
  ).flat(),
  '1000000000000',
];

interface CountRow {
  readonly facet: 'total' | 'resource' | 'process' | 'province' | 'standard' | 'band' | 'price';
  readonly code: string;
  readonly measure: Measure | null;
  readonly currency: CurrencyCode | null;
  readonly found: number;
  /** How many offers were looked at for this facet. */
  readonly seen: number;
}

/**
 * How many offers answer a search, by what they are: one walk over the newest {@link countedMax} candidates, and one more for each
 * list that a facet leaves out. Judged as the search itself, by what members may know.
 */
export async function countFacets(query: Query, asked: Search): Promise<CapacitySearchFacets> {
  const search: Search = { ...asked, order: 'NEWEST' };
  const rows = await countRows(query, search);
  const of = (facet: CountRow['facet']) => rows.filter((row) => row.facet === facet);
  const counted = <T extends object>(facet: CountRow['facet'], what: (row: CountRow) => T) =>
    of(facet).map((row) => ({ ...what(row), count: countOf(row) }));
  const [total] = of('total');
  return {
    total: countOf(total ?? { found: 0, seen: 0 }),
    resources: counted('resource', ({ code }) => ({ resource: code as Resource })),
    processes: countBranches(search, of('process')),
    provinces: counted('province', ({ code }) => ({ provinceCode: code })),
    standards: counted('standard', ({ code }) => ({ standardCode: code })),
    bands: counted('band', ({ code }) => ({ band: bandOf(Number(code)) as Band })),
    prices: of('price').flatMap(priceRange),
  };
}

const countOf = ({ found, seen }: Pick<CountRow, 'found' | 'seen'>): FoundCount => ({
  value: found,
  isExact: seen < countedMax,
});

/** Counts of single processes, added up along the branches that the search looks at. */
function countBranches({ processBranches }: Search, rows: readonly CountRow[]) {
  const counts = processBranches.map(({ code, codes }) => {
    const found = rows.filter((row) => codes.includes(row.code)).reduce((sum, row) => sum + row.found, 0);
    return { processCode: code, count: countOf({ found, seen: rows[0]?.seen ?? 0 }) };
  });
  return counts.filter(({ count }) => count.value > 0).toSorted((a, b) => b.count.value - a.count.value);
}

function priceRange(row: CountRow) {
  const { measure, currency, code } = row;
  const [from, until] = [priceSteps[Number(code) - 1], priceSteps[Number(code)]];
  if (!measure || !currency || from === undefined || until === undefined) return [];
  return [
    {
      measure,
      currency,
      from: unitPriceOf(from, currency, measure),
      until: unitPriceOf(until, currency, measure),
      count: countOf(row),
    },
  ];
}

async function countRows(query: Query, search: Search): Promise<CountRow[]> {
  const look = await openMarket(query, search);
  const { from, until, resources, provinces, cities } = search;
  const looked = (leaving?: LeftOut) =>
    candidates(search, look, {
      after: empty,
      order: sql`s.offer_id desc`,
      most: countedMax,
      ...(leaving && { leaving }),
    });
  const answers = sql`(true ${judgedConditions(search, look)}) as answers`;
  // What a facet's own list must not narrow takes a walk of its own.
  const apart = (facet: string, column: Sql, leaving: LeftOut, isNarrowed: boolean): Sql =>
    isNarrowed
      ? sql`union all select ${facet}, code, null, null, count(*) filter (where answers), (sum(count(*)) over ())::bigint
        from (select ${column} as code, ${answers} from ${looked(leaving)}) x group by code`
      : empty;
  const narrowed = {
    resource: resources !== undefined,
    province: provinces !== undefined || cities !== undefined,
  };
  return await query.rows<CountRow>(sql`
    with looked as materialized (
      select s.offer_id, s.resource, s.process_code, s.province_code, s.standards, s.certified_from, s.certified_until, s.valid_from, s.valid_until,
        s.measure, s.currency, s.price_step as step, ${bestBand(search, look)} as band, ${answers}
      from ${looked()}),
    grouped as (
      select case grouping(process_code, band, step, resource, province_code)
          when 15 then 'process' when 23 then 'band' when 27 then 'price' when 29 then 'resource' when 30 then 'province' else 'total' end as facet,
        coalesce(process_code, band::text, step::text, resource, province_code, '') as code, measure, currency, count(*) as found
      from looked where answers
      group by grouping sets ((process_code), (band), (step, measure, currency), (resource), (province_code), ())),
    held as (
      select offer_id, valid_from, valid_until, unnest(standards) as standard, unnest(certified_from) as first, unnest(certified_until) as last
      from looked where answers and standards <> '{}'),
    counts as (
      select facet, code, measure, currency, found, null::bigint as seen from grouped
        where not (facet = 'resource' and ${narrowed.resource}::boolean or facet = 'province' and ${narrowed.province}::boolean)
      union all select 'standard', standard, null, null, count(distinct offer_id), null from held
        where first <= greatest(valid_from, ${from}::date) and last >= least(valid_until, ${until}::date) - 1 group by standard
      ${apart('resource', sql`s.resource`, 'resources', narrowed.resource)}
      ${apart('province', sql`s.province_code`, 'provinces', narrowed.province)})
    select facet, code, measure, currency, found::int as found, coalesce(seen, (select count(*) from looked))::int as seen
    from counts where found > 0 or facet = 'total'
    order by facet, measure, currency, case facet when 'price' then code::int when 'band' then -code::int end, found desc, code`);
}

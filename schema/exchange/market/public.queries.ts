import sql, { raw } from 'sql-template-tag';
import { newestFirst, type Page, type PageRequest, readPage } from '../../kernel/page.ts';
import type { Query } from '../../kernel/run-query.ts';
import type { Resource } from '../offers/resource.ts';
import type { MarketStatistic, PublicFirm, PublicOffer } from './public.ts';

/** Which public offers: by the public's own columns alone. */
export interface PublicFilter {
  readonly resource?: Resource | undefined;
  /** This process or kind, and its special cases. */
  readonly processCode?: string | undefined;
  readonly provinceCode?: string | undefined;
  readonly firmId?: string | undefined;
  /** Only those that say yes in the week of this day. */
  readonly openOn?: string | undefined;
}

const columns = raw(
  'p.offer_id as id, p.resource, p.process_code, p.province_code, p.firm_id, p.base_week::text as base_week, p.open_weeks',
);

/** Offers that anybody may see, newest first. */
export async function listPublicOffers(
  query: Query,
  filter: PublicFilter,
  page: PageRequest,
): Promise<Page<PublicOffer>> {
  const { resource, processCode, provinceCode, firmId, openOn } = filter;
  const from = sql`from market.offer_public p where true
    ${resource === undefined ? sql`` : sql`and p.resource = ${resource}`}
    ${
      processCode === undefined
        ? sql``
        : sql`and p.process_code in (
      with recursive below as (
        select code from ref.process where code = ${processCode}
        union all select c.code from ref.process c join below b on c.parent_code = b.code)
      select code from below)`
    }
    ${provinceCode === undefined ? sql`` : sql`and p.province_code = ${provinceCode}`}
    ${firmId === undefined ? sql`` : sql`and p.firm_id = ${firmId}::uuid`}
    ${
      openOn === undefined
        ? sql``
        : sql`and p.valid_until > ${openOn}::date
      and case when p.resource = 'CAPACITY' then p.open_weeks[(date_trunc('week', ${openOn}::date)::date - p.base_week) / 7 + 1] = 1 else 1 = any (p.open_weeks) end`
    }`;
  return await readPage<PublicOffer>(query, { columns, from, ...newestFirst(sql`p.offer_id`) }, page);
}

/** The public directory: firms that are vouched for and want to be found, newest on the platform first. */
export async function listPublicFirms(
  query: Query,
  provinceCode: string | undefined,
  page: PageRequest,
): Promise<Page<PublicFirm>> {
  const where = provinceCode === undefined ? sql`` : sql`and left(city_code, 2) = ${provinceCode}`;
  const from = sql`from market.firm where is_listed and verified_since is not null ${where}`;
  return await readPage<PublicFirm>(
    query,
    { columns: raw('id, name, name_en, words, verified_since, city_code'), from, ...newestFirst() },
    page,
  );
}

/** A firm of the public directory; nothing where it is not listed, or not vouched for. */
export async function publicFirmById(query: Query, id: string): Promise<PublicFirm | undefined> {
  return await query.row<PublicFirm>(sql`
    select id, name, name_en, words, verified_since, city_code from market.firm
    where id = ${id}::uuid and is_listed and verified_since is not null`);
}

/** The day's statistics. A cell that is not there has fewer than five firms, or would give such a one away; `*` stands for all. */
export async function listStatistics(query: Query): Promise<MarketStatistic[]> {
  return await query.rows<MarketStatistic>(sql`
    select resource, process_code, province_code, firms, offers, as_of::text as as_of from market.statistic
    order by resource, process_code, province_code limit 2000`);
}

import sql, { raw, type Sql } from 'sql-template-tag';
import { newestFirst, type Page, type PageRequest, readPage } from '../../kernel/page.ts';
import type { Query } from '../../kernel/run-query.ts';
import type { OfferCard } from './offer-card.ts';

/**
 * The columns of a card; nothing else of an offer is the market's. The seller of a blind one is read from the actor's own offers, under
 * the tenants' policy: its owner knows it, nobody else does.
 */
export const cardColumns =
  raw(`m.offer_id as id, coalesce(m.seller_id, (select o.organisation_id from app.capacity_offer o where o.id = m.offer_id)) as seller_id, m.number, m.process_code, m.material_codes, m.measure, m.city_code,
  m.valid_from::text as valid_from, m.valid_until::text as valid_until, m.per_week as per_week_amount, m.minimum_lot as minimum_lot_amount,
  m.setup_amount, m.unit_price as unit_price_amount, m.setup_price_minor, m.currency, m.booking, m.hold_minutes, m.note,
  m.base_week::text as base_week, m.bands, m.resource, m.grade, m.is_blind, m.province_code, m.terms, m.facts`);

/** Cards that the actor may hold of, each with today where its offer stands. */
export function heldCards(ids: readonly string[]): Sql {
  return sql`select ${cardColumns}, (app.clock() at time zone c.time_zone)::date::text as today
    from market.visible_offer m join ref.city c on c.code = m.city_code where m.offer_id = any (${[...ids]}::uuid[])`;
}

/** Which offers of the market. */
export interface MarketFilter {
  /** This process or any of its special cases. */
  readonly processCode?: string | undefined;
  /** Offers that work this material: it, a family of it, or any. */
  readonly materialCode?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly cityCode?: string | undefined;
}

/** Offers on the market, newest first, by the index over process or over the list. Grows with the number of published offers. */
export async function listMarket(
  query: Query,
  filter: MarketFilter,
  page: PageRequest,
): Promise<Page<OfferCard>> {
  const from = sql`from market.offer m where true ${marketConditions(filter)}`;
  return await readPage<OfferCard>(
    query,
    { columns: cardColumns, from, ...newestFirst(sql`m.offer_id`) },
    page,
  );
}

/** A card by its offer's id, of the market or shown to the actor as a named partner; absent once the offer has left. */
export function cardById(query: Query, id: string): Promise<OfferCard | undefined> {
  const loader = query.loader<string, OfferCard | undefined>('offer-card', async (ids) => {
    const found = await query.rows<OfferCard>(
      sql`select ${cardColumns} from market.visible_offer m where m.offer_id = any (${[...ids]}::uuid[])`,
    );
    const byId = new Map(found.map((card) => [card.id as string, card]));
    return ids.map((wanted) => byId.get(wanted));
  });
  return loader.load(id);
}

/** Conditions on `market.offer m` or `market.visible_offer m`: terms alone, never what is left. */
export function marketConditions({ processCode, materialCode, from, until, cityCode }: MarketFilter) {
  return sql`
    ${
      processCode === undefined
        ? sql``
        : sql`and m.process_code in (
      with recursive below as (
        select code from ref.process where code = ${processCode}
        union all select p.code from ref.process p join below b on p.parent_code = b.code)
      select code from below)`
    }
    ${
      materialCode === undefined
        ? sql``
        : sql`and (m.material_codes = '{}' or m.material_codes && (
      with recursive up as (
        select code, parent_code from ref.material where code = ${materialCode}
        union all select x.code, x.parent_code from ref.material x join up on up.parent_code = x.code)
      select array_agg(code) from up))`
    }
    ${until === undefined ? sql`` : sql`and m.valid_from < ${until}::date`}
    ${from === undefined ? sql`` : sql`and m.valid_until > ${from}::date`}
    ${cityCode === undefined ? sql`` : sql`and m.city_code = ${cityCode} and not m.is_blind`}`;
}

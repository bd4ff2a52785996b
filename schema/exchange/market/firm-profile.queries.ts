import sql from 'sql-template-tag';
import { newestFirst, type Page, type PageRequest, readPage } from '../../kernel/page.ts';
import type { Query } from '../../kernel/run-query.ts';
import type { FirmProfile, FirmRecord } from './firm-profile.ts';
import { cardColumns } from './market.queries.ts';
import type { OfferCard } from './offer-card.ts';

/** A firm's profile; nothing where there is no such firm. Of blind offers the market names no seller, so they count nowhere here. */
export async function firmProfileById(query: Query, id: string): Promise<FirmProfile | undefined> {
  return await query.row<FirmProfile>(sql`
    select f.id as firm_id, f.words, count(m.offer_id)::int as offer_count,
      coalesce(array_agg(distinct m.process_code) filter (where m.process_code is not null), '{}') as process_codes,
      coalesce(array_agg(distinct m.city_code) filter (where m.city_code is not null), '{}') as city_codes,
      coalesce((select array_agg(distinct s) from market.offer o, jsonb_array_elements_text(coalesce(o.terms -> 'standards', '[]')) s
        where o.seller_id = f.id), '{}') as standard_codes
    from market.firm f left join market.offer m on m.seller_id = f.id where f.id = ${id}::uuid group by f.id`);
}

/** How it has kept its deals; nothing before it has had five. */
export async function recordOfFirm(query: Query, id: string): Promise<FirmRecord | undefined> {
  return await query.row<FirmRecord>(
    sql`select break_bps, deals_least, as_of::text as as_of from market.record_of(${id}::uuid)`,
  );
}

/** Its offers under its name, newest first, by the index over the seller. */
export async function listFirmOffers(query: Query, id: string, page: PageRequest): Promise<Page<OfferCard>> {
  const from = sql`from market.offer m where m.seller_id = ${id}::uuid`;
  return await readPage<OfferCard>(
    query,
    { columns: cardColumns, from, ...newestFirst(sql`m.offer_id`) },
    page,
  );
}

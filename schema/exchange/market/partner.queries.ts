import sql, { raw } from 'sql-template-tag';
import { direct } from '../../identity/index.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Database } from '../../kernel/database.ts';
import { newestFirst, type Page, type PageRequest, readPage } from '../../kernel/page.ts';
import { type Query, setVariables } from '../../kernel/run-query.ts';
import type { Grade } from '../offers/grade.ts';
import { cardColumns, type MarketFilter, marketConditions } from './market.queries.ts';
import type { OfferCard } from './offer-card.ts';
import type { ExactRead, Partner } from './partner.ts';

const partnerColumns = raw('id, organisation_id, partner_id, named_by, named_at, ended_by, ended_at');

/** The firms that the actor has named, newest first; those that it is through with too. */
export async function listPartners(query: Query, page: PageRequest): Promise<Page<Partner>> {
  const from = sql`from app.partner where organisation_id = app.organisation()`;
  return await readPage<Partner>(query, { columns: partnerColumns, from, ...newestFirst() }, page);
}

/** A firm that the actor has named. */
export function partnerById(query: Query, id: string): Promise<Partner | undefined> {
  const loader = query.loader<string, Partner | undefined>('partner', async (ids) => {
    const found = await query.rows<Partner>(
      sql`select ${partnerColumns} from app.partner where id = any (${[...ids]}::uuid[])`,
    );
    return ids.map((wanted) => found.find((partner) => partner.id === wanted));
  });
  return loader.load(id);
}

/** An offer as a firm sees it that its owner has named: the card, whose it is even where it is blind to others, and the grade. */
export interface PartnerOffer extends OfferCard {
  readonly ownerId: string;
  readonly partnerGrade: Extract<Grade, 'EXACT' | 'BAND'>;
}

/** Offers of firms that have named the actor, newest first. Filters know terms alone: a filter by what is left would be an unlogged reading. */
export async function listPartnerOffers(
  query: Query,
  filter: MarketFilter,
  page: PageRequest,
): Promise<Page<PartnerOffer>> {
  const from = sql`from market.offer_partner p join market.visible_offer m on m.offer_id = p.offer_id
    where p.partner_id = app.organisation() ${marketConditions(filter)}`;
  const columns = sql`${cardColumns}, p.seller_id as owner_id, p.grade as partner_grade`;
  return await readPage<PartnerOffer>(query, { columns, from, ...newestFirst(sql`p.offer_id`) }, page);
}

/** Readings of the actor's own offers' exact figures, newest first: of one offer, or of all. */
export async function listExactReads(
  query: Query,
  offerId: string | undefined,
  page: PageRequest,
): Promise<Page<ExactRead>> {
  const one = offerId === undefined ? sql`` : sql`and offer_id = ${offerId}::uuid`;
  const from = sql`from app.exact_read where organisation_id = app.organisation() ${one}`;
  return await readPage<ExactRead>(
    query,
    { columns: raw('id, offer_id, reader_id, at'), from, ...newestFirst() },
    page,
  );
}

/** What a partner may know of an offer's weeks now. */
export interface PartnerWeeks {
  readonly offerId: string;
  readonly grade: Grade;
  readonly baseWeek: string;
  readonly bands: readonly number[];
  /** Base units; nothing unless exact figures were asked for, and may be known. */
  readonly free: readonly bigint[] | null;
}

/**
 * Reads weeks as a named partner. Exact figures are noted in their owner's log, one row an offer, in the statement that gives them away: it
 * is a transaction of its own, for that of a request's reading cannot write.
 */
export async function readPartnerWeeks(
  database: Database,
  actor: Actor,
  offerIds: readonly string[],
  exact: boolean,
): Promise<PartnerWeeks[]> {
  // `who` comes first: the function asks the session whom it answers.
  return await direct<PartnerWeeks>(
    database,
    sql`select r.offer_id, r.grade, r.base_week::text as base_week, r.bands, r.free
    from (${raw(setVariables(actor))} offset 0) who, lateral market.read_partner(case when who is not null then ${[...offerIds]}::uuid[] end, ${exact}) r`,
  );
}

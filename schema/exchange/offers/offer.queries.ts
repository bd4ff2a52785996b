import sql, { raw } from 'sql-template-tag';
import type { Measure } from '../../kernel/measure.ts';
import { newestFirst, type Page, type PageRequest, readPage } from '../../kernel/page.ts';
import type { Query } from '../../kernel/run-query.ts';
import type { CapacityOffer, OfferState, OfferWeek } from './capacity-offer.ts';

const offerColumns =
  raw(`id, organisation_id, number, work_center_id, state, valid_from, valid_until, per_week as per_week_amount,
  minimum_lot as minimum_lot_amount, unit_price as unit_price_amount, setup_price_minor, currency, booking, hold_minutes, note, published_at, withdrawn_at, resource, member_grade,
  partner_grade, public_grade, is_blind, fence_days, fences::text as fenced_days, exposure_bps, share_bps, beyond_days, weekdays, shift_starts, shift_ends,
  day_cap, price_steps, certificate_ids, withdraw_when_taken, withdrawn_by_load`);
function inState(state: string | undefined) {
  return state === undefined ? sql`` : sql`and state = ${state}`;
}

/** The actor's offers, newest first. */
export async function listCapacityOffers(
  query: Query,
  state: OfferState | undefined,
  page: PageRequest,
): Promise<Page<CapacityOffer>> {
  const from = sql`from app.capacity_offer where organisation_id = app.organisation() and quote_id is null ${inState(state)}`;
  return await readPage<CapacityOffer>(query, { columns: offerColumns, from, ...newestFirst() }, page);
}

/** An offer of the actor's. */
export function capacityOfferById(query: Query, id: string): Promise<CapacityOffer | undefined> {
  const loader = query.loader<string, CapacityOffer | undefined>('capacity-offer', async (ids) => {
    const found = await query.rows<CapacityOffer>(
      sql`select ${offerColumns} from app.capacity_offer where id = any (${[...ids]}::uuid[])`,
    );
    return ids.map((wanted) => found.find((offer) => offer.id === wanted));
  });
  return loader.load(id);
}

/** What an offer is of: its measure, its process, and what people call it. */
export interface OfferSubject {
  readonly id: string;
  readonly measure: Measure;
  readonly processCode: string;
  readonly item: string;
}

/** What an offer of the actor's is of: its work centre, its lot, its run. */
export function subjectOfOffer(query: Query, offerId: string): Promise<OfferSubject | undefined> {
  const loader = query.loader<string, OfferSubject | undefined>('offer-subject', async (ids) => {
    const found = await query.rows<OfferSubject>(sql`
      select o.id, coalesce(c.measure, l.measure, r.measure) as measure,
        coalesce(c.process_code, 'stock.' || lower(l.kind), 'delivery.road') as process_code,
        coalesce(c.code || ' ' || c.name, l.item, f.name_zh || ' → ' || t.name_zh) as item
      from app.capacity_offer o left join app.work_center c on c.id = o.work_center_id left join app.stock_lot l on l.offer_id = o.id
      left join app.delivery_run r on r.offer_id = o.id left join ref.city f on f.code = r.from_city_code left join ref.city t on t.code = r.to_city_code
      where o.id = any (${[...ids]}::uuid[])`);
    return ids.map((wanted) => found.find((row) => row.id === wanted));
  });
  return loader.load(offerId);
}

/** The weeks of an offer of the actor's with what is taken of each. */
export function weeksOfOffer(query: Query, offerId: string): Promise<Omit<OfferWeek, 'measure'>[]> {
  const loader = query.loader<string, Omit<OfferWeek, 'measure'>[]>('offer-weeks', async (ids) => {
    const found = await query.rows<Omit<OfferWeek, 'measure'> & { offerId: string }>(sql`
      select offer_id, week_start, cap, held as held_amount, reserved as reserved_amount
      from app.capacity_offer_week where offer_id = any (${[...ids]}::uuid[]) order by offer_id, week_start`);
    return ids.map((wanted) => found.filter((week) => week.offerId === wanted));
  });
  return loader.load(offerId);
}

/** The actor's offers of one work centre that reach a week, newest first; at most 50. */
export async function listOffersInWeek(
  query: Query,
  workCenterId: string,
  weekStart: string,
): Promise<CapacityOffer[]> {
  return await query.rows<CapacityOffer>(sql`
    select ${offerColumns} from app.capacity_offer
    where organisation_id = app.organisation() and work_center_id = ${workCenterId}::uuid
      and valid_from < ${weekStart}::date + 7 and valid_until > ${weekStart}::date and state <> 'EXPIRED'
    order by id desc limit 50`);
}

import sql, { raw } from 'sql-template-tag';
import type { JobRow } from '../kernel/job.ts';
import { newestFirst, type Page, type PageRequest, readPage } from '../kernel/page.ts';
import type { Query } from '../kernel/run-query.ts';
import type { CapacityOffer, OfferState, OfferWeek } from './capacity-offer.ts';
import type { CapacityRequest, RequestState } from './capacity-request.ts';
import { matchRequestKind } from './jobs.ts';
import type { Match } from './match.ts';

const offerColumns =
  raw(`id, organisation_id, number, work_center_id, state, valid_from, valid_until, per_week as per_week_amount,
  minimum_lot as minimum_lot_amount, unit_price as unit_price_amount, setup_price_minor, currency, booking, hold_minutes, note, published_at, withdrawn_at`);
const requestColumns =
  raw(`id, organisation_id, number, title, state, process_code, material_code, measure, pieces,
  load_per_piece as load_per_piece_value, load_unit, load_amount, valid_from, valid_until, price_cap_minor, currency,
  deliver_to_city_code, posted_at, closed_at`);

function inState(state: string | undefined) {
  return state === undefined ? sql`` : sql`and state = ${state}`;
}

/** The actor's offers, newest first. */
export async function listCapacityOffers(
  query: Query,
  state: OfferState | undefined,
  page: PageRequest,
): Promise<Page<CapacityOffer>> {
  const from = sql`from app.capacity_offer where organisation_id = app.organisation() ${inState(state)}`;
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

/** The actor's needs, newest first. */
export async function listCapacityRequests(
  query: Query,
  state: RequestState | undefined,
  page: PageRequest,
): Promise<Page<CapacityRequest>> {
  const from = sql`from app.capacity_request where organisation_id = app.organisation() ${inState(state)}`;
  return await readPage<CapacityRequest>(query, { columns: requestColumns, from, ...newestFirst() }, page);
}

/** A need of the actor's. */
export function capacityRequestById(query: Query, id: string): Promise<CapacityRequest | undefined> {
  const loader = query.loader<string, CapacityRequest | undefined>('capacity-request', async (ids) => {
    const found = await query.rows<CapacityRequest>(
      sql`select ${requestColumns} from app.capacity_request where id = any (${[...ids]}::uuid[])`,
    );
    return ids.map((wanted) => found.find((request) => request.id === wanted));
  });
  return loader.load(id);
}

/** The latest matching job of a need. */
export function latestMatching(query: Query, requestId: string): Promise<JobRow | undefined> {
  const loader = query.loader<string, JobRow | undefined>('latest-matching', async (ids) => {
    const found = await query.rows<JobRow>(sql`
      select distinct on (subject_id) id, kind, subject_id, state, result, finished_at from app.job
      where organisation_id = app.organisation() and subject_id = any (${[...ids]}::uuid[]) and kind = ${matchRequestKind}
      order by subject_id, id desc`);
    return ids.map((wanted) => found.find((job) => job.subjectId === wanted));
  });
  return loader.load(requestId);
}

/** What the last matching said of a need: feasible ones by rank, then those that failed; offers that have left are left out. */
export function matchesOfRequest(query: Query, requestId: string): Promise<Match[]> {
  const loader = query.loader<string, Match[]>('matches', async (ids) => {
    const found = await query.rows<Match>(sql`
      select x.organisation_id, x.request_id, x.offer_id, x.position, x.feasible, x.landed_minor, x.parts, x.plan, x.finish_by, x.reasons,
        case when x.feasible then x.position end as rank
      from app.match x join market.offer m on m.offer_id = x.offer_id
      where x.organisation_id = app.organisation() and x.request_id = any (${[...ids]}::uuid[]) order by x.request_id, x.position`);
    return ids.map((wanted) => found.filter((match) => match.requestId === wanted));
  });
  return loader.load(requestId);
}

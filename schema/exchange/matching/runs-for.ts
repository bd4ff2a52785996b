import sql from 'sql-template-tag';
import type { CurrencyCode } from '../../kernel/currencies.ts';
import type { Query } from '../../kernel/run-query.ts';
import { cardColumns } from '../market/market.queries.ts';
import type { HeldCard } from '../reservations/hold-terms.ts';

/** From one city to another. */
export interface Haul {
  readonly fromCityCode: string;
  readonly toCityCode: string;
}

/** A truck run on sale by the kilogram, as the asker may know it. */
export interface RunCard extends HeldCard, Haul {
  /** The days on which it leaves and is there, each by the clock of its city. */
  readonly departsOn: string;
  readonly arrivesOn: string;
  /** What the asker holds or has bought of it, grams. */
  readonly takenAmount: bigint;
}

export interface SoughtRuns {
  readonly hauls: readonly Haul[];
  readonly currency: CurrencyCode;
  /** Days on which it may leave: the first, and the one after the last. */
  readonly from: string;
  readonly until: string;
}

/** How many runs of one way are looked at, those that leave first, and how many ways. */
const runsMax = 60;
const haulsMax = 2000;

/**
 * Runs of others that carry by mass between these cities and of which something is left, by the day on which they leave. By an index over from, to
 * and day: grows with the ways that are asked for, not with the market.
 */
export async function runsFor(
  query: Query,
  { hauls, currency, from, until }: SoughtRuns,
): Promise<RunCard[]> {
  if (hauls.length === 0) return [];
  const asked = hauls.slice(0, haulsMax);
  return await query.rows<RunCard>(sql`
    select ${cardColumns}, p.from_city_code, p.to_city_code, p.departs_on, ((m.facts ->> 'arrivesAt')::timestamptz at time zone t.time_zone)::date::text as arrives_on,
      (app.clock() at time zone c.time_zone)::date::text as today,
      (select coalesce(sum(w.amount), 0)::bigint from app.reservation_week w join app.reservation r on r.id = w.reservation_id
        where w.offer_id = m.offer_id and r.buyer_id = app.organisation() and r.state in ('HELD', 'AWAITING_APPROVAL', 'CONFIRMED')) as taken_amount
    from (
      select x.offer_id, h.from_city_code, h.to_city_code, x.departs_on
      from unnest(${asked.map(({ fromCityCode }) => fromCityCode)}::text[], ${asked.map(({ toCityCode }) => toCityCode)}::text[]) as h (from_city_code, to_city_code)
      cross join lateral (
        select o.offer_id, o.facts ->> 'departsOn' as departs_on from market.visible_offer o
        where o.resource = 'DELIVERY' and o.facts ->> 'fromCityCode' = h.from_city_code and o.facts ->> 'toCityCode' = h.to_city_code
          and o.facts ->> 'departsOn' >= ${from} and o.facts ->> 'departsOn' < ${until}
          and o.measure = 'MASS' and o.currency = ${currency} and o.bands[1] > 0 and o.seller_id <> app.organisation()
        order by o.facts ->> 'departsOn', o.offer_id limit ${runsMax}) x) p
    join market.visible_offer m on m.offer_id = p.offer_id
    join ref.city c on c.code = p.from_city_code join ref.city t on t.code = p.to_city_code
    where (app.clock() at time zone c.time_zone)::date + (m.terms ->> 'fenceDays')::int <= p.departs_on::date
    order by p.departs_on, m.offer_id`);
}

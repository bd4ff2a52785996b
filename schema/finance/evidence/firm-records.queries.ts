import sql from 'sql-template-tag';
import { type PlainDate, plainDate } from '../../kernel/calendar/plain-date.ts';
import { invariant } from '../../kernel/invariant.ts';
import type { Query } from '../../kernel/run-query.ts';
import type { AskedQuote, Deal, FirmRecords, PublishedOffer, Purchase, UsageMonth } from './firm-records.ts';

/** As far back as any feature looks. */
const monthsBack = 18;
/** Rows of each kind; a firm with more is judged by the newest. */
const rowsMax = 50_000;

interface Frame {
  readonly asOf: PlainDate;
  readonly from: PlainDate;
  readonly memberSince: PlainDate;
  readonly verifiedSince: PlainDate | null;
}

/** All that features and checks are worked out from, read as the firm itself, as of today in the platform's zone. */
export async function readFirmRecords(query: Query): Promise<FirmRecords> {
  const frame = await frameOf(query);
  const { from, ...known } = frame;
  const deals = await dealsOf(query, frame);
  const offers = await offersOf(query, frame);
  const committed = await query.row<{ day: PlainDate | null }>(
    sql`select max(committed_at at time zone 'Asia/Shanghai')::date::text as day from app.sheet_import where organisation_id = app.organisation()`,
  );
  const days = [
    ...deals.flatMap(({ askedOn, confirmedOn }) => [askedOn, ...(confirmedOn ? [confirmedOn] : [])]),
    ...offers.map(({ publishedOn }) => publishedOn),
    ...(committed?.day ? [committed.day] : []),
  ];
  return {
    ...known,
    deals,
    offers,
    purchases: await purchasesOf(query, frame),
    usage: await usageOf(query, frame),
    asked: await askedOf(query, frame),
    freshOn: days.reduce<PlainDate | null>((last, day) => (last === null || day > last ? day : last), null),
  };
}

async function frameOf(query: Query): Promise<Frame> {
  const found = await query.row<Frame>(sql`
    select d.today::text as as_of, (d.today - make_interval(months => ${monthsBack}))::date::text as "from",
      (o.created_at at time zone 'Asia/Shanghai')::date::text as member_since, (f.verified_since at time zone 'Asia/Shanghai')::date::text as verified_since
    from app.organisation o left join market.firm f on f.id = o.id, (select (app.clock() at time zone 'Asia/Shanghai')::date as today) d
    where o.id = app.organisation()`);
  invariant(found !== undefined, 'a firm reads its own records');
  return { ...found, asOf: plainDate(found.asOf), from: plainDate(found.from) };
}

/** A hold that lapsed by itself ended when its minutes were over; one that waited for the seller, later: then the seller left it unanswered. */
function dealsOf(query: Query, { asOf, from }: Frame): Promise<Deal[]> {
  return query.rows<Deal>(sql`
    select r.id, r.buyer_id, (r.held_at at time zone 'Asia/Shanghai')::date::text as asked_on,
      (r.confirmed_at at time zone 'Asia/Shanghai')::date::text as confirmed_on, r.price_minor as value_minor, r.currency::text as currency,
      case when r.state = 'CONFIRMED' then 'KEPT' when r.state = 'DECLINED' then 'BROKEN'
        when r.state = 'EXPIRED' and r.expires_at <> r.held_at + make_interval(mins => o.hold_minutes) then 'BROKEN'
        when r.state in ('RELEASED', 'EXPIRED') then 'LEFT' else 'OPEN' end as outcome,
      case when r.state = 'CONFIRMED' then coalesce((select (10000 * coalesce(sum(w.amount) filter (where w.week_start >= ${asOf}::date), 0) / sum(w.amount))::int
        from app.reservation_week w where w.reservation_id = r.id), 0) else 0 end as ahead_bps
    from app.reservation r join app.capacity_offer o on o.id = r.offer_id
    where r.seller_id = app.organisation() and (r.held_at at time zone 'Asia/Shanghai')::date >= ${from}::date
      and (r.held_at at time zone 'Asia/Shanghai')::date < ${asOf}::date
    order by r.id desc limit ${rowsMax}`);
}

function purchasesOf(query: Query, { asOf, from }: Frame): Promise<Purchase[]> {
  return query.rows<Purchase>(sql`
    select r.id, r.seller_id, (r.confirmed_at at time zone 'Asia/Shanghai')::date::text as confirmed_on, r.price_minor as value_minor,
      r.currency::text as currency
    from app.reservation r
    where r.buyer_id = app.organisation() and r.state = 'CONFIRMED' and (r.confirmed_at at time zone 'Asia/Shanghai')::date >= ${from}::date
      and (r.confirmed_at at time zone 'Asia/Shanghai')::date < ${asOf}::date
    order by r.id desc limit ${rowsMax}`);
}

/** Whole months only: the one that runs would count days that nobody has told of. */
function usageOf(query: Query, { asOf, from }: Frame): Promise<UsageMonth[]> {
  return query.rows<UsageMonth>(sql`
    select m.month::date::text as month, u.used_percent::float8 as used_percent, coalesce(u.cells, 0) as cells,
      c.many * extract(day from m.month + interval '1 month' - interval '1 day')::int as cells_max,
      coalesce(u.is_imported, false) as is_imported, coalesce(u.beyond_cells, 0) as beyond_cells
    from generate_series(date_trunc('month', ${from}::timestamp) + interval '1 month', date_trunc('month', ${asOf}::timestamp) - interval '1 month', interval '1 month') as m (month)
    cross join (select count(*)::int as many from app.work_center where organisation_id = app.organisation()) c
    left join lateral (
      select round(avg(100.0 * (d.committed + d.reserved) / d.total) filter (where d.total > 0), 4) as used_percent,
        (count(*) filter (where d.total > 0))::int as cells, bool_or(d.total_source = 'SHEET') as is_imported,
        (count(*) filter (where d.reserved > d.total))::int as beyond_cells
      from app.work_center_day d
      where d.organisation_id = app.organisation() and d.work_date >= m.month and d.work_date < m.month + interval '1 month') u on true
    order by m.month`);
}

function offersOf(query: Query, { asOf, from }: Frame): Promise<PublishedOffer[]> {
  return query.rows<PublishedOffer>(sql`
    select o.id, (o.published_at at time zone 'Asia/Shanghai')::date::text as published_on,
      (o.withdrawn_at at time zone 'Asia/Shanghai')::date::text as withdrawn_on, o.valid_until::text as valid_until,
      exists (select from app.reservation r where r.offer_id = o.id and r.state = 'CONFIRMED') as has_sold
    from app.capacity_offer o
    where o.organisation_id = app.organisation() and o.quote_id is null and (o.published_at at time zone 'Asia/Shanghai')::date >= ${from}::date
      and (o.published_at at time zone 'Asia/Shanghai')::date < ${asOf}::date
    order by o.id desc limit ${rowsMax}`);
}

function askedOf(query: Query, { asOf, from }: Frame): Promise<AskedQuote[]> {
  return query.rows<AskedQuote>(sql`
    select b.id, (b.asked_at at time zone 'Asia/Shanghai')::date::text as asked_on, (r.due_at at time zone 'Asia/Shanghai')::date::text as due_on,
      b.state = 'DECLINED' or exists (select from app.quote q where q.bidder_id = b.id and q.seller_id = b.seller_id) as is_answered
    from app.rfq_bidder b join app.rfq r on r.id = b.rfq_id
    where b.seller_id = app.organisation() and b.state <> 'REVOKED' and (b.asked_at at time zone 'Asia/Shanghai')::date >= ${from}::date
      and (b.asked_at at time zone 'Asia/Shanghai')::date < ${asOf}::date
    order by b.id desc limit ${rowsMax}`);
}

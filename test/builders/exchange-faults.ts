import { canonicalJson } from '#schema/kernel/canonical-json.ts';
import type { TestHouse } from './house.ts';

/** Every promise of the exchange that can be recomputed from its rows, as a query that gives what breaks it. */
const promises: Readonly<Record<string, string>> = {
  'a day is sold beyond what is sellable': `
    select d.work_center_id, d.work_date, s.live, d.sellable from app.work_center_day d
    join (select x.work_center_id, x.work_date, sum(x.amount) as live from live_day x group by 1, 2) s using (work_center_id, work_date)
    where s.live > d.sellable`,
  'an offer is sold beyond its week’s cap': `
    select w.offer_id, w.week_start, s.live, w.cap from app.capacity_offer_week w
    join (select offer_id, week_start, sum(amount) as live from live_week group by 1, 2) s using (offer_id, week_start)
    where s.live > w.cap`,
  'a day’s counters are not the sums of its live reservations': `
    select d.work_center_id, d.work_date, d.held, d.reserved, s.* from app.work_center_day d
    left join lateral (select coalesce(sum(amount) filter (where not sold), 0) as open, coalesce(sum(amount) filter (where sold), 0) as sold
      from live_day x where x.work_center_id = d.work_center_id and x.work_date = d.work_date) s on true
    where d.held <> s.open or d.reserved <> s.sold`,
  'an offer week’s counters are not the sums of its live reservations': `
    select w.offer_id, w.week_start, w.held, w.reserved, s.* from app.capacity_offer_week w
    left join lateral (select coalesce(sum(amount) filter (where not sold), 0) as open, coalesce(sum(amount) filter (where sold), 0) as sold
      from live_week x where x.offer_id = w.offer_id and x.week_start = w.week_start) s on true
    where w.held <> s.open or w.reserved <> s.sold`,
  'a reservation is not the sum of its weeks': `
    select r.id, r.quantity, sum(w.amount) from app.reservation r left join app.reservation_week w on w.reservation_id = r.id
    group by 1, 2 having r.quantity is distinct from sum(w.amount)`,
  'a week of a reservation is not the sum of its days': `
    select w.reservation_id, w.week_start, w.amount, sum(d.amount) from app.reservation_week w
    join app.capacity_offer o on o.id = w.offer_id and o.work_center_id is not null
    left join app.reservation_day d on d.reservation_id = w.reservation_id and date_trunc('week', d.work_date)::date = w.week_start
    group by 1, 2, 3 having w.amount is distinct from sum(d.amount)`,
  'a machine is sold in part, or twice at a time': `
    select x.offer_id, x.week_start, sum(x.amount) from live_week x join app.machine_slot m on m.offer_id = x.offer_id
    join app.capacity_offer o on o.id = x.offer_id group by 1, 2, o.per_week having sum(x.amount) <> o.per_week
    union all
    select a.offer_id, null, 0 from app.machine_slot a join app.machine_slot b on b.equipment_id = a.equipment_id and b.offer_id > a.offer_id and b.span && a.span
    where exists (select from live_week x where x.offer_id = a.offer_id) and exists (select from live_week x where x.offer_id = b.offer_id)`,
  'what may be sold is more than the truth and what is sold already': `
    select work_center_id, work_date, sellable, total, committed, held, reserved from app.work_center_day
    where sellable > greatest(total - committed, held + reserved)`,
  'a reservation stands outside its offer': `
    select x.reservation_id, x.work_date from live_day x join app.capacity_offer o on o.id = x.offer_id
    where x.work_center_id <> o.work_center_id or x.work_date < o.valid_from or x.work_date >= o.valid_until`,
  'a reservation’s state and its dates disagree': `
    select id, state, confirmed_at, ended_at from app.reservation
    where (state = 'CONFIRMED') <> (confirmed_at is not null) or (state in ('RELEASED', 'DECLINED', 'EXPIRED')) <> (ended_at is not null)`,
  'the market shows an offer that is not published, or lacks one that is': `
    select coalesce(o.id, m.offer_id) as id, o.state from app.capacity_offer o full join market.offer m on m.offer_id = o.id
    where (o.state = 'PUBLISHED') is distinct from (m.offer_id is not null) and (m.offer_id is not null or o.state = 'PUBLISHED')`,
  'a hold of a quote that is over, or a HELD quote that holds not all of its plan': `
    select q.id, q.state, q.firmness, p.amount, h.amount as held from app.quote q
    full join app.quote_plan p on p.quote_id = q.id 
    full join (select * from app.quote_hold where state = 'HELD') h on h.quote_id = q.id and h.rfq_line_id = p.rfq_line_id
    where (h.id is not null) is distinct from (q.state in ('SUBMITTED', 'COUNTERED') and q.firmness = 'HELD' and p.amount is not null)
      or h.amount <> p.amount`,
  'a hold of a quote is not the sum of its days': `
    select h.id, h.amount, sum(d.amount) from app.quote_hold h left join app.quote_hold_day d on d.hold_id = h.id group by 1, 2
    having h.amount is distinct from sum(d.amount)`,
  'more of a line is awarded than was asked for': `
    select l.id, l.quantity, sum(z.quantity) from app.rfq_line l join app.award_line z on z.rfq_line_id = l.id and z.is_final group by 1, 2 having sum(z.quantity) > l.quantity`,
  'an award is final without its quotes, or a quote is awarded without an award': `
    select q.id, q.state, z.award_id from app.quote q full join (select distinct quote_id, award_id from app.award_line where is_final) z on z.quote_id = q.id
    where (q.state = 'AWARDED') is distinct from (z.award_id is not null)`,
  'a band of an offer without terms by day is not what is open': `
    select * from (
      select m.offer_id, w.week_start, m.bands[(w.week_start - m.base_week) / 7 + 1] as shown, least(w.cap - w.held - w.reserved, s.open) as open,
        case when least(w.cap - w.held - w.reserved, s.open) >= o.per_week then 2
          when least(w.cap - w.held - w.reserved, s.open) >= greatest(o.minimum_lot, 1) then 1 else 0 end as truth
      from market.offer m join app.capacity_offer o on o.id = m.offer_id join app.capacity_offer_week w on w.offer_id = o.id
      join app.work_center c on c.id = o.work_center_id join app.site t on t.id = c.site_id
      left join lateral (select coalesce(sum(greatest(0, d.sellable - d.held - d.reserved)), 0) as open from app.work_center_day d
        where d.work_center_id = o.work_center_id and d.work_date >= greatest(o.valid_from, (app.clock() at time zone t.time_zone)::date)
          and d.work_date < o.valid_until and date_trunc('week', d.work_date)::date = w.week_start
          and d.sellable - d.held - d.reserved >= c.minimum_block) s on true
      where o.weekdays is null and o.fences = '{}' and o.fence_days = 0 and o.share_bps is null and o.member_grade = 'BAND') x
    where x.shown is distinct from x.truth`,
};

const live = `with live_week as (
  select w.*, r.state = 'CONFIRMED' as sold from app.reservation_week w join app.reservation r on r.id = w.reservation_id
  where r.state in ('HELD', 'AWAITING_APPROVAL', 'CONFIRMED')),
live_day as (
  select d.*, r.offer_id, date_trunc('week', d.work_date)::date as week_start, r.state = 'CONFIRMED' as sold
  from app.reservation_day d join app.reservation r on r.id = d.reservation_id
  where r.state in ('HELD', 'AWAITING_APPROVAL', 'CONFIRMED')
  -- What quotes hold has no offer: it stands in the days alone.
  union all
  select null, null, null, h.work_center_id, h.work_date, h.amount, null, date_trunc('week', h.work_date)::date, false
  from app.quote_hold_day h join app.quote_hold q on q.id = h.hold_id where q.state = 'HELD')`;

/** Recomputes the whole exchange from its rows, with none of its functions. Empty when every promise is kept. */
export async function exchangeFaults({ admin }: Pick<TestHouse, 'admin'>): Promise<string[]> {
  const faults: string[] = [];
  for (const [promise, query] of Object.entries(promises)) {
    const { rows } = await admin.query(`${live} ${query} limit 5`);
    for (const row of rows) faults.push(`${promise}: ${canonicalJson(row)}`);
  }
  return faults;
}

-- Reserving by the batch: what is read, locked and written once for all items of a call, whoever they belong to.

-- What a reservation takes of each bucket of its offer. The counters of offer-weeks move by these rows, whether or not a work centre
-- stands behind the offer; reservation_day says on which of a work centre's days.
create table app.reservation_week (
  seller_id      uuid not null,
  buyer_id       uuid not null,
  reservation_id uuid not null,
  offer_id       uuid not null,
  week_start     date not null,
  amount         bigint not null check (amount > 0),
  primary key (reservation_id, week_start),
  foreign key (seller_id, buyer_id, reservation_id) references app.reservation (seller_id, buyer_id, id) not enforced
);
-- Children of a reservation are written beside it by one function, and nobody may take a reservation away: the key says what belongs to what,
-- and is not asked again row by row under the locks of a hot week.
alter table app.reservation_day alter constraint reservation_day_seller_id_buyer_id_reservation_id_fkey not enforced;
alter table app.reservation_week enable row level security;
alter table app.reservation_week force row level security;
create policy parties on app.reservation_week for select to openfloor_app, openfloor_worker
  using (buyer_id = (select app.organisation()) or seller_id = (select app.organisation()));
grant select on app.reservation_week to openfloor_app, openfloor_worker;
grant select, insert on app.reservation_week to exchange_definer;
insert into app.reservation_week (seller_id, buyer_id, reservation_id, offer_id, week_start, amount)
select r.seller_id, r.buyer_id, r.id, r.offer_id, date_trunc('week', d.work_date)::date, sum(d.amount)
from app.reservation_day d join app.reservation r on r.id = d.reservation_id group by 1, 2, 3, 4, 5;

-- The process of a reservation is copied from its work centre, whose own key to ref.process holds it; rows of ref are never taken away.
alter table app.reservation drop constraint reservation_process_code_fkey;
-- Open holds by offer as well as by (offer, buyer): one index serves both.
drop index app.reservation_open_ix;
create index reservation_open_ix on app.reservation (offer_id, buyer_id) where state in ('HELD', 'AWAITING_APPROVAL');
drop index app.reservation_request_ix;
create index reservation_request_ix on app.reservation (buyer_id, request_id) where request_id is not null;

-- What granting must know of an offer beside its weeks: its terms, and the work centre, lot or run behind it. `special`: it has terms that
-- hold by week, buyer or day (fences, exposure, weekdays, a shift), or an audience of its own. `shut`: its truck has left.
create type market.offer_facts as (
  offer app.capacity_offer, center_id uuid, block bigint, process_code text, measure text, today date, first_day date, special boolean, shut boolean);
create function market.facts_of_offers(offers uuid[], moment timestamptz) returns setof market.offer_facts
language sql stable set search_path = pg_catalog, pg_temp as $$
  select o.o, (o.o).work_center_id, coalesce(c.minimum_block, 1), coalesce(c.process_code, l.process_code), coalesce(c.measure, l.measure),
    coalesce(c.today, l.today), market.first_day_of(o.o, coalesce(c.today, l.today)),
    (o.o).work_center_id is null or (o.o).fence_days > 0 or coalesce((o.o).beyond_days, 0) > 0 or (o.o).fences <> '{}' or (o.o).weekdays is not null
      or (o.o).exposure_bps is not null or (o.o).member_grade <> 'BAND',
    coalesce(l.shut, false)
  from (select distinct x from unnest(offers) x order by 1) k cross join lateral (select o from app.capacity_offer o where o.id = k.x) o
  left join lateral (select w.minimum_block, w.process_code, w.measure, (moment at time zone s.time_zone)::date as today
    from app.work_center w join app.site s on s.id = w.site_id where w.id = (o.o).work_center_id) c on true
  left join lateral (select p.process_code, p.measure, market.today_of(o.o) as today,
      exists (select from app.delivery_run r where r.offer_id = k.x and r.departs_at <= moment) as shut
    from market.place_of(o.o) p where (o.o).work_center_id is null) l on true
$$;
-- As in 0017, and of lots and runs too: what one buyer has of one week of an offer, held or sold.
create or replace function market.taken_by(buyer uuid, offer uuid, week date) returns bigint
language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(sum(x.amount), 0)::bigint from app.reservation r join app.reservation_week x on x.reservation_id = r.id
  where r.buyer_id = buyer and r.offer_id = offer and r.state in ('HELD', 'AWAITING_APPROVAL', 'CONFIRMED') and x.week_start = week
$$;

-- What of a bucket may be told: 2 free, all that is offered; 1 tight, at least the minimum lot; 0 full.
create function market.band_of_open(open bigint, whole bigint, lot bigint) returns smallint language sql immutable parallel safe
set search_path = pg_catalog, pg_temp as
  $$ select case when open >= whole then 2 when open > 0 and open >= lot then 1 else 0 end::smallint $$;

-- Which of these weeks of work centres the market shows otherwise than they are, for any offer of the centre: mostly none, and found by
-- one statement. The caller holds the locks of their days.
create function market.stale_cells(centers uuid[], weeks date[], moment timestamptz) returns table (center uuid, week date)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select distinct k.center, k.week
  from unnest(centers, weeks) as k (center, week)
  cross join lateral (select c.minimum_block, (moment at time zone s.time_zone)::date as today
    from app.work_center c join app.site s on s.id = c.site_id where c.id = k.center) c
  cross join lateral (select o.id, o.valid_from, o.valid_until, o.minimum_lot, o.per_week,
      o.share_bps is null and o.fence_days = 0 and o.fences = '{}' and o.weekdays is null and o.member_grade = 'BAND' and o.public_grade = 'NOTHING' as simple
    from app.capacity_offer o
    where o.work_center_id = k.center and o.state = 'PUBLISHED') o
  cross join lateral (select w.cap, w.cap - w.held - w.reserved as open from app.capacity_offer_week w where w.offer_id = o.id and w.week_start = k.week) w
  cross join lateral (select coalesce(sum(d.sellable - d.held - d.reserved), 0)::bigint as open from app.work_center_day d
    where d.work_center_id = k.center and d.work_date >= greatest(k.week, o.valid_from, c.today) and d.work_date < least(k.week + 7, o.valid_until)
      and d.sellable - d.held - d.reserved >= c.minimum_block) d
  left join lateral (select m.bands[(k.week - m.base_week) / 7 + 1] as band from market.offer m where m.offer_id = o.id) m on true
  where not o.simple or m.band is distinct from market.band_of_open(least(w.open, d.open), o.per_week, o.minimum_lot)
$$;

-- Asking for hours in order to learn how many there are: a hold that is refused for want of capacity, or given back, tells a little. Counted by
-- the hour for each buyer and seller; the seller sees it.
create table app.hold_probe (
  id        uuid not null default uuidv7() unique,
  seller_id uuid not null,
  buyer_id  uuid not null,
  hour      timestamptz not null,
  refused   int not null default 0,
  returned  int not null default 0,
  stopped   int not null default 0,
  primary key (seller_id, buyer_id, hour)
);
create index hold_probe_list_ix on app.hold_probe (seller_id, id desc);
alter table app.hold_probe enable row level security;
alter table app.hold_probe force row level security;
create policy own on app.hold_probe for select to openfloor_app, openfloor_worker using (seller_id = (select app.organisation()));
grant select on app.hold_probe to openfloor_app, openfloor_worker;
grant select, insert, update on app.hold_probe to exchange_definer;

-- After so many in an hour whole minimum lots alone are judged; after so many nothing more until the hour is over.
create function market.probes_most(out coarse int, out stop int) language sql immutable parallel safe set search_path = pg_catalog, pg_temp as
  $$ select 5, 30 $$;
create function market.probes_of(buyer uuid, seller uuid, moment timestamptz) returns int language sql stable set search_path = pg_catalog, pg_temp as
  $$ select p.refused + p.returned from app.hold_probe p where p.seller_id = seller and p.buyer_id = buyer and p.hour = date_trunc('hour', moment) $$;
create function market.note_probes(sellers uuid[], buyers uuid[], what text, moment timestamptz) returns void
language sql volatile set search_path = pg_catalog, pg_temp as $$
  insert into app.hold_probe as p (seller_id, buyer_id, hour, refused, returned, stopped)
  select u.seller, u.buyer, date_trunc('hour', moment), count(*) filter (where what = 'refused'), count(*) filter (where what = 'returned'),
    count(*) filter (where what = 'stopped')
  from unnest(sellers, buyers) as u (seller, buyer) group by 1, 2 order by 1, 2
  on conflict (seller_id, buyer_id, hour) do update
    set refused = p.refused + excluded.refused, returned = p.returned + excluded.returned, stopped = p.stopped + excluded.stopped
$$;

-- Places on the waiting list: weeks of one offer that a buyer was refused for want of capacity and waits for, all or nothing. Served by ticket:
-- first come, first served. The price is that of the day on which the place was taken.
create sequence app.waiting_ticket;
create table app.waiting_place (
  id             uuid primary key,
  ticket         bigint not null unique,
  seller_id      uuid not null,
  buyer_id       uuid not null,
  offer_id       uuid not null,
  work_center_id uuid,
  request_id     uuid,
  process_code   text,
  measure        text not null,
  state          text not null check (state in ('WAITING', 'SERVED', 'LEFT', 'LAPSED')),
  weeks          jsonb not null,
  quantity       bigint not null check (quantity > 0),
  price_minor    bigint not null check (price_minor >= 0),
  currency       char(3) not null,
  price_parts    jsonb not null,
  -- How often somebody after it was given something of its weeks.
  skipped        int not null default 0,
  taken_by       uuid,
  taken_at       timestamptz not null,
  ends_at        timestamptz not null,
  ended_at       timestamptz,
  reservation_id uuid,
  tried_at       timestamptz not null,
  check (seller_id <> buyer_id),
  check ((state = 'SERVED') = (reservation_id is not null)),
  check ((state = 'WAITING') = (ended_at is null)),
  foreign key (seller_id, offer_id) references app.capacity_offer (organisation_id, id)
);
create index waiting_place_offer_ix on app.waiting_place (offer_id, ticket) where state = 'WAITING';
create index waiting_place_center_ix on app.waiting_place (work_center_id, ticket) where state = 'WAITING';
create index waiting_place_turn_ix on app.waiting_place (tried_at) where state = 'WAITING';
create index waiting_place_end_ix on app.waiting_place (ends_at) where state = 'WAITING';
create index waiting_place_buyer_ix on app.waiting_place (buyer_id, id desc);
create index waiting_place_seller_ix on app.waiting_place (seller_id, id desc);
alter table app.waiting_place enable row level security;
alter table app.waiting_place force row level security;
create policy parties on app.waiting_place for select to openfloor_app, openfloor_worker
  using (buyer_id = (select app.organisation()) or seller_id = (select app.organisation()));
grant select on app.waiting_place to openfloor_app, openfloor_worker;
grant select, insert, update on app.waiting_place to exchange_definer;
grant usage on sequence app.waiting_ticket to exchange_definer;

-- Who waits on these offers, or on any of the same work centres, in the order of their tickets, as items of market.grant_holds; locked in that
-- order, before everything else. Null when nobody does.
create function market.waiting_for(offers uuid[], moment timestamptz) returns jsonb
language plpgsql volatile set search_path = pg_catalog, pg_temp
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set plan_cache_mode = force_generic_plan as $$
declare found uuid[];
begin
  select array_agg(x.id) into found from (
    select distinct p.id, p.ticket from (select distinct u from unnest(offers) u) k
    cross join lateral (select o.id, o.work_center_id from app.capacity_offer o where o.id = k.u) o
    cross join lateral (
      (select q.id, q.ticket from app.waiting_place q where q.state = 'WAITING' and q.offer_id = o.id order by q.ticket limit 100)
      union all
      (select q.id, q.ticket from app.waiting_place q where q.state = 'WAITING' and q.work_center_id = o.work_center_id order by q.ticket limit 100)) p
    order by p.ticket limit 100) x;
  if found is null then return null; end if;
  return (select jsonb_agg(jsonb_build_object('id', uuidv7(), 'place', x.id, 'skipped', x.skipped, 'buyerId', x.buyer_id, 'offerId', x.offer_id,
      'requestId', x.request_id, 'priceMinor', x.price_minor, 'currency', x.currency, 'parts', x.price_parts, 'weeks', x.weeks, 'heldBy', x.taken_by))
    from (select p.* from unnest(found) with ordinality as k (id, n)
          cross join lateral (select * from app.waiting_place q where q.id = k.id and q.state = 'WAITING' and q.ends_at > moment for update) p) x);
end $$;

-- After a judgement: who was served, who was tried, and who was skipped in favour of somebody later.
create function market.note_places(places uuid[], granted boolean[], reservations uuid[], unfit boolean, line_item int[], line_bucket int[], line_cell int[],
  moment timestamptz) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
  with served as (
    update app.waiting_place p set state = 'SERVED', reservation_id = u.reservation, ended_at = moment, tried_at = moment
    from unnest(places, granted, reservations) as u (place, was_granted, reservation) where p.id = u.place and u.was_granted returning p.*)
  insert into app.outbox (organisation_id, event, payload)
  select buyer_id, 'waiting.served.v1', jsonb_build_object('subjectId', id, 'buyerId', buyer_id, 'sellerId', seller_id, 'reservationId', reservation_id)
  from served order by ticket;
  if not unfit then return; end if;
  update app.waiting_place p set tried_at = moment,
    skipped = p.skipped + case when exists (
      select from unnest(line_item, line_bucket, line_cell) as a (item, bucket, cell)
      cross join unnest(line_item, line_bucket, line_cell) as b (item, bucket, cell)
      where a.item = u.n and b.item > u.n and granted[b.item] and (a.bucket = b.bucket or a.cell = b.cell)) then 1 else 0 end
  from unnest(places, granted) with ordinality as u (place, was_granted, n) where p.id = u.place and not u.was_granted;
end $$;

-- Grants holds: for each item all its weeks or nothing, items served in their order, each answered by itself, so that a batch of callers
-- is the same function as one caller. Nobody is asked who they are here: the two doors below have done that.
-- Everything is locked in the one order and read into arrays; the items are then judged in memory; what was granted is written by
-- one statement for each table. Queues before the locks: one buyer's holds of one offer (else two in different weeks would both pass the
-- limit of open holds), and all holds of one bucket (row locks alone let latecomers overtake, and who waits starves).
-- Whoever waits for a bucket comes before those who ask now, in the order of their tickets: on the offers named, on those `also` named, and on
-- all of the same work centres. A place that does not fit as a whole is skipped; one that has been skipped often enough keeps what is open
-- of its buckets for itself, and nobody after it is given that.
-- Items: {id, buyerId, offerId, requestId?, priceMinor, currency, parts, weeks: [{weekStart, amount}]}; `by_item`: also whose act it is,
-- {person?, client?, act?, request?, source?}, else the session says it.
-- Answers, of those who ask now: {id, granted: true, number, expiresAt, ...} or {id, granted: false, code, ...}.
create function market.grant_holds(direct jsonb, by_item boolean, also uuid[] default '{}') returns jsonb
language plpgsql volatile set search_path = pg_catalog, pg_temp
-- The planner cannot know how few rows an array names: each of these reads goes by its index.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set plan_cache_mode = force_generic_plan as $$
declare
  moment constant timestamptz := app.clock();
  prefix constant text := to_char(moment, '"WO-"YYYY-');
  open_holds_most constant int := 5;
  skips_most constant int := 5;
  items jsonb := direct; waiting jsonb; item_place uuid[]; item_skipped int[]; kept boolean; unfit boolean := false;
  item_id uuid[]; item_buyer uuid[]; item_offer uuid[]; item_weeks jsonb[]; item_pair int[]; item_total bigint[]; item_at int[];
  item_granted boolean[]; item_refusal jsonb[]; item_number text[]; number text;
  offers app.capacity_offer[]; offer_id uuid[]; offer_seller uuid[]; offer_center uuid[]; offer_from date[]; offer_until date[]; offer_lot bigint[];
  offer_whole bigint[]; offer_minutes int[]; offer_block bigint[]; offer_process text[]; offer_measure text[]; offer_today date[]; offer_state text[];
  offer_special boolean[]; offer_shut boolean[]; terms app.capacity_offer; room bigint; refusal jsonb;
  line_item int[]; line_bucket int[]; line_cell int[]; line_week date[]; line_amount bigint[];
  bucket_offer uuid[]; bucket_week date[]; bucket_open bigint[]; bucket_taken bigint[];
  cell_center uuid[]; cell_week date[]; cell_first int[]; cell_last int[];
  day_date date[]; day_open bigint[]; day_cell int[];
  pair_open int[]; pair_probes int[]; coarse int; stop int;
  piece_item int[] := '{}'; piece_day int[] := '{}'; piece_amount bigint[] := '{}'; pieces int := 0; pieces_before int;
  i int; o int; b int; c int; d int; line int := 1; line_before int; lines int; rest bigint; part bigint; code text; seller uuid; granted int := 0;
begin
  -- Whoever waits comes first.
  waiting := market.waiting_for((select array_agg(x."offerId") from jsonb_to_recordset(direct) as x ("offerId" uuid)) || also, moment);
  if waiting is not null then items := waiting || direct; end if;
  -- What is asked for.
  select array_agg(x.id), array_agg(x."buyerId"), array_agg(x."offerId"), array_agg(x.weeks), array_agg(x.pair), array_agg(x.place), array_agg(x.skipped)
  into item_id, item_buyer, item_offer, item_weeks, item_pair, item_place, item_skipped
  from (select y.*, dense_rank() over (order by y."buyerId", y."offerId")::int as pair
        from rows from (jsonb_to_recordset(items) as (id uuid, "buyerId" uuid, "offerId" uuid, weeks jsonb, place uuid, skipped int)) with ordinality
          as y (id, "buyerId", "offerId", weeks, place, skipped, n) order by y.n) x;
  if item_id is null then return '[]'; end if;
  select array_agg(f.offer), array_agg((f.offer).id), array_agg((f.offer).organisation_id), array_agg(f.center_id), array_agg(f.first_day),
    array_agg((f.offer).valid_until), array_agg((f.offer).minimum_lot), array_agg((f.offer).per_week), array_agg((f.offer).hold_minutes),
    array_agg(f.block), array_agg(f.process_code), array_agg(f.measure), array_agg(f.today), array_agg(f.special), array_agg(f.shut)
  into offers, offer_id, offer_seller, offer_center, offer_from, offer_until, offer_lot, offer_whole, offer_minutes, offer_block, offer_process,
    offer_measure, offer_today, offer_special, offer_shut
  from market.facts_of_offers(item_offer, moment) f;
  select array_agg(array_position(offer_id, u.offer) order by u.n) into item_at from unnest(item_offer) with ordinality as u (offer, n);
  select array_agg(l.item), array_agg(l.bucket), array_agg(l.cell), array_agg(l.week), array_agg(l.amount)
  into line_item, line_bucket, line_cell, line_week, line_amount
  from (select k.*, dense_rank() over (order by item_at[k.item], k.week)::int as bucket,
          case when offer_center[item_at[k.item]] is not null then dense_rank() over (order by offer_center[item_at[k.item]], k.week)::int end as cell
        from (select u.n::int as item, (w ->> 'weekStart')::date as week, (w ->> 'amount')::bigint as amount
              from unnest(item_weeks) with ordinality as u (weeks, n) cross join lateral jsonb_array_elements(u.weeks) w
              where item_at[u.n::int] is not null) k
        order by k.item, k.week) l;
  lines := coalesce(cardinality(line_item), 0);

  -- The queues, then the locks.
  perform pg_advisory_xact_lock(x.place) from (
    select distinct hashtextextended(u.buyer::text || u.offer, 13) as place from unnest(item_buyer, item_offer) as u (buyer, offer) order by 1) x;
  perform pg_advisory_xact_lock(x.place) from (
    select distinct hashtextextended(coalesce(offer_center[item_at[u.item]], item_offer[u.item])::text || u.week, 17) as place
    from unnest(line_item, line_week) as u (item, week) order by 1) x;
  select array_agg(x.center), array_agg(x.week) into cell_center, cell_week
  from (select distinct u.cell, offer_center[item_at[u.item]] as center, u.week
        from unnest(line_item, line_cell, line_week) as u (item, cell, week) where u.cell is not null order by 1) x;
  select array_agg(x.work_date), array_agg(x.open), array_agg(x.cell) into day_date, day_open, day_cell
  from (select l.work_date, greatest(0, l.sellable - l.held - l.reserved) as open, k.cell::int as cell
        from unnest(cell_center, cell_week) with ordinality as k (center, week, cell)
        cross join lateral (select * from app.work_center_day e where e.work_center_id = k.center and e.work_date >= k.week
          and e.work_date < k.week + 7 order by e.work_date for update) l) x;
  select array_agg(x.offer), array_agg(x.week), array_agg(x.open), array_agg(0::bigint)
  into bucket_offer, bucket_week, bucket_open, bucket_taken
  from (select k.offer, k.week, l.cap - l.held - l.reserved as open
        from (select distinct u.bucket, item_offer[u.item] as offer, u.week
              from unnest(line_item, line_bucket, line_week) as u (item, bucket, week) order by 1) k
        left join lateral (select * from app.capacity_offer_week w where w.offer_id = k.offer and w.week_start = k.week for update) l on true) x;
  select array_agg(x.state) into offer_state from (
    select l.state from unnest(offer_id) with ordinality as k (id, n)
    cross join lateral (select s.state from app.capacity_offer s where s.id = k.id for share) l) x;
  select p.coarse, p.stop into coarse, stop from market.probes_most() p;
  select array_agg(x.many order by x.pair), array_agg(x.probes order by x.pair) into pair_open, pair_probes
  from (select k.pair, coalesce(market.probes_of(k.buyer, offer_seller[array_position(offer_id, k.offer)], moment), 0) as probes, (select count(*)::int from app.reservation r where r.offer_id = k.offer and r.buyer_id = k.buyer
          and r.state in ('HELD', 'AWAITING_APPROVAL') and r.expires_at > moment) as many
        from (select distinct u.pair, u.buyer, u.offer from unnest(item_pair, item_buyer, item_offer) as u (pair, buyer, offer)) k) x;
  -- Where each cell's days begin and end among all days.
  cell_first := array_fill(1, array[coalesce(cardinality(cell_center), 0)]);
  cell_last := array_fill(0, array[coalesce(cardinality(cell_center), 0)]);
  for d in 1 .. coalesce(cardinality(day_cell), 0) loop
    c := day_cell[d];
    if cell_last[c] = 0 then cell_first[c] := d; end if;
    cell_last[c] := d;
  end loop;

  -- The judgement, item by item, in memory.
  item_granted := array_fill(false, array[cardinality(item_id)]);
  item_refusal := array_fill(null::jsonb, array[cardinality(item_id)]);
  item_total := array_fill(0::bigint, array[cardinality(item_id)]);
  item_number := array_fill(null::text, array[cardinality(item_id)]);
  for i in 1 .. cardinality(item_id) loop
    o := item_at[i];
    line_before := line; pieces_before := pieces; part := 0;
    while line <= lines and line_item[line] = i loop part := part + line_amount[line]; line := line + 1; end loop;
    item_total[i] := part;
    if o is null or offer_state[o] <> 'PUBLISHED' then item_refusal[i] := '{"code": "OFFER_GONE"}';
    elsif offer_seller[o] = item_buyer[i] then item_refusal[i] := '{"code": "OWN_OFFER"}';
    elsif offer_special[o] and not market.may_know(offers[o], item_buyer[i]) then item_refusal[i] := '{"code": "OFFER_GONE"}';
    elsif part < offer_lot[o] then
      item_refusal[i] := jsonb_build_object('code', 'BELOW_MINIMUM_LOT', 'minimumLot', offer_lot[o], 'requested', part);
    elsif item_place[i] is null and pair_probes[item_pair[i]] >= stop then
      item_refusal[i] := jsonb_build_object('code', 'TOO_MANY_PROBES',
        'minutes', ceil(extract(epoch from date_trunc('hour', moment) + interval '1 hour' - moment) / 60));
    elsif item_place[i] is null and pair_probes[item_pair[i]] >= coarse and part % offer_lot[o] > 0 then
      item_refusal[i] := jsonb_build_object('code', 'WHOLE_LOTS_ONLY', 'minimumLot', offer_lot[o]);
    elsif item_place[i] is null and pair_open[item_pair[i]] >= open_holds_most then
      item_refusal[i] := jsonb_build_object('code', 'TOO_MANY_OPEN_HOLDS', 'limit', open_holds_most);
    else
      kept := item_place[i] is not null and item_skipped[i] >= skips_most;
      for at in line_before .. line - 1 loop
        b := line_bucket[at]; c := line_cell[at]; rest := line_amount[at];
        refusal := null;
        code := case when bucket_open[b] is null then 'WEEK_NOT_OFFERED' end;
        if code is null and offer_special[o] then
          -- The terms come before the capacity; what this call has granted the buyer there counts with it.
          terms := offers[o];
          refusal := market.refusal_of_terms(terms, item_buyer[i], line_week[at], rest, offer_today[o], (
            select coalesce(sum(l.amount), 0)::bigint from unnest(line_item[1:line_before - 1], line_bucket[1:line_before - 1], line_amount[1:line_before - 1])
              as l (item, bucket, amount) where l.bucket = b and item_granted[l.item] and item_pair[l.item] = item_pair[i]));
          code := refusal ->> 'code';
        end if;
        code := coalesce(code, case when bucket_open[b] < rest or offer_shut[o] then 'CAPACITY_EXCEEDED' end);
        if kept and code = 'CAPACITY_EXCEEDED' then
          -- It keeps what there is of each of its weeks; nothing of that is written.
          item_refusal[i] := jsonb_build_object('code', code);
          rest := greatest(0, least(rest, bucket_open[b]));
          code := null;
        end if;
        -- First days first. A day serves when it has room for the smaller of the centre's minimum block and what is still to place.
        if code is null and c is not null then
          for d in cell_first[c] .. cell_last[c] loop
            exit when rest = 0;
            continue when day_open[d] = 0 or day_date[d] < offer_from[o] or day_date[d] < offer_today[o] or day_date[d] >= offer_until[o];
            room := day_open[d];
            if offer_special[o] then
              continue when terms.fences @> day_date[d] or not coalesce(extract(isodow from day_date[d])::int = any (terms.weekdays), true);
              -- Of a recurring offer's day no more than its shift, less what the offer has there already, in the table and in this call.
              if terms.day_cap is not null then
                room := least(room, market.open_of_shift(terms, (select e from app.work_center_day e
                    where e.work_center_id = cell_center[c] and e.work_date = day_date[d]))
                  - (select coalesce(sum(p.amount), 0) from unnest(piece_item[1:pieces], piece_day[1:pieces], piece_amount[1:pieces]) as p (item, day, amount)
                     where p.day = d and item_at[p.item] = o));
              end if;
            end if;
            continue when room <= 0 or room < least(offer_block[o], rest);
            part := least(rest, room);
            day_open[d] := day_open[d] - part;
            rest := rest - part;
            pieces := pieces + 1;
            piece_item[pieces] := i; piece_day[pieces] := d; piece_amount[pieces] := part;
          end loop;
          if rest > 0 and kept then item_refusal[i] := '{"code": "CAPACITY_EXCEEDED"}';
          elsif rest > 0 then code := 'CAPACITY_EXCEEDED';
          end if;
        end if;
        if code is not null then
          -- All or nothing: what earlier weeks and days of this item took goes back.
          for d in pieces_before + 1 .. pieces loop day_open[piece_day[d]] := day_open[piece_day[d]] + piece_amount[d]; end loop;
          pieces := pieces_before;
          for d in line_before .. at - 1 loop bucket_open[line_bucket[d]] := bucket_open[line_bucket[d]] + line_amount[d]; end loop;
          item_refusal[i] := coalesce(refusal, jsonb_build_object('code', code, 'weekStart', line_week[at]));
          if code = 'CAPACITY_EXCEEDED' then
            part := case when offer_shut[o] then 0 else bucket_open[b] end;
            if c is not null and not offer_special[o] then
              rest := 0;
              for d in cell_first[c] .. cell_last[c] loop
                if day_date[d] >= offer_from[o] and day_date[d] >= offer_today[o] and day_date[d] < offer_until[o]
                  and day_open[d] >= offer_block[o] then rest := rest + day_open[d]; end if;
              end loop;
              part := least(part, rest);
            elsif c is not null then
              -- As it stood before this call: of special offers a band is worked out where all their terms are.
              select market.open_in_week(terms, w, offer_today[o]) into part from app.capacity_offer_week w
              where w.offer_id = terms.id and w.week_start = line_week[at];
            end if;
            refusal := to_jsonb(market.band_of_open(part, offer_whole[o], offer_lot[o]));
            if offer_special[o] then
              refusal := to_jsonb(market.as_grade((refusal #>> '{}')::smallint, market.grade_for(offers[o], item_buyer[i])));
            end if;
            item_refusal[i] := item_refusal[i] || jsonb_build_object('requested', line_amount[at], 'band', refusal);
          end if;
          exit;
        end if;
        bucket_open[b] := case when kept then greatest(0, bucket_open[b] - line_amount[at]) else bucket_open[b] - line_amount[at] end;
      end loop;
      if item_refusal[i] is null then
        item_granted[i] := true;
        number := nextval('app.work_order_number')::text;
        item_number[i] := prefix || lpad(number, greatest(6, length(number)), '0');
        granted := granted + 1;
        pair_open[item_pair[i]] := pair_open[item_pair[i]] + 1;
        for at in line_before .. line - 1 loop bucket_taken[line_bucket[at]] := bucket_taken[line_bucket[at]] + line_amount[at]; end loop;
      end if;
    end if;
    unfit := unfit or (item_place[i] is not null and not item_granted[i]);
    if item_place[i] is null and item_refusal[i] ->> 'code' in ('CAPACITY_EXCEEDED', 'TOO_MANY_PROBES') then
      code := case when item_refusal[i] ->> 'code' = 'CAPACITY_EXCEEDED' then 'refused' else 'stopped' end;
      perform market.note_probes(array[offer_seller[o]], array[item_buyer[i]], code, moment);
      if code = 'refused' then pair_probes[item_pair[i]] := pair_probes[item_pair[i]] + 1; end if;
    end if;
  end loop;

  -- What was granted, table by table.
  if granted > 0 then
    insert into app.reservation (id, number, seller_id, buyer_id, offer_id, request_id, process_code, measure, state, quantity, price_minor,
      currency, price_parts, held_by, held_at, expires_at)
    select x.id, item_number[x.n], offer_seller[item_at[x.n]], item_buyer[x.n], item_offer[x.n], x."requestId", offer_process[item_at[x.n]],
      offer_measure[item_at[x.n]], 'HELD', item_total[x.n], x."priceMinor", x.currency, x.parts, case when by_item or item_place[x.n] is not null then coalesce(x.person, x."heldBy") else app.person() end,
      moment, moment + make_interval(mins => offer_minutes[item_at[x.n]])
    from rows from (jsonb_to_recordset(items) as (id uuid, "requestId" uuid, "priceMinor" bigint, currency text, parts jsonb, person uuid, "heldBy" uuid))
      with ordinality as x (id, "requestId", "priceMinor", currency, parts, person, "heldBy", n) where item_granted[x.n];
    insert into app.reservation_week (seller_id, buyer_id, reservation_id, offer_id, week_start, amount)
    select offer_seller[item_at[l.item]], item_buyer[l.item], item_id[l.item], item_offer[l.item], l.week, l.amount
    from unnest(line_item, line_week, line_amount) as l (item, week, amount) where item_granted[l.item];
    insert into app.reservation_day (seller_id, buyer_id, reservation_id, work_center_id, work_date, amount)
    select offer_seller[item_at[p.item]], item_buyer[p.item], item_id[p.item], cell_center[day_cell[p.day]], day_date[p.day], p.amount
    from unnest(piece_item[1:pieces], piece_day[1:pieces], piece_amount[1:pieces]) as p (item, day, amount) where item_granted[p.item];
    update app.work_center_day e set held = e.held + p.amount
    from (select q.day, sum(q.amount)::bigint as amount from unnest(piece_item[1:pieces], piece_day[1:pieces], piece_amount[1:pieces]) as q (item, day, amount)
          where item_granted[q.item] group by 1) p
    where e.work_center_id = cell_center[day_cell[p.day]] and e.work_date = day_date[p.day];
    update app.capacity_offer_week w set held = w.held + t.amount from unnest(bucket_offer, bucket_week, bucket_taken) as t (offer, week, amount)
    where w.offer_id = t.offer and w.week_start = t.week and t.amount > 0;
    -- One event, and one line in the book of either party.
    insert into app.outbox (organisation_id, event, payload, request_id)
    select item_buyer[x.n], 'reservation.held.v1',
      jsonb_build_object('subjectId', item_id[x.n], 'buyerId', item_buyer[x.n], 'sellerId', offer_seller[item_at[x.n]]),
      case when by_item or item_place[x.n] is not null then x.request else app.request_id() end
    from rows from (jsonb_to_recordset(items) as (request text)) with ordinality as x (request, n) where item_granted[x.n];
    insert into app.audit_entry (organisation_id, person_id, actor, command, subject_type, subject_id, request_id, source, support_act_id, api_client_id)
    select party, case when party = item_buyer[x.n] then x.person end,
      case when x.person is not null then 'person' when x.client is not null then 'client' else 'system' end,
      case when item_place[x.n] is null then 'reservationHold' else 'waitingPlaceServe' end, 'reservation', item_id[x.n], x.request, x.source, x.act, x.client
    from (select y.n, case when by_item or item_place[y.n] is not null then y.person else app.person() end as person, case when by_item or item_place[y.n] is not null then y.client else app.api_client() end as client,
            case when by_item or item_place[y.n] is not null then y.act else app.support_act() end as act, case when by_item or item_place[y.n] is not null then y.request else app.request_id() end as request,
            case when by_item or item_place[y.n] is not null then y.source else app.source() end as source
          from rows from (jsonb_to_recordset(items) as (person uuid, client uuid, act uuid, request text, source text)) with ordinality
            as y (person, client, act, request, source, n) where item_granted[y.n]) x
    cross join lateral unnest(array[item_buyer[x.n], offer_seller[item_at[x.n]]]) party;
    perform market.project_cells(array_agg(x.center), array_agg(x.week)) from market.stale_cells(cell_center, cell_week, moment) x having count(*) > 0;
    perform market.project_lots(array_agg(distinct offer_id[item_at[u.n]])) from unnest(item_granted) with ordinality as u (was_granted, n)
    where u.was_granted and offer_center[item_at[u.n]] is null having count(*) > 0;
  end if;
  if waiting is not null then
    perform market.note_places(item_place, item_granted, item_id, unfit, line_item, line_bucket, line_cell, moment);
  end if;
  return (
    select jsonb_agg(jsonb_build_object('id', u.id, 'granted', u.granted) || case when u.granted
      then jsonb_build_object('number', u.number, 'heldAt', moment, 'expiresAt', moment + make_interval(mins => offer_minutes[u.o]),
        'sellerId', offer_seller[u.o], 'processCode', offer_process[u.o], 'measure', offer_measure[u.o], 'quantity', u.total)
      else u.refusal end order by u.n)
    from unnest(item_id, item_granted, item_number, item_refusal, item_at, item_total, item_place) with ordinality
      as u (id, granted, number, refusal, o, total, place, n) where u.place is null);
end $$;

-- The door of a command's own transaction: the caller's organisation is the only buyer, and the session says whose act it is.
create or replace function market.reserve(items jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from jsonb_to_recordset(items) as x ("buyerId" uuid) where x."buyerId" is distinct from app.organisation()) then
    raise exception 'a hold for somebody else' using errcode = 'insufficient_privilege';
  end if;
  return market.grant_holds(items, false);
end $$;

-- What is held moves to what is sold, or away, for some reservations at once. Their buckets and days are locked by the caller.
create function market.move_holds(reservations uuid[], to_reserved boolean) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set plan_cache_mode = force_generic_plan as $$
begin
  -- A capacity that a sheet has lowered below what is sold stays sold; what is given back must not be sold again.
  update app.work_center_day d set held = d.held - x.amount, reserved = d.reserved + case when to_reserved then x.amount else 0 end,
    sellable = case when to_reserved then d.sellable else least(d.sellable, greatest(d.total - d.committed, d.held + d.reserved - x.amount)) end
  from (select y.work_center_id, y.work_date, sum(y.amount)::bigint as amount from unnest(reservations) as k (id)
        cross join lateral (select * from app.reservation_day z where z.reservation_id = k.id) y group by 1, 2) x
  where d.work_center_id = x.work_center_id and d.work_date = x.work_date;
  update app.capacity_offer_week w set held = w.held - x.amount, reserved = w.reserved + case when to_reserved then x.amount else 0 end
  from (select y.offer_id, y.week_start, sum(y.amount)::bigint as amount from unnest(reservations) as k (id)
        cross join lateral (select * from app.reservation_week z where z.reservation_id = k.id) y group by 1, 2) x
  where w.offer_id = x.offer_id and w.week_start = x.week_start;
end $$;

-- Locks all that some reservations stand on, in the one order: whole weeks of centre-days, then offer-weeks.
create or replace function market.lock_reservations(reservations uuid[]) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set plan_cache_mode = force_generic_plan as $$
begin
  perform 1 from (select distinct o.work_center_id as center, x.week_start as week from unnest(reservations) as k (id)
    cross join lateral (select * from app.reservation_week z where z.reservation_id = k.id) x
    cross join lateral (select c.work_center_id from app.capacity_offer c where c.id = x.offer_id) o where o.work_center_id is not null order by 1, 2) cell
  cross join lateral (select 1 from app.work_center_day d where d.work_center_id = cell.center and d.work_date >= cell.week
    and d.work_date < cell.week + 7 order by d.work_date for update) locked;
  perform 1 from (select distinct x.offer_id, x.week_start from unnest(reservations) as k (id)
    cross join lateral (select * from app.reservation_week z where z.reservation_id = k.id) x order by 1, 2) bucket
  cross join lateral (select 1 from app.capacity_offer_week w where w.offer_id = bucket.offer_id and w.week_start = bucket.week_start for update) locked;
end $$;

-- Moves the counters of one reservation: from held to reserved, or away.
create or replace function market.move_counters(r app.reservation, to_reserved boolean) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
  perform market.lock_reservations(array[r.id]);
  perform market.move_holds(array[r.id], to_reserved);
end $$;

-- Shows on the market what some reservations have given back. Once in a transaction, after their counters have moved.
create or replace function market.project_reservations(reservations uuid[]) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare centers uuid[]; weeks date[]; lots uuid[];
begin
  select array_agg(x.center) filter (where x.center is not null), array_agg(x.week_start) filter (where x.center is not null),
    array_agg(distinct x.offer_id) filter (where x.center is null) into centers, weeks, lots
  from (select distinct o.work_center_id as center, w.offer_id, w.week_start
        from app.reservation_week w join app.capacity_offer o on o.id = w.offer_id where w.reservation_id = any (reservations)) x;
  if centers is not null then perform market.project_cells(centers, weeks); end if;
  if lots is not null then perform market.project_lots(lots); end if;
end $$;

-- Gives back the holds whose time has passed, oldest first, at most `most` of them, by the database's clock: one statement a table.
create or replace function market.sweep(most int) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare due uuid[]; moment constant timestamptz := app.clock();
begin
  select array_agg(id order by id) into due from (
    select id from app.reservation where state in ('HELD', 'AWAITING_APPROVAL') and expires_at <= moment
    order by expires_at limit most for update skip locked) x;
  if due is null then return 0; end if;
  perform market.lock_reservations(due);
  perform market.move_holds(due, false);
  with ended as (
    update app.reservation r set state = 'EXPIRED', ended_at = moment
    from (select r2.id, r2.state from app.reservation r2 where r2.id = any (due)) as before
    where r.id = before.id returning r.id, r.buyer_id, r.seller_id, before.state as was),
  told as (
    insert into app.outbox (organisation_id, event, payload)
    select buyer_id, 'reservation.expired.v1', jsonb_build_object('from', was, 'to', 'EXPIRED', 'subjectId', id, 'buyerId', buyer_id, 'sellerId', seller_id)
    from ended order by id)
  insert into app.audit_entry (organisation_id, actor, command, subject_type, subject_id, changes)
  select party, 'system', 'reservationExpire', 'reservation', id, jsonb_build_object('from', was, 'to', 'EXPIRED')
  from ended cross join lateral unnest(array[buyer_id, seller_id]) party order by id;
  perform market.note_probes(array_agg(r.seller_id), array_agg(r.buyer_id), 'returned', moment)
  from app.reservation r where r.id = any (due) and r.confirmed_at is null;
  perform market.project_reservations(due);
  return cardinality(due);
end $$;

-- As in 0005: one step of a reservation's life by one of its parties. A hold that its buyer gives back is counted.
create or replace function market.settle(reservation uuid, act text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare r app.reservation; instant boolean; next text; side uuid; moment constant timestamptz := app.clock();
begin
  select * into r from app.reservation x where x.id = settle.reservation
    and app.organisation() in (x.buyer_id, x.seller_id) for update;
  if not found then return jsonb_build_object('code', 'NOT_FOUND'); end if;
  side := case when act in ('CONFIRM', 'RELEASE') then r.buyer_id else r.seller_id end;
  if side <> app.organisation() then return jsonb_build_object('code', 'NOT_YOURS', 'state', r.state); end if;
  if not ((act = 'CONFIRM' and r.state = 'HELD') or (act = 'RELEASE' and r.state in ('HELD', 'AWAITING_APPROVAL'))
       or (act in ('ACCEPT', 'DECLINE') and r.state = 'AWAITING_APPROVAL')) then
    return jsonb_build_object('code', case when r.state = 'EXPIRED' then 'HOLD_EXPIRED' else 'WRONG_STATE' end, 'state', r.state, 'expiredAt', r.expires_at);
  end if;
  if r.expires_at <= moment then
    return jsonb_build_object('code', 'HOLD_EXPIRED', 'state', r.state, 'expiredAt', r.expires_at);
  end if;
  select booking = 'INSTANT' into instant from app.capacity_offer where id = r.offer_id;
  next := case act when 'CONFIRM' then case when instant then 'CONFIRMED' else 'AWAITING_APPROVAL' end
                   when 'ACCEPT' then 'CONFIRMED' when 'RELEASE' then 'RELEASED' else 'DECLINED' end;
  if next <> 'AWAITING_APPROVAL' then perform market.move_counters(r, next = 'CONFIRMED'); end if;
  update app.reservation x set state = next,
    expires_at = case when next = 'AWAITING_APPROVAL' then moment + interval '24 hours' else x.expires_at end,
    confirmed_at = case when next = 'CONFIRMED' then moment end,
    ended_at = case when next in ('RELEASED', 'DECLINED') then moment end
  where x.id = r.id;
  if next = 'RELEASED' then perform market.note_probes(array[r.seller_id], array[r.buyer_id], 'returned', moment); end if;
  if next in ('RELEASED', 'DECLINED') then perform market.project_reservations(array[r.id]); end if;
  perform market.tell(r, 'reservation.' || lower(replace(next, '_', '-')) || '.v1', 'reservation' || initcap(act),
    jsonb_build_object('from', r.state, 'to', next));
  return jsonb_build_object('code', 'OK', 'state', next);
end $$;

-- The caller's offer has left the market: its open holds end after the notice at the latest, and their buyers are told. Null leaves them
-- their time.
create function market.give_notice(offer uuid, notice interval) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare moment constant timestamptz := app.clock(); many int;
begin
  with open as (
    select r.id, r.expires_at as was from app.reservation r
    where r.offer_id = offer and r.seller_id = app.organisation() and r.state in ('HELD', 'AWAITING_APPROVAL') and r.expires_at > moment
    order by r.id for update),
  shortened as (
    update app.reservation r set expires_at = least(r.expires_at, moment + notice) from open where r.id = open.id
    returning r.id, r.buyer_id, r.seller_id, open.was, r.expires_at),
  told as (
    insert into app.outbox (organisation_id, event, payload)
    select buyer_id, 'reservation.notice-given.v1', jsonb_build_object('subjectId', id, 'buyerId', buyer_id, 'sellerId', seller_id) from shortened order by id),
  noted as (
    insert into app.audit_entry (organisation_id, person_id, actor, command, subject_type, subject_id, changes)
    select party, case when party = s.seller_id then app.person() end,
      case when app.person() is not null then 'person' when app.api_client() is not null then 'client' else 'system' end,
      'capacityOfferWithdraw', 'reservation', s.id, jsonb_build_object('expiresAt', jsonb_build_array(s.was, s.expires_at))
    from shortened s cross join lateral unnest(array[s.buyer_id, s.seller_id]) party order by s.id)
  select count(*) into many from shortened;
  return many;
end $$;


do $$ declare f regprocedure; begin
  foreach f in array array['market.facts_of_offers(uuid[], timestamptz)', 'market.band_of_open(bigint, bigint, bigint)', 'market.grant_holds(jsonb, boolean, uuid[])',
    'market.move_holds(uuid[], boolean)', 'market.stale_cells(uuid[], date[], timestamptz)', 'market.probes_most()', 'market.probes_of(uuid, uuid, timestamptz)',
    'market.note_probes(uuid[], uuid[], text, timestamptz)', 'market.give_notice(uuid, interval)', 'market.waiting_for(uuid[], timestamptz)',
    'market.note_places(uuid[], boolean[], uuid[], boolean, int[], int[], int[], timestamptz)']::regprocedure[] loop
    execute format('alter function %s owner to exchange_definer', f);
    execute format('revoke all on function %s from public', f);
  end loop;
end $$;
grant execute on function market.give_notice(uuid, interval) to openfloor_app;

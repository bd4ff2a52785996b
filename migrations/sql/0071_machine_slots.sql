-- A whole machine for a span of time, as an offer of its work centre: held, confirmed and given back as every other, all of it or nothing, and
-- taking the work centre's hours, so that neither hours nor machine are sold twice.

create extension if not exists btree_gist with schema public;

create table app.machine_slot (
  organisation_id uuid not null,
  offer_id        uuid primary key,
  equipment_id    uuid not null,
  span            tstzrange not null check (not isempty(span) and lower_inc(span) and not upper_inc(span) and not lower_inf(span) and not upper_inf(span)),
  -- While the offer stands on the market, and after that while somebody holds it or has bought it.
  is_live         boolean not null default true,
  unique (organisation_id, offer_id),
  foreign key (organisation_id, offer_id) references app.capacity_offer (organisation_id, id),
  foreign key (organisation_id, equipment_id) references app.equipment (organisation_id, id),
  -- The offer has one bucket, as large as its smallest lot: it is sold once. So no two spans of a machine overlap, on the market or sold.
  constraint machine_slot_once_ex exclude using gist (equipment_id with =, span with &&) where (is_live)
);
-- What the slot takes of each of its work centre's days, in minutes: never more than one machine has of that day when it was offered.
create table app.machine_slot_day (
  organisation_id uuid not null,
  offer_id        uuid not null,
  work_date       date not null,
  amount          bigint not null check (amount > 0),
  primary key (offer_id, work_date),
  foreign key (organisation_id, offer_id) references app.machine_slot (organisation_id, offer_id)
);
do $$ declare t text; begin
  foreach t in array array['machine_slot', 'machine_slot_day'] loop
    execute format('alter table app.%I enable row level security; alter table app.%1$I force row level security', t);
    execute format('create policy own on app.%I to openfloor_app, openfloor_worker
      using (organisation_id = (select app.organisation())) with check (organisation_id = (select app.organisation()))', t);
  end loop;
end $$;
grant select, insert on app.machine_slot, app.machine_slot_day to openfloor_app;
grant select on app.machine_slot, app.machine_slot_day to openfloor_worker, exchange_definer;
grant update (is_live) on app.machine_slot to exchange_definer;

-- The most of a day may differ from day to day, and is then not a shift's.
alter table app.capacity_offer drop constraint capacity_offer_shift_ck, add constraint capacity_offer_shift_ck check (
  (shift_starts is null) = (shift_ends is null) and (shift_starts is null or day_cap is not null) and (day_cap is null or weekdays is not null));

-- What a day has open for an offer that sells so much of a day: of a slot what it takes of this one, of others no more than a shift; less what
-- the offer has there already.
create or replace function market.open_of_shift(o app.capacity_offer, d app.work_center_day) returns bigint
language sql stable set search_path = pg_catalog, pg_temp as $$
  select greatest(0, least(market.open_on_day(d),
    coalesce((select s.amount from app.machine_slot_day s where s.offer_id = o.id and s.work_date = d.work_date), o.day_cap) - coalesce(sum(x.amount), 0)))::bigint
  from app.reservation_day x join app.reservation r on r.id = x.reservation_id
  where x.work_center_id = d.work_center_id and x.work_date = d.work_date and r.offer_id = o.id and r.state in ('HELD', 'AWAITING_APPROVAL', 'CONFIRMED')
$$;

-- Whether a slot has begun: nothing is sold of it from then on. False of everything else.
create function market.slot_has_begun(offer uuid, moment timestamptz) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select exists (select from app.machine_slot s where s.offer_id = offer and lower(s.span) <= moment)
$$;

-- What is open of an offer that sells so much of a day: of a slot all of its bucket or nothing, until it begins; of others what there is.
-- Apart, so that the offers without such terms, which are most, do not pay for the asking.
create function market.whole_or_nothing(offer uuid, cap bigint, open bigint) returns bigint
language sql stable set search_path = pg_catalog, pg_temp as $$
  select case when exists (select from app.machine_slot s where s.offer_id = offer)
    and (open < cap or market.slot_has_begun(offer, app.clock())) then 0 else open end
$$;

-- As in 0017, and of a slot all or nothing.
create or replace function market.open_in_week(o app.capacity_offer, w app.capacity_offer_week, today date) returns bigint
language sql stable set search_path = pg_catalog, pg_temp as $$
  select case when o.work_center_id is null then
    case when market.first_day_of(o, today) < o.valid_until
           and not exists (select from app.delivery_run r where r.offer_id = o.id and r.departs_at <= app.clock())
      then w.cap - w.held - w.reserved else 0 end
  else (
    -- One sum, written twice: both branches of a case have their sums worked out.
    select case when o.day_cap is null
      then least(w.cap - w.held - w.reserved, coalesce(sum(case when o.day_cap is null then market.open_on_day(d) else market.open_of_shift(o, d) end), 0)::bigint)
      else market.whole_or_nothing(o.id, w.cap, least(w.cap - w.held - w.reserved, coalesce(sum(case when o.day_cap is null then market.open_on_day(d) else market.open_of_shift(o, d) end), 0)::bigint)) end
    from app.work_center_day d join app.work_center c on c.id = d.work_center_id
    where d.work_center_id = o.work_center_id
      and d.work_date >= greatest(w.week_start, market.first_day_of(o, today)) and d.work_date < least(w.week_start + 7, o.valid_until)
      and (o.weekdays is null or extract(isodow from d.work_date)::int = any (o.weekdays)) and not o.fences @> d.work_date
      and case when o.day_cap is null then market.open_on_day(d) else market.open_of_shift(o, d) end >= c.minimum_block)
  end
$$;

-- As in 0018; a slot that has begun is shut as a truck is that has left.
create or replace function market.facts_of_offers(offers uuid[], moment timestamptz) returns setof market.offer_facts
language sql stable set search_path = pg_catalog, pg_temp as $$
  select o.o, (o.o).work_center_id, coalesce(c.minimum_block, 1), coalesce(c.process_code, l.process_code), coalesce(c.measure, l.measure),
    coalesce(c.today, l.today), market.first_day_of(o.o, coalesce(c.today, l.today)),
    (o.o).work_center_id is null or (o.o).fence_days > 0 or coalesce((o.o).beyond_days, 0) > 0 or (o.o).fences <> '{}' or (o.o).weekdays is not null
      or (o.o).exposure_bps is not null or (o.o).member_grade <> 'BAND',
    coalesce(l.shut, (o.o).day_cap is not null and market.slot_has_begun(k.x, moment))
  from (select distinct x from unnest(offers) x order by 1) k cross join lateral (select o from app.capacity_offer o where o.id = k.x) o
  left join lateral (select w.minimum_block, w.process_code, w.measure, (moment at time zone s.time_zone)::date as today
    from app.work_center w join app.site s on s.id = w.site_id where w.id = (o.o).work_center_id) c on true
  left join lateral (select p.process_code, p.measure, market.today_of(o.o) as today,
      exists (select from app.delivery_run r where r.offer_id = k.x and r.departs_at <= moment) as shut
    from market.place_of(o.o) p where (o.o).work_center_id is null) l on true
$$;

-- As in 0017, and of a slot that it is a whole machine, which make, from when to when; of a blind one neither make nor hour.
create or replace function market.facts_of(o app.capacity_offer) returns jsonb language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(
    (select jsonb_strip_nulls(jsonb_build_object('kind', l.kind, 'item', l.item, 'dimensions', l.dimensions, 'condition', l.condition,
       'batchNumber', case when not o.is_blind then l.batch_number end, 'hasCertificate', l.certificate_file_id is not null))
     from app.stock_lot l where l.offer_id = o.id),
    (select jsonb_strip_nulls(jsonb_build_object('fromCityCode', case when not o.is_blind then r.from_city_code end,
       'toCityCode', case when not o.is_blind then r.to_city_code end, 'fromProvinceCode', left(r.from_city_code, 2), 'toProvinceCode', left(r.to_city_code, 2),
       'departsOn', (r.departs_at at time zone c.time_zone)::date, 'departsAt', case when not o.is_blind then to_jsonb(r.departs_at) end,
       'arrivesAt', case when not o.is_blind then to_jsonb(r.arrives_at) end, 'vehicle', r.vehicle, 'body', r.body,
       'temperatureMin', r.temperature_min, 'temperatureMax', r.temperature_max, 'loadingLength', r.loading_length, 'grossLimit', r.gross_limit))
     from app.delivery_run r join ref.city c on c.code = r.from_city_code where r.offer_id = o.id),
    (select jsonb_strip_nulls(jsonb_build_object('isWholeMachine', true,
       'make', case when not o.is_blind then nullif(concat_ws(' ', e.manufacturer, e.model), '') end,
       'startsAt', case when not o.is_blind then to_jsonb(lower(s.span)) end, 'endsAt', case when not o.is_blind then to_jsonb(upper(s.span)) end))
     from app.machine_slot s join app.equipment e on e.id = s.equipment_id where o.day_cap is not null and s.offer_id = o.id), '{}')
$$;

-- A machine is free again once its offer is off the market and nobody holds or has bought it. The slot is locked first and judged by what is
-- committed then: whoever comes second of two that end at once sees the other.
create function market.free_slot(offer uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform 1 from app.machine_slot s where s.offer_id = offer and s.is_live for update;
  if not found then return; end if;
  update app.machine_slot s set is_live = false
  where s.offer_id = offer and exists (select from app.capacity_offer o where o.id = offer and o.state <> 'PUBLISHED')
    and not exists (select from app.reservation r where r.offer_id = offer and r.state in ('HELD', 'AWAITING_APPROVAL', 'CONFIRMED'));
end $$;
create function market.slot_offer_ended() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin perform market.free_slot(new.id); return null; end $$;
create function market.slot_hold_ended() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin perform market.free_slot(new.offer_id); return null; end $$;
create trigger slot_offer_ended after update of state on app.capacity_offer for each row
  when (old.state = 'PUBLISHED' and new.state <> 'PUBLISHED' and new.day_cap is not null) execute function market.slot_offer_ended();
create trigger slot_hold_ended after update of state on app.reservation for each row
  when (new.state in ('RELEASED', 'DECLINED', 'EXPIRED') and old.state <> new.state) execute function market.slot_hold_ended();

do $$ declare f regprocedure; begin
  foreach f in array array['market.slot_has_begun(uuid, timestamptz)', 'market.whole_or_nothing(uuid, bigint, bigint)', 'market.free_slot(uuid)', 'market.slot_offer_ended()', 'market.slot_hold_ended()']::regprocedure[] loop
    execute format('alter function %s owner to exchange_definer', f);
    execute format('revoke all on function %s from public', f);
  end loop;
end $$;

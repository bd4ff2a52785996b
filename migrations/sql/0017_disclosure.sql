-- What is sold besides hours, on which terms, and who may know how much of it: owner, named partner, member, public.

-- Provinces, for those who may know no more of a place. A city's code begins with its province's.
create table ref.province (
  code     text primary key check (code ~ '^[0-9]{2}$'),
  name_zh  text not null,
  name_en  text not null,
  position int not null
);
grant select on ref.province to openfloor_app, openfloor_worker, exchange_definer;
-- Stock and delivery are kinds of the same tree, so that one search and one matching serve all; work centres are of CAPACITY alone.
alter table ref.process add column resource text not null default 'CAPACITY' check (resource in ('CAPACITY', 'STOCK', 'DELIVERY'));

-- The terms of an offer. Defaults are what offers were before: all members see bands, nobody more or less.
alter table app.capacity_offer
  alter column work_center_id drop not null,
  add column resource        text not null default 'CAPACITY' check (resource in ('CAPACITY', 'STOCK', 'DELIVERY')),
  add column member_grade    text not null default 'BAND' check (member_grade in ('BAND', 'YES_NO', 'NOTHING')),
  add column partner_grade   text not null default 'NOTHING' check (partner_grade in ('EXACT', 'BAND', 'NOTHING')),
  add column public_grade    text not null default 'NOTHING' check (public_grade in ('YES_NO', 'NOTHING')),
  add column is_blind        boolean not null default false,
  -- No sale of what lies within so many days from today; and none of these days.
  add column fence_days      int not null default 0 check (fence_days between 0 and 370),
  add column fences          datemultirange not null default '{}',
  -- The most of a week that one buyer may hold or have reserved, in hundredths of a per cent of per_week; null for all.
  add column exposure_bps    int check (exposure_bps between 1 and 9999),
  -- A following offer: so much of what is free, and only of days at least so far off; null for a fixed amount.
  add column share_bps       int check (share_bps between 1 and 10000),
  add column beyond_days     int check (beyond_days between 0 and 370),
  -- A recurring offer: these ISO weekdays, and of each at most one shift's worth.
  add column weekdays        int[] check (cardinality(weekdays) between 1 and 7 and weekdays <@ array[1,2,3,4,5,6,7]),
  add column shift_starts    int check (shift_starts between 0 and 1439),
  add column shift_ends      int check (shift_ends between 0 and 1439),
  add column day_cap         bigint check (day_cap > 0),
  add column price_steps     jsonb not null default '[]',
  add column certificate_ids uuid[] not null default '{}',
  add column withdraw_when_taken boolean not null default false,
  -- Why it left the market, where its owner did not take it away.
  add column withdrawn_by_load boolean not null default false,
  add constraint capacity_offer_center_ck check ((resource = 'CAPACITY') = (work_center_id is not null)),
  add constraint capacity_offer_follow_ck check ((share_bps is null) = (beyond_days is null)),
  add constraint capacity_offer_shift_ck check ((shift_starts is null) = (shift_ends is null) and (day_cap is null) = (shift_starts is null)
    and (shift_starts is null or weekdays is not null)),
  -- Nobody further off sees more than somebody nearer.
  add constraint capacity_offer_grades_ck check (public_grade = 'NOTHING' or member_grade <> 'NOTHING');
create index capacity_offer_lot_ix on app.capacity_offer (valid_until) where state = 'PUBLISHED' and work_center_id is null;
-- A following offer may have nothing left in a week.
alter table app.capacity_offer_week drop constraint capacity_offer_week_cap_check, add check (cap >= 0);

create table app.stock_lot (
  organisation_id uuid not null,
  offer_id        uuid primary key,
  kind            text not null check (kind in ('MATERIAL', 'TOOLING', 'GAUGE', 'SPACE')),
  item            text not null check (length(item) between 1 and 200),
  material_code   text references ref.material (code),
  measure         text not null check (measure in ('TIME', 'MASS', 'AREA', 'LENGTH', 'COUNT')),
  -- [{name, value, unit}], as DIAMETER 50 MMT.
  dimensions      jsonb not null default '[]',
  batch_number    text check (length(batch_number) between 1 and 100),
  condition       text not null check (condition in ('NEW', 'REMNANT', 'USED')),
  certificate_file_id uuid,
  site_id         uuid not null,
  unique (organisation_id, offer_id),
  foreign key (organisation_id, offer_id) references app.capacity_offer (organisation_id, id),
  foreign key (organisation_id, site_id) references app.site (organisation_id, id),
  foreign key (organisation_id, certificate_file_id) references app.stored_file (organisation_id, id)
);
create table app.delivery_run (
  organisation_id uuid not null,
  offer_id        uuid primary key,
  from_city_code  text not null references ref.city (code),
  to_city_code    text not null references ref.city (code),
  departs_at      timestamptz not null,
  arrives_at      timestamptz not null,
  vehicle         text not null check (vehicle in ('VAN', 'TRUCK', 'ARTICULATED')),
  body            text not null check (body in ('BOX', 'CURTAIN', 'FLAT', 'REEFER')),
  temperature_min numeric(4, 1),
  temperature_max numeric(4, 1),
  measure         text not null check (measure in ('MASS', 'LENGTH')),
  -- Whole millimetres and grams, both counted down by what is taken only in the measure that is sold.
  loading_length  bigint check (loading_length > 0),
  gross_limit     bigint not null check (gross_limit > 0),
  check (departs_at < arrives_at),
  check (from_city_code <> to_city_code),
  check ((temperature_min is null) = (temperature_max is null) and (temperature_min is null or temperature_min <= temperature_max)),
  check ((body = 'REEFER') = (temperature_min is not null)),
  unique (organisation_id, offer_id),
  foreign key (organisation_id, offer_id) references app.capacity_offer (organisation_id, id)
);

-- Firms that the owner has named: they see of its offers what partner_grade says.
create table app.partner (
  id              uuid primary key,
  organisation_id uuid not null references app.organisation (id),
  partner_id      uuid not null references market.firm (id),
  named_by        uuid,
  named_at        timestamptz not null,
  ended_by        uuid,
  ended_at        timestamptz,
  constraint partner_other_ck check (organisation_id <> partner_id),
  unique (organisation_id, id)
);
create unique index partner_once_uq on app.partner (organisation_id, partner_id) where ended_at is null;
create index partner_list_ix on app.partner (organisation_id, id desc);
create index partner_of_ix on app.partner (partner_id) where ended_at is null;

-- Every reading of exact figures, one row each: who of which firm, which offer, when. Written by market.read_exact alone.
create table app.exact_read (
  id              uuid primary key default uuidv7(),
  organisation_id uuid not null,
  offer_id        uuid not null,
  reader_id       uuid not null,
  person_id       uuid,
  api_client_id   uuid,
  at              timestamptz not null,
  foreign key (organisation_id, offer_id) references app.capacity_offer (organisation_id, id)
);
create index exact_read_list_ix on app.exact_read (organisation_id, offer_id, id desc);

-- Whether a firm wants to stand in the public directory. Absent: no.
create table app.directory_listing (
  organisation_id uuid primary key references app.organisation (id),
  is_listed       boolean not null,
  words           text check (length(words) between 1 and 500),
  changed_at      timestamptz not null
);

do $$ declare t text; begin
  foreach t in array array['stock_lot', 'delivery_run', 'partner', 'directory_listing'] loop
    execute format('alter table app.%I enable row level security; alter table app.%1$I force row level security', t);
    execute format('create policy own on app.%I to openfloor_app, openfloor_worker
      using (organisation_id = (select app.organisation())) with check (organisation_id = (select app.organisation()))', t);
  end loop;
end $$;
alter table app.exact_read enable row level security;
alter table app.exact_read force row level security;
create policy own on app.exact_read for select to openfloor_app using (organisation_id = (select app.organisation()));
grant select, insert on app.stock_lot, app.delivery_run, app.partner to openfloor_app;
grant update (ended_by, ended_at) on app.partner to openfloor_app;
grant select, insert on app.directory_listing to openfloor_app;
grant update (is_listed, words, changed_at) on app.directory_listing to openfloor_app;
grant select on app.exact_read to openfloor_app;
grant select on app.capacity_offer, app.capacity_offer_week, app.stock_lot, app.delivery_run, app.partner to openfloor_worker;
grant select on app.stock_lot, app.delivery_run, app.partner, app.directory_listing to exchange_definer;
grant insert on app.exact_read to exchange_definer;
-- A following offer's cap is the database's to move.
grant update on app.capacity_offer_week to exchange_definer;

-- What any member may know. A blind offer's row names no firm, its place is the first city of its province, its id says the week of its
-- publication and no more. `bands` of a YES_NO offer hold 0 and 1 alone.
alter table market.offer
  alter column seller_id drop not null,
  add column resource      text not null default 'CAPACITY',
  add column grade         text not null default 'BAND' check (grade in ('BAND', 'YES_NO', 'NOTHING')),
  add column is_blind      boolean not null default false,
  add column province_code text not null default '',
  -- Terms that every reader of the card may know: fenceDays, fences, exposureBps, priceSteps, weekdays, shift, standards.
  add column terms         jsonb not null default '{}',
  -- What only stock or delivery has: kind, item, dimensions, condition; cities, times, vehicle.
  add column facts         jsonb not null default '{}',
  add constraint offer_blind_ck check (is_blind = (seller_id is null)),
  add constraint offer_yes_no_ck check (grade <> 'YES_NO' or 2 <> all (bands));
update market.offer set province_code = left(city_code, 2);
alter table market.offer alter column province_code drop default;

-- Offers for named partners alone: the same row, shown to them only. Its bands are worked out when they are read.
create table market.offer_closed (like market.offer including defaults, primary key (offer_id));
-- Which partner may know how much of which offer. Exact figures are nowhere copied: market.read_exact works them out and notes who asked.
create table market.offer_partner (
  offer_id   uuid not null,
  partner_id uuid not null references market.firm (id),
  seller_id  uuid not null references market.firm (id),
  grade      text not null check (grade in ('EXACT', 'BAND')),
  primary key (partner_id, offer_id)
);
create index offer_partner_offer_ix on market.offer_partner (offer_id);
create index offer_partner_seller_ix on market.offer_partner (seller_id, partner_id);
alter table market.offer_partner enable row level security;
create policy partner on market.offer_partner to openfloor_app, openfloor_worker using (partner_id = (select app.organisation()));
alter table market.offer_closed enable row level security;
create policy partner on market.offer_closed to openfloor_app, openfloor_worker using (exists (
  select from market.offer_partner p where p.partner_id = (select app.organisation()) and p.offer_id = offer_closed.offer_id));
create view market.visible_offer with (security_invoker = true) as select * from market.offer union all select * from market.offer_closed;

-- What anybody may know without signing in: yes or no a week. The firm only where it is listed and the offer is not blind.
create table market.offer_public (
  offer_id      uuid primary key,
  resource      text not null,
  process_code  text not null references ref.process (code),
  province_code text not null,
  firm_id       uuid references market.firm (id),
  base_week     date not null,
  valid_until   date not null,
  open_weeks    smallint[] not null check (2 <> all (open_weeks))
);
create index offer_public_list_ix on market.offer_public (offer_id desc);
create index offer_public_process_ix on market.offer_public (process_code, offer_id desc);
create index offer_public_province_ix on market.offer_public (province_code, offer_id desc);
create index offer_public_firm_ix on market.offer_public (firm_id, offer_id desc);
-- A day's statistics, of firms in fives; kept whole, so that nobody can take yesterday's from today's within a day.
create table market.statistic (
  resource      text not null,
  process_code  text not null,
  province_code text not null,
  firms         int not null,
  offers        int not null,
  shown         boolean not null,
  as_of         date not null,
  primary key (resource, process_code, province_code)
);
create table market.statistic_day (one_row boolean primary key check (one_row), as_of date not null);
alter table market.firm add column is_listed boolean not null default false, add column words text;
create index firm_listed_ix on market.firm (id desc) where is_listed and verified_since is not null;
grant select on market.offer_partner, market.offer_closed, market.visible_offer, market.offer_public, market.statistic, market.statistic_day to openfloor_app, openfloor_worker;
grant select, insert, update, delete on market.offer_partner, market.offer_closed, market.offer_public, market.statistic, market.statistic_day to exchange_definer;

create function market.project_listing() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update market.firm set is_listed = new.is_listed, words = case when new.is_listed then new.words end where id = new.organisation_id;
  update market.offer_public p set firm_id = case when new.is_listed then new.organisation_id end
  from app.capacity_offer o where o.organisation_id = new.organisation_id and o.id = p.offer_id and not o.is_blind;
  return null;
end $$;
create trigger project_listing after insert or update on app.directory_listing for each row execute function market.project_listing();

-- Today where an offer stands: at its work centre, its lot's site, the city its truck leaves from.
create function market.today_of(o app.capacity_offer) returns date language sql stable set search_path = pg_catalog, pg_temp as $$
  select case when o.work_center_id is not null then market.today_at(o.work_center_id) else (app.clock() at time zone coalesce(
    (select s.time_zone from app.stock_lot l join app.site s on s.id = l.site_id where l.offer_id = o.id),
    (select c.time_zone from app.delivery_run r join ref.city c on c.code = r.from_city_code where r.offer_id = o.id)))::date end
$$;

-- The first day that an offer may sell: its fence and what it follows lie before.
create function market.first_day_of(o app.capacity_offer, today date) returns date language sql immutable parallel safe as
  $$ select greatest(o.valid_from, today + greatest(o.fence_days, o.beyond_days)) $$;

-- What a day has open for a recurring offer: no more than its shift, less what the offer has there already.
create function market.open_of_shift(o app.capacity_offer, d app.work_center_day) returns bigint
language sql stable set search_path = pg_catalog, pg_temp as $$
  select greatest(0, least(market.open_on_day(d), o.day_cap - coalesce(sum(x.amount), 0)))::bigint
  from app.reservation_day x join app.reservation r on r.id = x.reservation_id
  where x.work_center_id = d.work_center_id and x.work_date = d.work_date and r.offer_id = o.id and r.state in ('HELD', 'AWAITING_APPROVAL', 'CONFIRMED')
$$;

-- What of one week is open. Of a work centre's offer: its cap, and what the centre has left on those days on sale that have room for its
-- minimum block. Of a lot or a run: its cap, until its fence, its end, its departure.
create or replace function market.open_in_week(o app.capacity_offer, w app.capacity_offer_week, today date) returns bigint
language sql stable set search_path = pg_catalog, pg_temp as $$
  select case when o.work_center_id is null then
    case when market.first_day_of(o, today) < o.valid_until
           and not exists (select from app.delivery_run r where r.offer_id = o.id and r.departs_at <= app.clock())
      then w.cap - w.held - w.reserved else 0 end
  else (
    select least(w.cap - w.held - w.reserved, coalesce(sum(case when o.day_cap is null then market.open_on_day(d) else market.open_of_shift(o, d) end), 0)::bigint)
    from app.work_center_day d join app.work_center c on c.id = d.work_center_id
    where d.work_center_id = o.work_center_id
      and d.work_date >= greatest(w.week_start, market.first_day_of(o, today)) and d.work_date < least(w.week_start + 7, o.valid_until)
      and (o.weekdays is null or extract(isodow from d.work_date)::int = any (o.weekdays)) and not o.fences @> d.work_date
      and case when o.day_cap is null then market.open_on_day(d) else market.open_of_shift(o, d) end >= c.minimum_block)
  end
$$;

-- 2 free: all that a week offers by the terms, whatever a following offer has of it now; 1 tight: at least the minimum lot; 0 full.
create or replace function market.band_of(o app.capacity_offer, w app.capacity_offer_week, today date) returns smallint
language sql stable set search_path = pg_catalog, pg_temp as $$
  select case when open >= o.per_week then 2 when open > 0 and open >= o.minimum_lot then 1 else 0 end::smallint
  from (select market.open_in_week(o, w, today) as open) x
$$;

-- A band as an audience may know it.
create function market.as_grade(band smallint, grade text) returns smallint language sql immutable parallel safe as
  $$ select case grade when 'BAND' then band when 'EXACT' then band when 'YES_NO' then least(band, 1::smallint) else 0::smallint end $$;

-- Some elements of an array replaced.
create function market.patched(bands smallint[], places int[], news smallint[]) returns smallint[]
language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
begin
  for i in 1 .. cardinality(places) loop
    if places[i] between 1 and cardinality(bands) then bands[places[i]] := news[i]; end if;
  end loop;
  return bands;
end $$;

-- The cap of one week of a following offer: its share of what is free on the days that it sells, at most per_week, never below what is sold.
-- The offer's own sales count as free again: its share is of what it found.
create function market.follow_week(o app.capacity_offer, week date, today date) returns void
language sql volatile set search_path = pg_catalog, pg_temp as $$
  update app.capacity_offer_week w set cap = x.cap
  from (select y.week_start, greatest(y.held + y.reserved, least(o.per_week,
          (coalesce(sum(market.open_on_day(d)), 0)::bigint + y.held + y.reserved) * o.share_bps / 10000)) as cap
        from app.capacity_offer_week y left join app.work_center_day d on d.work_center_id = o.work_center_id
          and d.work_date >= greatest(y.week_start, market.first_day_of(o, today)) and d.work_date < least(y.week_start + 7, o.valid_until)
          and (o.weekdays is null or extract(isodow from d.work_date)::int = any (o.weekdays)) and not o.fences @> d.work_date
        where y.offer_id = o.id and y.week_start = week group by y.week_start, y.held, y.reserved) x
  where w.offer_id = o.id and w.week_start = x.week_start and w.cap <> x.cap
$$;

-- Brings weeks of work centres up to date on the market. The caller holds the locks of those weeks' days, so the values are true, and
-- nobody else moves the caps of what follows them; only rows that change are written, so holds in other weeks seldom wait. Called once in
-- a transaction, rows in the order of their offers. `of_load`: the firm's own load has moved; then its owner is told what was lowered.
create function market.project_cells(centers uuid[], weeks date[], of_load boolean) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare o app.capacity_offer; places int[]; bands smallint[]; shown smallint[]; before smallint[]; today date; own date[]; lowered date[];
begin
  for o in select * from app.capacity_offer x where x.work_center_id = any (centers) and x.state = 'PUBLISHED' order by x.id loop
    today := market.today_at(o.work_center_id);
    select array_agg(distinct c.week) into own from unnest(centers, weeks) as c (center, week) where c.center = o.work_center_id;
    if o.share_bps is not null then
      perform market.follow_week(o, w.week_start, today) from app.capacity_offer_week w where w.offer_id = o.id and w.week_start = any (own);
    end if;
    select array_agg((w.week_start - date_trunc('week', o.valid_from)::date) / 7 + 1 order by w.week_start),
           array_agg(market.band_of(o, w, today) order by w.week_start)
    into places, bands from app.capacity_offer_week w where w.offer_id = o.id and w.week_start = any (own);
    continue when places is null;
    select array_agg(market.as_grade(b, o.member_grade) order by n) into shown from unnest(bands) with ordinality as u (b, n);
    if of_load then
      select m.bands into before from market.offer m where m.offer_id = o.id;
      select array_agg(date_trunc('week', o.valid_from)::date + 7 * (p - 1) order by p) into lowered
      from unnest(places, shown) as u (p, b) where u.b < before[p];
    end if;
    update market.offer m set bands = market.patched(m.bands, places, shown)
      where m.offer_id = o.id and market.patched(m.bands, places, shown) <> m.bands;
    if o.public_grade = 'YES_NO' then
      select array_agg(least(b, 1::smallint) order by n) into shown from unnest(bands) with ordinality as u (b, n);
      update market.offer_public m set open_weeks = market.patched(m.open_weeks, places, shown)
        where m.offer_id = o.id and market.patched(m.open_weeks, places, shown) <> m.open_weeks;
    end if;
    if of_load then perform market.load_has_taken(o, lowered, today); end if;
  end loop;
end $$;
create or replace function market.project_cells(centers uuid[], weeks date[]) returns void
language sql volatile set search_path = pg_catalog, pg_temp as $$ select market.project_cells(centers, weeks, false) $$;

-- The firm's own load has taken hours that were on sale: one event and one line in its book. An offer whose owner wants it so leaves the
-- market once no week has its minimum lot any more; what is held or sold of it stays so.
create function market.load_has_taken(o app.capacity_offer, lowered date[], today date) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare gone boolean := o.withdraw_when_taken and not exists (
  select from app.capacity_offer_week w where w.offer_id = o.id and w.week_start + 7 > today and market.band_of(o, w, today) > 0);
begin
  if lowered is null and not gone then return; end if;
  if gone then
    update app.capacity_offer x set state = 'WITHDRAWN', withdrawn_at = app.clock(), withdrawn_by_load = true where x.id = o.id;
    perform market.take_off(array[o.id]);
  end if;
  insert into app.outbox (organisation_id, event, payload)
  values (o.organisation_id, case when gone then 'offer.withdrawn.v1' else 'offer.lowered.v1' end,
          jsonb_build_object('subjectId', o.id, 'byLoad', true, 'weeks', to_jsonb(coalesce(lowered, '{}'))));
  insert into app.audit_entry (organisation_id, actor, command, subject_type, subject_id, changes)
  values (o.organisation_id, 'system', case when gone then 'capacityOfferWithdraw' else 'capacityOfferLower' end, 'capacityOffer', o.id,
          case when gone then jsonb_build_object('state', jsonb_build_array('PUBLISHED', 'WITHDRAWN'), 'byLoad', jsonb_build_array(null, true))
               else jsonb_build_object('weeks', jsonb_build_array(null, to_jsonb(lowered))) end);
end $$;

-- Offers leave the market, wherever they are shown.
create function market.take_off(offers uuid[]) returns void language sql volatile set search_path = pg_catalog, pg_temp as $$
  delete from market.offer m where m.offer_id = any (offers);
  delete from market.offer_closed m where m.offer_id = any (offers);
  delete from market.offer_partner m where m.offer_id = any (offers);
  delete from market.offer_public m where m.offer_id = any (offers);
$$;

-- The terms of an offer that a card shows.
create function market.terms_of(o app.capacity_offer) returns jsonb language sql stable set search_path = pg_catalog, pg_temp as $$
  select jsonb_strip_nulls(jsonb_build_object(
    'fenceDays', greatest(o.fence_days, o.beyond_days), 'exposureBps', o.exposure_bps, 'priceSteps', o.price_steps, 'weekdays', to_jsonb(o.weekdays),
    'shiftStarts', o.shift_starts, 'shiftEnds', o.shift_ends,
    'fences', (select jsonb_agg(jsonb_build_object('from', lower(f), 'until', upper(f)) order by f) from unnest(o.fences) f),
    'standards', (select jsonb_agg(distinct c.standard) from app.certificate c where c.id = any (o.certificate_ids))))
$$;

-- The facts of a lot or a run that a card shows; of a blind one neither batch nor hour nor city.
create function market.facts_of(o app.capacity_offer) returns jsonb language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(
    (select jsonb_strip_nulls(jsonb_build_object('kind', l.kind, 'item', l.item, 'dimensions', l.dimensions, 'condition', l.condition,
       'batchNumber', case when not o.is_blind then l.batch_number end, 'hasCertificate', l.certificate_file_id is not null))
     from app.stock_lot l where l.offer_id = o.id),
    (select jsonb_strip_nulls(jsonb_build_object('fromCityCode', case when not o.is_blind then r.from_city_code end,
       'toCityCode', case when not o.is_blind then r.to_city_code end, 'fromProvinceCode', left(r.from_city_code, 2), 'toProvinceCode', left(r.to_city_code, 2),
       'departsOn', (r.departs_at at time zone c.time_zone)::date, 'departsAt', case when not o.is_blind then to_jsonb(r.departs_at) end,
       'arrivesAt', case when not o.is_blind then to_jsonb(r.arrives_at) end, 'vehicle', r.vehicle, 'body', r.body,
       'temperatureMin', r.temperature_min, 'temperatureMax', r.temperature_max, 'loadingLength', r.loading_length, 'grossLimit', r.gross_limit))
     from app.delivery_run r join ref.city c on c.code = r.from_city_code where r.offer_id = o.id), '{}')
$$;

-- Where an offer is, what is done, in which measure: of its centre, its lot, its run.
create function market.place_of(o app.capacity_offer, out process_code text, out material_codes text[], out measure text, out setup_amount bigint, out city_code text)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select c.process_code, c.material_codes, c.measure, c.setup_amount, s.city_code
  from app.work_center c join app.site s on s.id = c.site_id where c.id = o.work_center_id
  union all
  select 'stock.' || lower(l.kind), case when l.material_code is null then '{}' else array[l.material_code] end, l.measure, 0, s.city_code
  from app.stock_lot l join app.site s on s.id = l.site_id where l.offer_id = o.id
  union all
  select 'delivery.road', '{}', r.measure, 0, r.from_city_code from app.delivery_run r where r.offer_id = o.id
$$;

-- The card of an offer as `bands` show it; the same row for members and for partners.
create function market.card_of(o app.capacity_offer, bands smallint[]) returns market.offer_closed
language sql stable set search_path = pg_catalog, pg_temp as $$
  select row (o.id, case when not o.is_blind then o.organisation_id end, o.number, p.process_code, p.material_codes, p.measure,
    case when o.is_blind then (select min(code) from ref.city where left(code, 2) = left(p.city_code, 2)) else p.city_code end,
    o.valid_from, o.valid_until, o.per_week, o.minimum_lot, p.setup_amount, o.unit_price, o.setup_price_minor, o.currency, o.booking,
    o.hold_minutes, o.note, date_trunc('week', o.valid_from)::date,
    (select array_agg(market.as_grade(b, o.member_grade) order by n) from unnest(bands) with ordinality as u (b, n)),
    o.resource, o.member_grade, o.is_blind, left(p.city_code, 2), market.terms_of(o), market.facts_of(o))::market.offer_closed
  from market.place_of(o) p
$$;

-- Shows the caller's own offer on the market, each audience what it may know; or takes it away. Also after its disclosure has changed:
-- then market.lock_own_offer comes first.
create or replace function market.project_offer(offer uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare o app.capacity_offer; today date; card market.offer_closed; bands smallint[];
begin
  select * into o from app.capacity_offer where id = offer and organisation_id = app.organisation();
  if not found then raise exception 'no such offer' using errcode = 'no_data_found'; end if;
  if o.state <> 'PUBLISHED' then perform market.take_off(array[o.id]); return; end if;
  if o.work_center_id is not null then perform market.lock_days(o.work_center_id, date_trunc('week', o.valid_from)::date, o.valid_until); end if;
  perform market.take_off(array[o.id]);
  today := market.today_of(o);
  if o.share_bps is not null then
    perform market.follow_week(o, w.week_start, today) from app.capacity_offer_week w where w.offer_id = o.id;
  end if;
  select array_agg(market.band_of(o, w, today) order by w.week_start) into bands from app.capacity_offer_week w where w.offer_id = o.id;
  card := market.card_of(o, bands);
  if o.member_grade <> 'NOTHING' then
    insert into market.offer (offer_id, seller_id, number, process_code, material_codes, measure, city_code, valid_from, valid_until, per_week,
      minimum_lot, setup_amount, unit_price, setup_price_minor, currency, booking, hold_minutes, note, base_week, bands, resource, grade,
      is_blind, province_code, terms, facts) select (card).*;
  elsif o.partner_grade <> 'NOTHING' then
    insert into market.offer_closed select (card).*;
  end if;
  if o.partner_grade <> 'NOTHING' then
    insert into market.offer_partner (offer_id, partner_id, seller_id, grade)
    select o.id, p.partner_id, o.organisation_id, o.partner_grade from app.partner p where p.organisation_id = o.organisation_id and p.ended_at is null;
  end if;
  if o.public_grade = 'YES_NO' then
    insert into market.offer_public (offer_id, resource, process_code, province_code, firm_id, base_week, valid_until, open_weeks)
    values (o.id, o.resource, card.process_code, card.province_code,
      case when not o.is_blind then (select f.id from market.firm f where f.id = o.organisation_id and f.is_listed) end,
      card.base_week, o.valid_until, (select array_agg(least(b, 1::smallint) order by n) from unnest(bands) with ordinality as u (b, n)));
  end if;
end $$;

-- Locks what an offer of the caller's stands on, in the one order, and the offer last: before its terms change. False where there is none.
create function market.lock_own_offer(offer uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare o app.capacity_offer;
begin
  select * into o from app.capacity_offer x where x.id = offer and x.organisation_id = app.organisation();
  if not found then return false; end if;
  if o.work_center_id is not null then perform market.lock_days(o.work_center_id, date_trunc('week', o.valid_from)::date, o.valid_until); end if;
  perform 1 from app.capacity_offer_week w where w.offer_id = o.id order by w.week_start for update;
  perform 1 from app.capacity_offer x where x.id = o.id for update;
  return true;
end $$;

-- The caller has named a partner, or is through with one: its offers are shown to that firm, or no longer.
create function market.project_partner(partner uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from market.offer_partner p where p.seller_id = app.organisation() and p.partner_id = partner;
  insert into market.offer_partner (offer_id, partner_id, seller_id, grade)
  select o.id, partner, o.organisation_id, o.partner_grade from app.capacity_offer o
  where o.organisation_id = app.organisation() and o.state = 'PUBLISHED' and o.partner_grade <> 'NOTHING'
    and exists (select from app.partner p where p.organisation_id = o.organisation_id and p.partner_id = partner and p.ended_at is null);
end $$;

-- What a named partner may know of some offers now: bands, and where the owner shows them, exact figures. Each offer whose exact figures
-- are given away is one row of its owner's log, in the same transaction. There is no other way to them.
create function market.read_partner(offers uuid[], exact boolean) returns table (offer_id uuid, seller_id uuid, grade text, base_week date, bands smallint[], free bigint[])
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
  with mine as (
    select p.offer_id as id, p.seller_id as seller, p.grade as g from market.offer_partner p
    where p.partner_id = app.organisation() and p.offer_id = any (offers)),
  noted as (
    insert into app.exact_read (organisation_id, offer_id, reader_id, person_id, api_client_id, at)
    select m.seller, m.id, app.organisation(), app.person(), app.api_client(), app.clock() from mine m where exact and m.g = 'EXACT' returning 1)
  select m.id, m.seller, m.g, date_trunc('week', o.valid_from)::date, w.bands, case when exact and m.g = 'EXACT' then w.free end
  from mine m join app.capacity_offer o on o.id = m.id and o.state = 'PUBLISHED'
  cross join lateral (
    select array_agg(market.band_of(o, x, market.today_of(o)) order by x.week_start) as bands,
           array_agg(market.open_in_week(o, x, market.today_of(o)) order by x.week_start) as free
    from app.capacity_offer_week x where x.offer_id = o.id) w;
end $$;

-- After a capacity sheet, an edit, a calendar: the caller's own centres in the weeks that it touched. The caller has locked their days.
create or replace function market.project_weeks(centers uuid[], weeks date[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare own uuid[]; own_weeks date[];
begin
  select array_agg(c.id), array_agg(w.week) into own, own_weeks
  from unnest(centers, weeks) as w (center, week) join app.work_center c on c.id = w.center and c.organisation_id = app.organisation();
  perform market.project_cells(own, own_weeks, true);
end $$;

create or replace function market.centers_on_sale() returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as
  $$ select distinct work_center_id from app.capacity_offer where state = 'PUBLISHED' and work_center_id is not null order by 1 $$;

-- The calendar of one work centre: offers whose window has passed leave the market; weeks gone by fall to full; this week follows its days;
-- and what the first day on sale of an offer has moved into or past, where a fence or a following offer moves it day by day.
create or replace function market.turn_the_page(center uuid) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare ended uuid[]; today date := market.today_at(center); week date := date_trunc('week', market.today_at(center))::date; weeks date[]; last date;
begin
  select greatest(week + 7, max(date_trunc('week', today + greatest(o.fence_days, coalesce(o.beyond_days, 0)))::date + 7)) into last
  from app.capacity_offer o where o.work_center_id = center and o.state = 'PUBLISHED';
  perform market.lock_days(center, week, coalesce(last, week + 7));
  with gone as (
    update app.capacity_offer o set state = 'EXPIRED'
    where o.work_center_id = center and o.state = 'PUBLISHED' and o.valid_until <= today returning o.id)
  select array_agg(id) into ended from gone;
  perform market.take_off(ended);
  select array_agg(distinct w.week_start) into weeks
  from app.capacity_offer o join app.capacity_offer_week w on w.offer_id = o.id
  where o.work_center_id = center and o.state = 'PUBLISHED' and w.week_start < coalesce(last, week + 7)
    and (w.week_start >= week or exists (select from market.offer m where m.offer_id = o.id and 0 <> m.bands[(w.week_start - m.base_week) / 7 + 1])
      or exists (select from market.offer_public m where m.offer_id = o.id and 0 <> m.open_weeks[(w.week_start - m.base_week) / 7 + 1]));
  if weeks is not null then perform market.project_cells(array_fill(center, array[cardinality(weeks)]), weeks); end if;
  return coalesce(cardinality(ended), 0);
end $$;

-- Lots and runs whose time has passed leave the market; what a fence has closed is shown as full. Answers how many left.
create function market.turn_the_page_of_lots(most int) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare o app.capacity_offer; candidate uuid; ended uuid[] := '{}'; moment timestamptz := app.clock();
begin
  for candidate in select x.id from app.capacity_offer x where x.work_center_id is null and x.state = 'PUBLISHED'
      and x.valid_until <= (moment at time zone 'Asia/Shanghai')::date + 1 + x.fence_days order by x.valid_until, x.id limit most loop
    perform 1 from app.capacity_offer_week w where w.offer_id = candidate order by w.week_start for update;
    select * into o from app.capacity_offer x where x.id = candidate and x.state = 'PUBLISHED' for update;
    continue when not found;
    if o.valid_until <= market.today_of(o) or exists (select from app.delivery_run r where r.offer_id = o.id and r.departs_at <= moment) then
      update app.capacity_offer x set state = 'EXPIRED' where x.id = o.id;
      ended := ended || o.id;
    else
      perform market.project_lots(array[o.id]);
    end if;
  end loop;
  perform market.take_off(ended);
  return cardinality(ended);
end $$;

-- Brings lots and runs up to date on the market, as market.project_cells does for work centres: after a hold of one, or its end. The caller
-- holds their offer-weeks.
create function market.project_lots(offers uuid[]) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare o app.capacity_offer; bands smallint[];
begin
  for o in select * from app.capacity_offer x where x.id = any (offers) and x.work_center_id is null and x.state = 'PUBLISHED' order by x.id loop
    select array_agg(market.band_of(o, w, market.today_of(o)) order by w.week_start) into bands from app.capacity_offer_week w where w.offer_id = o.id;
    update market.offer m set bands = x.shown from (
      select array_agg(market.as_grade(b, o.member_grade) order by n) as shown from unnest(bands) with ordinality as u (b, n)) x
    where m.offer_id = o.id and m.bands <> x.shown;
    update market.offer_public m set open_weeks = x.shown from (
      select array_agg(least(b, 1::smallint) order by n) as shown from unnest(bands) with ordinality as u (b, n)) x
    where m.offer_id = o.id and m.open_weeks <> x.shown;
  end loop;
end $$;

-- Spreads one week's amount over the days on sale, first days first. A day serves when it has room for the smaller of the centre's
-- minimum block and what is still to place. NULL when the week cannot take it.
create or replace function market.spread(o app.capacity_offer, week date, wanted bigint, block bigint, today date) returns jsonb
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare d app.work_center_day; rest bigint := wanted; piece bigint; open bigint; pieces jsonb := '[]';
begin
  for d in select * from app.work_center_day x where x.work_center_id = o.work_center_id
             and x.work_date >= greatest(week, market.first_day_of(o, today)) and x.work_date < least(week + 7, o.valid_until)
             and (o.weekdays is null or extract(isodow from x.work_date)::int = any (o.weekdays)) and not o.fences @> x.work_date
           order by x.work_date loop
    exit when rest = 0;
    open := case when o.day_cap is null then market.open_on_day(d) else market.open_of_shift(o, d) end;
    if open >= least(block, rest) and open > 0 then
      piece := least(rest, open);
      pieces := pieces || jsonb_build_object('date', d.work_date, 'amount', piece);
      rest := rest - piece;
    end if;
  end loop;
  return case when rest = 0 then pieces end;
end $$;

-- What one buyer has of one week of an offer, held or sold.
create function market.taken_by(buyer uuid, offer uuid, week date) returns bigint
language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(sum(x.amount), 0)::bigint from app.reservation r join app.reservation_day x on x.reservation_id = r.id
  where r.buyer_id = buyer and r.offer_id = offer and r.state in ('HELD', 'AWAITING_APPROVAL', 'CONFIRMED') and x.work_date >= week and x.work_date < week + 7
$$;

-- Why the terms of an offer do not let this buyer take so much of this week; null where they do. Speaks of published terms and the
-- buyer's own holds alone, so that no refusal tells more than the card. Whoever grants holds asks it for each week of each item, in order;
-- `also` is what the same call has granted the buyer there already. market.taken_by is the seam for who counts holds elsewhere, and
-- o.weekdays, o.fences, o.day_cap and market.first_day_of say which days an offer sells and how much of each.
create function market.refusal_of_terms(o app.capacity_offer, buyer uuid, week date, amount bigint, today date, also bigint default 0) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp as $$
  select case
    when o.work_center_id is not null and (greatest(o.fence_days, coalesce(o.beyond_days, 0)) > 0 or o.fences <> '{}')
         and datemultirange(daterange(greatest(week, o.valid_from, today), greatest(greatest(week, o.valid_from, today), least(week + 7, o.valid_until))))
             <> '{}'
         and datemultirange(daterange(greatest(week, market.first_day_of(o, today)), greatest(greatest(week, market.first_day_of(o, today)),
               least(week + 7, o.valid_until)))) - o.fences = '{}'
      or o.work_center_id is null and market.first_day_of(o, today) >= o.valid_until
      then jsonb_build_object('code', 'WEEK_FENCED', 'weekStart', week, 'fenceDays', greatest(o.fence_days, coalesce(o.beyond_days, 0)))
    when o.exposure_bps is not null and market.taken_by(buyer, o.id, week) + also + amount > o.per_week * o.exposure_bps / 10000
      then jsonb_build_object('code', 'EXPOSURE_EXCEEDED', 'weekStart', week, 'most', o.per_week * o.exposure_bps / 10000, 'exposureBps', o.exposure_bps)
  end
$$;

-- Whether somebody may know that an offer stands on the market at all, and as which grade its weeks.
create function market.may_know(o app.capacity_offer, who uuid) returns boolean language sql stable set search_path = pg_catalog, pg_temp as $$
  select o.member_grade <> 'NOTHING' or exists (select from market.offer_partner p where p.partner_id = who and p.offer_id = o.id)
$$;
create function market.grade_for(o app.capacity_offer, who uuid) returns text language sql stable set search_path = pg_catalog, pg_temp as $$
  select case when exists (select from market.offer_partner p where p.partner_id = who and p.offer_id = o.id) then 'BAND' else o.member_grade end
$$;

-- Requests that a new or changed offer may answer. Ids alone, for the matching worker.
create or replace function market.requests_touched(offer uuid) returns table (organisation_id uuid, request_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with recursive up as (
    select p.code, p.parent_code from ref.process p join market.offer m on m.process_code = p.code where m.offer_id = offer
    union all select p.code, p.parent_code from ref.process p join up on up.parent_code = p.code)
  select r.organisation_id, r.id from app.capacity_request r, market.offer m, app.capacity_offer o
  where m.offer_id = offer and o.id = m.offer_id and r.state = 'OPEN' and r.process_code in (select code from up)
    and r.valid_from < m.valid_until and m.valid_from < r.valid_until and r.organisation_id <> o.organisation_id
  order by r.id limit 1000
$$;

-- The day's statistics of what is openly on sale: firms and offers by root process and province, with '*' for all. A figure needs five
-- firms, and is rounded down to fives. Where one cell alone of a row or a column is left out, a neighbour goes with it: else the sums
-- would give it away. A firm counts where one of its public offers says yes in the coming 13 weeks.
create function market.take_statistics() returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare day date := (app.clock() at time zone 'Asia/Shanghai')::date; more bigint; kept bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended('market.statistic', 19));
  if exists (select from market.statistic_day where as_of = day) then return 0; end if;
  delete from market.statistic;
  insert into market.statistic (resource, process_code, province_code, firms, offers, shown, as_of)
  select resource, coalesce(process_code, '*'), coalesce(province_code, '*'), count(distinct firm)::int, count(*)::int, count(distinct firm) >= 5, day
  from (
    select p.resource, split_part(p.process_code, '.', 1) as process_code, p.province_code, o.organisation_id as firm
    from market.offer_public p join app.capacity_offer o on o.id = p.offer_id
    where p.valid_until > day and exists (select from unnest(p.open_weeks) with ordinality as w (yes, n)
      where w.yes = 1 and (p.resource <> 'CAPACITY' or p.base_week + 7 * n::int > day and p.base_week + 7 * (n::int - 1) < day + 91))) open
  group by resource, cube (process_code, province_code);
  loop
    with line as (
      select c.resource || ' by ' || c.process_code as line, c.* from market.statistic c where c.province_code <> '*'
      union all select c.resource || ' in ' || c.province_code, c.* from market.statistic c where c.process_code <> '*'),
    alone as (
      select distinct on (k.line) k.resource, k.process_code, k.province_code from line k
      where k.shown and k.line in (
        select l.line from line l where not l.shown group by l.line having count(*) = 1 or sum(l.firms) < 5)
      order by k.line, k.firms, k.process_code, k.province_code)
    update market.statistic c set shown = false from alone a
    where c.resource = a.resource and c.process_code = a.process_code and c.province_code = a.province_code;
    get diagnostics more = row_count;
    exit when more = 0;
  end loop;
  delete from market.statistic where not shown;
  update market.statistic set firms = firms / 5 * 5, offers = offers / 5 * 5;
  get diagnostics kept = row_count;
  insert into market.statistic_day (one_row, as_of) values (true, day) on conflict (one_row) do update set as_of = excluded.as_of;
  return kept;
end $$;

do $$ declare f regprocedure; begin
  for f in select p.oid from pg_proc p where p.pronamespace = 'market'::regnamespace and p.proowner = 'openfloor_migrator'::regrole loop
    execute format('alter function %s owner to exchange_definer', f);
    execute format('revoke all on function %s from public', f);
  end loop;
end $$;
-- Locks and judgements that commands make with the caller's own rights stay theirs.
grant execute on function market.project_partner(uuid), market.read_partner(uuid[], boolean), market.lock_own_offer(uuid) to openfloor_app;
grant execute on function market.turn_the_page_of_lots(int), market.take_statistics() to openfloor_worker;

-- What a need asks for beyond hours, what makers say they can do, how well firms keep their deals, and what touches standing needs.

-- Rates that the landed cost is worked out with: VAT by kind, and what replacing a failed deal costs. Basis points, dated.
create table ref.cost_rate (
  code       text not null check (code in ('VAT_WORK', 'VAT_FREIGHT', 'REPLACEMENT')),
  valid_from date not null,
  bps        int not null check (bps between 0 and 10000),
  source     text not null,
  position   int not null,
  primary key (code)
);
grant select on ref.cost_rate to openfloor_app, openfloor_worker, exchange_definer;

alter table app.capacity_request
  -- [{kind, must, bounds: [{value, unit}], choices: []}]; read by the product alone.
  add column requirements       jsonb not null default '[]' check (jsonb_typeof(requirements) = 'array'),
  add column wished_by          date,
  add column late_minor_per_day bigint not null default 0 check (late_minor_per_day >= 0),
  add column shipments_max      int check (shipments_max between 1 and 53),
  add column non_deductible_bps int not null default 0 check (non_deductible_bps between 0 and 10000),
  -- Basis points by part of the cost; what is absent counts whole.
  add column weights            jsonb not null default '{}' check (jsonb_typeof(weights) = 'object'),
  add constraint capacity_request_wished_ck check (wished_by > valid_from and wished_by <= valid_until),
  add constraint capacity_request_late_ck check (late_minor_per_day = 0 or wished_by is not null);
grant update (weights) on app.capacity_request to openfloor_app;
alter table app.match add column weighted_minor bigint, add column changes jsonb not null default '[]';
-- Who had an offer among the answers, when it leaves.
create index match_offer_ix on app.match (offer_id) where feasible;

-- What the maker behind an offer says it can do, for those who see the offer; and what finding the cheapest needs of its card, in one
-- index. `least_price` is the unit price under the lowest steps: no hold is cheaper.
create table market.offer_ability (
  offer_id       uuid primary key,
  process_code   text not null references ref.process (code),
  also_processes text[] not null,
  measure        text not null,
  currency       char(3) not null,
  least_price    numeric(20, 8) not null,
  -- [{kind, value, unit, choices}] and [{standard, from, until}].
  capabilities   jsonb not null,
  certificates   jsonb not null
);
create index offer_ability_cheapest_ix on market.offer_ability (process_code, measure, currency, least_price, offer_id);
create index offer_ability_also_ix on market.offer_ability using gin (also_processes) where also_processes <> '{}';
-- The same of offers that only named partners see.
create table market.offer_closed_ability (like market.offer_ability including defaults, primary key (offer_id));
alter table market.offer_closed_ability enable row level security;
create policy partner on market.offer_closed_ability to openfloor_app, openfloor_worker using (exists (
  select from market.offer_partner p where p.partner_id = (select app.organisation()) and p.offer_id = offer_closed_ability.offer_id));
create view market.visible_ability with (security_invoker = true) as
  select * from market.offer_ability union all select * from market.offer_closed_ability;

-- How often a firm has let a buyer down, as a rate alone; the counts stay with the definer. In whole per cent and once a day, so that
-- nobody reads a single deal from it.
create table market.firm_record (
  firm_id   uuid primary key references market.firm (id),
  kept      int not null,
  broken    int not null,
  break_bps int not null check (break_bps between 0 and 10000),
  as_of     date not null
);
grant select on market.offer_ability, market.offer_closed_ability, market.visible_ability to openfloor_app, openfloor_worker;
grant select (firm_id, break_bps) on market.firm_record to openfloor_app, openfloor_worker;
grant select, insert, update, delete on market.offer_ability, market.offer_closed_ability, market.firm_record to exchange_definer;
grant select on app.capability, app.match to exchange_definer;

-- The lowest that a price curve can come to: the lowest step by lead time and the lowest by load, as they may hold at once.
create function market.least_price(unit_price numeric, steps jsonb) returns numeric language sql immutable parallel safe
set search_path = pg_catalog, pg_temp as $$
  select greatest(0, unit_price * (10000 + coalesce(sum(least(0, x.lowest)), 0)) / 10000)
  from (select min((s ->> 'changeBps')::int) as lowest from jsonb_array_elements(coalesce(steps, '[]')) s group by s ->> 'by') x
$$;

-- Writes what the maker behind some offers can do, where the offers stand now. Of a blind offer certificates are told by whole months
-- inside their time: their very days would name the firm.
create function market.write_abilities(offers uuid[]) returns void
language sql volatile set search_path = pg_catalog, pg_temp as $$
  with stated as (
    select m.offer_id, m.process_code, m.measure, m.currency, market.least_price(m.unit_price, m.terms -> 'priceSteps') as least_price, m.closed,
      coalesce((select array_agg(distinct x) from app.capability c cross join unnest(c.choices) x
        where c.work_center_id = o.work_center_id and c.kind = 'process' and c.removed_at is null), '{}') as also_processes,
      coalesce((select jsonb_agg(jsonb_build_object('kind', c.kind, 'value', c.value::text, 'unit', c.unit, 'choices', c.choices) order by c.kind)
        from app.capability c where c.work_center_id = o.work_center_id and c.removed_at is null), '[]') as capabilities,
      coalesce((select jsonb_agg(jsonb_build_object('standard', c.standard,
          'from', case when m.is_blind then (date_trunc('month', c.valid_from - 1) + interval '1 month')::date else c.valid_from end,
          'until', case when m.is_blind then date_trunc('month', c.valid_until + 1)::date - 1 else c.valid_until end) order by c.standard, c.valid_from)
        from app.certificate c join app.work_center w on w.id = o.work_center_id
        where c.site_id = w.site_id and (c.work_center_id is null or c.work_center_id = w.id) and c.withdrawn_at is null), '[]') as certificates
    from (select offer_id, process_code, measure, currency, unit_price, terms, is_blind, false as closed from market.offer where offer_id = any (offers)
      union all select offer_id, process_code, measure, currency, unit_price, terms, is_blind, true from market.offer_closed where offer_id = any (offers)) m
    join app.capacity_offer o on o.id = m.offer_id),
  opened as (
    insert into market.offer_ability (offer_id, process_code, also_processes, measure, currency, least_price, capabilities, certificates)
    select offer_id, process_code, also_processes, measure, currency, least_price, capabilities, certificates from stated where not closed order by offer_id
    on conflict (offer_id) do update set process_code = excluded.process_code, also_processes = excluded.also_processes, measure = excluded.measure,
      currency = excluded.currency, least_price = excluded.least_price, capabilities = excluded.capabilities, certificates = excluded.certificates returning 1)
  insert into market.offer_closed_ability (offer_id, process_code, also_processes, measure, currency, least_price, capabilities, certificates)
  select offer_id, process_code, also_processes, measure, currency, least_price, capabilities, certificates from stated where closed order by offer_id
  on conflict (offer_id) do update set process_code = excluded.process_code, also_processes = excluded.also_processes, measure = excluded.measure,
    currency = excluded.currency, least_price = excluded.least_price, capabilities = excluded.capabilities, certificates = excluded.certificates
$$;

-- An offer has come to the market, or has left it. What was found with it, or might be found without it, is matched again.
create function market.offer_moved() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    perform market.write_abilities(array[new.offer_id]);
    return null;
  end if;
  delete from market.offer_ability a where a.offer_id = old.offer_id;
  delete from market.offer_closed_ability a where a.offer_id = old.offer_id;
  insert into app.outbox (organisation_id, event, payload)
  select o.organisation_id, 'offer.moved.v1', jsonb_build_object('subjectId', o.id) from app.capacity_offer o where o.id = old.offer_id;
  return null;
end $$;
create trigger offer_moved after insert or delete on market.offer for each row execute function market.offer_moved();
create trigger offer_moved after insert or delete on market.offer_closed for each row execute function market.offer_moved();

-- Hours have become free: a band has risen. The event says in which weeks, so that only needs that reach them are matched again.
create function market.hours_freed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into app.outbox (organisation_id, event, payload)
  select o.organisation_id, 'offer.freed.v1',
    jsonb_build_object('subjectId', o.id, 'from', new.base_week + 7 * (x.first - 1), 'until', new.base_week + 7 * x.last)
  from app.capacity_offer o,
    (select min(n)::int as first, max(n)::int as last from generate_subscripts(new.bands, 1) n where new.bands[n] > coalesce(old.bands[n], 0)) x
  where o.id = new.offer_id and x.first is not null;
  return null;
end $$;
create trigger hours_freed after update of bands on market.offer for each row when (new.bands <> old.bands) execute function market.hours_freed();

-- A maker states something else, or a paper of its has changed.
create function market.ability_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform market.write_abilities((select array_agg(o.id) from app.capacity_offer o
    where o.work_center_id = new.work_center_id and o.state = 'PUBLISHED'));
  return null;
end $$;
create trigger ability_changed after insert or update on app.capability for each row execute function market.ability_changed();
create function market.papers_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform market.write_abilities((select array_agg(o.id) from app.capacity_offer o join app.work_center w on w.id = o.work_center_id
    where w.site_id = new.site_id and (new.work_center_id is null or w.id = new.work_center_id) and o.state = 'PUBLISHED'));
  return null;
end $$;
create trigger papers_changed after insert or update of valid_from, valid_until, withdrawn_at on app.certificate
  for each row execute function market.papers_changed();

-- The day's track records: of the deals of the last year, how many were kept, and how many the seller declined or let lapse when it had
-- to answer. A firm that nobody knows yet counts as nine kept and one broken.
create function market.take_records() returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare day date := (app.clock() at time zone 'Asia/Shanghai')::date; changed bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended('market.firm_record', 19));
  -- Offers from before abilities were kept.
  perform market.write_abilities((select array_agg(x.offer_id) from (select offer_id from market.offer union all select offer_id from market.offer_closed) x
    where not exists (select from market.offer_ability a where a.offer_id = x.offer_id)
      and not exists (select from market.offer_closed_ability a where a.offer_id = x.offer_id)));
  if exists (select from market.firm_record where as_of = day) then return 0; end if;
  insert into market.firm_record (firm_id, kept, broken, break_bps, as_of)
  select f.id, x.kept, x.broken, ((1 + x.broken) * 100 + (10 + x.kept + x.broken) / 2) / (10 + x.kept + x.broken) * 100, day
  from market.firm f join lateral (
    select count(*) filter (where r.state = 'CONFIRMED')::int as kept,
      -- A hold that lapsed by itself ended when its minutes were over; one that waited for the seller, a day after it was confirmed.
      count(*) filter (where r.state = 'DECLINED' or r.state = 'EXPIRED'
        and r.expires_at <> r.held_at + make_interval(mins => o.hold_minutes))::int as broken
    from app.reservation r join app.capacity_offer o on o.id = r.offer_id where r.seller_id = f.id and r.held_at > app.clock() - interval '365 days') x on true
  on conflict (firm_id) do update set kept = excluded.kept, broken = excluded.broken, break_bps = excluded.break_bps, as_of = excluded.as_of;
  get diagnostics changed = row_count;
  return changed;
end $$;

-- Standing needs that an offer may now answer, in some weeks or in any, and those whose answer it was. Ids alone, for the worker.
create function market.requests_touched(offer uuid, first_day date, end_day date) returns table (organisation_id uuid, request_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with recursive seed as (
    select a.process_code as code from (select offer_id, process_code from market.offer union all select offer_id, process_code from market.offer_closed) a
      where a.offer_id = offer
    union select x from (select offer_id, also_processes from market.offer_ability union all select offer_id, also_processes from market.offer_closed_ability) a,
      unnest(a.also_processes) x where a.offer_id = offer),
  up as (
    select p.code, p.parent_code from ref.process p join seed s on s.code = p.code
    union select p.code, p.parent_code from ref.process p join up on up.parent_code = p.code),
  below as (
    select x as code from market.offer_ability a, unnest(a.also_processes) x where a.offer_id = offer
    union select p.code from ref.process p join below b on p.parent_code = b.code),
  touched as (
    select r.organisation_id, r.id from app.capacity_request r join app.capacity_offer o on o.id = offer and o.state = 'PUBLISHED'
    where r.state = 'OPEN' and r.process_code in (select code from up union select code from below)
      and r.valid_from < least(o.valid_until, coalesce(end_day, o.valid_until)) and greatest(o.valid_from, coalesce(first_day, o.valid_from)) < r.valid_until
      and r.organisation_id <> o.organisation_id
      and (o.member_grade <> 'NOTHING' or exists (select from market.offer_partner p where p.offer_id = offer and p.partner_id = r.organisation_id))
    order by r.id limit 1000)
  select t.organisation_id, t.id from touched t
  union select r.organisation_id, r.id from app.match x join app.capacity_request r on r.id = x.request_id
    where x.offer_id = offer and x.feasible and r.state = 'OPEN' and first_day is null
$$;

do $$ declare f regprocedure; begin
  for f in select p.oid from pg_proc p where p.pronamespace = 'market'::regnamespace and p.proowner = 'openfloor_migrator'::regrole loop
    execute format('alter function %s owner to exchange_definer', f);
    execute format('revoke all on function %s from public', f);
  end loop;
end $$;
grant execute on function market.take_records(), market.requests_touched(uuid, date, date) to openfloor_worker;
-- Matching reads what its asker may know as a partner through the same logged door as its screens.
grant execute on function market.read_partner(uuid[], boolean) to openfloor_worker;

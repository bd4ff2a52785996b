-- What an institution reads by a consent, and the log of it. Owned by exchange_definer: each function checks for itself who asks.

-- Every reading, one row each: who of which institution, by which consent, which fields of which days, when. Written by market.read_dossier
-- alone, in the statement that gives the figures away.
create table app.consent_read (
  id            uuid primary key default uuidv7(),
  subject_id    uuid not null,
  reader_id     uuid not null,
  consent_id    uuid not null,
  person_id     uuid,
  api_client_id uuid,
  -- Its name then: a firm cannot look up another firm's people.
  reader        text not null,
  purpose       text not null,
  granularity   text not null,
  fields        text[] not null,
  from_day      date not null,
  until_day     date not null,
  figure_count  int not null check (figure_count >= 0),
  at            timestamptz not null,
  foreign key (subject_id, reader_id, consent_id) references app.consent (subject_id, recipient_id, id)
);
create index consent_read_subject_ix on app.consent_read (subject_id, id desc);
create index consent_read_consent_ix on app.consent_read (consent_id, id desc);
create index consent_read_reader_ix on app.consent_read (reader_id, id desc);
alter table app.consent_read enable row level security;
alter table app.consent_read force row level security;
create policy parties on app.consent_read for select to openfloor_app
  using (subject_id = (select app.organisation()) or reader_id = (select app.organisation()));
grant select on app.consent_read to openfloor_app;
grant select, insert on app.consent_read to exchange_definer;

-- Under what a firm's customers are given other names, one secret a consent: with it in hand, who is meant could be tried out.
create table app.consent_salt (
  subject_id uuid not null references app.organisation (id),
  consent_id uuid primary key references app.consent (id),
  salt       uuid not null default gen_random_uuid()
);
alter table app.consent_salt enable row level security;
alter table app.consent_salt force row level security;
create policy nobody on app.consent_salt to openfloor_app using (false);
grant select, insert on app.consent_salt to exchange_definer;

grant select on app.equipment, app.capacity_difference to exchange_definer;

-- The figures of some fields of a firm, of the days [from_day, until_day). No figure where nothing is known: what is missing is never 0.
-- `observations`: how many rows stand behind it. `coverage_bps`: how much of its period could have been seen, and was.
create function market.firm_figures(subject uuid, salt uuid, fields text[], from_day date, until_day date)
returns table (field text, period date, item text, value numeric, unit text, source text, observations int, coverage_bps int)
language sql stable set search_path = pg_catalog, pg_temp as $$
  with firm as (
    select o.id, greatest(from_day, (o.created_at at time zone 'Asia/Shanghai')::date) as first_day,
      (o.created_at at time zone 'Asia/Shanghai')::date as since, f.verified_since
    from app.organisation o join market.firm f on f.id = o.id where o.id = subject),
  seen as (select (10000 * greatest(0, until_day - f.first_day) / (until_day - from_day))::int as bps from firm f),
  month as (
    select m::date as month, (10000 * (least(until_day, (m + interval '1 month')::date) - greatest(f.first_day, m::date))
      / ((m + interval '1 month')::date - m::date))::int as bps
    from firm f, generate_series(date_trunc('month', f.first_day::timestamp), until_day::timestamp - interval '1 day', interval '1 month') m),
  sold as (
    select r.id, r.buyer_id, r.price_minor, r.currency::text as currency, (r.confirmed_at at time zone 'Asia/Shanghai')::date as day
    from app.reservation r where r.seller_id = subject and r.state = 'CONFIRMED'
      and (r.confirmed_at at time zone 'Asia/Shanghai')::date >= from_day and (r.confirmed_at at time zone 'Asia/Shanghai')::date < until_day),
  -- A hold that lapsed by itself ended when its minutes were over; one that waited for the seller, later.
  promised as (
    select (r.held_at at time zone 'Asia/Shanghai')::date as day, r.state = 'CONFIRMED' as kept
    from app.reservation r join app.capacity_offer o on o.id = r.offer_id
    where r.seller_id = subject and (r.state in ('CONFIRMED', 'DECLINED')
        or r.state = 'EXPIRED' and r.expires_at <> r.held_at + make_interval(mins => o.hold_minutes))
      and (r.held_at at time zone 'Asia/Shanghai')::date >= from_day and (r.held_at at time zone 'Asia/Shanghai')::date < until_day),
  worked as (
    select d.work_center_id, d.work_date, d.total, d.committed, d.reserved, d.total_source = 'SHEET' as imported from app.work_center_day d
    where d.organisation_id = subject and d.work_date >= from_day and d.work_date < until_day),
  centers as (select count(*)::int as many from app.work_center c where c.organisation_id = subject),
  used as (
    select date_trunc('month', w.work_date::timestamp)::date as month,
      round(avg(100.0 * (w.committed + w.reserved) / w.total) filter (where w.total > 0), 1) as busy,
      round(avg(100.0 * w.reserved / w.total) filter (where w.total > 0), 1) as sold_here,
      bool_or(w.imported) as imported, (count(*) filter (where w.total > 0))::int as days, count(*)::int as cells
    from worked w group by 1),
  asked as (
    select (b.asked_at at time zone 'Asia/Shanghai')::date as day, b.state = 'DECLINED' or q.id is not null as answered, coalesce(q.state = 'AWARDED', false) as won
    from app.rfq_bidder b left join app.quote q on q.bidder_id = b.id
    where b.seller_id = subject and (b.asked_at at time zone 'Asia/Shanghai')::date >= from_day and (b.asked_at at time zone 'Asia/Shanghai')::date < until_day),
  figure (field, period, item, value, unit, source, observations, coverage_bps) as (
    select 'profile.memberdays', null::date, null::text, (until_day - 1 - f.since)::numeric, null::text, null::text, 1, 10000 from firm f where f.since < until_day
    union all
    select 'profile.verifieddays', null, null, until_day - 1 - (f.verified_since at time zone 'Asia/Shanghai')::date, null, null, 1, 10000 from firm f
    where (f.verified_since at time zone 'Asia/Shanghai')::date < until_day
    union all
    select 'profile.machines', null, null, count(*), null, null, count(*)::int, 10000 from app.equipment e
    where e.organisation_id = subject and e.status <> 'RETIRED' having count(*) > 0
    union all
    select 'orders.confirmed', m.month, null, count(s.id), null, null, count(s.id)::int, m.bps
    from month m left join sold s on date_trunc('month', s.day::timestamp)::date = m.month group by m.month, m.bps
    union all
    select 'orders.value', m.month, null, sum(s.price_minor), s.currency, null, count(*)::int, m.bps
    from month m join sold s on date_trunc('month', s.day::timestamp)::date = m.month group by m.month, m.bps, s.currency
    union all
    select 'orders.buyers', m.month, null, count(distinct s.buyer_id), null, null, count(s.id)::int, m.bps
    from month m left join sold s on date_trunc('month', s.day::timestamp)::date = m.month group by m.month, m.bps
    union all
    select 'orders.largest', null, null, max(x.share), null, null, sum(x.orders)::int, (select bps from seen) from (
      select round(100.0 * sum(s.price_minor) / nullif(sum(sum(s.price_minor)) over (partition by s.currency), 0), 1) as share, count(*) as orders
      from sold s group by s.currency, s.buyer_id) x having max(x.share) is not null
    union all
    (select 'orders.line', s.day, 'B-' || upper(left(encode(sha256(convert_to(salt::text || s.buyer_id, 'UTF8')), 'hex'), 8)), s.price_minor, s.currency, null, 1, 10000
    from sold s order by s.day desc, s.id desc limit 1000)
    union all
    select 'reliability.asked', m.month, null, count(p.day), null, null, count(p.day)::int, m.bps
    from month m left join promised p on date_trunc('month', p.day::timestamp)::date = m.month group by m.month, m.bps
    union all
    select 'reliability.kept', m.month, null, count(p.day) filter (where p.kept), null, null, count(p.day)::int, m.bps
    from month m left join promised p on date_trunc('month', p.day::timestamp)::date = m.month group by m.month, m.bps
    union all
    select 'reliability.rate', null, null, round(100.0 * count(*) filter (where p.kept) / count(*), 1), null, null, count(*)::int, (select bps from seen)
    from promised p having count(*) > 0
    union all
    select 'capacity.utilisation', u.month, null, u.busy, null, case when u.imported then 'IMPORTED' else 'DECLARED' end, u.days,
      least(10000, 10000 * u.cells / nullif(c.many * (least(until_day, (u.month + interval '1 month')::date) - greatest(from_day, u.month)), 0))
    from used u, centers c where u.busy is not null
    union all
    select 'capacity.sold', u.month, null, u.sold_here, null, null, u.days,
      least(10000, 10000 * u.cells / nullif(c.many * (least(until_day, (u.month + interval '1 month')::date) - greatest(from_day, u.month)), 0))
    from used u, centers c where u.sold_here is not null
    union all
    select 'capacity.shortfalls', m.month, null, count(d.id), null, null, count(d.id)::int, m.bps
    from month m left join app.capacity_difference d on d.organisation_id = subject and d.kind = 'SHORTFALL'
      and d.week_start >= from_day and d.week_start < until_day and date_trunc('month', d.week_start::timestamp)::date = m.month
    group by m.month, m.bps
    union all
    select 'capacity.openissues', null, null, count(d.id), null, null, count(d.id)::int, (select bps from seen)
    from firm f left join app.capacity_difference d on d.organisation_id = f.id and d.resolved_at is null
      and d.week_start >= from_day and d.week_start < until_day
    union all
    (select 'capacity.day', w.work_date, c.code, round(100.0 * (w.committed + w.reserved) / w.total, 1), null, case when w.imported then 'IMPORTED' else 'DECLARED' end, 1, 10000
    from worked w join app.work_center c on c.id = w.work_center_id where w.total > 0 order by w.work_date desc, c.code limit 1000)
    union all
    select 'quoting.asked', m.month, null, count(a.day), null, null, count(a.day)::int, m.bps
    from month m left join asked a on date_trunc('month', a.day::timestamp)::date = m.month group by m.month, m.bps
    union all
    select 'quoting.answered', m.month, null, count(a.day) filter (where a.answered), null, null, count(a.day)::int, m.bps
    from month m left join asked a on date_trunc('month', a.day::timestamp)::date = m.month group by m.month, m.bps
    union all
    select 'quoting.won', m.month, null, count(a.day) filter (where a.won), null, null, count(a.day)::int, m.bps
    from month m left join asked a on date_trunc('month', a.day::timestamp)::date = m.month group by m.month, m.bps)
  -- What the catalogue does not classify goes nowhere.
  select x.field, x.period, x.item, x.value, coalesce(x.unit, d.unit), coalesce(x.source, d.source), x.observations, coalesce(x.coverage_bps, 0)
  from figure x join ref.data_field d on d.code = x.field where d.code = any (firm_figures.fields)
  order by d.position, x.period desc nulls first, x.item
$$;

create function market.figures_json(subject uuid, salt uuid, fields text[], from_day date, until_day date) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('field', f.field, 'period', f.period, 'item', f.item, 'value', f.value::text, 'unit', f.unit,
    'source', f.source, 'observations', f.observations, 'coverageBps', f.coverage_bps)), '[]')
  from market.firm_figures(subject, salt, fields, from_day, until_day) f
$$;

-- The fields that some groups at a granularity give away.
create function market.fields_given(groups text[], granularity text) returns text[]
language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(d.code order by d.position), '{}') from ref.data_field d
  where d.data_group = any (groups) and case granularity when 'RAW' then true when 'MONTHLY' then d.grain <> 'RAW' else false end
$$;

-- What a recipient would see now, shown to the firm itself before it agrees.
create function market.preview_dossier(groups text[], granularity text, window_months int)
returns table (from_day date, until_day date, as_of timestamptz, fields text[], figures jsonb)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  as_of := app.clock();
  until_day := (as_of at time zone 'Asia/Shanghai')::date + 1;
  from_day := (until_day - make_interval(months => window_months))::date;
  fields := market.fields_given(groups, granularity);
  figures := case when fields = '{}' then '[]' else market.figures_json(app.organisation(), gen_random_uuid(), fields, from_day, until_day) end;
  return next;
end $$;

-- Reads by a consent, as its recipient. Consent, purpose, fields and time are judged here, in the statement that reads, under the consent's
-- lock: a revocation waits for it or stops it. No row where the caller is not the recipient; else `outcome` says READ, or why nothing was
-- read. What was read is noted in the firm's log before it is given away.
create function market.read_dossier(consent uuid, wanted_purpose text, wanted text[])
returns table (outcome text, next_on date, read_id uuid, from_day date, until_day date, as_of timestamptz, fields text[], figures jsonb)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare c app.consent; given text[]; key uuid; today date; wait int;
begin
  select * into c from app.consent x where x.id = consent and x.recipient_id = app.organisation() for update;
  -- Nobody reads for an institution but its own people and programs.
  if not found or nullif(current_setting('app.operator', true), '') is not null then return; end if;
  as_of := app.clock();
  today := (as_of at time zone 'Asia/Shanghai')::date;
  given := market.fields_given(c.data_groups, c.granularity);
  fields := coalesce(wanted, given);
  wait := case c.frequency when 'MONTHLY' then 30 when 'WEEKLY' then 7 when 'DAILY' then 1 end;
  next_on := c.drawn_on + wait;
  outcome := case
    when app.consent_state(c, as_of) <> 'ACTIVE' then app.consent_state(c, as_of)
    when wanted_purpose <> c.purpose then 'PURPOSE_NOT_GIVEN'
    when not fields <@ given then 'FIELD_NOT_GIVEN'
    when c.drawn_on <> today and (wait is null or today < c.drawn_on + wait) then 'TOO_SOON'
    else 'READ' end;
  if outcome <> 'TOO_SOON' then next_on := null; end if;
  if outcome <> 'READ' then
    fields := '{}';
    figures := '[]';
    return next;
    return;
  end if;
  until_day := today + 1;
  from_day := (until_day - make_interval(months => c.window_months))::date;
  update app.consent x set drawn_on = today where x.id = c.id and x.drawn_on is distinct from today;
  insert into app.consent_salt as s (subject_id, consent_id) values (c.subject_id, c.id) on conflict do nothing;
  select s.salt into key from app.consent_salt s where s.consent_id = c.id;
  figures := case when fields = '{}' then '[]' else market.figures_json(c.subject_id, key, fields, from_day, until_day) end;
  insert into app.consent_read as r (subject_id, reader_id, consent_id, person_id, api_client_id, reader, purpose, granularity, fields, from_day, until_day, figure_count, at)
  values (c.subject_id, c.recipient_id, c.id, app.person(), app.api_client(),
    coalesce((select p.name from app.person p where p.id = app.person()), 'API'), c.purpose, c.granularity, read_dossier.fields, read_dossier.from_day,
    read_dossier.until_day, jsonb_array_length(read_dossier.figures), as_of)
  returning r.id into read_id;
  return next;
end $$;

do $$ declare f regprocedure; begin
  for f in select p.oid from pg_proc p where p.pronamespace = 'market'::regnamespace and p.proowner = 'openfloor_migrator'::regrole loop
    execute format('alter function %s owner to exchange_definer', f);
    execute format('revoke all on function %s from public', f);
  end loop;
end $$;
grant execute on function market.preview_dossier(text[], text, int), market.read_dossier(uuid, text, text[]) to openfloor_app;

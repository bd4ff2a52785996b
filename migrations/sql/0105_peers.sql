-- Firms that agree to be compared with firms alike. Whoever agrees is counted among them and sees where the middle half of them lies; nobody else is, or does.

create table app.peer_agreement (
  organisation_id uuid primary key references app.organisation (id),
  agreed          boolean not null,
  -- From the widest circle to the narrowest: everybody, the family of what most of its work centres do, that process. Kept up by whoever notes.
  circles         text[] not null check (circles[1] = 'all' and cardinality(circles) between 1 and 3),
  changed_at      timestamptz not null,
  changed_by      uuid references app.person (id)
);
alter table app.peer_agreement enable row level security; alter table app.peer_agreement force row level security;
create policy own on app.peer_agreement to openfloor_app, openfloor_worker
  using (organisation_id = (select app.organisation())) with check (organisation_id = (select app.organisation()));
create policy counted on app.peer_agreement to exchange_definer using (true);
grant select, insert, update on app.peer_agreement to openfloor_app;
grant select on app.peer_agreement to openfloor_worker;
grant select, update (circles) on app.peer_agreement to exchange_definer;

-- Where the firms of a circle stood in a month that has ended: never fewer than thirty, and nothing of any one of them.
create table app.peer_month (
  model_code text not null references ref.credit_model (code),
  month      date not null check (extract(day from month) = 1),
  circle     text not null,
  firms      int not null check (firms >= 30),
  features   jsonb not null,
  noted_at   timestamptz not null default clock_timestamp(),
  primary key (model_code, month, circle)
);
alter table app.peer_month enable row level security; alter table app.peer_month force row level security;
create policy worker_reads on app.peer_month for select to openfloor_worker, exchange_definer using (true);
create policy worker_adds on app.peer_month for insert to openfloor_worker with check (true);
grant select on app.peer_month to openfloor_worker, exchange_definer;
grant insert on app.peer_month to openfloor_worker;

-- The circles of a firm by its work centres. It has its caller's rights.
create function app.peer_circles(firm uuid) returns text[]
language sql stable set search_path = pg_catalog, pg_temp as $$
  select array['all'] || coalesce((
    select case when split_part(w.process_code, '.', 2) = '' then array[w.process_code]
      else array[split_part(w.process_code, '.', 1), split_part(w.process_code, '.', 1) || '.' || split_part(w.process_code, '.', 2)] end
    from app.work_center w where w.organisation_id = firm
    group by 1 order by count(*) desc, 1 limit 1), '{}')
$$;
grant execute on function app.peer_circles(uuid) to openfloor_app, openfloor_worker, exchange_definer;

-- With whom each of these firms is compared: the narrowest of its circles that was noted, of the last month that was, if that is not long past. None for a
-- firm that does not agree. It has its caller's rights.
create function app.peers_of(firms uuid[], model text) returns table (firm uuid, peers json)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select a.organisation_id, p.peers from app.peer_agreement a cross join lateral (
    select json_build_object('group', m.circle, 'firms', m.firms, 'features', m.features) as peers from app.peer_month m
    where m.model_code = model and m.circle = any (a.circles)
      and m.month = (select max(l.month) from app.peer_month l where l.model_code = model
        and l.month >= date_trunc('month', app.clock() at time zone 'Asia/Shanghai') - interval '2 months')
    order by array_position(a.circles, m.circle) desc limit 1) p
  where a.organisation_id = any (firms) and a.agreed
$$;
grant execute on function app.peers_of(uuid[], text) to openfloor_worker, exchange_definer;

-- The same over all tenants, for a night.
create function market.peer_lot(firms uuid[], model text) returns table (firm uuid, peers json)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select * from app.peers_of(peer_lot.firms, peer_lot.model)
$$;

-- How many firms of each of the caller's circles agree, thirty at most: more is enough. Null for fewer than five.
create function market.peer_counts() returns table (circle text, firms int)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.circle, case when n.firms >= 5 then n.firms end
  from unnest(app.peer_circles(app.organisation())) with ordinality c (circle, place)
  cross join lateral (select count(*)::int as firms from (
    select from app.peer_agreement a where a.agreed and a.circles @> array[c.circle] limit 30) few) n
  order by c.place
$$;

-- For whoever notes: circles brought up to date, and then the figures of each rated firm that agrees, by its own score that held in the month. No firm has a name.
create function market.peer_rows(model text, first_day date) returns table (circles text[], features jsonb)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  -- Fewer than thirty are not looked at.
  if (select count(*) < 30 from (select from app.peer_agreement a where a.agreed limit 30) few) then return; end if;
  update app.peer_agreement a set circles = app.peer_circles(a.organisation_id)
    where a.agreed and a.circles is distinct from app.peer_circles(a.organisation_id);
  return query
    select a.circles, s.record::jsonb -> 'inputs' -> 'features' from app.peer_agreement a cross join lateral (
      select * from app.credit_score x where x.organisation_id = a.organisation_id and x.consent_id is null
        and x.as_of < (first_day + interval '1 month')::date
      order by x.id desc limit 1) s
    where a.agreed and s.is_rated and s.model_code = model and coalesce(s.still_on, s.as_of) >= first_day;
end $$;
do $$ declare f text; begin
  foreach f in array array['market.peer_lot(uuid[], text)', 'market.peer_counts()', 'market.peer_rows(text, date)'] loop
    execute format('alter function %s owner to exchange_definer', f);
    execute format('revoke all on function %s from public', f);
  end loop;
end $$;
grant execute on function market.peer_lot(uuid[], text), market.peer_rows(text, date) to openfloor_worker;
grant execute on function market.peer_counts() to openfloor_app;

-- Saved searches of the market that call: a new offer that answers one is told to whom it belongs.

-- The search of a saved view of the market, whole; and of it what an index can find by the offer: its process, its city, its class, '*' being
-- any or several. Equal searches have one mark. At most fifty for a person: they keep no more views.
create table app.market_alert (
  organisation_id uuid not null references app.organisation (id),
  view_id         uuid not null,
  person_id       uuid not null references app.person (id),
  filter          jsonb not null,
  mark            text not null check (length(mark) = 11),
  process_code    text not null,
  city_code       text not null,
  resource        text not null check (resource in ('*', 'CAPACITY', 'STOCK', 'DELIVERY')),
  set_at          timestamptz not null,
  ended_at        timestamptz,
  told_on         date,
  told_count      int not null default 0,
  primary key (organisation_id, view_id, person_id),
  foreign key (organisation_id, view_id) references app.saved_view (organisation_id, id)
);
create index market_alert_terms_ix on app.market_alert (process_code, city_code) where ended_at is null;

alter table app.market_alert enable row level security;
alter table app.market_alert force row level security;
create policy own on app.market_alert to openfloor_app
  using (organisation_id = (select app.organisation()) and person_id = (select app.person()))
  with check (organisation_id = (select app.organisation()) and person_id = (select app.person()));
create policy own_firm on app.market_alert for select to openfloor_worker using (organisation_id = (select app.organisation()));
grant select, insert, update on app.market_alert to openfloor_app;
grant select on app.market_alert to openfloor_worker;
grant select, update (told_on, told_count) on app.market_alert to exchange_definer;
-- What a notice calls a saved search by.
create policy own_firm on app.saved_view for select to openfloor_worker using (organisation_id = (select app.organisation()));
grant select on app.saved_view to openfloor_worker, exchange_definer;

-- Alerts that an offer of the market may answer, by what the index knows of them; nobody's own offer calls, and an alert calls twenty times a day
-- at most. An offer that members do not see touches none, a blind one none of a city.
create function market.alerts_touched(offer uuid) returns setof app.market_alert
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with recursive card as (
    select m.process_code, m.resource, case when m.is_blind then null else m.city_code end as city, o.organisation_id
    from market.offer m join app.capacity_offer o on o.id = m.offer_id where m.offer_id = offer),
  up as (
    select p.code, p.parent_code from ref.process p join card c on c.process_code = p.code
    union select p.code, p.parent_code from ref.process p join up on up.parent_code = p.code)
  select a.* from card c
  join app.market_alert a on a.process_code in (select code from up union all select '*') and a.city_code in ('*', c.city)
  join app.saved_view v on v.organisation_id = a.organisation_id and v.id = a.view_id and v.removed_at is null
  where a.ended_at is null and a.organisation_id <> c.organisation_id and a.resource in ('*', c.resource)
    and (a.told_on is distinct from app.clock()::date or a.told_count < 20)
$$;

-- The different searches among them, for the worker to judge: no word of whose they are.
create function market.searches_touched(offer uuid) returns table (mark text, filter jsonb)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct on (a.mark) a.mark, a.filter from market.alerts_touched(offer) a order by a.mark
$$;

-- Calls whoever has saved one of these searches: an event for each, ids alone. Locked in key order.
create function market.call_alerts(offer uuid, marks text[]) returns int
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with wanted as materialized (
    select a.organisation_id, a.view_id, a.person_id from app.market_alert a
    where (a.organisation_id, a.view_id, a.person_id) in
      (select t.organisation_id, t.view_id, t.person_id from market.alerts_touched(offer) t where t.mark = any (marks))
    order by a.organisation_id, a.view_id, a.person_id for update of a),
  noted as (
    update app.market_alert a set told_on = app.clock()::date, told_count = case when a.told_on = app.clock()::date then a.told_count + 1 else 1 end
    from wanted w where (a.organisation_id, a.view_id, a.person_id) = (w.organisation_id, w.view_id, w.person_id)
    returning a.organisation_id, a.view_id, a.person_id),
  told as (
    insert into app.outbox (organisation_id, event, payload)
    select organisation_id, 'market.alert-hit.v1', jsonb_build_object('subjectId', offer, 'viewId', view_id, 'personId', person_id) from noted returning 1)
  select count(*)::int from told
$$;
do $$ declare f regprocedure; begin
  foreach f in array array['market.alerts_touched(uuid)', 'market.searches_touched(uuid)', 'market.call_alerts(uuid, text[])']::regprocedure[] loop
    execute format('alter function %s owner to exchange_definer', f);
    execute format('revoke all on function %s from public', f);
  end loop;
end $$;
grant execute on function market.searches_touched(uuid), market.call_alerts(uuid, text[]) to openfloor_worker;

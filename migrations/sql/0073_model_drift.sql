-- How firms spread over the places of a card, month by month, and how far that has moved from a month that is kept as the reference. Only what may be
-- shown is written down: counts of few firms never leave the function that counts them and the worker that weighs them.

create table app.model_drift (
  model_code   text not null references ref.credit_model (code),
  month        date not null check (extract(day from month) = 1),
  -- Code of a figure, or `score`.
  feature      text not null,
  -- Firms with a score of their own in the month; null for fewer than five.
  firms        int check (firms >= 5),
  reference    date check (reference <= month),
  -- Population stability index against the reference, and what chance alone reaches in one of twenty months; thousandths.
  psi_milli    int check (psi_milli >= 0),
  chance_milli int check (chance_milli >= 0),
  -- Firms in each place, where nothing is known first, then from low to high; null where it is hidden.
  places       int[] not null,
  noted_at     timestamptz not null default clock_timestamp(),
  primary key (model_code, month, feature),
  constraint model_drift_judged_ck check ((psi_milli is null) = (chance_milli is null) and (psi_milli is null or reference is not null))
);
alter table app.model_drift enable row level security;
alter table app.model_drift force row level security;
-- Of the platform: the operator and institutions read it, the worker adds to it; a month that is noted stays.
create policy watchers on app.model_drift for select to openfloor_app using (exists (
  select from app.organisation o where o.id = (select app.organisation())
    and o.kinds && array['OPERATOR', 'BANK', 'INSURER', 'LESSOR', 'TRUST', 'SECURITIES_FIRM', 'FUND']));
create policy worker_reads on app.model_drift for select to openfloor_worker using (true);
create policy worker_adds on app.model_drift for insert to openfloor_worker with check (true);
grant select on app.model_drift to openfloor_app, openfloor_worker;
grant insert on app.model_drift to openfloor_worker;

-- Months of a model that have ended, since it began to score: first days, the first one first.
create function market.model_months(model text) returns setof date
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select g::date from ref.credit_model m, generate_series(date_trunc('month', m.served_from::timestamp),
    date_trunc('month', app.clock() at time zone 'Asia/Shanghai') - interval '1 month', interval '1 month') g
  where m.code = model order by 1
$$;

-- How many firms were where on a card in a month: by each firm's latest score of its own that held in it. One look at each firm by the index of own
-- scores, and one parse of a record. `place`: -1 where the figure is not known (for `score`: not rated), else how many edges lie below the value.
create function market.count_places(model text, first_day date) returns table (feature text, place int, firms int)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with card as materialized (select m.artefact from ref.credit_model m where m.code = model),
  edges as materialized (
    select f.value ->> 'name' as feature, array(select e::numeric from jsonb_array_elements_text(f.value -> 'edges') e) as edges
    from card, jsonb_array_elements(card.artefact -> 'features') f),
  borders as materialized (select array(select (g ->> 'from')::int from card, jsonb_array_elements(card.artefact -> 'grades') g) as edges),
  latest as materialized (
    select o.id, s.is_rated, s.score, s.record::jsonb -> 'inputs' -> 'evidence' as evidence
    from app.organisation o cross join lateral (
      select * from app.credit_score x where x.organisation_id = o.id and x.consent_id is null and x.as_of < (first_day + interval '1 month')::date
      order by x.id desc limit 1) s
    where s.model_code = model and coalesce(s.still_on, s.as_of) >= first_day)
  select e.feature, case when t.value ->> 'state' = 'KNOWN'
      then (select count(*)::int from unnest(e.edges) x where x < (t.value ->> 'value')::numeric) else -1 end as place, count(*)::int
  from latest l cross join lateral jsonb_array_elements(l.evidence) t join edges e on e.feature = t.value ->> 'feature'
  group by 1, 2
  union all
  select 'score', case when l.is_rated then (select count(*)::int from unnest(b.edges) x where x <= l.score) else -1 end, count(*)::int
  from latest l, borders b group by 1, 2
$$;
do $$ declare f text; begin
  foreach f in array array['market.model_months(text)', 'market.count_places(text, date)'] loop
    execute format('alter function %s owner to exchange_definer', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to openfloor_worker', f);
  end loop;
end $$;

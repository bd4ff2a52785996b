-- What machines did becomes something that can be shared by consent: a group of its own in the catalogue, and its figures beside the others.

alter table ref.data_field drop constraint data_field_data_group_check,
  add constraint data_field_data_group_check check (data_group in ('PROFILE', 'ORDERS', 'RELIABILITY', 'CAPACITY', 'QUOTING', 'OPERATING'));
do $$ declare name text; begin
  for name in select c.conname from pg_constraint c where c.conrelid = 'app.consent'::regclass and pg_get_constraintdef(c.oid) like '%data_groups%' loop
    execute format('alter table app.consent drop constraint %I', name);
  end loop;
end $$;
alter table app.consent add constraint consent_data_groups_check check (cardinality(data_groups) between 1 and 6
  and data_groups <@ array['PROFILE', 'ORDERS', 'RELIABILITY', 'CAPACITY', 'QUOTING', 'OPERATING']);
grant select on app.operating_day to exchange_definer;

-- Shares of sums, as the firm's own screen works them out: effectiveness and OEE only where each piece has a planned run time. A month is
-- as honest as the least honest of its days: simulated, imported, measured.
create function market.operating_figures(subject uuid, fields text[], from_day date, until_day date)
returns table (field text, period date, item text, value numeric, unit text, source text, observations int, coverage_bps int)
language sql stable set search_path = pg_catalog, pg_temp as $$
  with centers as (select count(*)::int as many from app.work_center c where c.organisation_id = subject),
  seen as (
    select date_trunc('month', d.day::timestamp)::date as month, count(*)::int as cells,
      sum(d.run_ms) as run, sum(d.run_ms + d.idle_ms + d.down_ms) as busy, sum(d.down_ms) as down,
      sum(d.good)::numeric as good, sum(d.good + d.scrap)::numeric as made, sum(d.untimed) as untimed, sum(d.ideal_ms)::numeric as ideal,
      sum(d.energy_wh) as wh, min(case d.source when 'SIMULATED' then 1 when 'IMPORTED' then 2 else 3 end) as honesty
    from app.operating_day d where d.organisation_id = subject and d.day >= from_day and d.day < until_day group by 1),
  month as (
    select s.*, (array['SIMULATED', 'IMPORTED', 'MEASURED'])[s.honesty] as source,
      least(10000, 10000 * s.cells / nullif(c.many * (least(until_day, (s.month + interval '1 month')::date) - greatest(from_day, s.month)), 0)) as bps
    from seen s, centers c),
  figure (field, period, item, value, source, observations, coverage_bps) as (
    select 'operating.oee', m.month, null::text, round(100 * m.ideal * m.good / (m.busy * m.made), 1), m.source, m.cells, m.bps
    from month m where m.busy > 0 and m.made > 0 and m.untimed = 0
    union all
    select 'operating.availability', m.month, null, round(100 * m.run / m.busy, 1), m.source, m.cells, m.bps from month m where m.busy > 0
    union all
    select 'operating.effectiveness', m.month, null, round(100 * m.ideal / m.run, 1), m.source, m.cells, m.bps from month m where m.run > 0 and m.untimed = 0
    union all
    select 'operating.quality', m.month, null, round(100 * m.good / m.made, 1), m.source, m.cells, m.bps from month m where m.made > 0
    union all
    select 'operating.downtime', m.month, null, round(100 * m.down / m.busy, 1), m.source, m.cells, m.bps from month m where m.busy > 0
    union all
    select 'operating.energy', m.month, null, round(m.wh / 1000, 0), m.source, m.cells, m.bps from month m where m.wh > 0
    union all
    select 'operating.energyperpiece', m.month, null, round(m.wh / 1000 / m.made, 3), m.source, m.cells, m.bps from month m where m.wh > 0 and m.made > 0
    union all
    (select 'operating.day', d.day, c.code, round(100.0 * d.run_ms / (d.run_ms + d.idle_ms + d.down_ms), 1), d.source, 1, 10000
    from app.operating_day d join app.work_center c on c.id = d.work_center_id
    where d.organisation_id = subject and d.day >= from_day and d.day < until_day and d.run_ms + d.idle_ms + d.down_ms > 0
    order by d.day desc, c.code limit 1000))
  select x.field, x.period, x.item, x.value, d.unit, x.source, x.observations, coalesce(x.coverage_bps, 0)
  from figure x join ref.data_field d on d.code = x.field where d.code = any (operating_figures.fields)
  order by d.position, x.period desc, x.item
$$;
alter function market.operating_figures(uuid, text[], date, date) owner to exchange_definer;
revoke all on function market.operating_figures(uuid, text[], date, date) from public;

create or replace function market.figures_json(subject uuid, salt uuid, fields text[], from_day date, until_day date) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('field', f.field, 'period', f.period, 'item', f.item, 'value', f.value::text, 'unit', f.unit,
    'source', f.source, 'observations', f.observations, 'coverageBps', f.coverage_bps)), '[]')
  from (select * from market.firm_figures(subject, salt, fields, from_day, until_day)
    union all select * from market.operating_figures(subject, fields, from_day, until_day)) f
$$;

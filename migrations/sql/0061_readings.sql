-- How readings come in, and how they are added up.

-- For whom a device speaks, and by which sealed key. A revoked device, and none, give no row.
create function app.device_key(device uuid) returns table (organisation_id uuid, secret bytea, now timestamptz)
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  select d.organisation_id, d.secret, app.clock() from app.device d where d.id = device and d.revoked_at is null
$$;

-- One batch as one transaction, under the policies of the device's owner. Holds the device's row: its batches follow one another, and a
-- revocation waits or stops it (then `center` is null and nothing was written). Answers which positions were there already, and which of
-- these say something else than what stands.
create function app.take_readings(
  owner uuid, sender uuid, drift int, ats timestamptz[], sequences bigint[], kinds text[], states text[], reasons text[],
  goods int[], scraps int[], cycles int[], meters bigint[], out center uuid, out again int[], out differing int[])
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  zone text;
  cycle int;
  received timestamptz := app.clock();
  fresh bigint;
begin
  perform set_config('app.organisation', owner::text, true);
  update app.device d set last_seen_at = received, drift_ms = drift where d.id = sender and d.revoked_at is null
    returning d.work_center_id, d.cycle_ms into center, cycle;
  if center is null then return; end if;
  select s.time_zone into zone from app.work_center w join app.site s on s.id = w.site_id where w.id = center;

  with sent as (
    select * from unnest(ats, sequences, kinds, states, reasons, goods, scraps, cycles, meters) with ordinality
      as r(at, sequence, kind, state, reason, good, scrap, cycle_ms, meter_wh, position)
  ), taken as (
    insert into app.reading (organisation_id, device_id, at, sequence, kind, state, reason, good, scrap, cycle_ms, meter_wh, received_at)
    select owner, sender, s.at, s.sequence, s.kind, s.state, s.reason, s.good, s.scrap,
      case when s.kind = 'COUNT' then coalesce(s.cycle_ms, cycle) end, s.meter_wh, received
    from sent s order by s.at, s.sequence, s.position
    on conflict do nothing returning at, sequence, kind
  ), touched as (
    insert into app.reading_touch (organisation_id, work_center_id, hour)
    select distinct owner, center, h.hour from taken t
    cross join lateral (
      -- A state reaches as far as it is believed; a meter changes the difference of its next reading too.
      select generate_series(date_trunc('hour', t.at, zone), date_trunc('hour', t.at + app.state_hold(), zone), interval '1 hour') as hour
      where t.kind = 'STATE'
      union all select date_trunc('hour', t.at, zone) where t.kind <> 'STATE'
      union all select date_trunc('hour', n.at, zone) from (
        select r.at from app.reading r where r.device_id = sender and r.kind = 'ENERGY' and r.at > t.at order by r.at limit 1) n
      where t.kind = 'ENERGY'
    ) h
  )
  select (select count(*) from taken), array_agg(s.position::int order by s.position) filter (where s.place > 1 or not exists (
    select from taken t where t.at = s.at and t.sequence = s.sequence))
  into fresh, again
  from (select sent.*, row_number() over (partition by sent.at, sent.sequence order by sent.position) as place from sent) s;

  again := coalesce(again, '{}');
  if cardinality(again) = 0 then differing := '{}'; return; end if;
  -- A new statement: it sees what the last one wrote.
  select coalesce(array_agg(s.position::int order by s.position), '{}') into differing
  from unnest(ats, sequences, kinds, states, reasons, goods, scraps, cycles, meters) with ordinality
    as s(at, sequence, kind, state, reason, good, scrap, cycle_ms, meter_wh, position)
  join app.reading r on r.device_id = sender and r.at = s.at and r.sequence = s.sequence
  where s.position = any (again)
    and (r.kind, r.state, r.reason, r.good, r.scrap, r.cycle_ms, r.meter_wh) is distinct from
        (s.kind, s.state, s.reason, s.good, s.scrap, case when s.kind = 'COUNT' then coalesce(s.cycle_ms, cycle) end, s.meter_wh);
end $$;

-- Adds up, for the organisation acted for, hours that have ended and were touched since they were last added up, at most so many cells of
-- work centre and hour; then the days that they lie in. Answers how many cells. What a batch writes meanwhile is either seen here, or its
-- touch stays for the next time: touches are taken away before readings are looked at, and a batch writes both at once.
create function app.roll_readings(most int) returns int
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  owner uuid := app.organisation();
  centers uuid[];
  hours timestamptz[];
begin
  perform pg_advisory_xact_lock(hashtextextended(owner::text, 60));
  select array_agg(t.work_center_id), array_agg(t.hour) into centers, hours from (
    select distinct t.hour, t.work_center_id from app.reading_touch t
    where t.organisation_id = owner and t.hour <= app.clock() - interval '1 hour' order by t.hour, t.work_center_id limit most) t;
  if centers is null then return 0; end if;
  delete from app.reading_touch t using unnest(centers, hours) c(center, hour)
    where t.organisation_id = owner and t.work_center_id = c.center and t.hour = c.hour;

  insert into app.operating_hour as o (organisation_id, work_center_id, hour, run_ms, idle_ms, down_ms, planned_stop_ms, stops,
    good, scrap, untimed, ideal_ms, energy_wh)
  select owner, c.center, c.hour, t.run, t.idle, t.down, t.planned_stop, t.stops, p.good, p.scrap, p.untimed, p.ideal, e.energy
  from unnest(centers, hours) c(center, hour)
  cross join lateral (
    select coalesce(sum(m.ms) filter (where m.state = 'RUN'), 0) as run, coalesce(sum(m.ms) filter (where m.state = 'IDLE'), 0) as idle,
      coalesce(sum(m.ms) filter (where m.state = 'DOWN'), 0) as down,
      coalesce(sum(m.ms) filter (where m.state = 'PLANNED_STOP'), 0) as planned_stop,
      coalesce(jsonb_object_agg(m.state || '.' || m.reason, m.ms) filter (where m.state <> 'RUN'), '{}') as stops
    from (
      select s.state, s.reason, sum(s.ms)::bigint as ms from (
        select r.state, coalesce(r.reason, 'UNSTATED') as reason,
          ((extract(epoch from least(r.next_at, r.at + app.state_hold(), c.hour + interval '1 hour'))
            - extract(epoch from greatest(r.at, c.hour))) * 1000)::bigint as ms
        from (
          select r.state, r.reason, r.at, lead(r.at) over (partition by r.device_id order by r.at, r.sequence) as next_at
          from app.device d join app.reading r on r.device_id = d.id
          where d.work_center_id = c.center and r.kind = 'STATE' and r.at > c.hour - app.state_hold() and r.at < c.hour + interval '1 hour'
        ) r
      ) s where s.ms > 0 group by s.state, s.reason
    ) m
  ) t
  cross join lateral (
    select coalesce(sum(r.good), 0) as good, coalesce(sum(r.scrap), 0) as scrap,
      coalesce(sum(r.good::bigint + r.scrap) filter (where r.cycle_ms is null), 0) as untimed,
      coalesce(sum((r.good::bigint + r.scrap) * r.cycle_ms), 0) as ideal
    from app.device d join app.reading r on r.device_id = d.id
    where d.work_center_id = c.center and r.kind = 'COUNT' and r.at >= c.hour and r.at < c.hour + interval '1 hour'
  ) p
  cross join lateral (
    -- A meter that goes back has been changed: the difference is not known and counts nothing.
    select coalesce(sum(greatest(m.meter_wh - coalesce(m.before, f.meter_wh), 0)), 0) as energy
    from (
      select r.device_id, r.meter_wh, lag(r.meter_wh) over (partition by r.device_id order by r.at, r.sequence) as before
      from app.device d join app.reading r on r.device_id = d.id
      where d.work_center_id = c.center and r.kind = 'ENERGY' and r.at >= c.hour and r.at < c.hour + interval '1 hour'
    ) m
    left join lateral (
      select r.meter_wh from app.reading r where r.device_id = m.device_id and r.kind = 'ENERGY' and r.at < c.hour
      order by r.at desc, r.sequence desc limit 1
    ) f on m.before is null
  ) e
  on conflict (work_center_id, hour) do update set run_ms = excluded.run_ms, idle_ms = excluded.idle_ms, down_ms = excluded.down_ms,
    planned_stop_ms = excluded.planned_stop_ms, stops = excluded.stops, good = excluded.good, scrap = excluded.scrap,
    untimed = excluded.untimed, ideal_ms = excluded.ideal_ms, energy_wh = excluded.energy_wh;

  insert into app.operating_day as o (organisation_id, work_center_id, day, source, run_ms, idle_ms, down_ms, planned_stop_ms, stops,
    good, scrap, untimed, ideal_ms, energy_wh)
  select owner, d.center, d.day, 'MEASURED', sum(h.run_ms), sum(h.idle_ms), sum(h.down_ms), sum(h.planned_stop_ms),
    app.sum_stops(array_agg(h.stops)), sum(h.good), sum(h.scrap), sum(h.untimed), sum(h.ideal_ms), sum(h.energy_wh)
  from (
    select distinct c.center, s.time_zone, (c.hour at time zone s.time_zone)::date as day
    from unnest(centers, hours) c(center, hour) join app.work_center w on w.id = c.center join app.site s on s.id = w.site_id
  ) d
  join app.operating_hour h on h.work_center_id = d.center and h.hour >= d.day::timestamp at time zone d.time_zone
    and h.hour < (d.day + 1)::timestamp at time zone d.time_zone
  group by d.center, d.day
  on conflict (work_center_id, day) do update set source = 'MEASURED', run_ms = excluded.run_ms, idle_ms = excluded.idle_ms,
    down_ms = excluded.down_ms, planned_stop_ms = excluded.planned_stop_ms, stops = excluded.stops, good = excluded.good,
    scrap = excluded.scrap, untimed = excluded.untimed, ideal_ms = excluded.ideal_ms, energy_wh = excluded.energy_wh;
  return cardinality(centers);
end $$;

-- Organisations with hours to add up: ids alone, over all tenants.
create function app.organisations_to_roll() returns setof uuid
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  select distinct t.organisation_id from app.reading_touch t where t.hour <= app.clock() - interval '1 hour' order by 1
$$;

-- Partitions of so many months from one on, where there are none yet; what came in for them before is moved over. Owned by the migrator,
-- like the tables: it looks at partitions, which have no policy because nobody else may.
create function app.make_reading_months(first_month date, months int) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  made int := 0;
  month date;
  lower timestamptz;
  upper timestamptz;
  name text;
begin
  perform pg_advisory_xact_lock(hashtextextended('reading months', 60));
  for i in 0 .. least(months, 36) - 1 loop
    month := (date_trunc('month', first_month::timestamp) + make_interval(months => i))::date;
    name := 'reading_' || to_char(month, 'YYYY_MM');
    continue when to_regclass('series.' || name) is not null;
    lower := month::timestamp at time zone 'UTC';
    upper := (month + interval '1 month')::timestamp at time zone 'UTC';
    -- Nothing comes in for the month between here and the attaching.
    lock table series.reading_rest in access exclusive mode;
    execute format('create table series.%I (like app.reading including all)', name);
    execute format('with gone as (delete from series.reading_rest where at >= %L and at < %L returning *)
      insert into series.%I select * from gone', lower, upper, name);
    execute format('alter table app.reading attach partition series.%I for values from (%L) to (%L)', name, lower, upper);
    made := made + 1;
  end loop;
  return made;
end $$;

-- Forgets readings of whole months that ended before a day: their partitions, and what has none. Answers how many partitions went.
create function app.drop_reading_months(before date) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  gone int := 0;
  name text;
begin
  perform pg_advisory_xact_lock(hashtextextended('reading months', 60));
  -- What nobody may want yet is not dropped, whoever asks.
  before := least(before, (app.clock() - interval '90 days')::date);
  for name in select c.relname from pg_class c where c.relnamespace = 'series'::regnamespace and c.relname ~ '^reading_\d{4}_\d{2}$'
      and (to_date(right(c.relname, 7), 'YYYY_MM') + interval '1 month')::date <= before loop
    execute format('drop table series.%I', name);
    gone := gone + 1;
  end loop;
  delete from series.reading_rest r where r.at < before::timestamp at time zone 'UTC';
  return gone;
end $$;

grant select on app.device, app.reading_touch to exchange_definer;
do $$ declare f regprocedure; begin
  foreach f in array array['app.device_key(uuid)'::regprocedure, 'app.organisations_to_roll()'::regprocedure] loop
    execute format('alter function %s owner to exchange_definer', f);
  end loop;
  foreach f in array array['app.device_key(uuid)'::regprocedure, 'app.organisations_to_roll()'::regprocedure,
      'app.make_reading_months(date, int)'::regprocedure, 'app.drop_reading_months(date)'::regprocedure,
      'app.take_readings(uuid, uuid, int, timestamptz[], bigint[], text[], text[], text[], int[], int[], int[], bigint[])'::regprocedure,
      'app.roll_readings(int)'::regprocedure] loop
    execute format('revoke all on function %s from public', f);
  end loop;
end $$;
grant execute on function app.device_key(uuid) to openfloor_app;
grant execute on function app.take_readings(uuid, uuid, int, timestamptz[], bigint[], text[], text[], text[], int[], int[], int[], bigint[])
  to openfloor_app;
grant execute on function app.organisations_to_roll(), app.roll_readings(int), app.make_reading_months(date, int), app.drop_reading_months(date)
  to openfloor_worker;

select app.make_reading_months((now() - interval '3 months')::date, 6);

-- Operating data: devices at machines, their readings as they came in, and what these add up to by hour and by day.

-- Partitions of time series lie apart. Nobody has a right there: whoever reads or writes does so through the table in `app`, under its policy.
create schema series;

create table app.device (
  id              uuid primary key,
  organisation_id uuid not null,
  work_center_id  uuid not null,
  equipment_id    uuid,
  name            text not null check (length(name) between 1 and 100),
  -- The signing key, sealed: a signature can only be checked by who can read the key.
  secret          bytea not null,
  -- Planned run time of one piece, for counts that bring none of their own.
  cycle_ms        int check (cycle_ms between 1 and 86400000),
  created_by      uuid,
  created_at      timestamptz not null,
  revoked_at      timestamptz,
  last_seen_at    timestamptz,
  -- By how much the device's clock was ahead of ours at its last batch; negative when behind.
  drift_ms        int,
  unique (organisation_id, id),
  foreign key (organisation_id, work_center_id) references app.work_center (organisation_id, id),
  foreign key (organisation_id, equipment_id) references app.equipment (organisation_id, id)
) with (fillfactor = 70);
create index device_list_ix on app.device (organisation_id, id desc);
create index device_center_ix on app.device (work_center_id);
create unique index device_name_uq on app.device (organisation_id, name) where revoked_at is null;

-- A reading is known by its device, its own time and its number: the same again is the same reading, by whatever batch it comes.
-- No foreign key to the device: whoever writes holds the device's row.
create table app.reading (
  organisation_id uuid not null,
  device_id       uuid not null,
  at              timestamptz not null,
  sequence        bigint not null check (sequence >= 0),
  kind            text not null check (kind in ('STATE', 'COUNT', 'ENERGY')),
  state           text check (state in ('RUN', 'IDLE', 'DOWN', 'PLANNED_STOP')),
  reason          text,
  good            int check (good >= 0),
  scrap           int check (scrap >= 0),
  cycle_ms        int check (cycle_ms > 0),
  meter_wh        bigint check (meter_wh >= 0),
  received_at     timestamptz not null,
  primary key (device_id, at, sequence),
  check ((kind = 'STATE') = (state is not null)),
  check ((kind = 'COUNT') = (good is not null and scrap is not null)),
  check ((kind = 'ENERGY') = (meter_wh is not null))
) partition by range (at);
-- Where a month has no partition yet: nothing that comes in is lost for want of one.
create table series.reading_rest partition of app.reading default;

-- Which hours have to be added up again: written with the readings, taken away by whoever adds up. Never changed, so that batches of one
-- work centre do not wait for each other.
create table app.reading_touch (
  organisation_id uuid not null,
  work_center_id  uuid not null,
  hour            timestamptz not null
);
create index reading_touch_ix on app.reading_touch (organisation_id, hour);

-- Time in milliseconds, summed over the devices that tell states. `stops`: what stood, by state and reason, as {"DOWN.TOOL": 60000}.
create table app.operating_hour (
  organisation_id uuid not null,
  work_center_id  uuid not null,
  hour            timestamptz not null,
  run_ms          bigint not null check (run_ms >= 0),
  idle_ms         bigint not null check (idle_ms >= 0),
  down_ms         bigint not null check (down_ms >= 0),
  planned_stop_ms bigint not null check (planned_stop_ms >= 0),
  stops           jsonb not null,
  good            bigint not null check (good >= 0),
  scrap           bigint not null check (scrap >= 0),
  -- Pieces for which nobody has said what one takes, and the planned run time of the others.
  untimed         bigint not null check (untimed between 0 and good + scrap),
  ideal_ms        bigint not null check (ideal_ms >= 0),
  energy_wh       bigint not null check (energy_wh >= 0),
  primary key (work_center_id, hour),
  foreign key (organisation_id, work_center_id) references app.work_center (organisation_id, id)
);
create index operating_hour_owner_ix on app.operating_hour (organisation_id, hour);

-- A day in the site's zone has one source: what was measured stands above what was imported, and both above what is simulated.
create table app.operating_day (
  organisation_id uuid not null,
  work_center_id  uuid not null,
  day             date not null,
  source          text not null check (source in ('MEASURED', 'IMPORTED', 'SIMULATED')),
  run_ms          bigint not null check (run_ms >= 0),
  idle_ms         bigint not null check (idle_ms >= 0),
  down_ms         bigint not null check (down_ms >= 0),
  planned_stop_ms bigint not null check (planned_stop_ms >= 0),
  stops           jsonb not null,
  good            bigint not null check (good >= 0),
  scrap           bigint not null check (scrap >= 0),
  untimed         bigint not null check (untimed between 0 and good + scrap),
  ideal_ms        bigint not null check (ideal_ms >= 0),
  energy_wh       bigint not null check (energy_wh >= 0),
  primary key (work_center_id, day),
  foreign key (organisation_id, work_center_id) references app.work_center (organisation_id, id)
);
create index operating_day_owner_ix on app.operating_day (organisation_id, day);

do $$ declare t text; begin
  foreach t in array array['device', 'reading', 'reading_touch', 'operating_hour', 'operating_day'] loop
    execute format('alter table app.%I enable row level security', t);
    execute format('alter table app.%I force row level security', t);
    execute format('create policy own on app.%I to openfloor_app, openfloor_worker
      using (organisation_id = (select app.organisation())) with check (organisation_id = (select app.organisation()))', t);
    execute format('grant select on app.%I to openfloor_app, openfloor_worker', t);
  end loop;
end $$;
grant insert on app.device, app.reading, app.reading_touch to openfloor_app;
grant update (revoked_at, last_seen_at, drift_ms) on app.device to openfloor_app;
grant select, delete on app.reading_touch to openfloor_worker;
grant insert, update, delete on app.operating_hour to openfloor_worker;
grant insert, update on app.operating_day to openfloor_worker;
-- Imports and the demo write days; what is measured is written by the worker alone.
grant insert, update on app.operating_day to openfloor_app;
create policy measured_by_worker on app.operating_day as restrictive for insert to openfloor_app with check (source <> 'MEASURED');
create policy measured_stays on app.operating_day as restrictive for update to openfloor_app
  using (source <> 'MEASURED') with check (source <> 'MEASURED');
create policy housekeeping on app.operating_hour for delete to openfloor_worker using (hour < now() - interval '400 days');

-- How long a state is believed without another word from the device.
create function app.state_hold() returns interval language sql immutable as $$ select interval '4 hours' $$;

-- {"DOWN.TOOL": 60000} and the like, added up by key.
create function app.sum_stops(parts jsonb[]) returns jsonb language sql immutable set search_path = pg_catalog, pg_temp as $$
  select coalesce(jsonb_object_agg(key, total order by key), '{}')
  from (select s.key, sum(s.value::bigint)::bigint as total from unnest(parts) p, jsonb_each_text(p) s group by s.key) sums
$$;

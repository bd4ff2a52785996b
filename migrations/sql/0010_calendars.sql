-- When work is done, on what, how well, and by which papers.

-- Holidays and make-up workdays as published. A year without a notice has the law's days alone, marked as assumed.
create table ref.holiday (
  code      text primary key,
  region    text not null,
  date      date not null,
  kind      text not null check (kind in ('HOLIDAY', 'MAKE_UP_WORKDAY')),
  name_zh   text not null,
  name_en   text not null,
  statutory boolean not null,
  certainty text not null check (certainty in ('CONFIRMED', 'ASSUMED')),
  source    text not null,
  unique (region, date)
);
create table ref.capability_kind (
  code      text primary key,
  name_zh   text not null,
  name_en   text not null,
  unit      text,
  direction text not null check (direction in ('MAX', 'MIN', 'SET')),
  choices   text[] not null,
  position  int not null
);
create table ref.standard (
  code     text primary key,
  name_zh  text not null,
  name_en  text not null,
  position int not null
);
grant select on ref.holiday, ref.capability_kind, ref.standard to openfloor_app, openfloor_worker, exchange_definer;

alter table app.work_center add column machines_from_equipment boolean not null default false;
grant update (parallel_machines, machines_from_equipment) on app.work_center to openfloor_app;

-- Shifts: [{weekday, start, end, breaks: [{start, end}]}], minutes after midnight on the wall's clock. Checked by the product.
create table app.shift_pattern (
  id              uuid primary key,
  organisation_id uuid not null,
  site_id         uuid not null,
  work_center_id  uuid,
  name            text not null check (length(name) between 1 and 100),
  valid_from      date not null,
  shifts          jsonb not null,
  created_at      timestamptz not null,
  removed_at      timestamptz,
  unique (organisation_id, id),
  foreign key (organisation_id, site_id) references app.site (organisation_id, id),
  foreign key (organisation_id, work_center_id) references app.work_center (organisation_id, id)
);
create unique index shift_pattern_from_uq on app.shift_pattern (organisation_id, site_id, work_center_id, valid_from)
  nulls not distinct where removed_at is null;

create table app.calendar_exception (
  id              uuid primary key,
  organisation_id uuid not null,
  site_id         uuid not null,
  work_center_id  uuid,
  from_date       date not null,
  until_date      date not null check (until_date > from_date),
  start_minute    int check (start_minute between 0 and 1439),
  end_minute      int check (end_minute between 0 and 1439),
  factor          int not null check (factor between 0 and 1500),
  cause           text not null check (cause in ('STATUTORY_HOLIDAY', 'MAKE_UP_WORKDAY', 'MAINTENANCE', 'POWER_LIMIT',
                                                 'SPRING_FESTIVAL_RAMP', 'OVERTIME', 'STOCKTAKING', 'OTHER')),
  certainty       text not null check (certainty in ('CONFIRMED', 'ASSUMED')),
  works_as        int check (works_as between 1 and 7),
  note            text check (length(note) between 1 and 500),
  created_at      timestamptz not null,
  removed_at      timestamptz,
  check ((start_minute is null) = (end_minute is null)),
  unique (organisation_id, id),
  foreign key (organisation_id, site_id) references app.site (organisation_id, id),
  foreign key (organisation_id, work_center_id) references app.work_center (organisation_id, id)
);
create index calendar_exception_site_ix on app.calendar_exception (organisation_id, site_id, until_date) where removed_at is null;

-- How well a work centre works from a day on: basis points, and what one machine makes in an hour where capacity is not time.
create table app.work_center_performance (
  organisation_id uuid not null,
  work_center_id  uuid not null,
  valid_from      date not null,
  efficiency      int not null check (efficiency between 1 and 20000),
  rate_per_hour   bigint check (rate_per_hour > 0),
  primary key (work_center_id, valid_from),
  foreign key (organisation_id, work_center_id) references app.work_center (organisation_id, id)
);
create index work_center_performance_owner_ix on app.work_center_performance (organisation_id, work_center_id);

create table app.equipment (
  id              uuid primary key,
  organisation_id uuid not null,
  work_center_id  uuid not null,
  number          text not null check (length(number) between 1 and 40),
  manufacturer    text check (length(manufacturer) between 1 and 100),
  model           text check (length(model) between 1 and 100),
  built_year      int check (built_year between 1900 and 2200),
  serial          text check (length(serial) between 1 and 100),
  status          text not null check (status in ('RUNNING', 'STANDBY', 'MAINTENANCE', 'DOWN', 'RETIRED')),
  created_at      timestamptz not null,
  constraint equipment_number_uq unique (organisation_id, number),
  unique (organisation_id, id),
  foreign key (organisation_id, work_center_id) references app.work_center (organisation_id, id)
);
create index equipment_center_ix on app.equipment (organisation_id, work_center_id, number);

create table app.capability (
  id              uuid primary key,
  organisation_id uuid not null,
  work_center_id  uuid not null,
  kind            text not null references ref.capability_kind (code),
  value           numeric(20, 8),
  unit            text,
  choices         text[] not null,
  created_at      timestamptz not null,
  removed_at      timestamptz,
  unique (organisation_id, id),
  foreign key (organisation_id, work_center_id) references app.work_center (organisation_id, id)
);
create unique index capability_kind_uq on app.capability (organisation_id, work_center_id, kind) where removed_at is null;

create table app.certificate (
  id              uuid primary key,
  organisation_id uuid not null,
  site_id         uuid not null,
  work_center_id  uuid,
  standard        text not null references ref.standard (code),
  number          text not null check (length(number) between 1 and 100),
  issuer          text not null check (length(issuer) between 1 and 200),
  scope           text check (length(scope) between 1 and 500),
  valid_from      date not null,
  valid_until     date check (valid_until > valid_from),
  file_id         uuid,
  created_at      timestamptz not null,
  withdrawn_at    timestamptz,
  -- The fewest days before the end of which somebody has been told.
  reminded_days   int,
  unique (organisation_id, id),
  foreign key (organisation_id, site_id) references app.site (organisation_id, id),
  foreign key (organisation_id, work_center_id) references app.work_center (organisation_id, id),
  foreign key (organisation_id, file_id) references app.stored_file (organisation_id, id)
);
create index certificate_site_ix on app.certificate (organisation_id, site_id, id);
create index certificate_due_ix on app.certificate (valid_until) where withdrawn_at is null and valid_until is not null;

create table app.photograph (
  id              uuid primary key,
  organisation_id uuid not null,
  work_center_id  uuid not null,
  equipment_id    uuid,
  file_id         uuid not null,
  alt_text        text not null check (length(alt_text) between 1 and 200),
  position        int not null,
  created_at      timestamptz not null,
  removed_at      timestamptz,
  unique (organisation_id, id),
  foreign key (organisation_id, work_center_id) references app.work_center (organisation_id, id),
  foreign key (organisation_id, equipment_id) references app.equipment (organisation_id, id),
  foreign key (organisation_id, file_id) references app.stored_file (organisation_id, id)
);
create index photograph_center_ix on app.photograph (organisation_id, work_center_id, position);

do $$ declare t text; begin
  foreach t in array array['shift_pattern', 'calendar_exception', 'work_center_performance', 'equipment', 'capability', 'certificate', 'photograph'] loop
    execute format('alter table app.%I enable row level security', t);
    execute format('alter table app.%I force row level security', t);
    execute format('create policy own on app.%I to openfloor_app, openfloor_worker
      using (organisation_id = (select app.organisation())) with check (organisation_id = (select app.organisation()))', t);
    execute format('grant select, insert, update on app.%I to openfloor_app', t);
    execute format('grant select on app.%I to openfloor_worker', t);
  end loop;
end $$;
grant update (reminded_days) on app.certificate to openfloor_worker;

-- Sites with a calendar, and certificates that end soon, for the clock's work: ids alone, over all tenants.
grant select on app.shift_pattern, app.certificate to exchange_definer;
create function market.sites_with_calendar() returns table (organisation_id uuid, site_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct p.organisation_id, p.site_id from app.shift_pattern p where p.removed_at is null order by 1, 2
$$;
create function market.certificates_ending(days int) returns table (organisation_id uuid, certificate_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.organisation_id, c.id from app.certificate c join app.site s on s.id = c.site_id
  where c.withdrawn_at is null and c.valid_until - (app.clock() at time zone s.time_zone)::date between 0 and days
    and coalesce(c.reminded_days, days + 1) > 7
  order by c.valid_until, c.id limit 5000
$$;
do $$ declare f regprocedure; begin
  foreach f in array array['market.sites_with_calendar()'::regprocedure, 'market.certificates_ending(int)'::regprocedure] loop
    execute format('alter function %s owner to exchange_definer', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to openfloor_worker', f);
  end loop;
end $$;

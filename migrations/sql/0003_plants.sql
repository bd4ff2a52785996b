-- Where work is done, and how much of it fits into a day.

create table app.site (
  id              uuid primary key,
  organisation_id uuid not null references app.organisation (id),
  name            text not null check (length(name) between 1 and 100),
  city_code       text not null references ref.city (code),
  time_zone       text not null,
  working_days    int[] not null check (cardinality(working_days) between 1 and 7 and working_days <@ array[1,2,3,4,5,6,7]),
  created_at      timestamptz not null,
  constraint site_name_uq unique (organisation_id, name),
  unique (organisation_id, id)
);
create table app.work_center (
  id                uuid primary key,
  organisation_id   uuid not null,
  site_id           uuid not null,
  code              text not null check (length(code) between 1 and 40),
  name              text not null check (length(name) between 1 and 100),
  process_code      text not null references ref.process (code),
  material_codes    text[] not null,
  measure           text not null check (measure in ('TIME', 'MASS', 'AREA', 'LENGTH', 'COUNT')),
  parallel_machines int not null check (parallel_machines between 1 and 1000),
  rate              numeric(20, 8) not null check (rate >= 0),
  currency          char(3) not null,
  setup_amount      bigint not null check (setup_amount >= 0),
  minimum_block     bigint not null check (minimum_block >= 0),
  created_at        timestamptz not null,
  constraint work_center_code_uq unique (organisation_id, code),
  unique (organisation_id, id),
  foreign key (organisation_id, site_id) references app.site (organisation_id, id)
);
create index work_center_site_ix on app.work_center (organisation_id, site_id);

-- One row per work centre and day, in base units of its measure. `free` is derived: total - committed - held - reserved,
-- and may be negative. What is sold can never pass `sellable`, whatever a later capacity sheet says of the total.
create table app.work_center_day (
  organisation_id uuid not null,
  work_center_id  uuid not null,
  work_date       date not null,
  total           bigint not null check (total >= 0),
  committed       bigint not null check (committed >= 0),
  held            bigint not null default 0 check (held >= 0),
  reserved        bigint not null default 0 check (reserved >= 0),
  sellable        bigint not null,
  primary key (work_center_id, work_date),
  constraint work_center_day_sold_ck check (held + reserved <= sellable),
  foreign key (organisation_id, work_center_id) references app.work_center (organisation_id, id)
);
create index work_center_day_owner_ix on app.work_center_day (organisation_id, work_date);

create table app.stored_file (
  id              uuid primary key,
  organisation_id uuid not null references app.organisation (id),
  name            text not null check (length(name) between 1 and 255),
  media_type      text not null,
  size_bytes      bigint not null,
  sha256          bytea not null,
  created_by      uuid not null,
  created_at      timestamptz not null,
  unique (organisation_id, id)
);
create table app.capacity_import (
  id              uuid primary key,
  organisation_id uuid not null,
  file_id         uuid not null,
  file_name       text not null,
  state           text not null check (state in ('REJECTED', 'CHECKED', 'COMMITTED')),
  row_count       int not null,
  create_count    int not null,
  change_count    int not null,
  same_count      int not null,
  reject_count    int not null,
  warning_count   int not null,
  causes          jsonb not null,
  problems        jsonb not null,
  uploaded_by     uuid not null,
  uploaded_at     timestamptz not null,
  committed_at    timestamptz,
  unique (organisation_id, id),
  foreign key (organisation_id, file_id) references app.stored_file (organisation_id, id)
);
create index capacity_import_list_ix on app.capacity_import (organisation_id, id desc);
create table app.capacity_difference (
  id                uuid primary key,
  organisation_id   uuid not null,
  import_id         uuid not null,
  kind              text not null check (kind in ('NOT_IN_SHEET', 'UNKNOWN_WORK_ORDER', 'QUANTITY_DIFFERS', 'SHORTFALL')),
  work_center_id    uuid not null,
  week_start        date not null,
  work_order_number text,
  in_sheet          bigint,
  sold_here         bigint,
  resolved_at       timestamptz,
  resolved_by       uuid,
  note              text,
  foreign key (organisation_id, import_id) references app.capacity_import (organisation_id, id),
  foreign key (organisation_id, work_center_id) references app.work_center (organisation_id, id)
);
create index capacity_difference_open_ix on app.capacity_difference (organisation_id, id desc) where resolved_at is null;
create index capacity_difference_import_ix on app.capacity_difference (organisation_id, import_id);
create index capacity_difference_cell_ix on app.capacity_difference (organisation_id, work_center_id, week_start);

do $$ declare t text; begin
  foreach t in array array['site', 'work_center', 'work_center_day', 'stored_file', 'capacity_import', 'capacity_difference'] loop
    execute format('alter table app.%I enable row level security', t);
    execute format('alter table app.%I force row level security', t);
    execute format('create policy own on app.%I to openfloor_app, openfloor_worker
      using (organisation_id = (select app.organisation())) with check (organisation_id = (select app.organisation()))', t);
  end loop;
end $$;
grant select, insert, update on app.site, app.work_center, app.capacity_import, app.capacity_difference to openfloor_app;
grant select, insert on app.stored_file to openfloor_app;
-- Held and reserved move through the exchange's functions alone.
grant select on app.work_center_day to openfloor_app;
grant insert (organisation_id, work_center_id, work_date, total, committed, sellable) on app.work_center_day to openfloor_app;
grant update (total, committed, sellable) on app.work_center_day to openfloor_app;
grant select on app.site, app.work_center, app.work_center_day to openfloor_worker, exchange_definer;
grant update on app.work_center_day to exchange_definer;

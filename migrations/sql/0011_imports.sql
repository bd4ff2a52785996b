-- Sheets of every kind come in one way. What was the table of capacity sheets becomes theirs.
alter table app.capacity_import rename to sheet_import;
alter index app.capacity_import_list_ix rename to sheet_import_list_ix;
alter table app.sheet_import drop constraint capacity_import_state_check;
alter table app.sheet_import
  add constraint sheet_import_state_ck check (state in ('UPLOADED', 'REFUSED', 'MATCHING', 'CHECKING', 'REJECTED', 'CHECKED', 'COMMITTING',
    'COMMITTED', 'UNDONE', 'CANCELLED')),
  add column kind           text default 'capacity',
  add column columns        jsonb not null default '[]',
  add column missing        text[] not null default '{}',
  add column profile_code   text,
  add column profile_name   text,
  add column refusal        jsonb,
  add column rows           text check (rows in ('ALL', 'GOOD')),
  add column marked_file_id uuid,
  add column job_id         uuid,
  add column committed_by   uuid,
  add column undone_at      timestamptz,
  add column undone_by      uuid,
  add column kept_until     timestamptz,
  add foreign key (organisation_id, marked_file_id) references app.stored_file (organisation_id, id);
update app.sheet_import set kept_until = uploaded_at + interval '90 days', rows = case when state = 'COMMITTED' then 'ALL' end,
  committed_by = case when state = 'COMMITTED' then uploaded_by end;
alter table app.sheet_import alter column kind drop default, alter column columns drop default, alter column missing drop default,
  alter column kept_until set not null;
create index sheet_import_kind_ix on app.sheet_import (organisation_id, kind, id desc);
create index sheet_import_kept_ix on app.sheet_import (kept_until);

-- What is wrong in a sheet, in the order in which people are shown it: errors first, then by row.
create table app.sheet_problem (
  organisation_id uuid not null,
  import_id       uuid not null,
  place           text not null,
  row_number      int not null,
  column_title    text not null,
  cell            text not null,
  found           text,
  expected        text not null,
  code            text not null,
  severity        text not null check (severity in ('ERROR', 'WARNING')),
  params          jsonb not null,
  primary key (import_id, place),
  foreign key (organisation_id, import_id) references app.sheet_import (organisation_id, id)
);
insert into app.sheet_problem
  select i.organisation_id, i.id, lpad(p.n::text, 6, '0'), (p.x ->> 'row')::int, p.x ->> 'column', p.x ->> 'cell', p.x ->> 'found', p.x ->> 'expected',
    p.x ->> 'code', p.x ->> 'severity', p.x -> 'params'
  from app.sheet_import i cross join lateral jsonb_array_elements(i.problems) with ordinality as p (x, n);
alter table app.sheet_import drop column problems;

-- What a committed sheet did to each subject: before and after, so that it can be undone.
create table app.sheet_change (
  organisation_id uuid not null,
  import_id       uuid not null,
  subject_id      uuid not null,
  "before"        jsonb,
  "after"         jsonb not null,
  primary key (import_id, subject_id),
  foreign key (organisation_id, import_id) references app.sheet_import (organisation_id, id)
);

-- What the columns of a firm's files are taken for: by one person before, or by everybody under a name.
create table app.sheet_profile (
  id              uuid primary key,
  organisation_id uuid not null references app.organisation (id),
  kind            text not null,
  person_id       uuid,
  name            text check (length(name) between 1 and 100),
  columns         jsonb not null,
  updated_at      timestamptz not null,
  constraint sheet_profile_whose_ck check ((person_id is null) <> (name is null)),
  unique (organisation_id, id)
);
create unique index sheet_profile_person_uq on app.sheet_profile (organisation_id, kind, person_id) where name is null;
create unique index sheet_profile_name_uq on app.sheet_profile (organisation_id, kind, name) where person_id is null;

do $$ declare t text; begin
  foreach t in array array['sheet_problem', 'sheet_change', 'sheet_profile'] loop
    execute format('alter table app.%I enable row level security', t);
    execute format('alter table app.%I force row level security', t);
    execute format('create policy own on app.%I to openfloor_app, openfloor_worker
      using (organisation_id = (select app.organisation())) with check (organisation_id = (select app.organisation()))', t);
  end loop;
end $$;
grant select, insert, update on app.sheet_profile to openfloor_app, openfloor_worker;
grant select, insert on app.sheet_problem, app.sheet_change to openfloor_app, openfloor_worker;
grant delete on app.sheet_problem, app.sheet_change to openfloor_worker;
-- Reading, checking and writing sheets is workers' work.
grant select, insert, update on app.sheet_import to openfloor_worker;
grant select, insert on app.stored_file to openfloor_worker;
grant insert, update on app.work_center to openfloor_worker;

-- Undoing takes away what an import has brought, of the caller's own firm and only where nothing stands on it: nobody may delete by hand.
create function market.forget_days(centers uuid[], days date[]) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from app.work_center_day d using unnest(centers, days) as x (center, day)
  where d.work_center_id = x.center and d.work_date = x.day and d.organisation_id = app.organisation() and d.held = 0 and d.reserved = 0
    and not exists (select 1 from app.reservation_day r where r.work_center_id = d.work_center_id and r.work_date = d.work_date) $$;
create function market.forget_centers(centers uuid[]) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from app.work_center w where w.id = any (centers) and w.organisation_id = app.organisation() $$;
grant select, delete on app.work_center, app.work_center_day to exchange_definer;
alter function market.forget_days(uuid[], date[]) owner to exchange_definer;
alter function market.forget_centers(uuid[]) owner to exchange_definer;
revoke all on function market.forget_days(uuid[], date[]), market.forget_centers(uuid[]) from public;
grant execute on function market.forget_days(uuid[], date[]), market.forget_centers(uuid[]) to openfloor_app;

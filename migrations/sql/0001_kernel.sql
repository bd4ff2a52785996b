-- The kernel: who is asking, what time it is, and the rows that every command leaves behind.

-- The clock of the rules. Only the migrator may move it, and only tests do.
create table ref.clock_offset (
  one_row  boolean primary key default true check (one_row),
  distance interval not null
);
create function app.clock() returns timestamptz language sql volatile parallel safe as
  $$ select clock_timestamp() + coalesce((select distance from ref.clock_offset), interval '0') $$;

-- Session variables, set for one transaction by the kernel's two doors. After a first local set they read '' and not NULL.
create function app.organisation() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('app.organisation', true), '')::uuid $$;
create function app.person() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('app.person', true), '')::uuid $$;
-- Whose keys these are: the organisation's, else the person's, else those of one network address or link.
create function app.idempotency_scope() returns text language sql stable parallel safe as
  $$ select coalesce('organisation:' || app.organisation(), 'person:' || app.person(),
                     'client:' || nullif(current_setting('app.client', true), '')) $$;

create table app.idempotency (
  scope        text not null,
  key          text not null check (length(key) between 8 and 255),
  command      text not null,
  input_hash   bytea not null,
  outcome_type text,
  outcome_id   uuid,
  created_at   timestamptz not null default clock_timestamp(),
  primary key (scope, key)
);
create index idempotency_created_ix on app.idempotency (created_at);

create table app.outbox (
  id              uuid primary key default uuidv7(),
  organisation_id uuid,
  event           text not null,
  payload         jsonb not null,
  created_at      timestamptz not null default clock_timestamp(),
  dispatched_at   timestamptz
);
create index outbox_waiting_ix on app.outbox (id) where dispatched_at is null;
create index outbox_dispatched_ix on app.outbox (dispatched_at) where dispatched_at is not null;

-- What a consumer has done, written in the transaction of its effect: an event twice delivered has one effect.
create table app.consumption (
  consumer text not null,
  event_id uuid not null,
  at       timestamptz not null default clock_timestamp(),
  primary key (consumer, event_id)
);

create table app.audit_entry (
  id              uuid primary key default uuidv7(),
  organisation_id uuid,
  person_id       uuid,
  actor           text not null,
  command         text not null,
  subject_type    text,
  subject_id      uuid,
  changes         jsonb not null default '{}',
  at              timestamptz not null default clock_timestamp()
);
create index audit_entry_subject_ix on app.audit_entry (organisation_id, subject_id, id);

create table app.job (
  id              uuid primary key default uuidv7(),
  organisation_id uuid not null,
  kind            text not null,
  subject_id      uuid not null,
  state           text not null default 'QUEUED' check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
  result          jsonb,
  error           jsonb,
  created_at      timestamptz not null default clock_timestamp(),
  started_at      timestamptz,
  finished_at     timestamptz
);
create index job_subject_ix on app.job (organisation_id, subject_id, id desc);
create index job_unfinished_ix on app.job (id) where state in ('QUEUED', 'RUNNING');

alter table app.idempotency enable row level security; alter table app.idempotency force row level security;
alter table app.outbox      enable row level security; alter table app.outbox      force row level security;
alter table app.consumption enable row level security; alter table app.consumption force row level security;
alter table app.audit_entry enable row level security; alter table app.audit_entry force row level security;
alter table app.job         enable row level security; alter table app.job         force row level security;

create policy own on app.idempotency to openfloor_app, openfloor_worker
  using (scope = (select app.idempotency_scope())) with check (scope = (select app.idempotency_scope()));
create policy housekeeping on app.idempotency for delete to openfloor_worker using (created_at < now() - interval '30 days');
create policy write on app.outbox for insert to openfloor_app, openfloor_worker
  with check (organisation_id is not distinct from (select app.organisation()));
create policy dispatch on app.outbox to openfloor_worker using (true) with check (organisation_id is not distinct from (select app.organisation()) or dispatched_at is not null);
create policy dispatch on app.consumption to openfloor_worker using (true) with check (true);
create policy own on app.audit_entry for select to openfloor_app using (organisation_id = (select app.organisation()));
create policy write on app.audit_entry for insert to openfloor_app, openfloor_worker
  with check (organisation_id is not distinct from (select app.organisation()));
create policy own on app.job to openfloor_app, openfloor_worker
  using (organisation_id = (select app.organisation())) with check (organisation_id = (select app.organisation()));

grant select, insert, update on app.idempotency to openfloor_app, openfloor_worker;
grant delete on app.idempotency to openfloor_worker;
grant insert on app.outbox to openfloor_app;
grant select, insert, update, delete on app.outbox to openfloor_worker;
grant select, insert, delete on app.consumption to openfloor_worker;
grant select, insert on app.audit_entry to openfloor_app;
grant insert on app.audit_entry to openfloor_worker;
grant select, insert, update on app.job to openfloor_app, openfloor_worker;
grant insert on app.outbox, app.audit_entry to exchange_definer;
grant select on ref.clock_offset to openfloor_app, openfloor_worker, exchange_definer, auth_definer;

-- What has happened lately, for the server's own fan-out to open screens: ids only, no payload of anybody.
create function app.events_since(after_time timestamptz, wanted text[])
returns table (id uuid, event text, subject_id uuid, created_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o.id, o.event, (o.payload ->> 'subjectId')::uuid, o.created_at
  from app.outbox o where o.created_at > after_time and o.event = any (wanted)
  order by o.created_at limit 1000
$$;
create index outbox_created_ix on app.outbox (created_at);
grant select on app.outbox to exchange_definer;
alter function app.events_since(timestamptz, text[]) owner to exchange_definer;
revoke all on function app.events_since(timestamptz, text[]) from public;
grant execute on function app.events_since(timestamptz, text[]) to openfloor_app;

-- Reference data: the same for everybody, read-only to the product.
create table ref.process (
  code        text primary key,
  parent_code text references ref.process (code),
  name_zh     text not null,
  name_en     text not null,
  measure     text not null check (measure in ('TIME', 'MASS', 'AREA', 'LENGTH', 'COUNT')),
  depth       int not null,
  leaf        boolean not null,
  position    int not null
);
create table ref.material (
  code        text primary key,
  parent_code text references ref.material (code),
  name_zh     text not null,
  name_en     text not null,
  position    int not null
);
create table ref.city (
  code      text primary key,
  name_zh   text not null,
  name_en   text not null,
  latitude  numeric(8, 4) not null,
  longitude numeric(8, 4) not null,
  time_zone text not null,
  position  int not null
);
create table ref.freight_tariff (
  valid_from              date primary key,
  currency                char(3) not null,
  base_per_shipment_minor bigint not null,
  per_kilometre_minor     bigint not null,
  source                  text not null
);
grant select on all tables in schema ref to openfloor_app, openfloor_worker, exchange_definer;

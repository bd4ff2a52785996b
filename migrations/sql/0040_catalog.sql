-- Items, their revisions, and how each revision is made: steps of processes with the ways between them. One firm's own; nobody else reads it.

create table app.item (
  id              uuid primary key,
  organisation_id uuid not null references app.organisation (id),
  number          text not null check (length(number) between 1 and 60),
  name            text not null check (length(name) between 1 and 200),
  material_code   text references ref.material (code),
  created_by      uuid,
  created_at      timestamptz not null,
  unique (organisation_id, id),
  constraint item_number_uq unique (organisation_id, number)
);
create index item_list_ix on app.item (organisation_id, id desc);

create table app.item_revision (
  id              uuid primary key,
  organisation_id uuid not null,
  item_id         uuid not null,
  code            text not null check (length(code) between 1 and 20),
  -- DRAFT: its routing may be written anew. RELEASED: it stays as it is for good.
  state           text not null check (state in ('DRAFT', 'RELEASED')),
  -- Which writing of its routing holds; earlier ones are kept.
  version         int not null check (version > 0),
  created_at      timestamptz not null,
  released_at     timestamptz,
  unique (organisation_id, id),
  constraint item_revision_code_uq unique (item_id, code),
  check ((state = 'RELEASED') = (released_at is not null)),
  foreign key (organisation_id, item_id) references app.item (organisation_id, id)
);
create index item_revision_ix on app.item_revision (item_id, id desc);

create table app.routing_step (
  organisation_id uuid not null,
  revision_id     uuid not null,
  version         int not null,
  position        int not null check (position between 1 and 60),
  code            text not null check (length(code) between 1 and 20),
  name            text not null check (length(name) between 1 and 100),
  process_code    text not null references ref.process (code),
  material_code   text references ref.material (code),
  -- Certificates that whoever works has to hold.
  standards       text[] not null default '{}',
  measure         text not null check (measure in ('TIME', 'MASS', 'AREA', 'LENGTH', 'COUNT')),
  -- What one piece takes, in `load_unit`.
  load_per_piece  numeric(20, 8) not null check (load_per_piece > 0),
  load_unit       text not null,
  -- Base units of the measure, once for each work centre that does the step.
  setup_amount    bigint not null check (setup_amount >= 0),
  yield_bps       int not null check (yield_bps between 1 and 10000),
  lot_least       int check (lot_least > 0),
  lot_most        int check (lot_most > 0),
  -- Pieces that travel together to the next step; null: all that a week has made.
  transfer_batch  int check (transfer_batch > 0),
  primary key (revision_id, version, position),
  unique (revision_id, version, code),
  check (lot_least <= lot_most),
  foreign key (organisation_id, revision_id) references app.item_revision (organisation_id, id)
);

create table app.routing_arc (
  organisation_id uuid not null,
  revision_id     uuid not null,
  version         int not null,
  from_code       text not null,
  to_code         text not null check (to_code <> from_code),
  -- Pieces of the one that each piece of the other takes.
  per             int not null check (per between 1 and 1000),
  primary key (revision_id, version, from_code, to_code),
  foreign key (revision_id, version, from_code) references app.routing_step (revision_id, version, code),
  foreign key (revision_id, version, to_code) references app.routing_step (revision_id, version, code),
  foreign key (organisation_id, revision_id) references app.item_revision (organisation_id, id)
);

do $$ declare t text; begin
  foreach t in array array['item', 'item_revision', 'routing_step', 'routing_arc'] loop
    execute format('alter table app.%I enable row level security; alter table app.%1$I force row level security', t);
    execute format('grant select on app.%I to openfloor_app, openfloor_worker', t);
    execute format('create policy own on app.%I to openfloor_app, openfloor_worker
      using (organisation_id = (select app.organisation())) with check (organisation_id = (select app.organisation()))', t);
  end loop;
end $$;
grant insert, update on app.item, app.item_revision to openfloor_app;
grant insert on app.routing_step, app.routing_arc to openfloor_app;

-- What has been released is what orders were planned by: no role may change it, whatever a command says. Rows of a routing are never changed.
create function app.released_stays() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op <> 'INSERT' or exists (select from app.item_revision r where r.id = new.revision_id and r.state = 'RELEASED') then
    raise exception 'a routing stays as it is' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger released_stays before insert or update on app.routing_step for each row execute function app.released_stays();
create trigger released_stays before insert or update on app.routing_arc for each row execute function app.released_stays();
create function app.release_is_final() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.state = 'RELEASED' then raise exception 'a released revision stays as it is' using errcode = 'check_violation'; end if;
  return new;
end $$;
create trigger release_is_final before update on app.item_revision for each row execute function app.release_is_final();

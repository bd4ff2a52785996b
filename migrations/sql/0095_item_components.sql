-- Bills of material: what one piece of a revision takes, and which step takes it. One firm's own, as its routings are.

-- What the item is counted in: pieces unless told. What is made is counted in pieces, because routings are written by the piece.
alter table app.item add column unit text not null default 'H87';
-- Which writing of its components holds; 0 where none has been written. Earlier ones are kept.
alter table app.item_revision add column components_version int not null default 0 check (components_version >= 0);

create table app.item_component (
  organisation_id       uuid not null,
  revision_id           uuid not null,
  version               int not null check (version > 0),
  position              int not null check (position between 1 and 100),
  component_id          uuid not null,
  -- By which revision it is made; null: by the newest that is released.
  component_revision_id uuid,
  -- For one piece, in `unit`, without what is lost.
  quantity              numeric(20, 8) not null check (quantity > 0),
  unit                  text not null,
  -- Of 10,000 that are taken so many are lost.
  scrap_bps             int not null check (scrap_bps between 0 and 9000),
  step_code             text not null check (length(step_code) between 1 and 20),
  source                text not null check (source in ('MAKE', 'BUY', 'SUPPLIED')),
  -- Working days from ordering it until it is there.
  lead_working_days     int check (lead_working_days between 0 and 366),
  primary key (revision_id, version, position),
  unique (revision_id, version, step_code, component_id),
  check ((source = 'MAKE') = (lead_working_days is null)),
  check (source = 'MAKE' or component_revision_id is null),
  foreign key (organisation_id, revision_id) references app.item_revision (organisation_id, id),
  foreign key (organisation_id, component_id) references app.item (organisation_id, id),
  foreign key (organisation_id, component_revision_id) references app.item_revision (organisation_id, id)
);
create index item_component_of_ix on app.item_component (component_id);
create index item_component_revision_ix on app.item_component (component_revision_id) where component_revision_id is not null;

alter table app.item_component enable row level security;
alter table app.item_component force row level security;
grant select, insert on app.item_component to openfloor_app, openfloor_worker;
create policy own on app.item_component to openfloor_app, openfloor_worker
  using (organisation_id = (select app.organisation())) with check (organisation_id = (select app.organisation()));
create trigger released_stays before insert or update on app.item_component for each row execute function app.released_stays();

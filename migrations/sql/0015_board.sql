-- One edit of the capacity board: many cells by one person for one reason. `days` holds what each day was and became, so that the
-- edit can be taken back; it is kept for the latest twenty of a firm. The book of changes keeps edits and undoings for good.
create table app.capacity_edit (
  id              uuid primary key,
  organisation_id uuid not null references app.organisation (id),
  bucket          text not null check (bucket in ('DAY', 'WEEK')),
  reason          text not null check (length(reason) between 1 and 500),
  cell_count      int not null check (cell_count between 1 and 5000),
  days            jsonb,
  edited_by       uuid,
  edited_at       timestamptz not null,
  undone_at       timestamptz,
  undone_by       uuid,
  unique (organisation_id, id)
);
create index capacity_edit_list_ix on app.capacity_edit (organisation_id, id desc);
alter table app.capacity_edit enable row level security;
alter table app.capacity_edit force row level security;
create policy own on app.capacity_edit to openfloor_app
  using (organisation_id = (select app.organisation())) with check (organisation_id = (select app.organisation()));
grant select, insert on app.capacity_edit to openfloor_app;
grant update (days, undone_at, undone_by) on app.capacity_edit to openfloor_app;

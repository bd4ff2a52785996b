-- Requests made anew from what was bought before; and which firms a customer or an audit has approved for a part and a step.

-- Where a request was made from: an award or a call-off of the same buyer's, and which drawings have another revision since.
create table app.rfq_reorder (
  organisation_id uuid not null,
  rfq_id          uuid primary key,
  award_id        uuid,
  call_off_id     uuid references app.call_off (id),
  -- [{name, from, to}]
  changed         jsonb not null default '[]' check (jsonb_typeof(changed) = 'array'),
  check (num_nonnulls(award_id, call_off_id) = 1),
  foreign key (organisation_id, rfq_id) references app.rfq (organisation_id, id),
  foreign key (organisation_id, award_id) references app.award (buyer_id, id)
);

-- Which parts are made by approved firms alone.
create table app.source_demand (
  organisation_id uuid not null references app.organisation (id),
  part_number     text not null check (length(part_number) between 1 and 60),
  is_demanded     boolean not null,
  reason          text not null check (length(reason) between 1 and 500),
  changed_by      text not null,
  changed_at      timestamptz not null,
  primary key (organisation_id, part_number)
);
create table app.approved_source (
  id              uuid primary key,
  organisation_id uuid not null references app.organisation (id),
  part_number     text not null check (length(part_number) between 1 and 60),
  -- Null: every step of the part.
  process_code    text references ref.process (code),
  firm_id         uuid not null references market.firm (id),
  reason          text not null check (length(reason) between 1 and 500),
  valid_from      date not null,
  valid_until     date check (valid_from < valid_until),
  approved_by     text not null,
  approved_at     timestamptz not null,
  withdrawn_by    text,
  withdrawn_at    timestamptz,
  withdraw_reason text check (length(withdraw_reason) between 1 and 500),
  check (organisation_id <> firm_id),
  check (num_nonnulls(withdrawn_by, withdrawn_at, withdraw_reason) in (0, 3))
);
create unique index approved_source_live_uq on app.approved_source (organisation_id, part_number, firm_id, coalesce(process_code, '')) where withdrawn_at is null;
create index approved_source_list_ix on app.approved_source (organisation_id, id desc);

do $$ declare t text; begin
  foreach t in array array['rfq_reorder', 'source_demand', 'approved_source'] loop
    execute format('alter table app.%I enable row level security; alter table app.%1$I force row level security', t);
    execute format('grant select on app.%I to openfloor_app, openfloor_worker', t);
    execute format('create policy own on app.%I to openfloor_app, openfloor_worker
      using (organisation_id = (select app.organisation())) with check (organisation_id = (select app.organisation()))', t);
  end loop;
end $$;
grant insert on app.rfq_reorder, app.source_demand, app.approved_source to openfloor_app;
grant update (is_demanded, reason, changed_by, changed_at) on app.source_demand to openfloor_app;
grant update (withdrawn_by, withdrawn_at, withdraw_reason) on app.approved_source to openfloor_app;

-- What a firm keeps of each of its partners: people, notes, and what is to be done next. Its own; the partner never sees it.

create table app.account_contact (
  id              uuid primary key,
  organisation_id uuid not null references app.organisation (id),
  firm_id         uuid not null references market.firm (id),
  -- Nobody's any more once the contact is forgotten.
  name            text check (length(name) between 1 and 100),
  duty            text check (length(duty) between 1 and 100),
  email           text check (length(email) between 3 and 254),
  phone           text check (length(phone) between 1 and 40),
  added_at        timestamptz not null,
  removed_at      timestamptz,
  check ((name is null) = (removed_at is not null)),
  check (removed_at is null or num_nonnulls(name, duty, email, phone) = 0)
);
create index account_contact_ix on app.account_contact (organisation_id, firm_id, id);
create table app.account_note (
  id              uuid primary key,
  organisation_id uuid not null references app.organisation (id),
  firm_id         uuid not null references market.firm (id),
  text            text not null check (length(text) between 1 and 4000),
  written_by      text not null,
  written_at      timestamptz not null
);
create index account_note_ix on app.account_note (organisation_id, firm_id, id desc);
-- One that is open for each partner; another one takes its place.
create table app.account_action (
  id              uuid primary key,
  organisation_id uuid not null references app.organisation (id),
  firm_id         uuid not null references market.firm (id),
  text            text not null check (length(text) between 1 and 300),
  due_on          date not null,
  state           text not null check (state in ('OPEN', 'DONE', 'REPLACED')),
  person_id       uuid,
  set_by          text not null,
  set_at          timestamptz not null,
  ended_at        timestamptz,
  check ((state = 'OPEN') = (ended_at is null))
);
create unique index account_action_open_uq on app.account_action (organisation_id, firm_id) where state = 'OPEN';

do $$ declare t text; begin
  foreach t in array array['account_contact', 'account_note', 'account_action'] loop
    execute format('alter table app.%I enable row level security; alter table app.%1$I force row level security', t);
    execute format('grant select on app.%I to openfloor_app, openfloor_worker', t);
    execute format('grant insert on app.%I to openfloor_app', t);
    execute format('create policy own on app.%I to openfloor_app, openfloor_worker
      using (organisation_id = (select app.organisation())) with check (organisation_id = (select app.organisation()))', t);
  end loop;
end $$;
-- Who is forgotten leaves an empty row.
grant update (name, duty, email, phone, removed_at) on app.account_contact to openfloor_app;
grant update (state, ended_at) on app.account_action to openfloor_app;

-- Consent: what a firm lets an institution see of its operating data. Without a row nobody sees anything.

create sequence app.consent_number;
grant usage on sequence app.consent_number to openfloor_app;

-- The catalogue of all that can be shared. What is not classified here is shared with nobody: the functions that read join it.
create table ref.data_field (
  code       text primary key check (code ~ '^[a-z]+(\.[a-z]+)+$'),
  data_group text not null check (data_group in ('PROFILE', 'ORDERS', 'RELIABILITY', 'CAPACITY', 'QUOTING')),
  -- TOTAL: one figure of the window. MONTH: one a month. RAW: one an order, or one a work centre and day.
  grain      text not null check (grain in ('TOTAL', 'MONTH', 'RAW')),
  -- UNECE Rec 20; MONEY where each figure names its currency.
  unit       text not null,
  -- Where figures of this field come from as a rule; each figure says it for itself.
  source     text not null check (source in ('MEASURED', 'DECLARED', 'IMPORTED', 'SIMULATED')),
  name_zh    text not null,
  name_en    text not null,
  note_zh    text not null,
  note_en    text not null,
  position   int not null
);
grant select on ref.data_field to openfloor_app, openfloor_worker, exchange_definer;

create table app.consent (
  id             uuid primary key,
  number         text not null,
  subject_id     uuid not null references app.organisation (id),
  recipient_id   uuid not null references market.firm (id),
  purpose        text not null check (purpose in ('UNDERWRITE', 'MONITOR', 'INSURE', 'LEASE')),
  data_groups    text[] not null check (cardinality(data_groups) between 1 and 5
    and data_groups <@ array['PROFILE', 'ORDERS', 'RELIABILITY', 'CAPACITY', 'QUOTING']),
  granularity    text not null check (granularity in ('SCORE_ONLY', 'MONTHLY', 'RAW')),
  window_months  int not null check (window_months between 1 and 36),
  frequency      text not null check (frequency in ('ONCE', 'MONTHLY', 'WEEKLY', 'DAILY')),
  reconfirm_days int not null check (reconfirm_days between 30 and 180),
  given_by       uuid,
  given_at       timestamptz not null,
  confirmed_at   timestamptz not null,
  expires_at     timestamptz not null check (expires_at > given_at),
  revoked_by     uuid,
  revoked_at     timestamptz,
  revoke_reason  text check (length(revoke_reason) between 1 and 500),
  -- The last day on which figures were drawn; market.read_dossier alone writes it.
  drawn_on       date,
  constraint consent_other_ck check (subject_id <> recipient_id),
  constraint consent_number_uq unique (subject_id, number),
  unique (subject_id, recipient_id, id)
);
create index consent_given_ix on app.consent (subject_id, id desc);
create index consent_received_ix on app.consent (recipient_id, id desc);

-- Where a consent stands at a moment. LAPSED waits to be confirmed anew, and gives nothing meanwhile.
create function app.consent_state(c app.consent, moment timestamptz) returns text language sql stable parallel safe
set search_path = pg_catalog, pg_temp as $$
  select case when c.revoked_at is not null then 'REVOKED' when c.expires_at <= moment then 'EXPIRED'
    when c.confirmed_at + make_interval(days => c.reconfirm_days) <= moment then 'LAPSED' else 'ACTIVE' end
$$;

alter table app.consent enable row level security;
alter table app.consent force row level security;
create policy parties on app.consent for select to openfloor_app, openfloor_worker
  using (subject_id = (select app.organisation()) or recipient_id = (select app.organisation()));
create policy give on app.consent for insert to openfloor_app with check (subject_id = (select app.organisation()));
create policy change on app.consent for update to openfloor_app
  using (subject_id = (select app.organisation())) with check (subject_id = (select app.organisation()));
grant select on app.consent to openfloor_app, openfloor_worker, exchange_definer;
grant insert (id, number, subject_id, recipient_id, purpose, data_groups, granularity, window_months, frequency, reconfirm_days, given_by, given_at,
  confirmed_at, expires_at) on app.consent to openfloor_app;
grant update (confirmed_at, revoked_by, revoked_at, revoke_reason) on app.consent to openfloor_app;
grant update (drawn_on) on app.consent to exchange_definer;

-- A revocation is final: whoever changes their mind gives a new consent, which the institution is told of.
create function app.keep_revoked() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.revoked_at is not null then raise exception 'consent % is revoked', old.id using errcode = 'check_violation'; end if;
  return new;
end $$;
create trigger keep_revoked before update on app.consent for each row execute function app.keep_revoked();

-- Institutions that a firm may choose from.
create index firm_institution_ix on market.firm (id desc)
  where kinds && array['BANK', 'INSURER', 'LESSOR', 'TRUST', 'SECURITIES_FIRM', 'FUND'] and verified_since is not null;

-- Organisations in full: profile, licences, verification by the operator, acting for another; and the book that cannot be rewritten.

create extension if not exists pg_trgm with schema public;

-- What a firm declares of itself. Formats are checked by the commands; these are the last line.
alter table app.organisation
  add column lei              char(20),
  add column duns             char(9),
  add column vat_id           text check (length(vat_id) between 4 and 20),
  add column taxpayer_type    text check (taxpayer_type in ('GENERAL', 'SMALL_SCALE')),
  add column firm_size        text check (firm_size in ('MICRO', 'SMALL', 'MEDIUM', 'LARGE')),
  add column size_declared_on date,
  add column address          text check (length(address) between 1 and 300),
  add constraint organisation_size_declared_ck check ((firm_size is null) = (size_declared_on is null));

-- A name without what all names have in common: legal form, brackets, blanks, width, case.
create function app.name_core(name text) returns text language sql immutable parallel safe as $$
  select regexp_replace(lower(normalize(name, nfkc)),
    '(股份|有限|责任|公司|集团|co\.?,? ?ltd\.?|limited|company|inc\.?|[[:space:][:punct:]（）·])', '', 'g')
$$;
create index organisation_name_core_ix on app.organisation using gin (app.name_core(name) public.gin_trgm_ops);
create index organisation_lei_ix on app.organisation (lei) where lei is not null;
create index organisation_duns_ix on app.organisation (duns) where duns is not null;
create index organisation_vat_ix on app.organisation (vat_id) where vat_id is not null;
create index organisation_address_ix on app.organisation (md5(app.name_core(address))) where address is not null;
create index person_domain_ix on app.person (lower(split_part(email, '@', 2)));

-- Whether this session is a member of the platform's operator, at work for it. While acting for another firm it is not.
grant select on app.organisation, app.membership, app.person, app.stored_file to exchange_definer;
create function app.is_operator() returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select app.support_act() is null and exists (
    select from app.membership m join app.organisation o on o.id = m.organisation_id
    where m.person_id = app.person() and m.organisation_id = app.organisation() and 'OPERATOR' = any (o.kinds))
$$;

-- Licences and certificates of the firm.
create table ref.licence_kind (
  code     text primary key,
  name_zh  text not null,
  name_en  text not null,
  position int not null
);
grant select on ref.licence_kind to openfloor_app, openfloor_worker, exchange_definer;
create table app.licence (
  id              uuid primary key,
  organisation_id uuid not null references app.organisation (id),
  kind_code       text not null references ref.licence_kind (code),
  number          text not null check (length(number) between 1 and 60),
  issuer          text not null check (length(issuer) between 1 and 200),
  valid_from      date not null,
  valid_until     date,
  document_id     uuid not null,
  replaced_by     uuid,
  withdrawn_at    timestamptz,
  created_at      timestamptz not null,
  unique (organisation_id, id),
  constraint licence_period_ck check (valid_until is null or valid_until >= valid_from),
  constraint licence_document_fk foreign key (organisation_id, document_id) references app.stored_file (organisation_id, id),
  constraint licence_replaced_fk foreign key (organisation_id, replaced_by) references app.licence (organisation_id, id) deferrable initially deferred
);
create index licence_owner_ix on app.licence (organisation_id, id desc);
create index licence_ending_ix on app.licence (valid_until) where withdrawn_at is null and replaced_by is null;
create unique index licence_current_uq on app.licence (organisation_id, kind_code, number) where withdrawn_at is null and replaced_by is null;
-- Which reminders have gone out: one for each threshold of days.
create table app.licence_reminder (
  licence_id      uuid not null,
  days            int not null,
  organisation_id uuid not null,
  at              timestamptz not null,
  primary key (licence_id, days),
  foreign key (organisation_id, licence_id) references app.licence (organisation_id, id)
);

-- How far the operator's check of a firm has come: one row a firm. Actions are judged by the commands; who may write which row and
-- state is judged here: a firm can put itself into the queue and nowhere else.
create table app.verification (
  organisation_id uuid primary key references app.organisation (id),
  state           text not null default 'UNVERIFIED' check (state in ('UNVERIFIED', 'PENDING', 'VERIFIED', 'RETURNED', 'SUSPENDED')),
  document_id     uuid,
  applied_at      timestamptz,
  applied_by      uuid,
  claimed_by      uuid,
  claimed_at      timestamptz,
  proposed_action text check (proposed_action in ('APPROVE', 'RETURN', 'SUSPEND')),
  proposed_by     uuid,
  proposed_at     timestamptz,
  reason          text,
  verified_since  timestamptz,
  decided_at      timestamptz,
  version         int not null default 1,
  constraint verification_document_fk foreign key (organisation_id, document_id) references app.stored_file (organisation_id, id),
  constraint verification_proposal_ck check ((proposed_action is null) = (proposed_by is null)),
  constraint verification_since_ck check ((state = 'VERIFIED') = (verified_since is not null))
);
create index verification_queue_ix on app.verification (state, organisation_id);
insert into app.verification (organisation_id) select id from app.organisation;
create function app.verification_begins() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into app.verification (organisation_id) values (new.id) on conflict do nothing;
  return null;
end $$;

alter table market.firm add column verified_since timestamptz;
create function market.project_verification() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update market.firm set verified_since = new.verified_since where id = new.organisation_id;
  return null;
end $$;
grant select, insert on app.verification to exchange_definer;
grant select on app.licence to exchange_definer;

-- An operator's person at work in a firm: stated reason, limited time, kept for good.
create table app.support_act (
  id                       uuid primary key,
  organisation_id          uuid not null references app.organisation (id),
  operator_organisation_id uuid not null references app.organisation (id),
  person_id                uuid not null references app.person (id),
  person_name              text not null,
  operator_name            text not null,
  reason                   text not null check (length(reason) between 10 and 500),
  roles                    text[] not null,
  began_at                 timestamptz not null,
  ends_at                  timestamptz not null,
  ended_at                 timestamptz,
  constraint support_act_length_ck check (ends_at > began_at and ends_at <= began_at + interval '60 minutes'),
  constraint support_act_other_ck check (organisation_id <> operator_organisation_id)
);
create index support_act_firm_ix on app.support_act (organisation_id, id desc);
create index support_act_operator_ix on app.support_act (operator_organisation_id, id desc);

do $$ declare t text; begin
  foreach t in array array['licence', 'licence_reminder', 'verification', 'support_act'] loop
    execute format('alter table app.%I enable row level security; alter table app.%1$I force row level security', t);
  end loop;
end $$;
create policy own on app.licence to openfloor_app
  using (organisation_id = (select app.organisation())) with check (organisation_id = (select app.organisation()));
create policy own on app.licence_reminder for select to openfloor_app using (organisation_id = (select app.organisation()));
create policy own on app.verification for select to openfloor_app using (organisation_id = (select app.organisation()));
create policy apply on app.verification for update to openfloor_app using (organisation_id = (select app.organisation()))
  with check (organisation_id = (select app.organisation()) and state = 'PENDING' and proposed_action is null);
create policy operator_sees on app.verification for select to openfloor_app using ((select app.is_operator()));
create policy operator_decides on app.verification for update to openfloor_app
  using ((select app.is_operator()) and organisation_id <> (select app.organisation()))
  with check ((select app.is_operator()) and organisation_id <> (select app.organisation()));
create policy operator_document on app.stored_file for select to openfloor_app using ((select app.is_operator()) and (
  exists (select from app.verification v where v.document_id = stored_file.id)
  or exists (select from app.licence l where l.document_id = stored_file.id)));
create policy operator_document on app.licence for select to openfloor_app using ((select app.is_operator()));
create policy parties on app.support_act for select to openfloor_app
  using (organisation_id = (select app.organisation()) or operator_organisation_id = (select app.organisation()));
create policy begin on app.support_act for insert to openfloor_app
  with check (operator_organisation_id = (select app.organisation()) and person_id = (select app.person()) and (select app.is_operator()));
create policy finish on app.support_act for update to openfloor_app
  using (id = (select app.support_act()) or operator_organisation_id = (select app.organisation()))
  with check (id = (select app.support_act()) or operator_organisation_id = (select app.organisation()));
grant select, insert on app.licence to openfloor_app;
grant update (replaced_by, withdrawn_at) on app.licence to openfloor_app;
grant select on app.licence_reminder to openfloor_app;
grant select, update on app.verification to openfloor_app;
grant select, insert on app.support_act to openfloor_app;
grant update (ended_at) on app.support_act to openfloor_app;
grant select, insert on app.licence_reminder to exchange_definer;
grant select on app.support_act to exchange_definer;

-- One reminder for each threshold that a licence has come under, by the clock of the rules; a licence that comes late gets the nearest only.
create function app.remind_licences() returns bigint language sql security definer set search_path = pg_catalog, pg_temp as $$
  with due as (
    select l.id, l.organisation_id, l.valid_until - (app.clock() at time zone 'Asia/Shanghai')::date as days_left
    from app.licence l
    where l.withdrawn_at is null and l.replaced_by is null
      and l.valid_until between (app.clock() at time zone 'Asia/Shanghai')::date and (app.clock() at time zone 'Asia/Shanghai')::date + 60
  ), noted as (
    insert into app.licence_reminder (licence_id, days, organisation_id, at)
    select id, case when days_left <= 7 then 7 when days_left <= 30 then 30 else 60 end, organisation_id, app.clock() from due
    on conflict do nothing returning licence_id, organisation_id, days
  ), told as (
    insert into app.outbox (organisation_id, event, payload)
    select organisation_id, 'licence.expiring.v1', jsonb_build_object('subjectId', licence_id, 'days', days) from noted
    returning 1)
  select count(*) from told
$$;

-- The operator's note in the book of the firm that it concerns: what was read, decided, opened. For an operator's session alone.
create function app.note_for(firm uuid, act text, subject_type text, subject uuid, changes jsonb, why text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not app.is_operator() then raise exception 'not an operator' using errcode = '42501'; end if;
  insert into app.audit_entry (organisation_id, person_id, actor, command, subject_type, subject_id, changes, reason)
  values (firm, app.person(), 'person', act, subject_type, subject, changes, why);
end $$;

-- All that the operator's queue shows of another firm, with the automatic comparisons and their evidence.
create function app.verification_queue() returns table (id uuid, state text, name text, name_en text, credit_code text, kinds text[],
  city_code text, applied_at timestamptz, claimed_by uuid, claimed_at timestamptz, proposed_action text, proposed_by uuid, verified_since timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select v.organisation_id, v.state, o.name, o.name_en, o.credit_code, o.kinds, o.city_code, v.applied_at,
    case when v.claimed_at > app.clock() - interval '30 minutes' then v.claimed_by end, v.claimed_at, v.proposed_action, v.proposed_by, v.verified_since
  from app.verification v join app.organisation o on o.id = v.organisation_id
  where app.is_operator() and v.organisation_id <> app.organisation()
$$;
create function app.verification_facts(firm uuid) returns table (id uuid, name text, name_en text, credit_code text, kinds text[],
  city_code text, lei text, duns text, vat_id text, taxpayer_type text, firm_size text, size_declared_on date, address text, created_at timestamptz,
  applicant text, email text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o.id, o.name, o.name_en, o.credit_code, o.kinds, o.city_code, o.lei, o.duns, o.vat_id, o.taxpayer_type, o.firm_size,
    o.size_declared_on, o.address, o.created_at, p.name, p.email
  from app.organisation o join app.verification v on v.organisation_id = o.id
  left join app.person p on p.id = coalesce(v.applied_by,
    (select m.person_id from app.membership m where m.organisation_id = o.id order by m.created_at limit 1))
  where app.is_operator() and o.id = firm and o.id <> app.organisation()
$$;
create function app.verification_likenesses(firm uuid) returns table (kind text, other_id uuid, other_name text, found text, likeness real)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with me as (select * from app.organisation o where o.id = firm and app.is_operator()),
  mine as (select distinct lower(split_part(p.email, '@', 2)) as domain from me
    join app.membership m on m.organisation_id = me.id join app.person p on p.id = m.person_id),
  alike as (
    select 'NAME' as kind, o.id, o.name, o.name as found, similarity(app.name_core(o.name), app.name_core(me.name)) as likeness
      from me join app.organisation o on o.id <> me.id and app.name_core(o.name) % app.name_core(me.name)
    union all select 'ADDRESS', o.id, o.name, o.address, 1 from me
      join app.organisation o on o.id <> me.id and o.address is not null
        and md5(app.name_core(o.address)) = md5(app.name_core(me.address))
    union all select 'LEI', o.id, o.name, o.lei::text, 1 from me join app.organisation o on o.id <> me.id and o.lei = me.lei
    union all select 'DUNS', o.id, o.name, o.duns::text, 1 from me join app.organisation o on o.id <> me.id and o.duns = me.duns
    union all select 'VAT_ID', o.id, o.name, o.vat_id, 1 from me join app.organisation o on o.id <> me.id and o.vat_id = me.vat_id
    union all select distinct 'EMAIL_DOMAIN', o.id, o.name, mine.domain, 1::real from me, mine
      join app.person p on lower(split_part(p.email, '@', 2)) = mine.domain
      join app.membership m on m.person_id = p.id join app.organisation o on o.id = m.organisation_id
      where o.id <> me.id and mine.domain not in ('qq.com', '163.com', '126.com', 'sina.com', 'foxmail.com', 'gmail.com', 'outlook.com', 'hotmail.com'))
  select a.kind, a.id, a.name, a.found, a.likeness::real from alike a
  where a.kind <> 'NAME' or a.likeness >= 0.5 order by a.likeness desc, a.kind, a.name limit 30
$$;
-- Whom the operator can act for: what the market shows of every firm, found by a part of its name or its code.
create function app.firms_like(words text) returns table (id uuid, name text, name_en text, credit_code text, state text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o.id, o.name, o.name_en, o.credit_code, v.state from app.organisation o join app.verification v on v.organisation_id = o.id
  where app.is_operator() and o.id <> app.organisation()
    and (o.name ilike '%' || words || '%' or o.name_en ilike '%' || words || '%' or o.credit_code = upper(words))
  order by o.name limit 20
$$;
create trigger verification_begins after insert on app.organisation for each row execute function app.verification_begins();
create trigger project_verification after insert or update on app.verification for each row execute function market.project_verification();

-- The book. Lists by place in time, person, act and request; ids sort by time. By object: since the first version.
create index audit_entry_list_ix on app.audit_entry (organisation_id, id);
create index audit_entry_person_ix on app.audit_entry (organisation_id, person_id, id);
create index audit_entry_command_ix on app.audit_entry (organisation_id, command, id);
create index audit_entry_request_ix on app.audit_entry (organisation_id, request_id, id);
create index audit_entry_support_ix on app.audit_entry (support_act_id, id) where support_act_id is not null;

-- Sealing: what has been written waits in `audit_pending`, in its own transaction and without a hot row; a job takes it in batches.
-- A batch keeps each entry's hash, their Merkle root (RFC 6962: 0x00 before leaves, 0x01 before nodes), and a head over the one before.
create table app.audit_pending (entry_id uuid primary key);
create table app.audit_batch (
  number    bigint primary key,
  entry_ids uuid[] not null,
  leaves    bytea[] not null,
  root      bytea not null,
  previous  bytea not null,
  head      bytea not null,
  last_at   timestamptz not null,
  sealed_at timestamptz not null,
  check (cardinality(entry_ids) = cardinality(leaves) and cardinality(leaves) > 0)
);
create table app.audit_check (
  id        uuid primary key default uuidv7(),
  at        timestamptz not null,
  batch     bigint not null,
  up_to     timestamptz,
  fault     text,
  bad_batch bigint,
  bad_entry uuid
);
do $$ declare t text; begin
  foreach t in array array['audit_pending', 'audit_batch', 'audit_check'] loop
    execute format('alter table app.%I enable row level security; alter table app.%1$I force row level security', t);
    execute format('create policy keep on app.%I to openfloor_worker using (true) with check (true)', t);
  end loop;
end $$;
grant select on app.audit_batch, app.audit_pending to openfloor_worker;
grant select, insert on app.audit_check to openfloor_worker;
grant select on app.audit_entry, app.audit_check to exchange_definer;
grant select, insert on app.audit_batch to exchange_definer;
grant select, insert, delete on app.audit_pending to exchange_definer;
insert into app.audit_pending (entry_id) select id from app.audit_entry;

create function app.audit_written() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into app.audit_pending (entry_id) select id from written;
  return null;
end $$;
-- One text for one entry, in which a column that comes later changes nothing.
create function app.audit_text(e app.audit_entry) returns text language sql stable parallel safe set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_array(e.id, e.organisation_id, e.person_id, e.actor, e.command, e.subject_type, e.subject_id, e.changes,
    to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), e.request_id, e.source, e.support_act_id, e.api_client_id, e.reason)::text
$$;
create function app.merkle_root(leaves bytea[]) returns bytea language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
declare level bytea[] := leaves; above bytea[];
begin
  while cardinality(level) > 1 loop
    select array_agg(case when level[i + 1] is null then level[i] else sha256('\x01'::bytea || level[i] || level[i + 1]) end order by i)
      into above from generate_series(1, cardinality(level), 2) i;
    level := above;
  end loop;
  return level[1];
end $$;
create function app.seal_audit(most int) returns int language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare ids uuid[]; hashes bytea[]; newest timestamptz; before bytea; n bigint; top bytea;
begin
  if not pg_try_advisory_xact_lock(7410200) then return 0; end if;
  select array_agg(x.id order by x.id), array_agg(x.hash order by x.id), max(x.at) into ids, hashes, newest from (
    select e.id, e.at, sha256('\x00'::bytea || convert_to(app.audit_text(e), 'UTF8')) as hash
    from app.audit_pending p join app.audit_entry e on e.id = p.entry_id order by p.entry_id limit most) x;
  if ids is null then return 0; end if;
  select b.number, b.head into n, before from app.audit_batch b order by b.number desc limit 1;
  n := coalesce(n, 0) + 1;
  before := coalesce(before, sha256(''::bytea));
  top := app.merkle_root(hashes);
  insert into app.audit_batch (number, entry_ids, leaves, root, previous, head, last_at, sealed_at)
  values (n, ids, hashes, top, before, sha256(before || top || int8send(n) || int8send(cardinality(ids)::bigint)), newest, clock_timestamp());
  delete from app.audit_pending where entry_id = any (ids);
  return cardinality(ids);
end $$;
-- What the verifier reads: the entries of a batch as they are now, and any that no batch knows.
create function app.audit_batch_entries(batch bigint) returns table (id uuid, content text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.id, app.audit_text(e) from app.audit_entry e
  where e.id = any (array(select unnest(b.entry_ids) from app.audit_batch b where b.number = batch))
$$;
create function app.audit_stray() returns table (id uuid, fault text) language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  (select e.id, 'UNKNOWN' from app.audit_entry e
   where not exists (select from app.audit_pending p where p.entry_id = e.id)
     and e.id not in (select unnest(b.entry_ids) from app.audit_batch b) order by e.id limit 1)
  union all
  (select p.entry_id, 'MISSING' from app.audit_pending p
   where not exists (select from app.audit_entry e where e.id = p.entry_id) order by 1 limit 1)
$$;
-- How far the book is sealed and checked: times and one hash, nobody's data.
create function app.audit_chain() returns table (sealed_up_to timestamptz, batches bigint, head text, checked_at timestamptz,
  checked_up_to timestamptz, fault text, bad_entry uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select b.last_at, b.number, encode(b.head, 'hex'), c.at, c.up_to, c.fault, c.bad_entry
  from (select 1) one
  left join lateral (select * from app.audit_batch order by number desc limit 1) b on true
  left join lateral (select * from app.audit_check order by id desc limit 1) c on true
$$;
create trigger audit_written after insert on app.audit_entry
  referencing new table as written for each statement execute function app.audit_written();

do $$ declare f text; begin
  foreach f in array array['app.is_operator()', 'app.verification_begins()', 'market.project_verification()', 'app.remind_licences()',
    'app.note_for(uuid, text, text, uuid, jsonb, text)', 'app.verification_queue()', 'app.verification_facts(uuid)',
    'app.verification_likenesses(uuid)', 'app.firms_like(text)', 'app.audit_written()', 'app.seal_audit(int)',
    'app.audit_batch_entries(bigint)', 'app.audit_stray()', 'app.audit_chain()'] loop
    execute format('alter function %s owner to exchange_definer', f);
    execute format('revoke all on function %s from public', f);
  end loop;
end $$;
grant execute on function app.is_operator(), app.note_for(uuid, text, text, uuid, jsonb, text), app.verification_queue(),
  app.verification_facts(uuid), app.verification_likenesses(uuid), app.firms_like(text), app.audit_chain() to openfloor_app;
grant execute on function app.remind_licences(), app.seal_audit(int), app.audit_batch_entries(bigint), app.audit_stray() to openfloor_worker;

-- A session that acts for another firm: it ends by the database's clock, and nothing of it is left in the session but the act's id.
grant select on app.support_act to auth_definer;
create policy sign_in on app.support_act for select to auth_definer using (true);
create or replace function auth.session_find(hash bytea, idle interval)
returns table (session_id uuid, person_id uuid, organisation_id uuid, roles text[], locale text, is_operator boolean,
  support_act_id uuid, must_add_second_factor boolean)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update auth.session s set last_seen_at = app.clock()
    where s.token_hash = hash and s.last_seen_at < app.clock() - interval '1 minute'
      and s.expires_at > app.clock() and s.last_seen_at > app.clock() - idle;
  return query
    select s.id, s.person_id, coalesce(a.organisation_id, s.organisation_id), case when a.id is null then m.roles else a.roles || array['VIEWER'] end, p.locale,
      a.id is null and 'OPERATOR' = any (o.kinds), a.id,
      o.second_factor_required and s.second_factor_at is null
        and not exists (select from auth.totp t where t.person_id = s.person_id and t.confirmed_at is not null)
    from auth.session s
    join app.membership m on m.person_id = s.person_id and m.organisation_id = s.organisation_id
    join app.person p on p.id = s.person_id
    join app.organisation o on o.id = s.organisation_id
    left join app.support_act a on a.id = s.support_act_id and a.person_id = s.person_id and a.operator_organisation_id = s.organisation_id
      and a.ended_at is null and a.ends_at > app.clock() and 'OPERATOR' = any (o.kinds)
    where s.token_hash = hash and s.expires_at > app.clock() and s.last_seen_at > app.clock() - idle;
end $$;
create function auth.support_enter(hash bytea, act uuid) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with entered as (
    update auth.session s set support_act_id = a.id from app.support_act a
    where s.token_hash = hash and a.id = act and a.person_id = s.person_id and a.operator_organisation_id = s.organisation_id
      and a.ended_at is null and a.ends_at > app.clock() and s.expires_at > app.clock()
    returning 1)
  select exists (select from entered)
$$;
alter function auth.support_enter(bytea, uuid) owner to auth_definer;
revoke all on function auth.support_enter(bytea, uuid) from public;
grant execute on function auth.support_enter(bytea, uuid) to openfloor_app;

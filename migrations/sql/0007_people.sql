-- People and their ways in: sessions that one can recognise and end, invitations, second factors, passkeys, keys of programs.

-- Whether the organisation demands a second factor from its members.
alter table app.organisation add column second_factor_required boolean not null default false;

-- Members: read by colleagues and by the person; written for the organisation acted for, and taken away by a function alone.
drop policy own on app.membership;
create policy seen on app.membership for select to openfloor_app
  using (organisation_id = (select app.organisation()) or person_id = (select app.person()));
create policy added on app.membership for insert to openfloor_app with check (organisation_id = (select app.organisation()));
create policy changed on app.membership for update to openfloor_app
  using (organisation_id = (select app.organisation())) with check (organisation_id = (select app.organisation()));
grant update (roles) on app.membership to openfloor_app;
create policy ended on app.membership for delete to auth_definer using (organisation_id = (select app.organisation()));
grant delete on app.membership to auth_definer;
grant select on app.organisation to auth_definer;
create policy sign_in on app.organisation for select to auth_definer using (true);

create table app.invitation (
  id              uuid primary key,
  organisation_id uuid not null references app.organisation (id),
  email           text not null check (email = lower(email) and length(email) between 3 and 254),
  roles           text[] not null check (cardinality(roles) > 0),
  locale          text not null check (locale in ('zh-CN', 'en')),
  -- How often it has been sent: each sending has a link of its own, and the former one is dead.
  sendings        int not null default 1,
  token_hash      bytea not null constraint invitation_token_uq unique,
  invited_by      uuid references app.person (id),
  created_at      timestamptz not null,
  expires_at      timestamptz not null,
  accepted_at     timestamptz,
  accepted_by     uuid references app.person (id),
  revoked_at      timestamptz,
  check (accepted_at is null or revoked_at is null)
);
create unique index invitation_open_uq on app.invitation (organisation_id, email) where accepted_at is null and revoked_at is null;
create index invitation_list_ix on app.invitation (organisation_id, id desc);
alter table app.invitation enable row level security; alter table app.invitation force row level security;
create policy own on app.invitation to openfloor_app
  using (organisation_id = (select app.organisation())) with check (organisation_id = (select app.organisation()));
create policy sent on app.invitation for select to openfloor_worker using (organisation_id = (select app.organisation()));
create policy link on app.invitation for select to auth_definer using (true);
grant select, insert, update on app.invitation to openfloor_app;
grant select on app.invitation to openfloor_worker, auth_definer;

-- Keys of programs: what a member may know of them. The hash of the key lies in `auth`.
create table app.api_key (
  id              uuid primary key,
  organisation_id uuid not null references app.organisation (id),
  name            text not null check (length(name) between 1 and 100),
  scopes          text[] not null check (cardinality(scopes) > 0),
  -- The last four characters, by which its owner tells it from others.
  ending          text not null check (length(ending) = 4),
  created_by      uuid references app.person (id),
  created_at      timestamptz not null,
  expires_at      timestamptz not null,
  last_used_on    date,
  revoked_at      timestamptz,
  unique (organisation_id, id)
);
create index api_key_list_ix on app.api_key (organisation_id, id desc);
alter table app.api_key enable row level security; alter table app.api_key force row level security;
create policy own on app.api_key to openfloor_app
  using (organisation_id = (select app.organisation())) with check (organisation_id = (select app.organisation()));
create policy used on app.api_key to auth_definer using (true) with check (true);
grant select, insert, update on app.api_key to openfloor_app;
grant select, update (last_used_on) on app.api_key to auth_definer;

-- Sessions.
alter table auth.session
  add column id               uuid not null default uuidv7() constraint session_id_uq unique,
  add column user_agent       text not null default '' check (length(user_agent) <= 200),
  add column address          text not null default '' check (length(address) <= 64),
  -- When a second factor was shown, or a passkey, which is two in one.
  add column second_factor_at timestamptz,
  -- The act by which an operator's person looks into somebody else's organisation.
  add column support_act_id   uuid;
create index session_person_ix on auth.session (person_id);

-- Guesses at a door, by account and by address; what was typed is not kept, only its hash.
alter table auth.credential drop column failures, drop column locked_until;
create table auth.attempt (
  door     text not null,
  subject  bytea not null,
  count    int not null,
  began_at timestamptz not null,
  primary key (door, subject)
);
create index attempt_began_ix on auth.attempt (began_at);
-- From where somebody has signed in before: strangers who guess elsewhere do not shut them out.
create table auth.known_place (
  person_id uuid not null references auth.credential (person_id),
  place     bytea not null,
  seen_at   timestamptz not null,
  primary key (person_id, place)
);

-- A password was right and the second factor is still to come: no session yet.
create table auth.sign_in_step (
  token_hash bytea primary key,
  person_id  uuid not null references auth.credential (person_id),
  expires_at timestamptz not null
);
create table auth.totp (
  person_id    uuid primary key references auth.credential (person_id),
  seed         bytea not null,
  started_at   timestamptz not null,
  confirmed_at timestamptz,
  -- The last step whose code was taken: no code is taken twice.
  last_step    bigint
);
create table auth.recovery_code (
  person_id uuid not null references auth.credential (person_id),
  hash      bytea not null,
  used_at   timestamptz,
  primary key (person_id, hash)
);
create table auth.passkey (
  id            uuid primary key,
  person_id     uuid not null references auth.credential (person_id),
  credential_id bytea not null constraint passkey_credential_uq unique,
  public_key    bytea not null,
  counter       bigint not null,
  transports    text[] not null,
  name          text not null check (length(name) between 1 and 100),
  created_at    timestamptz not null,
  last_used_at  timestamptz
);
create index passkey_person_ix on auth.passkey (person_id);
create table auth.passkey_challenge (
  challenge  text primary key,
  purpose    text not null check (purpose in ('REGISTER', 'SIGN_IN')),
  person_id  uuid,
  expires_at timestamptz not null
);
-- A row for every request, also of an address that nobody has: both cost the same.
create table auth.password_reset (
  id         uuid primary key,
  token_hash bytea not null constraint password_reset_token_uq unique,
  person_id  uuid references auth.credential (person_id),
  expires_at timestamptz not null,
  used_at    timestamptz
);
create index password_reset_person_ix on auth.password_reset (person_id);
create table auth.api_key_secret (
  hash       bytea primary key,
  api_key_id uuid not null unique references app.api_key (id)
);
do $$ declare t text; begin
  foreach t in array array['attempt', 'known_place', 'sign_in_step', 'totp', 'recovery_code', 'passkey', 'passkey_challenge',
                           'password_reset', 'api_key_secret'] loop
    execute format('alter table auth.%I owner to auth_definer', t);
  end loop;
end $$;

-- Counts one attempt in a window of `span`; the answer is how many seconds to wait, 0 when the attempt may be made. Attempts that are
-- turned away do not lengthen the wait.
create function auth.attempt_take(door text, subject text, most int, span interval) returns int
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into auth.attempt as a (door, subject, count, began_at)
  values (door, sha256(convert_to(subject, 'UTF8')), 1, app.clock())
  on conflict on constraint attempt_pkey do update set
    count = case when a.began_at <= app.clock() - span then 1 else least(a.count, most) + 1 end,
    began_at = case when a.began_at <= app.clock() - span then app.clock() else a.began_at end
  returning case when a.count > most then greatest(1, ceil(extract(epoch from a.began_at + span - app.clock())))::int else 0 end
$$;
-- An attempt that was no wrong guess is not held against anybody.
create function auth.attempt_return(door text, subject text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update auth.attempt a set count = greatest(a.count - 1, 0)
  where a.door = $1 and a.subject = sha256(convert_to($2, 'UTF8'))
$$;
create function auth.attempt_clear(door text, subject text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as
  $$ delete from auth.attempt a where a.door = $1 and a.subject = sha256(convert_to($2, 'UTF8')) $$;
create function auth.place_is_known(address text, place text) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from auth.credential c join auth.known_place k on k.person_id = c.person_id
    where c.email = lower($1) and k.place = sha256(convert_to($2, 'UTF8')) and k.seen_at > app.clock() - interval '60 days')
$$;
create function auth.place_note(person uuid, place text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into auth.known_place as k (person_id, place, seen_at) values ($1, sha256(convert_to($2, 'UTF8')), app.clock())
  on conflict on constraint known_place_pkey do update set seen_at = excluded.seen_at
$$;

drop function auth.credential_find(text);
drop function auth.credential_tried(uuid, boolean);
create function auth.credential_find(address text)
returns table (person_id uuid, password_hash text, has_second_factor boolean)
language sql security definer set search_path = pg_catalog, pg_temp as $$
  select c.person_id, c.password_hash,
    exists (select from auth.totp t where t.person_id = c.person_id and t.confirmed_at is not null)
  from auth.credential c where c.email = lower(address)
$$;
-- The person who acts, and nobody else.
create function auth.password_mine() returns text
language sql security definer set search_path = pg_catalog, pg_temp as
  $$ select c.password_hash from auth.credential c where c.person_id = app.person() for update $$;
create function auth.password_change(hash text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as
  $$ update auth.credential c set password_hash = hash where c.person_id = app.person() $$;

drop function auth.session_open(bytea, uuid, interval);
create function auth.session_open(hash bytea, person uuid, lifetime interval, agent text, place text, with_second_factor boolean)
returns uuid
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into auth.session (token_hash, person_id, organisation_id, created_at, last_seen_at, expires_at, user_agent, address, second_factor_at)
  select hash, person, m.organisation_id, app.clock(), app.clock(), app.clock() + lifetime, agent, place,
    case when with_second_factor then app.clock() end
  from app.membership m where m.person_id = person order by m.created_at, m.organisation_id limit 1
  returning id
$$;
drop function auth.session_find(bytea, interval);
create function auth.session_find(hash bytea, idle interval)
returns table (session_id uuid, person_id uuid, organisation_id uuid, roles text[], locale text, is_operator boolean,
  support_act_id uuid, must_add_second_factor boolean)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update auth.session s set last_seen_at = app.clock()
    where s.token_hash = hash and s.last_seen_at < app.clock() - interval '1 minute'
      and s.expires_at > app.clock() and s.last_seen_at > app.clock() - idle;
  return query
    select s.id, s.person_id, s.organisation_id, m.roles, p.locale, 'OPERATOR' = any (o.kinds), s.support_act_id,
      o.second_factor_required and s.second_factor_at is null
        and not exists (select from auth.totp t where t.person_id = s.person_id and t.confirmed_at is not null)
    from auth.session s
    join app.membership m on m.person_id = s.person_id and m.organisation_id = s.organisation_id
    join app.person p on p.id = s.person_id
    join app.organisation o on o.id = s.organisation_id
    where s.token_hash = hash and s.expires_at > app.clock() and s.last_seen_at > app.clock() - idle;
end $$;
-- A new token for the same session, as after every proof of who one is.
create function auth.session_rotate(hash bytea, fresh bytea, with_second_factor boolean) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with rotated as (
    update auth.session s set token_hash = fresh,
      second_factor_at = case when with_second_factor then app.clock() else s.second_factor_at end
    where s.token_hash = hash returning 1)
  select exists (select from rotated)
$$;
create function auth.session_list(idle interval)
returns table (id uuid, user_agent text, address text, created_at timestamptz, last_seen_at timestamptz)
language sql security definer set search_path = pg_catalog, pg_temp as $$
  select s.id, s.user_agent, s.address, s.created_at, s.last_seen_at from auth.session s
  where s.person_id = app.person() and s.expires_at > app.clock() and s.last_seen_at > app.clock() - idle
  order by s.last_seen_at desc, s.id limit 100
$$;
create function auth.session_end(session uuid) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with ended as (delete from auth.session s where s.id = session and s.person_id = app.person() returning 1)
  select exists (select from ended)
$$;
create function auth.session_end_others(kept uuid) returns bigint
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with ended as (delete from auth.session s where s.person_id = app.person() and s.id is distinct from kept returning 1)
  select count(*) from ended
$$;
-- Takes a person out of the organisation acted for; their sessions in it end in the same moment.
create function auth.membership_end(person uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from auth.session s where s.person_id = person and s.organisation_id = app.organisation();
  delete from app.membership m where m.person_id = person and m.organisation_id = app.organisation();
  return found;
end $$;

create function auth.sign_in_step_open(hash bytea, person uuid, lifetime interval) returns void
language sql security definer set search_path = pg_catalog, pg_temp as
  $$ insert into auth.sign_in_step (token_hash, person_id, expires_at) values (hash, person, app.clock() + lifetime) $$;
create function auth.sign_in_step_find(hash bytea) returns table (person_id uuid, has_passkey boolean)
language sql security definer set search_path = pg_catalog, pg_temp as $$
  select s.person_id, exists (select from auth.passkey k where k.person_id = s.person_id)
  from auth.sign_in_step s where s.token_hash = hash and s.expires_at > app.clock()
$$;
create function auth.sign_in_step_close(hash bytea) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with closed as (delete from auth.sign_in_step s where s.token_hash = hash and s.expires_at > app.clock() returning 1)
  select exists (select from closed)
$$;

-- A new seed replaces one that was never confirmed; a confirmed one stays.
create function auth.totp_start(seed bytea) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with started as (
    insert into auth.totp as t (person_id, seed, started_at) values (app.person(), seed, app.clock())
    on conflict (person_id) do update set seed = excluded.seed, started_at = excluded.started_at, last_step = null
    where t.confirmed_at is null returning 1)
  select exists (select from started)
$$;
create function auth.totp_find(person uuid) returns table (seed bytea, started_at timestamptz, confirmed_at timestamptz)
language sql security definer set search_path = pg_catalog, pg_temp as
  $$ select t.seed, t.started_at, t.confirmed_at from auth.totp t where t.person_id = person $$;
create function auth.totp_confirm(step bigint) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with confirmed as (
    update auth.totp t set confirmed_at = app.clock(), last_step = step
    where t.person_id = app.person() and t.confirmed_at is null returning 1)
  select exists (select from confirmed)
$$;
create function auth.totp_take(person uuid, step bigint) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with taken as (
    update auth.totp t set last_step = step
    where t.person_id = person and t.confirmed_at is not null and (t.last_step is null or t.last_step < step) returning 1)
  select exists (select from taken)
$$;
create function auth.totp_remove() returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from auth.recovery_code c where c.person_id = app.person();
  delete from auth.totp t where t.person_id = app.person();
  return found;
end $$;
create function auth.recovery_codes_replace(hashes bytea[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from auth.recovery_code c where c.person_id = app.person();
  insert into auth.recovery_code (person_id, hash) select app.person(), h from unnest(hashes) h;
end $$;
create function auth.recovery_code_take(person uuid, code bytea) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with taken as (
    update auth.recovery_code c set used_at = app.clock()
    where c.person_id = person and c.hash = code and c.used_at is null returning 1)
  select exists (select from taken)
$$;
create function auth.recovery_codes_left() returns int
language sql security definer set search_path = pg_catalog, pg_temp as
  $$ select count(*)::int from auth.recovery_code c where c.person_id = app.person() and c.used_at is null $$;
-- Which colleagues have one: for those who see the list of members.
create function auth.second_factor_holders(persons uuid[]) returns setof uuid
language sql security definer set search_path = pg_catalog, pg_temp as $$
  select t.person_id from auth.totp t
  join app.membership m on m.person_id = t.person_id and m.organisation_id = app.organisation()
  where t.person_id = any (persons) and t.confirmed_at is not null
$$;

create function auth.passkey_challenge_open(challenge text, purpose text, person uuid, lifetime interval) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into auth.passkey_challenge (challenge, purpose, person_id, expires_at)
  values (challenge, purpose, person, app.clock() + lifetime)
$$;
create function auth.passkey_challenge_take(challenge text, purpose text, person uuid) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with taken as (
    delete from auth.passkey_challenge c where c.challenge = $1 and c.purpose = $2 and c.person_id is not distinct from $3
    returning c.expires_at > app.clock() as live)
  select exists (select from taken where live)
$$;
create function auth.passkey_add(key uuid, credential bytea, public_key bytea, counter bigint, transports text[], name text)
returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into auth.passkey (id, person_id, credential_id, public_key, counter, transports, name, created_at)
  values (key, app.person(), credential, public_key, counter, transports, name, app.clock())
$$;
create function auth.passkey_list()
returns table (id uuid, credential_id bytea, transports text[], name text, created_at timestamptz, last_used_at timestamptz)
language sql security definer set search_path = pg_catalog, pg_temp as $$
  select k.id, k.credential_id, k.transports, k.name, k.created_at, k.last_used_at
  from auth.passkey k where k.person_id = app.person() order by k.id
$$;
create function auth.passkey_find(credential bytea)
returns table (person_id uuid, public_key bytea, counter bigint, transports text[])
language sql security definer set search_path = pg_catalog, pg_temp as
  $$ select k.person_id, k.public_key, k.counter, k.transports from auth.passkey k where k.credential_id = credential $$;
create function auth.passkey_used(credential bytea, new_counter bigint) returns void
language sql security definer set search_path = pg_catalog, pg_temp as
  $$ update auth.passkey k set counter = new_counter, last_used_at = app.clock() where k.credential_id = credential $$;
create function auth.passkey_rename(key uuid, new_name text) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with renamed as (update auth.passkey k set name = new_name where k.id = key and k.person_id = app.person() returning 1)
  select exists (select from renamed)
$$;
create function auth.passkey_remove(key uuid) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with removed as (delete from auth.passkey k where k.id = key and k.person_id = app.person() returning 1)
  select exists (select from removed)
$$;

create function auth.password_reset_open(reset uuid, hash bytea, address text, lifetime interval) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into auth.password_reset (id, token_hash, person_id, expires_at)
  values (reset, hash, (select c.person_id from auth.credential c where c.email = lower(address)), app.clock() + lifetime)
$$;
-- To whom the link goes; nobody when the address is nobody's, or the link is dead.
create function auth.password_reset_find(reset uuid) returns table (person_id uuid, email text, name text, locale text, expires_at timestamptz)
language sql security definer set search_path = pg_catalog, pg_temp as $$
  select p.id, p.email, p.name, p.locale, r.expires_at from auth.password_reset r join app.person p on p.id = r.person_id
  where r.id = reset and r.used_at is null and r.expires_at > app.clock()
$$;
create function auth.password_reset_is_live(hash bytea) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from auth.password_reset r where r.token_hash = hash and r.person_id is not null
    and r.used_at is null and r.expires_at > app.clock())
$$;
-- Sets the password, once; every other link and every session of the person is over.
create function auth.password_reset_take(hash bytea, new_password text) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare person uuid;
begin
  update auth.password_reset r set used_at = app.clock()
    where r.token_hash = hash and r.person_id is not null and r.used_at is null and r.expires_at > app.clock()
    returning r.person_id into person;
  if person is null then return null; end if;
  update auth.password_reset r set used_at = app.clock() where r.person_id = person and r.used_at is null;
  update auth.credential c set password_hash = new_password where c.person_id = person;
  delete from auth.session s where s.person_id = person;
  delete from auth.sign_in_step s where s.person_id = person;
  return person;
end $$;

create function auth.invitation_find(hash bytea)
returns table (id uuid, organisation_id uuid, email text, roles text[], expires_at timestamptz, accepted_at timestamptz,
  revoked_at timestamptz, organisation_name text, organisation_name_en text, has_account boolean)
language sql security definer set search_path = pg_catalog, pg_temp as $$
  select i.id, i.organisation_id, i.email, i.roles, i.expires_at, i.accepted_at, i.revoked_at, o.name, o.name_en,
    exists (select from auth.credential c where c.email = i.email)
  from app.invitation i join app.organisation o on o.id = i.organisation_id where i.token_hash = hash
$$;

create function auth.api_key_add(key uuid, hash bytea) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into auth.api_key_secret (api_key_id, hash)
  select k.id, hash from app.api_key k where k.id = key and k.organisation_id = app.organisation()
$$;
create function auth.api_key_find(hash bytea) returns table (client_id uuid, organisation_id uuid, scopes text[])
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update app.api_key k set last_used_on = (app.clock() at time zone 'UTC')::date
    from auth.api_key_secret s
    where s.hash = $1 and k.id = s.api_key_id and k.revoked_at is null and k.expires_at > app.clock()
      and k.last_used_on is distinct from (app.clock() at time zone 'UTC')::date;
  return query
    select k.id, k.organisation_id, k.scopes from auth.api_key_secret s join app.api_key k on k.id = s.api_key_id
    where s.hash = $1 and k.revoked_at is null and k.expires_at > app.clock();
end $$;

-- Whatever has run out.
create or replace function auth.session_sweep() returns bigint
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with steps as (delete from auth.sign_in_step where expires_at < app.clock()),
    challenges as (delete from auth.passkey_challenge where expires_at < app.clock()),
    resets as (delete from auth.password_reset where expires_at < app.clock() - interval '1 day'),
    attempts as (delete from auth.attempt where began_at < app.clock() - interval '1 day'),
    places as (delete from auth.known_place where seen_at < app.clock() - interval '60 days'),
    gone as (delete from auth.session where expires_at < app.clock() returning 1)
  select count(*) from gone
$$;

do $$ declare f regprocedure; begin
  for f in select p.oid from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'auth' loop
    execute format('alter function %s owner to auth_definer', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to openfloor_app', f);
  end loop;
end $$;
revoke execute on function auth.session_sweep(), auth.password_reset_find(uuid) from openfloor_app;
grant execute on function auth.session_sweep(), auth.password_reset_find(uuid) to openfloor_worker;

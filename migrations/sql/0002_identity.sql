-- Who acts, and for whom.

create table app.organisation (
  id          uuid primary key,
  name        text not null check (length(name) between 1 and 200),
  name_en     text,
  credit_code char(18) not null constraint organisation_credit_code_uq unique,
  kinds       text[] not null check (cardinality(kinds) > 0),
  city_code   text not null references ref.city (code),
  created_at  timestamptz not null,
  version     int not null default 1
);
create table app.person (
  id         uuid primary key,
  name       text not null check (length(name) between 1 and 100),
  email      text not null,
  locale     text not null check (locale in ('zh-CN', 'en')),
  created_at timestamptz not null
);
create table app.membership (
  organisation_id uuid not null references app.organisation (id),
  person_id       uuid not null references app.person (id),
  roles           text[] not null check (cardinality(roles) > 0),
  created_at      timestamptz not null,
  primary key (organisation_id, person_id)
);
create index membership_person_ix on app.membership (person_id);

alter table app.organisation enable row level security; alter table app.organisation force row level security;
alter table app.person       enable row level security; alter table app.person       force row level security;
alter table app.membership   enable row level security; alter table app.membership   force row level security;
create policy own on app.organisation to openfloor_app, openfloor_worker
  using (id = (select app.organisation())) with check (id = (select app.organisation()));
create policy own on app.membership to openfloor_app
  using (organisation_id = (select app.organisation()) or person_id = (select app.person()))
  with check (organisation_id = (select app.organisation()));
create policy own on app.person for select to openfloor_app
  using (id = (select app.person()) or exists (
    select from app.membership m where m.person_id = person.id and m.organisation_id = (select app.organisation())));
create policy self on app.person for insert to openfloor_app with check (id = (select app.person()));
create policy change on app.person for update to openfloor_app using (id = (select app.person()));
grant select, insert, update on app.organisation, app.person to openfloor_app;
grant select, insert on app.membership to openfloor_app;
grant select on app.organisation to openfloor_worker;

-- What any member may know of a firm.
create table market.firm (
  id        uuid primary key,
  name      text not null,
  name_en   text,
  kinds     text[] not null,
  city_code text not null references ref.city (code)
);
grant select on market.firm to openfloor_app, openfloor_worker;
grant select, insert, update on market.firm to exchange_definer;
create function market.project_firm() returns trigger language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  insert into market.firm (id, name, name_en, kinds, city_code)
  values (new.id, new.name, new.name_en, new.kinds, new.city_code)
  on conflict (id) do update set name = excluded.name, name_en = excluded.name_en,
    kinds = excluded.kinds, city_code = excluded.city_code;
  return null;
end $$;
alter function market.project_firm() owner to exchange_definer;
revoke all on function market.project_firm() from public;
create trigger project_firm after insert or update on app.organisation
  for each row execute function market.project_firm();

-- Secrets: no role reads these tables; the functions below are the only way in. A stolen table gives no live session.
create table auth.credential (
  person_id     uuid primary key,
  email         text not null constraint credential_email_uq unique check (email = lower(email)),
  password_hash text not null,
  failures      int not null default 0,
  locked_until  timestamptz
);
create table auth.session (
  token_hash      bytea primary key,
  person_id       uuid not null references auth.credential (person_id),
  organisation_id uuid not null,
  created_at      timestamptz not null,
  last_seen_at    timestamptz not null,
  expires_at      timestamptz not null
);
create index session_expires_ix on auth.session (expires_at);
alter table auth.credential owner to auth_definer;
alter table auth.session owner to auth_definer;
grant select on app.membership, app.person to auth_definer;
create policy sign_in on app.membership for select to auth_definer using (true);
create policy sign_in on app.person for select to auth_definer using (true);

create function auth.credential_create(person uuid, address text, hash text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as
  $$ insert into auth.credential (person_id, email, password_hash) values (person, lower(address), hash) $$;
create function auth.credential_find(address text) returns table (person_id uuid, password_hash text, locked boolean)
language sql security definer set search_path = pg_catalog, pg_temp as
  $$ select c.person_id, c.password_hash, coalesce(c.locked_until > app.clock(), false)
     from auth.credential c where c.email = lower(address) $$;
-- Ten wrong passwords close an account's door for a quarter of an hour; a right one opens the count anew.
create function auth.credential_tried(person uuid, succeeded boolean) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update auth.credential c set
    failures = case when succeeded or c.failures >= 9 then 0 else c.failures + 1 end,
    locked_until = case when not succeeded and c.failures >= 9 then app.clock() + interval '15 minutes' else c.locked_until end
  where c.person_id = person and (not succeeded or c.failures > 0)
$$;
create function auth.session_open(hash bytea, person uuid, lifetime interval) returns uuid
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into auth.session (token_hash, person_id, organisation_id, created_at, last_seen_at, expires_at)
  select hash, person, m.organisation_id, app.clock(), app.clock(), app.clock() + lifetime
  from app.membership m where m.person_id = person order by m.created_at, m.organisation_id limit 1
  returning organisation_id
$$;
create function auth.session_find(hash bytea, idle interval)
returns table (person_id uuid, organisation_id uuid, roles text[], locale text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update auth.session s set last_seen_at = app.clock()
    where s.token_hash = hash and s.last_seen_at < app.clock() - interval '1 minute'
      and s.expires_at > app.clock() and s.last_seen_at > app.clock() - idle;
  return query
    select s.person_id, s.organisation_id, m.roles, p.locale
    from auth.session s
    join app.membership m on m.person_id = s.person_id and m.organisation_id = s.organisation_id
    join app.person p on p.id = s.person_id
    where s.token_hash = hash and s.expires_at > app.clock() and s.last_seen_at > app.clock() - idle;
end $$;
create function auth.session_switch(hash bytea, organisation uuid) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with switched as (
    update auth.session s set organisation_id = organisation
    from app.membership m
    where s.token_hash = hash and m.person_id = s.person_id and m.organisation_id = organisation
    returning 1)
  select exists (select from switched)
$$;
create function auth.session_close(hash bytea) returns void
language sql security definer set search_path = pg_catalog, pg_temp as
  $$ delete from auth.session where token_hash = hash $$;
create function auth.session_sweep() returns bigint
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with gone as (delete from auth.session where expires_at < app.clock() returning 1) select count(*) from gone
$$;
do $$ declare f regprocedure; begin
  for f in select p.oid from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'auth' loop
    execute format('alter function %s owner to auth_definer', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to openfloor_app', f);
  end loop;
end $$;
revoke execute on function auth.session_sweep() from openfloor_app;
grant execute on function auth.session_sweep() to openfloor_worker;

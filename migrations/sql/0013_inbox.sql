-- What people and other systems are told: inbox, mail, webhooks.

alter table app.person add column time_zone text not null default 'Asia/Shanghai'
  constraint person_time_zone_ck check (length(time_zone) between 1 and 64);

-- Workers learn whom to tell: the members of the organisation that they act for.
create policy audience on app.membership for select to openfloor_worker using (organisation_id = (select app.organisation()));
create policy audience on app.person for select to openfloor_worker using (exists (
  select from app.membership m where m.person_id = person.id and m.organisation_id = (select app.organisation())));
grant select on app.membership, app.person, app.capacity_difference to openfloor_worker;

-- One row per person who is told. A task is OPEN until somebody settles it; news is told once and read.
create table app.notice (
  id              uuid primary key,
  organisation_id uuid not null,
  person_id       uuid not null,
  kind            text not null,
  nature          text not null check (nature in ('TASK', 'NEWS')),
  subject_id      uuid not null,
  facts           jsonb not null,
  path            text not null check (path like '/%'),
  mail            text not null check (mail in ('IMMEDIATE', 'DIGEST', 'OFF')),
  state           text not null default 'OPEN' check (state in ('OPEN', 'DONE', 'DISMISSED', 'LAPSED')),
  event_id        uuid not null,
  due_at          timestamptz,
  -- Due time, then id, as one text: the list of tasks is paged by it.
  due_key         text not null,
  told_at         timestamptz not null default app.clock(),
  ended_at        timestamptz,
  read_at         timestamptz,
  mailed_at       timestamptz,
  constraint notice_event_uq unique (organisation_id, person_id, kind, event_id),
  foreign key (organisation_id, person_id) references app.membership (organisation_id, person_id) on delete cascade
);
create unique index notice_task_uq on app.notice (organisation_id, kind, subject_id, person_id) where nature = 'TASK' and state = 'OPEN';
create unique index notice_due_ix on app.notice (organisation_id, person_id, due_key) where nature = 'TASK' and state = 'OPEN';
create index notice_news_ix on app.notice (organisation_id, person_id, id desc) where nature = 'NEWS';
create index notice_unread_ix on app.notice (organisation_id, person_id) where nature = 'NEWS' and read_at is null;
create index notice_told_ix on app.notice (told_at);

create table app.notice_choice (
  organisation_id uuid not null,
  person_id       uuid not null,
  -- A kind of notice, or `digest` for the daily mail as a whole.
  kind            text not null,
  mail            text not null check (mail in ('IMMEDIATE', 'DIGEST', 'OFF')),
  primary key (organisation_id, person_id, kind),
  foreign key (organisation_id, person_id) references app.membership (organisation_id, person_id) on delete cascade
);

create table app.following (
  organisation_id uuid not null,
  person_id       uuid not null,
  subject_id      uuid not null,
  subject_prefix  text not null,
  active          boolean not null,
  since           timestamptz not null default app.clock(),
  primary key (organisation_id, person_id, subject_id),
  foreign key (organisation_id, person_id) references app.membership (organisation_id, person_id) on delete cascade
);
create index following_subject_ix on app.following (organisation_id, subject_id) where active;

-- A mail to be sent, and what became of it. `letter` is sealed: links in it may open doors.
create table app.mail (
  id              uuid primary key,
  organisation_id uuid,
  person_id       uuid,
  notice_id       uuid,
  kind            text not null,
  to_address      text not null,
  letter          bytea not null,
  -- What made it: the same cause makes no second mail.
  cause           text not null constraint mail_cause_uq unique,
  state           text not null default 'QUEUED' check (state in ('QUEUED', 'SENT', 'FAILED', 'SUPPRESSED')),
  tries           int not null default 0,
  next_try_at     timestamptz,
  last_error      text,
  created_at      timestamptz not null default app.clock(),
  ended_at        timestamptz
);
create index mail_list_ix on app.mail (organisation_id, id desc);
create index mail_person_ix on app.mail (person_id, id desc);
create index mail_due_ix on app.mail (next_try_at) where state = 'QUEUED';
create index mail_created_ix on app.mail (created_at);

create table app.webhook_endpoint (
  id              uuid primary key,
  organisation_id uuid not null references app.organisation (id),
  url             text not null check (length(url) between 1 and 2000),
  note            text check (length(note) <= 200),
  events          text[] not null check (cardinality(events) > 0),
  state           text not null check (state in ('ACTIVE', 'PAUSED', 'GONE', 'REMOVED')),
  secret          bytea not null,
  previous_secret bytea,
  previous_until  timestamptz,
  -- Failures in a row, over all deliveries; past a handful the endpoint is left alone until then.
  failures        int not null default 0,
  open_until      timestamptz,
  created_by      uuid default app.person(),
  created_at      timestamptz not null default app.clock(),
  unique (organisation_id, id)
);
create index webhook_endpoint_list_ix on app.webhook_endpoint (organisation_id, id desc);

create table app.webhook_delivery (
  id              uuid primary key,
  organisation_id uuid not null,
  endpoint_id     uuid not null,
  event           text not null,
  -- What made it: an event reaches an endpoint once.
  cause           text not null,
  body            text not null,
  state           text not null default 'PENDING' check (state in ('PENDING', 'DELIVERED', 'DEAD', 'DROPPED')),
  tries           int not null default 0,
  next_try_at     timestamptz,
  last_status     int,
  last_reason     text,
  last_tried_at   timestamptz,
  created_at      timestamptz not null default app.clock(),
  ended_at        timestamptz,
  constraint webhook_delivery_cause_uq unique (endpoint_id, cause),
  foreign key (organisation_id, endpoint_id) references app.webhook_endpoint (organisation_id, id)
);
create index webhook_delivery_list_ix on app.webhook_delivery (organisation_id, endpoint_id, id desc);
create index webhook_delivery_due_ix on app.webhook_delivery (next_try_at) where state = 'PENDING';
create index webhook_delivery_created_ix on app.webhook_delivery (created_at);

do $$ declare t text; begin
  foreach t in array array['notice', 'notice_choice', 'following', 'mail', 'webhook_endpoint', 'webhook_delivery'] loop
    execute format('alter table app.%I enable row level security', t);
    execute format('alter table app.%I force row level security', t);
    execute format('create policy work on app.%I to openfloor_worker
      using (organisation_id is not distinct from (select app.organisation())) with check (organisation_id is not distinct from (select app.organisation()))', t);
  end loop;
  -- What is told to a person is theirs alone, within the organisation that they act for.
  foreach t in array array['notice', 'notice_choice', 'following'] loop
    execute format('create policy own on app.%I to openfloor_app
      using (organisation_id = (select app.organisation()) and person_id = (select app.person()))
      with check (organisation_id = (select app.organisation()) and person_id = (select app.person()))', t);
  end loop;
  foreach t in array array['webhook_endpoint', 'webhook_delivery'] loop
    execute format('create policy own on app.%I to openfloor_app
      using (organisation_id = (select app.organisation())) with check (organisation_id = (select app.organisation()))', t);
  end loop;
end $$;

-- Whether the organisation acted for runs the platform. Read as the caller, who sees no organisation but that one.
create function app.runs_platform() returns boolean language sql stable set search_path = pg_catalog, pg_temp as
  $$ select exists (select from app.organisation o where o.id = app.organisation() and 'OPERATOR' = any (o.kinds)) $$;
create policy own on app.mail for select to openfloor_app
  using (organisation_id = (select app.organisation()) or person_id = (select app.person()));
create policy operator on app.mail for select to openfloor_app using ((select app.runs_platform()));

create policy housekeeping on app.notice for delete to openfloor_worker
  using (told_at < now() - interval '90 days' and (nature = 'NEWS' or state <> 'OPEN'));
create policy housekeeping on app.mail for delete to openfloor_worker using (created_at < now() - interval '30 days' and state <> 'QUEUED');
create policy housekeeping on app.webhook_delivery for delete to openfloor_worker
  using (created_at < now() - interval '30 days' and state <> 'PENDING');

grant select on app.notice, app.mail, app.webhook_endpoint, app.webhook_delivery to openfloor_app;
grant update (state, ended_at, read_at) on app.notice to openfloor_app;
grant select, insert, update on app.notice_choice, app.following, app.webhook_endpoint, app.webhook_delivery to openfloor_app;
grant select, insert, update, delete on app.notice, app.mail, app.webhook_delivery to openfloor_worker;
grant select on app.notice_choice, app.following to openfloor_worker;
grant select, update on app.webhook_endpoint to openfloor_worker;

-- What is due to be tried once more gets an event, and a quarter of an hour before it is looked at again. Answers how many.
grant select, update on app.mail, app.webhook_delivery to exchange_definer;
create function app.wake_deliveries(most int) returns int
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare woken int; more int;
begin
  with due as (
    select id from app.mail where state = 'QUEUED' and next_try_at <= app.clock() order by next_try_at limit most for update skip locked),
  leased as (
    update app.mail m set next_try_at = app.clock() + interval '15 minutes' from due where m.id = due.id returning m.id, m.organisation_id)
  insert into app.outbox (organisation_id, event, payload)
  select organisation_id, 'mail.queued.v1', jsonb_build_object('subjectId', id) from leased;
  get diagnostics woken = row_count;
  with due as (
    select id from app.webhook_delivery where state = 'PENDING' and next_try_at <= app.clock() order by next_try_at limit most for update skip locked),
  leased as (
    update app.webhook_delivery d set next_try_at = app.clock() + interval '15 minutes' from due where d.id = due.id returning d.id, d.organisation_id)
  insert into app.outbox (organisation_id, event, payload)
  select organisation_id, 'webhook.queued.v1', jsonb_build_object('subjectId', id) from leased;
  get diagnostics more = row_count;
  return woken + more;
end $$;

-- Readers for whom it is eight in the morning and something waits, and who have had no digest today. Ids alone.
grant select on app.notice, app.notice_choice, app.membership, app.person to exchange_definer;
create function app.digest_readers(most int) returns table (organisation_id uuid, person_id uuid, day date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.organisation_id, m.person_id, (app.clock() at time zone p.time_zone)::date
  from app.person p join app.membership m on m.person_id = p.id
  where p.time_zone in (
      select distinct time_zone from app.person where extract(hour from app.clock() at time zone time_zone) = 8)
    and exists (select from app.notice n where n.organisation_id = m.organisation_id and n.person_id = m.person_id and n.state = 'OPEN'
      and n.mail = 'DIGEST' and (n.nature = 'TASK' or (n.read_at is null and n.mailed_at is null)))
    and not exists (select from app.notice_choice c
      where c.organisation_id = m.organisation_id and c.person_id = m.person_id and c.kind = 'digest' and c.mail = 'OFF')
    and not exists (select from app.mail x
      where x.cause = format('digest:%s:%s:%s', m.organisation_id, m.person_id, (app.clock() at time zone p.time_zone)::date))
  order by m.person_id, m.organisation_id limit most
$$;
do $$ declare f regprocedure; begin
  foreach f in array array['app.wake_deliveries(int)', 'app.digest_readers(int)']::regprocedure[] loop
    execute format('alter function %s owner to exchange_definer', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to openfloor_worker', f);
  end loop;
end $$;

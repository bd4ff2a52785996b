-- Jobs in operation: fair dispatch, failures that are kept and can be tried again, what runs by the clock.

grant execute on function app.is_operator() to exchange_definer;

-- A row may bring an earlier event again, to one of its consumers: the event keeps its id, so what it did already stays done.
alter table app.outbox
  add column consumer text,
  add column repeats  uuid,
  add column brought  int not null default 0;
-- The dispatcher goes round the organisations; rows of nobody count as one more.
drop index app.outbox_waiting_ix;
create index outbox_turn_ix on app.outbox ((coalesce(organisation_id, '00000000-0000-0000-0000-000000000000'::uuid)), id)
  where dispatched_at is null;
create index outbox_job_ix on app.outbox ((payload ->> 'jobId')) where payload ->> 'jobId' is not null;
create index consumption_at_ix on app.consumption (at);

-- What could not be done, one row for each consumer of an event, whatever the queue remembers.
create table app.job_failure (
  id              uuid primary key default uuidv7(),
  organisation_id uuid,
  consumer        text not null,
  event_id        uuid not null,
  event           text not null,
  payload         jsonb not null,
  request_id      text,
  job_id          uuid,
  code            text not null,
  reason          text not null,
  cause           text not null,
  cause_id        uuid not null generated always as (md5(consumer || ' ' || code || ' ' || cause)::uuid) stored,
  state           text not null default 'OPEN' constraint job_failure_state_ck check (state in ('OPEN', 'RETRYING', 'RESOLVED', 'DISCARDED')),
  times           int not null default 1,
  first_at        timestamptz not null default clock_timestamp(),
  last_at         timestamptz not null default clock_timestamp(),
  constraint job_failure_event_uq unique (consumer, event_id)
);
create index job_failure_cause_ix on app.job_failure (cause_id, last_at desc);
create index job_failure_unsettled_ix on app.job_failure (last_at) where state in ('OPEN', 'RETRYING');
create index job_failure_settled_ix on app.job_failure (last_at) where state in ('RESOLVED', 'DISCARDED');
alter table app.job_failure enable row level security; alter table app.job_failure force row level security;
create policy record on app.job_failure to openfloor_worker using (true) with check (true);
create policy operator on app.job_failure for select to openfloor_app using ((select app.is_operator()));
grant select on app.job_failure to openfloor_app;
grant select, insert, update, delete on app.job_failure to openfloor_worker;
grant select, update on app.job_failure to exchange_definer;
grant select, update on app.job to exchange_definer;
grant select, delete on app.consumption to exchange_definer;

-- Has the open failures of a cause, or one of them, tried again: the event is given back, the job waits again. Answers how many.
create function app.job_failures_retry(of_cause uuid, only_failure uuid) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare taken uuid[];
begin
  if not app.is_operator() then raise insufficient_privilege using message = 'not the operator'; end if;
  with changed as (
    update app.job_failure f set state = 'RETRYING'
    where f.cause_id = of_cause and f.state = 'OPEN' and (only_failure is null or f.id = only_failure) returning f.id)
  select array_agg(c.id) into taken from changed c;
  delete from app.consumption c using app.job_failure f
  where f.id = any (taken) and c.consumer = f.consumer and c.event_id = f.event_id;
  update app.job j set state = 'QUEUED', error = null, started_at = null, finished_at = null, stage = null, done = null, total = null
  from app.job_failure f where f.id = any (taken) and j.id = f.job_id and j.state = 'FAILED';
  insert into app.outbox (organisation_id, event, payload, request_id, consumer, repeats)
  select f.organisation_id, f.event, f.payload, f.request_id, f.consumer, f.event_id
  from app.job_failure f where f.id = any (taken) order by f.id;
  insert into app.outbox (organisation_id, event, payload)
  select f.organisation_id, 'job.changed.v1', jsonb_build_object('subjectId', f.job_id)
  from app.job_failure f where f.id = any (taken) and f.job_id is not null;
  return coalesce(cardinality(taken), 0);
end $$;

-- Lays the open failures of a cause, or one of them, aside for good. Answers how many.
create function app.job_failures_discard(of_cause uuid, only_failure uuid) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare laid int;
begin
  if not app.is_operator() then raise insufficient_privilege using message = 'not the operator'; end if;
  update app.job_failure f set state = 'DISCARDED'
  where f.cause_id = of_cause and f.state = 'OPEN' and (only_failure is null or f.id = only_failure);
  get diagnostics laid = row_count;
  return laid;
end $$;

-- What consumers have done within the hour.
create function app.consumed_lately() returns table (consumer text, times bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not app.is_operator() then raise insufficient_privilege using message = 'not the operator'; end if;
  return query select c.consumer, count(*) from app.consumption c where c.at > clock_timestamp() - interval '1 hour' group by 1;
end $$;

-- Jobs that have not ended though nothing is left that would end them: no event that one of its consumers has still to do.
create function app.jobs_adrift(expected jsonb, patience interval) returns table (id uuid, organisation_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select j.id, j.organisation_id from app.job j
  where j.state in ('QUEUED', 'RUNNING') and j.created_at < clock_timestamp() - patience and not exists (
    select from app.outbox o join jsonb_to_recordset(expected) as x (event text, consumer text) on x.event = o.event
    where o.payload ->> 'jobId' = j.id::text and (o.consumer is null or o.consumer = x.consumer)
      and not exists (select from app.consumption c where c.consumer = x.consumer and c.event_id = coalesce(o.repeats, o.id)))
  order by j.id limit 500
$$;

-- What runs by the clock, and how it went; and how long the queues are, as a worker has seen them.
create table ref.schedule (
  name              text primary key,
  does              text not null,
  cadence           text not null,
  next_due_at       timestamptz,
  last_started_at   timestamptz,
  last_succeeded_at timestamptz,
  last_failed_at    timestamptz,
  last_error        text,
  last_ms           int
);
create table ref.queue (
  name      text primary key,
  consumers text[] not null,
  waiting   int not null,
  active    int not null,
  delayed   int not null,
  oldest_at timestamptz,
  noted_at  timestamptz not null
);
grant select on ref.schedule, ref.queue to openfloor_app, openfloor_worker;
grant select, insert, update, delete on ref.schedule, ref.queue to exchange_definer;

create function app.schedule_list(listed jsonb) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from ref.schedule s where not exists (select from jsonb_array_elements(listed) l where l ->> 'name' = s.name);
  insert into ref.schedule (name, does, cadence)
  select l ->> 'name', l ->> 'does', l ->> 'cadence' from jsonb_array_elements(listed) l
  on conflict (name) do update set does = excluded.does, cadence = excluded.cadence;
$$;
create function app.schedule_begun(which text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update ref.schedule set last_started_at = clock_timestamp() where name = which
$$;
create function app.schedule_ended(which text, ms int, error text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update ref.schedule set last_ms = ms,
    last_succeeded_at = case when error is null then clock_timestamp() else last_succeeded_at end,
    last_failed_at    = case when error is null then last_failed_at else clock_timestamp() end,
    last_error        = case when error is null then last_error else left(error, 1000) end
  where name = which
$$;
create function app.schedule_due(which text, due timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update ref.schedule set next_due_at = due where name = which
$$;
create function app.queue_noted(found jsonb) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into ref.queue (name, consumers, waiting, active, delayed, oldest_at, noted_at)
  select x.name, x.consumers, x.waiting, x.active, x.delayed, x."oldestAt", clock_timestamp()
  from jsonb_to_recordset(found) as x (name text, consumers text[], waiting int, active int, delayed int, "oldestAt" timestamptz)
  on conflict (name) do update set consumers = excluded.consumers, waiting = excluded.waiting, active = excluded.active,
    delayed = excluded.delayed, oldest_at = excluded.oldest_at, noted_at = excluded.noted_at
$$;

do $$
declare f text;
begin
  foreach f in array array['app.job_failures_retry(uuid, uuid)', 'app.job_failures_discard(uuid, uuid)', 'app.consumed_lately()'] loop
    execute format('alter function %s owner to exchange_definer', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to openfloor_app', f);
  end loop;
  foreach f in array array['app.jobs_adrift(jsonb, interval)', 'app.schedule_list(jsonb)', 'app.schedule_begun(text)', 'app.schedule_ended(text, int, text)',
                           'app.schedule_due(text, timestamptz)', 'app.queue_noted(jsonb)'] loop
    execute format('alter function %s owner to exchange_definer', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to openfloor_worker', f);
  end loop;
end $$;

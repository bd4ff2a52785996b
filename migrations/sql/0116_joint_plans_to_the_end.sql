-- Jobs of a queue that wait for parts which others do: they hold no slot, and are neither waiting nor running.
alter table ref.queue add column for_parts int not null default 0;

create or replace function app.queue_noted(found jsonb) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into ref.queue (name, consumers, waiting, active, for_parts, delayed, oldest_at, noted_at)
  select x.name, x.consumers, x.waiting, x.active, coalesce(x."forParts", 0), x.delayed, x."oldestAt", clock_timestamp()
  from jsonb_to_recordset(found) as x (name text, consumers text[], waiting int, active int, "forParts" int, delayed int, "oldestAt" timestamptz)
  on conflict (name) do update set consumers = excluded.consumers, waiting = excluded.waiting, active = excluded.active, for_parts = excluded.for_parts,
    delayed = excluded.delayed, oldest_at = excluded.oldest_at, noted_at = excluded.noted_at
$$;

-- What the others of a joint plan would have of it if this order left: {sparedMinor, lateDays, whole}; null where it was not looked for.
alter table app.joint_plan_order add column leaving jsonb check (jsonb_typeof(leaving) = 'object');
grant update (leaving) on app.joint_plan_order to openfloor_worker;

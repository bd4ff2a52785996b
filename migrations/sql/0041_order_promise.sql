-- What may be promised of an order: one item in a quantity by a day, the plans that were found for it, and the holds behind the chosen one.
-- The asking firm's alone; each seller sees its own reservations, as ever.

create sequence app.order_promise_number;
grant usage on sequence app.order_promise_number to openfloor_app;

create table app.order_promise (
  id                   uuid primary key,
  organisation_id      uuid not null references app.organisation (id),
  number               text not null,
  revision_id          uuid not null,
  quantity             int not null check (quantity between 1 and 1000000),
  due_on               date not null,
  deliver_to_city_code text not null references ref.city (code),
  currency             char(3) not null,
  -- What each day after `due_on` costs the asker; null: plans are weighed as if a hundredth of the price went each week.
  late_minor_per_day   bigint check (late_minor_per_day >= 0),
  -- EXPIRED is worked out by the database's clock, never kept.
  state                text not null check (state in ('ASKED', 'ANSWERED', 'QUOTED', 'CONFIRMED', 'RELEASED')),
  -- The job that may answer, and how often it has.
  job_id               uuid not null,
  round                int not null check (round >= 0),
  -- Whether the answer is the last of its job: before, better plans may follow.
  is_final             boolean not null,
  -- Steps that nobody can do, or too few pieces of: [{stepCode, candidates, possible}].
  shortages            jsonb not null default '[]' check (jsonb_typeof(shortages) = 'array'),
  chosen_plan_id       uuid,
  quoted_until         timestamptz,
  asked_by             uuid,
  asked_at             timestamptz not null,
  confirmed_at         timestamptz,
  ended_at             timestamptz,
  unique (organisation_id, id),
  check ((state in ('QUOTED', 'CONFIRMED')) <= (chosen_plan_id is not null and quoted_until is not null)),
  check ((state = 'CONFIRMED') = (confirmed_at is not null)),
  foreign key (organisation_id, revision_id) references app.item_revision (organisation_id, id)
);
create index order_promise_list_ix on app.order_promise (organisation_id, id desc);
create index order_promise_revision_ix on app.order_promise (revision_id, id desc);

create table app.promise_plan (
  id              uuid primary key,
  organisation_id uuid not null,
  promise_id      uuid not null,
  round           int not null,
  position        int not null,
  -- CHEAPEST, EARLIEST, FEWEST_FACTORIES: what it is the best of.
  wishes          text[] not null,
  total_minor     bigint not null check (total_minor >= 0),
  -- [{kind, minor, params}]; they add up to the total.
  parts           jsonb not null check (jsonb_typeof(parts) = 'array'),
  -- Monday of the week in which the last piece is there.
  arrives_on      date not null,
  factory_count   int not null check (factory_count > 0),
  -- Pieces that find no room before the end of what is known.
  unserved        int not null check (unserved >= 0),
  -- How far the cheapest can be from the best of all plans, basis points; null for the others.
  gap_bps         int check (gap_bps >= 0),
  stopped_by      text check (stopped_by in ('work', 'guard')),
  unique (organisation_id, id),
  unique (promise_id, round, position),
  foreign key (organisation_id, promise_id) references app.order_promise (organisation_id, id)
);
-- Judged at the end of a transaction: a backup brings promises back before their plans.
alter table app.order_promise add foreign key (organisation_id, chosen_plan_id) references app.promise_plan (organisation_id, id)
  deferrable initially deferred;

-- One step at one offer: so many pieces in these weeks.
create table app.promise_line (
  organisation_id uuid not null,
  plan_id         uuid not null,
  position        int not null check (position > 0),
  step_code       text not null,
  step_name       text not null,
  process_code    text not null references ref.process (code),
  -- The market's; it may leave it, and the plan stays readable.
  offer_id        uuid not null,
  measure         text not null check (measure in ('TIME', 'MASS', 'AREA', 'LENGTH', 'COUNT')),
  pieces          int not null check (pieces > 0),
  -- [{weekStart, pieces, amount}]: pieces begun, and base units held for them, set-up included.
  weeks           jsonb not null check (jsonb_typeof(weeks) = 'array'),
  price_minor     bigint not null check (price_minor >= 0),
  parts           jsonb not null check (jsonb_typeof(parts) = 'array'),
  -- [{code, params}]: why it, and not another.
  reasons         jsonb not null check (jsonb_typeof(reasons) = 'array'),
  reservation_id  uuid references app.reservation (id),
  primary key (plan_id, position),
  foreign key (organisation_id, plan_id) references app.promise_plan (organisation_id, id)
);

do $$ declare t text; begin
  foreach t in array array['order_promise', 'promise_plan', 'promise_line'] loop
    execute format('alter table app.%I enable row level security; alter table app.%1$I force row level security', t);
    execute format('grant select on app.%I to openfloor_app, openfloor_worker', t);
    execute format('create policy own on app.%I to openfloor_app, openfloor_worker
      using (organisation_id = (select app.organisation())) with check (organisation_id = (select app.organisation()))', t);
  end loop;
end $$;
grant insert, update on app.order_promise to openfloor_app;
grant update (state, round, is_final, shortages) on app.order_promise to openfloor_worker;
grant insert on app.promise_plan, app.promise_line to openfloor_worker;
grant update (reservation_id) on app.promise_line to openfloor_app;

-- One step in the life of all reservations of a plan, by their buyer: CONFIRM or RELEASE, in one order of locks. Answers what the first
-- that cannot go says, with `reservation`; then the caller rolls back, and none has gone. What has ended already is no hindrance to RELEASE.
create function market.settle_plan(reservations uuid[], act text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare r uuid; answer jsonb;
begin
  if act not in ('CONFIRM', 'RELEASE') then raise exception 'no act of a buyer' using errcode = 'invalid_parameter_value'; end if;
  perform 1 from app.reservation x where x.id = any (reservations) and x.buyer_id = app.organisation() order by x.id for update;
  perform market.lock_reservations(array(
    select x.id from app.reservation x where x.id = any (reservations) and x.buyer_id = app.organisation() and x.state = 'HELD'));
  foreach r in array array(select u.id from unnest(reservations) as u (id) order by u.id) loop
    answer := market.settle(r, act);
    if answer ->> 'code' = 'OK' or (act = 'RELEASE' and answer ->> 'code' in ('HOLD_EXPIRED', 'WRONG_STATE')) then continue; end if;
    return answer || jsonb_build_object('reservation', r);
  end loop;
  return '{"code": "OK"}';
end $$;
alter function market.settle_plan(uuid[], text) owner to exchange_definer;
revoke all on function market.settle_plan(uuid[], text) from public;
grant execute on function market.settle_plan(uuid[], text) to openfloor_app;

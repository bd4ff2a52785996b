-- Promises of one firm that are planned as one, so that no two of them count on the same hours.

create sequence app.joint_plan_number;
grant usage on sequence app.joint_plan_number to openfloor_app;

create table app.joint_plan (
  id              uuid primary key,
  organisation_id uuid not null references app.organisation (id),
  number          text not null,
  currency        char(3) not null,
  state           text not null check (state in ('ASKED', 'ANSWERED')),
  -- The job that may answer.
  job_id          uuid not null,
  -- Whether the answer is the last of its job: before, better plans may follow.
  is_final        boolean not null,
  -- What all plans cost together, net, and pieces that none of them makes; null before the first answer.
  total_minor     bigint check (total_minor >= 0),
  unserved        int check (unserved >= 0),
  -- How far all of them together can be from the least that they can cost, basis points.
  gap_bps         int check (gap_bps >= 0),
  stopped_by      text check (stopped_by in ('work', 'guard')),
  -- Weeks that the orders, each planned alone, would take more of than is surely free: [{offerId, weekStart, measure, wanted, free, taken, promiseIds}].
  contended       jsonb not null default '[]' check (jsonb_typeof(contended) = 'array'),
  asked_by        uuid,
  asked_at        timestamptz not null,
  unique (organisation_id, id)
);
create index joint_plan_list_ix on app.joint_plan (organisation_id, id desc);

-- The orders of a joint plan. What each would do alone stands beside what it does among the others.
create table app.joint_plan_order (
  organisation_id uuid not null,
  joint_plan_id   uuid not null,
  position        int not null check (position between 1 and 50),
  promise_id      uuid not null,
  alone_plan_id   uuid,
  plan_id         uuid,
  primary key (joint_plan_id, position),
  unique (joint_plan_id, promise_id),
  foreign key (organisation_id, joint_plan_id) references app.joint_plan (organisation_id, id),
  foreign key (organisation_id, promise_id) references app.order_promise (organisation_id, id),
  foreign key (organisation_id, alone_plan_id) references app.promise_plan (organisation_id, id),
  foreign key (organisation_id, plan_id) references app.promise_plan (organisation_id, id)
);
create index joint_plan_order_promise_ix on app.joint_plan_order (promise_id);

-- The joint plan that looks for, or has found, the latest answer of a promise; null where it is planned alone.
alter table app.order_promise add column joint_plan_id uuid,
  add foreign key (organisation_id, joint_plan_id) references app.joint_plan (organisation_id, id) deferrable initially deferred;

do $$ declare t text; begin
  foreach t in array array['joint_plan', 'joint_plan_order'] loop
    execute format('alter table app.%I enable row level security; alter table app.%1$I force row level security', t);
    execute format('grant select on app.%I to openfloor_app, openfloor_worker', t);
    execute format('grant insert on app.%I to openfloor_app', t);
    execute format('create policy own on app.%I to openfloor_app, openfloor_worker
      using (organisation_id = (select app.organisation())) with check (organisation_id = (select app.organisation()))', t);
  end loop;
end $$;
grant update (state, job_id, is_final) on app.joint_plan to openfloor_app;
grant update (state, is_final, total_minor, unserved, gap_bps, stopped_by, contended) on app.joint_plan to openfloor_worker;
grant update (plan_id) on app.joint_plan_order to openfloor_worker;

-- What one call of one buyer holds together, as the orders of a joint plan:
-- Of the five open holds of an offer it counts as it is held: a call may begin while fewer than five are open. Calls that share a transaction count each
-- other, as in 0109.
-- A day that it has taken a part of already serves it with what is left, however little: the least that is sold of a day is sold by then, and nothing of a
-- week is lost between two holds of it.
do $$ declare
  was constant text := pg_get_functiondef('market.grant_holds(jsonb, boolean, uuid[])'::regprocedure);
  counts constant text := 'pair_open[item_pair[i]] := pair_open[item_pair[i]] + 1;';
  skips constant text := 'continue when room <= 0 or room < least(offer_block[o], rest);';
begin
  if strpos(was, counts) = 0 or strpos(was, skips) = 0 then raise exception 'market.grant_holds is not as 0109 made it'; end if;
  execute replace(replace(was,
    counts, 'if by_item or item_place[i] is not null then ' || counts || ' end if;'),
    skips, 'continue when room <= 0 or room < least(offer_block[o], rest) and (by_item or item_place[i] is not null or not exists (
              select from unnest(piece_item[1:pieces_before], piece_day[1:pieces_before]) as p (item, day)
              where p.day = d and item_place[p.item] is null and item_buyer[p.item] = item_buyer[i]));');
end $$;

-- As in 0088; and what is given back at once counts once for each seller, for one act learns no more of it by being large.
create or replace function market.settle_plan(reservations uuid[], act text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare r uuid; answer jsonb; live uuid[]; moment constant timestamptz := app.clock();
begin
  if act not in ('CONFIRM', 'RELEASE') then raise exception 'no act of a buyer' using errcode = 'invalid_parameter_value'; end if;
  perform 1 from app.reservation x where x.id = any (reservations) and x.buyer_id = app.organisation() order by x.id for update;
  perform market.lock_reservations(array(
    select x.id from app.reservation x where x.id = any (reservations) and x.buyer_id = app.organisation() and x.state in ('HELD', 'AWAITING_APPROVAL')));
  live := array(select x.seller_id from app.reservation x where x.id = any (reservations) and x.buyer_id = app.organisation()
    and x.state in ('HELD', 'AWAITING_APPROVAL') and x.expires_at > moment);
  foreach r in array array(select distinct u.id from unnest(reservations) as u (id) order by u.id) loop
    answer := market.settle_one(r, act, true);
    if answer ->> 'code' = 'OK' or (act = 'RELEASE' and answer ->> 'code' in ('HOLD_EXPIRED', 'WRONG_STATE')) then continue; end if;
    return answer || jsonb_build_object('reservation', r);
  end loop;
  if act = 'RELEASE' then
    update app.hold_probe p set returned = greatest(1, p.returned - (x.many - 1))
    from (select s.seller, count(*)::int as many from unnest(live) as s (seller) group by 1 having count(*) > 1) x
    where p.seller_id = x.seller and p.buyer_id = app.organisation() and p.hour = date_trunc('hour', moment);
  end if;
  return '{"code": "OK"}';
end $$;

-- What was held at once and has run out at once counts once for each seller too.
do $$ declare
  was constant text := pg_get_functiondef('market.sweep(int)'::regprocedure);
  every_one constant text := 'from app.reservation r where r.id = any (due) and r.confirmed_at is null';
begin
  if strpos(was, every_one) = 0 then raise exception 'market.sweep is not as 0088 made it'; end if;
  execute replace(was, every_one,
    'from (select distinct on (x.seller_id, x.buyer_id, x.held_at) x.* from app.reservation x where x.id = any (due)) r where r.confirmed_at is null');
end $$;

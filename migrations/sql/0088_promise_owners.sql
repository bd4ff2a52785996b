-- Promises over offers whose owner has to accept first. All holds of such a plan stand together from its quote on: what is asked has to be
-- accepted by every owner before any of it can be bought, and a no, or the first time that runs out, gives all of it back in one transaction.

alter table app.order_promise
  -- Whether offers whose owner has to accept first may be planned with.
  add column may_ask boolean not null default false,
  -- Offers that the asker plans without: of owners who have said no, or nothing.
  add column without_offers uuid[] not null default '{}' check (cardinality(without_offers) <= 50),
  drop constraint order_promise_state_check,
  -- EXPIRED is worked out by the database's clock, as before.
  add constraint order_promise_state_check
    check (state in ('ASKED', 'ANSWERED', 'AWAITING_OWNERS', 'QUOTED', 'CONFIRMED', 'RELEASED', 'DECLINED')),
  add constraint order_promise_asked_check check ((state in ('AWAITING_OWNERS', 'DECLINED')) <= (chosen_plan_id is not null and quoted_until is not null));
alter table app.promise_line
  -- Whether its owner had to accept first when it was planned.
  add column asks_first boolean not null default false;
alter table app.reservation
  -- The plan of a promise that it stands or falls with, where an owner of that plan is asked first. The buyer's; to the seller it is a number.
  add column plan_id uuid,
  -- When its owner was asked before anything was bought, and when it said yes.
  add column asked_at timestamptz,
  add column accepted_at timestamptz,
  add constraint reservation_asked_check check (asked_at is null or plan_id is not null);
create index reservation_plan_ix on app.reservation (plan_id) where plan_id is not null;
grant select, update on app.order_promise to exchange_definer;
grant select on app.promise_plan to exchange_definer;

-- The one order of locks for holds that stand together: their promise, then all of them.
create function market.lock_plan(plan uuid) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
  perform 1 from app.order_promise p where p.id = (select a.promise_id from app.promise_plan a where a.id = plan) for update;
  perform 1 from app.reservation r where r.plan_id = plan order by r.id for update;
end $$;

-- What becomes of a promise by its owners or by time: one event, and one line in the book of its asker.
create function market.tell_promise(promise uuid, event text, command text, before text, after text) returns void
language sql volatile set search_path = pg_catalog, pg_temp as $$
  insert into app.outbox (organisation_id, event, payload)
  select p.organisation_id, event, jsonb_build_object('subjectId', p.id, 'planId', p.chosen_plan_id) from app.order_promise p where p.id = promise;
  -- Open screens follow answers of every kind.
  insert into app.outbox (organisation_id, event, payload)
  select p.organisation_id, 'promise.answered.v1', jsonb_build_object('subjectId', p.id) from app.order_promise p where p.id = promise;
  insert into app.audit_entry (organisation_id, actor, command, subject_type, subject_id, changes)
  select p.organisation_id, 'system', command, 'orderPromise', p.id, jsonb_build_object('state', jsonb_build_array(before, after))
  from app.order_promise p where p.id = promise
$$;

-- Asks the owners of the plan that has just been held whole, in the same transaction and under the promise's lock. All its holds end together then: at the first
-- end among those that bind at once, after 24 hours at the latest. Answers {asked: [reservation], until}; nothing changes where nobody has to be asked.
create function market.ask_owners(plan uuid, reservations uuid[]) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare r app.reservation; asked uuid[]; until timestamptz; moment constant timestamptz := app.clock();
begin
  if not exists (select from app.promise_plan a where a.id = plan and a.organisation_id = app.organisation()) then
    raise exception 'a plan of somebody else' using errcode = 'insufficient_privilege';
  end if;
  select array_agg(x.id order by x.id) into asked from app.reservation x join app.capacity_offer o on o.id = x.offer_id
  where x.id = any (reservations) and x.buyer_id = app.organisation() and x.state = 'HELD' and o.booking = 'APPROVAL';
  if asked is null then return '{"asked": []}'; end if;
  select least(min(x.expires_at) filter (where x.id <> all (asked)), moment + interval '24 hours') into until
  from app.reservation x where x.id = any (reservations) and x.buyer_id = app.organisation();
  update app.reservation x set plan_id = plan, expires_at = until, asked_at = case when x.id = any (asked) then moment end,
    state = case when x.id = any (asked) then 'AWAITING_APPROVAL' else x.state end
  where x.id = any (reservations) and x.buyer_id = app.organisation() and x.state = 'HELD';
  for r in select * from app.reservation x where x.id = any (asked) order by x.id loop
    perform market.tell(r, 'reservation.asked.v1', 'reservationAsk', '{"from": "HELD", "to": "AWAITING_APPROVAL"}');
  end loop;
  return jsonb_build_object('asked', to_jsonb(asked), 'until', until);
end $$;

-- Ends all live holds of a plan for the reason of one: DECLINED for the one whose owner says no, RELEASED for the others. Under `lock_plan`.
create function market.decline_plan(declined app.reservation) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare r app.reservation; live uuid[]; moment constant timestamptz := app.clock(); promise uuid;
begin
  select array_agg(x.id order by x.id) into live from app.reservation x where x.plan_id = declined.plan_id and x.state in ('HELD', 'AWAITING_APPROVAL');
  perform market.lock_reservations(live);
  perform market.move_holds(live, false);
  for r in select * from app.reservation x where x.id = any (live) order by x.id loop
    update app.reservation x set state = case when x.id = declined.id then 'DECLINED' else 'RELEASED' end, ended_at = moment where x.id = r.id;
    if r.id = declined.id then
      perform market.tell(r, 'reservation.declined.v1', 'reservationDecline', jsonb_build_object('from', r.state, 'to', 'DECLINED'));
    else
      perform market.tell(r, 'reservation.released.v1', 'reservationFreed', jsonb_build_object('from', r.state, 'to', 'RELEASED'));
    end if;
  end loop;
  perform market.project_reservations(live);
  update app.order_promise p set state = 'DECLINED', ended_at = moment
  where p.chosen_plan_id = declined.plan_id and p.state = 'AWAITING_OWNERS' returning p.id into promise;
  if found then perform market.tell_promise(promise, 'promise.declined.v1', 'orderPromiseDeclined', 'AWAITING_OWNERS', 'DECLINED'); end if;
end $$;

-- One step of a reservation's life by one of its parties, as in 0018; and of a hold that stands together with others: its owner's yes keeps it
-- held until all is bought, its no ends them all, and its buyer moves it with the others (`together`), else PART_OF_PROMISE.
create function market.settle_one(reservation uuid, act text, together boolean) returns jsonb
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare r app.reservation; instant boolean; next text; side uuid; plan uuid; promise uuid; moment constant timestamptz := app.clock();
begin
  select x.plan_id into plan from app.reservation x where x.id = settle_one.reservation and app.organisation() in (x.buyer_id, x.seller_id);
  if plan is not null then perform market.lock_plan(plan); end if;
  select * into r from app.reservation x where x.id = settle_one.reservation
    and app.organisation() in (x.buyer_id, x.seller_id) for update;
  if not found then return jsonb_build_object('code', 'NOT_FOUND'); end if;
  side := case when act in ('CONFIRM', 'RELEASE') then r.buyer_id else r.seller_id end;
  if side <> app.organisation() then return jsonb_build_object('code', 'NOT_YOURS', 'state', r.state); end if;
  if not ((act = 'CONFIRM' and r.state = 'HELD') or (act = 'RELEASE' and r.state in ('HELD', 'AWAITING_APPROVAL'))
       or (act in ('ACCEPT', 'DECLINE') and r.state = 'AWAITING_APPROVAL')) then
    return jsonb_build_object('code', case when r.state = 'EXPIRED' then 'HOLD_EXPIRED' else 'WRONG_STATE' end, 'state', r.state, 'expiredAt', r.expires_at);
  end if;
  if r.expires_at <= moment then
    return jsonb_build_object('code', 'HOLD_EXPIRED', 'state', r.state, 'expiredAt', r.expires_at);
  end if;
  if plan is not null and side = r.buyer_id and not together then
    return jsonb_build_object('code', 'PART_OF_PROMISE', 'state', r.state);
  end if;
  if plan is not null and act = 'DECLINE' then
    perform market.decline_plan(r);
    return jsonb_build_object('code', 'OK', 'state', 'DECLINED');
  end if;
  select booking = 'INSTANT' into instant from app.capacity_offer where id = r.offer_id;
  next := case act when 'CONFIRM' then case when instant or plan is not null then 'CONFIRMED' else 'AWAITING_APPROVAL' end
                   when 'ACCEPT' then case when plan is null then 'CONFIRMED' else 'HELD' end
                   when 'RELEASE' then 'RELEASED' else 'DECLINED' end;
  if next not in ('AWAITING_APPROVAL', 'HELD') then perform market.move_counters(r, next = 'CONFIRMED'); end if;
  update app.reservation x set state = next,
    expires_at = case when next = 'AWAITING_APPROVAL' then moment + interval '24 hours' else x.expires_at end,
    accepted_at = case when act = 'ACCEPT' then moment else x.accepted_at end,
    confirmed_at = case when next = 'CONFIRMED' then moment end,
    ended_at = case when next in ('RELEASED', 'DECLINED') then moment end
  where x.id = r.id;
  if next = 'RELEASED' then perform market.note_probes(array[r.seller_id], array[r.buyer_id], 'returned', moment); end if;
  if next in ('RELEASED', 'DECLINED') then perform market.project_reservations(array[r.id]); end if;
  perform market.tell(r, case when next = 'HELD' then 'reservation.accepted.v1' else 'reservation.' || lower(replace(next, '_', '-')) || '.v1' end,
    'reservation' || initcap(act), jsonb_build_object('from', r.state, 'to', next));
  if next = 'HELD' and exists (select from app.reservation x where x.plan_id = plan and x.state = 'AWAITING_APPROVAL') then
    insert into app.outbox (organisation_id, event, payload)
    select p.organisation_id, 'promise.answered.v1', jsonb_build_object('subjectId', p.id) from app.order_promise p where p.chosen_plan_id = plan;
  elsif next = 'HELD' then
    update app.order_promise p set state = 'QUOTED' where p.chosen_plan_id = plan and p.state = 'AWAITING_OWNERS' returning p.id into promise;
    if found then perform market.tell_promise(promise, 'promise.accepted.v1', 'orderPromiseAccepted', 'AWAITING_OWNERS', 'QUOTED'); end if;
  end if;
  return jsonb_build_object('code', 'OK', 'state', next);
end $$;

create or replace function market.settle(reservation uuid, act text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  return market.settle_one(reservation, act, false);
end $$;

-- As in 0041, and for holds that stand together: their promise is locked by the caller, and what still waits for its owner is given back too.
create or replace function market.settle_plan(reservations uuid[], act text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare r uuid; answer jsonb;
begin
  if act not in ('CONFIRM', 'RELEASE') then raise exception 'no act of a buyer' using errcode = 'invalid_parameter_value'; end if;
  perform 1 from app.reservation x where x.id = any (reservations) and x.buyer_id = app.organisation() order by x.id for update;
  perform market.lock_reservations(array(
    select x.id from app.reservation x where x.id = any (reservations) and x.buyer_id = app.organisation() and x.state in ('HELD', 'AWAITING_APPROVAL')));
  foreach r in array array(select distinct u.id from unnest(reservations) as u (id) order by u.id) loop
    answer := market.settle_one(r, act, true);
    if answer ->> 'code' = 'OK' or (act = 'RELEASE' and answer ->> 'code' in ('HOLD_EXPIRED', 'WRONG_STATE')) then continue; end if;
    return answer || jsonb_build_object('reservation', r);
  end loop;
  return '{"code": "OK"}';
end $$;

-- As in 0018, and of holds that stand together: when the first of them is over, all are, and their promise with them. Owners who stayed silent are no
-- fault of the buyer.
create or replace function market.sweep(most int) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare due uuid[]; plans uuid[]; silent uuid[]; promise uuid; before text; moment constant timestamptz := app.clock();
begin
  select array_agg(x.plan_id) into plans from (
    select a.id as plan_id from app.order_promise p join app.promise_plan a on a.promise_id = p.id
    where a.id in (select r.plan_id from app.reservation r where r.state in ('HELD', 'AWAITING_APPROVAL') and r.expires_at <= moment
      and r.plan_id is not null order by r.expires_at limit most)
    order by p.id for update of p skip locked) x;
  if plans is not null then
    perform 1 from app.reservation r where r.plan_id = any (plans) order by r.id for update;
    -- Looked at again under the locks: somebody may have settled them.
    select array_agg(distinct r.plan_id) into plans from app.reservation r
    where r.plan_id = any (plans) and r.state in ('HELD', 'AWAITING_APPROVAL') and r.expires_at <= moment;
    select array_agg(distinct r.plan_id) into silent from app.reservation r where r.plan_id = any (plans) and r.state = 'AWAITING_APPROVAL';
  end if;
  select array_agg(x.id order by x.id) into due from (
    select y.id from (select r.id from app.reservation r where r.state in ('HELD', 'AWAITING_APPROVAL') and r.expires_at <= moment and r.plan_id is null
      order by r.expires_at limit most for update skip locked) y
    union all select r.id from app.reservation r where r.plan_id = any (plans) and r.state in ('HELD', 'AWAITING_APPROVAL')) x;
  if due is null then return 0; end if;
  perform market.lock_reservations(due);
  perform market.move_holds(due, false);
  with ended as (
    update app.reservation r set state = 'EXPIRED', ended_at = moment
    from (select r2.id, r2.state from app.reservation r2 where r2.id = any (due)) as before
    where r.id = before.id returning r.id, r.buyer_id, r.seller_id, before.state as was),
  told as (
    insert into app.outbox (organisation_id, event, payload)
    select buyer_id, 'reservation.expired.v1', jsonb_build_object('from', was, 'to', 'EXPIRED', 'subjectId', id, 'buyerId', buyer_id, 'sellerId', seller_id)
    from ended order by id)
  insert into app.audit_entry (organisation_id, actor, command, subject_type, subject_id, changes)
  select party, 'system', 'reservationExpire', 'reservation', id, jsonb_build_object('from', was, 'to', 'EXPIRED')
  from ended cross join lateral unnest(array[buyer_id, seller_id]) party order by id;
  perform market.note_probes(array_agg(r.seller_id), array_agg(r.buyer_id), 'returned', moment)
  from app.reservation r where r.id = any (due) and r.confirmed_at is null and (r.plan_id is null or r.plan_id <> all (coalesce(silent, '{}')));
  for promise, before in select p.id, p.state from app.order_promise p
    where p.chosen_plan_id = any (plans) and p.state in ('AWAITING_OWNERS', 'QUOTED') order by p.id loop
    update app.order_promise p set quoted_until = least(p.quoted_until, moment) where p.id = promise;
    perform market.tell_promise(promise, 'promise.lapsed.v1', 'orderPromiseLapsed', before, 'EXPIRED');
  end loop;
  perform market.project_reservations(due);
  return cardinality(due);
end $$;

do $$ declare f regprocedure; begin
  foreach f in array array['market.lock_plan(uuid)', 'market.tell_promise(uuid, text, text, text, text)', 'market.ask_owners(uuid, uuid[])',
    'market.decline_plan(app.reservation)', 'market.settle_one(uuid, text, boolean)']::regprocedure[] loop
    execute format('alter function %s owner to exchange_definer', f);
    execute format('revoke all on function %s from public', f);
  end loop;
end $$;
grant execute on function market.ask_owners(uuid, uuid[]) to openfloor_app;

-- The doors of the waiting list.

-- Takes a place for the caller's organisation, and serves whoever can be served: it may be this one. Item as for market.reserve, and no lock is
-- needed to refuse: OFFER_GONE, OWN_OFFER, BELOW_MINIMUM_LOT, WEEK_NOT_OFFERED, MORE_THAN_OFFERED (no release could ever serve it), TOO_MANY_PLACES.
-- A place lapses after a week, or when its first week has begun. Tickets of one work centre are drawn one commit after another.
create function market.take_place(item jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  moment constant timestamptz := app.clock(); places_most constant int := 3; o app.capacity_offer; f market.offer_facts; line record; total bigint;
  place uuid := (item ->> 'id')::uuid; buyer constant uuid := app.organisation();
begin
  if (item ->> 'buyerId')::uuid is distinct from buyer then
    raise exception 'a place for somebody else' using errcode = 'insufficient_privilege';
  end if;
  select * into o from app.capacity_offer where id = (item ->> 'offerId')::uuid for share;
  if o.id is null or o.state <> 'PUBLISHED' then return '{"code": "OFFER_GONE"}'; end if;
  if o.organisation_id = buyer then return '{"code": "OWN_OFFER"}'; end if;
  if not market.may_know(o, buyer) then return '{"code": "OFFER_GONE"}'; end if;
  if coalesce(market.probes_of(buyer, o.organisation_id, moment), 0) >= (select p.stop from market.probes_most() p) then
    perform market.note_probes(array[o.organisation_id], array[buyer], 'stopped', moment);
    return jsonb_build_object('code', 'TOO_MANY_PROBES', 'minutes', ceil(extract(epoch from date_trunc('hour', moment) + interval '1 hour' - moment) / 60));
  end if;
  select sum((l ->> 'amount')::bigint) into total from jsonb_array_elements(item -> 'weeks') l;
  if total < o.minimum_lot then return jsonb_build_object('code', 'BELOW_MINIMUM_LOT', 'minimumLot', o.minimum_lot); end if;
  for line in select (l ->> 'weekStart')::date as week, (l ->> 'amount')::bigint as amount, w.cap
    from jsonb_array_elements(item -> 'weeks') l
    left join app.capacity_offer_week w on w.offer_id = o.id and w.week_start = (l ->> 'weekStart')::date order by 1 loop
    if line.cap is null then return jsonb_build_object('code', 'WEEK_NOT_OFFERED', 'weekStart', line.week); end if;
    if line.amount > o.per_week then return jsonb_build_object('code', 'MORE_THAN_OFFERED', 'weekStart', line.week, 'most', o.per_week); end if;
  end loop;
  perform pg_advisory_xact_lock(hashtextextended(coalesce(o.work_center_id, o.id)::text, 19));
  if (select count(*) from app.waiting_place p where p.offer_id = o.id and p.buyer_id = buyer and p.state = 'WAITING') >= places_most then
    return jsonb_build_object('code', 'TOO_MANY_PLACES', 'limit', places_most);
  end if;
  select * into f from market.facts_of_offers(array[o.id], moment);
  insert into app.waiting_place (id, ticket, seller_id, buyer_id, offer_id, work_center_id, request_id, process_code, measure, state, weeks, quantity,
    price_minor, currency, price_parts, taken_by, taken_at, ends_at, tried_at)
  select place, nextval('app.waiting_ticket'), o.organisation_id, buyer, o.id, o.work_center_id, (item ->> 'requestId')::uuid, f.process_code, f.measure,
    'WAITING', item -> 'weeks', total, (item ->> 'priceMinor')::bigint, item ->> 'currency', item -> 'parts', app.person(), moment,
    least(moment + interval '7 days', greatest(moment + interval '1 hour', moment + make_interval(days => min((l ->> 'weekStart')::date) + 7 - f.today))), moment
  from jsonb_array_elements(item -> 'weeks') l;
  insert into app.audit_entry (organisation_id, person_id, actor, command, subject_type, subject_id, changes)
  select party, case when party = buyer then app.person() end,
    case when app.person() is not null then 'person' when app.api_client() is not null then 'client' else 'system' end,
    'waitingPlaceTake', 'waitingPlace', place, jsonb_build_object('state', jsonb_build_array(null, 'WAITING'))
  from unnest(array[buyer, o.organisation_id]) party;
  perform market.grant_holds('[]', false, array[o.id]);
  -- Not being served at once tells as much as a refusal.
  perform market.note_probes(array[p.seller_id], array[p.buyer_id], 'refused', moment) from app.waiting_place p where p.id = place and p.state = 'WAITING';
  return jsonb_build_object('code', 'OK');
end $$;

-- The buyer leaves. What was skipped for it stays as it is.
create function market.leave_place(place uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p app.waiting_place;
begin
  select * into p from app.waiting_place x where x.id = place and app.organisation() in (x.buyer_id, x.seller_id) for update;
  if not found then return '{"code": "NOT_FOUND"}'; end if;
  if p.buyer_id <> app.organisation() then return '{"code": "NOT_YOURS"}'; end if;
  if p.state <> 'WAITING' then return jsonb_build_object('code', 'WRONG_STATE', 'state', p.state); end if;
  update app.waiting_place x set state = 'LEFT', ended_at = app.clock() where x.id = p.id;
  insert into app.audit_entry (organisation_id, person_id, actor, command, subject_type, subject_id, changes)
  select party, case when party = p.buyer_id then app.person() end,
    case when app.person() is not null then 'person' when app.api_client() is not null then 'client' else 'system' end,
    'waitingPlaceLeave', 'waitingPlace', p.id, jsonb_build_object('state', jsonb_build_array('WAITING', 'LEFT'))
  from unnest(array[p.buyer_id, p.seller_id]) party;
  return '{"code": "OK"}';
end $$;

-- How many wait before each of the caller's places for any of the same weeks, itself included: 1 is next. A number, and nothing of whom.
create function market.positions_of(places uuid[]) returns table (place uuid, turn bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id, 1 + (
    select count(*) from app.waiting_place q
    where q.state = 'WAITING' and q.ticket < p.ticket and (q.offer_id = p.offer_id or q.work_center_id = p.work_center_id)
      and exists (select from jsonb_array_elements(q.weeks) a join jsonb_array_elements(p.weeks) b on a ->> 'weekStart' = b ->> 'weekStart'))
  from app.waiting_place p
  where p.id = any (places) and p.state = 'WAITING' and app.organisation() in (p.buyer_id, p.seller_id)
$$;

-- Ends places whose time has passed or whose offer has left, then serves the offers that were tried longest ago, at most `most` of each, each in the
-- transaction of its own call. Answers how many offers are left to be tried before `since`.
create function market.serve_places(since timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare next uuid; gone uuid[];
begin
  select array_agg(x.id) into gone from (
    select p.id from app.waiting_place p join app.capacity_offer o on o.id = p.offer_id
    where p.state = 'WAITING' and (p.ends_at <= app.clock() or o.state <> 'PUBLISHED') order by p.ticket limit 200 for update of p skip locked) x;
  with ended as (
    update app.waiting_place p set state = 'LAPSED', ended_at = app.clock() where p.id = any (gone) returning p.*),
  told as (
    insert into app.outbox (organisation_id, event, payload)
    select buyer_id, 'waiting.lapsed.v1', jsonb_build_object('subjectId', id, 'buyerId', buyer_id, 'sellerId', seller_id) from ended order by ticket)
  insert into app.audit_entry (organisation_id, actor, command, subject_type, subject_id, changes)
  select party, 'system', 'waitingPlaceLapse', 'waitingPlace', id, jsonb_build_object('state', jsonb_build_array('WAITING', 'LAPSED'))
  from ended cross join lateral unnest(array[buyer_id, seller_id]) party order by id;
  select p.offer_id into next from app.waiting_place p where p.state = 'WAITING' and p.tried_at < since order by p.tried_at limit 1;
  if next is null then return false; end if;
  perform market.grant_holds('[]', false, array[next]);
  return true;
end $$;

do $$ declare f regprocedure; begin
  foreach f in array array['market.take_place(jsonb)', 'market.leave_place(uuid)', 'market.positions_of(uuid[])', 'market.serve_places(timestamptz)']::regprocedure[] loop
    execute format('alter function %s owner to exchange_definer', f);
    execute format('revoke all on function %s from public', f);
  end loop;
end $$;
grant execute on function market.take_place(jsonb), market.leave_place(uuid), market.positions_of(uuid[]) to openfloor_app;
grant execute on function market.serve_places(timestamptz) to openfloor_worker;

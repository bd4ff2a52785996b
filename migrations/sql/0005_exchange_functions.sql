-- The few functions that must cross tenants. Owned by exchange_definer (no login, past row-level security), so each
-- checks for itself who asks. Lock order everywhere: reservation, then centre-days by (centre, date), then offer-weeks by (offer, week),
-- then the offer, then rows of the market by offer. Queues of reserve (advisory locks) come before all of them.

-- What is open on one centre-day for new sales.
create function market.open_on_day(d app.work_center_day) returns bigint language sql immutable parallel safe as
  $$ select greatest(0, d.sellable - d.held - d.reserved) $$;

-- Today where the work centre stands.
create function market.today_at(center uuid) returns date language sql stable set search_path = pg_catalog, pg_temp as $$
  select (app.clock() at time zone s.time_zone)::date
  from app.work_center w join app.site s on s.id = w.site_id where w.id = center
$$;

-- What of one offered week is open: the offer's own cap, and what the work centre has left on those days still to come that have
-- room for its minimum block. A hold of as much always finds its days: market.spread takes such a day whatever is still to place.
create function market.open_in_week(o app.capacity_offer, w app.capacity_offer_week, today date) returns bigint
language sql stable set search_path = pg_catalog, pg_temp as $$
  select least(w.cap - w.held - w.reserved, coalesce(sum(market.open_on_day(d)), 0)::bigint)
  from app.work_center_day d join app.work_center c on c.id = d.work_center_id
  where d.work_center_id = o.work_center_id
    and d.work_date >= greatest(w.week_start, o.valid_from, today) and d.work_date < least(w.week_start + 7, o.valid_until)
    and market.open_on_day(d) >= c.minimum_block
$$;

-- 2 free: all that is offered; 1 tight: at least the minimum lot; 0 full.
create function market.band_of(o app.capacity_offer, w app.capacity_offer_week, today date) returns smallint
language sql stable set search_path = pg_catalog, pg_temp as $$
  select case when open >= w.cap then 2 when open > 0 and open >= o.minimum_lot then 1 else 0 end::smallint
  from (select market.open_in_week(o, w, today) as open) x
$$;

-- Locks a centre's days in their order, so that nobody sells them while their bands are worked out.
create function market.lock_days(center uuid, first_day date, end_day date) returns void
language sql volatile set search_path = pg_catalog, pg_temp as $$
  select 1 from (select 1 from app.work_center_day
    where work_center_id = center and work_date >= first_day and work_date < end_day order by work_date for update) locked
$$;

-- Brings weeks of work centres up to date on the market. The caller holds the locks of those weeks' days, so the values are true;
-- only elements that have changed are written, so holds in other weeks seldom wait. Called once in a transaction, and rows of the
-- market are taken in the order of their offers: two transactions over several weeks or centres cannot wait for each other.
create function market.project_cells(centers uuid[], weeks date[]) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare o app.capacity_offer; cell record; shown smallint[]; today date; changed boolean;
begin
  for o in select * from app.capacity_offer x where x.work_center_id = any (centers) and x.state = 'PUBLISHED' order by x.id loop
    today := market.today_at(o.work_center_id);
    changed := false;
    for cell in
      select (w.week_start - date_trunc('week', o.valid_from)::date) / 7 + 1 as place, market.band_of(o, w, today) as band
      from app.capacity_offer_week w
      where w.offer_id = o.id and w.week_start in (select c.week from unnest(centers, weeks) as c (center, week) where c.center = o.work_center_id)
    loop
      if not changed then
        select bands into shown from market.offer m where m.offer_id = o.id;
        continue when shown[cell.place] is not distinct from cell.band;
        select bands into shown from market.offer m where m.offer_id = o.id for update;
        exit when not found;
        changed := true;
      end if;
      shown[cell.place] := cell.band;
    end loop;
    if changed then update market.offer m set bands = shown where m.offer_id = o.id; end if;
  end loop;
end $$;

-- Shows the caller's own offer on the market, or takes it away.
create function market.project_offer(offer uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare o app.capacity_offer; today date;
begin
  select * into o from app.capacity_offer where id = offer and organisation_id = app.organisation();
  if not found then raise exception 'no such offer' using errcode = 'no_data_found'; end if;
  if o.state <> 'PUBLISHED' then delete from market.offer m where m.offer_id = o.id; return; end if;
  perform market.lock_days(o.work_center_id, o.valid_from, o.valid_until);
  today := market.today_at(o.work_center_id);
  insert into market.offer
  select o.id, o.organisation_id, o.number, c.process_code, c.material_codes, c.measure, s.city_code, o.valid_from, o.valid_until,
         o.per_week, o.minimum_lot, c.setup_amount, o.unit_price, o.setup_price_minor, o.currency, o.booking, o.hold_minutes, o.note,
         date_trunc('week', o.valid_from)::date,
         (select array_agg(market.band_of(o, w, today) order by w.week_start) from app.capacity_offer_week w where w.offer_id = o.id)
  from app.work_center c join app.site s on s.id = c.site_id where c.id = o.work_center_id;
end $$;

-- After a capacity sheet: the caller's own centres in the weeks that it touched. The caller has locked their days.
create function market.project_weeks(centers uuid[], weeks date[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare own uuid[]; own_weeks date[];
begin
  select array_agg(c.id), array_agg(w.week) into own, own_weeks
  from unnest(centers, weeks) as w (center, week) join app.work_center c on c.id = w.center and c.organisation_id = app.organisation();
  perform market.project_cells(own, own_weeks);
end $$;

-- Work centres with something on the market.
create function market.centers_on_sale() returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as
  $$ select distinct work_center_id from app.capacity_offer where state = 'PUBLISHED' order by 1 $$;

-- The calendar of one work centre: offers whose window has passed leave the market, the bands of the current week follow the days,
-- and those of weeks gone by fall to full. Answers how many offers left. One centre a transaction: its days are locked meanwhile.
create function market.turn_the_page(center uuid) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare ended bigint; today date := market.today_at(center); week date := date_trunc('week', market.today_at(center))::date; weeks date[];
begin
  perform market.lock_days(center, week, week + 7);
  with gone as (
    update app.capacity_offer o set state = 'EXPIRED'
    where o.work_center_id = center and o.state = 'PUBLISHED' and o.valid_until <= today returning o.id),
  taken as (delete from market.offer m using gone where m.offer_id = gone.id returning 1)
  select count(*) into ended from taken;
  select array_agg(distinct m.base_week + 7 * (i - 1)) into weeks
  from market.offer m join app.capacity_offer o on o.id = m.offer_id cross join generate_subscripts(m.bands, 1) i
  where o.work_center_id = center and (m.base_week + 7 * (i - 1) = week or m.base_week + 7 * (i - 1) < week and m.bands[i] <> 0);
  if weeks is not null then perform market.project_cells(array_fill(center, array[cardinality(weeks)]), weeks); end if;
  return ended;
end $$;

-- Spreads one week's amount over its days, first days first. A day serves when it has room for the smaller of the centre's
-- minimum block and what is still to place. NULL when the week cannot take it.
create function market.spread(o app.capacity_offer, week date, wanted bigint, block bigint, today date) returns jsonb
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare d app.work_center_day; rest bigint := wanted; piece bigint; pieces jsonb := '[]';
begin
  for d in select * from app.work_center_day x where x.work_center_id = o.work_center_id
             and x.work_date >= greatest(week, o.valid_from, today) and x.work_date < least(week + 7, o.valid_until)
           order by x.work_date loop
    exit when rest = 0;
    if market.open_on_day(d) >= least(block, rest) and market.open_on_day(d) > 0 then
      piece := least(rest, market.open_on_day(d));
      pieces := pieces || jsonb_build_object('date', d.work_date, 'amount', piece);
      rest := rest - piece;
    end if;
  end loop;
  return case when rest = 0 then pieces end;
end $$;

-- Locks whole weeks of work centres by (centre, date). One indexed step for each cell: a join against the cells lets the planner
-- walk the whole table once it believes in enough of them.
create function market.lock_cells(centers uuid[], weeks date[]) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare cell record;
begin
  for cell in select distinct c.center, c.week from unnest(centers, weeks) as c (center, week) order by 1, 2 loop
    perform market.lock_days(cell.center, cell.week, cell.week + 7);
  end loop;
end $$;

-- Locks weeks of offers by (offer, week), in the same way.
create function market.lock_offer_weeks(offers uuid[], weeks date[]) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare place record;
begin
  for place in select distinct x.offer, x.week from unnest(offers, weeks) as x (offer, week) order by 1, 2 loop
    perform 1 from app.capacity_offer_week w where w.offer_id = place.offer and w.week_start = place.week for update;
  end loop;
end $$;

-- Locks all that some reservations stand on, in the one order: whole weeks of centre-days, then offer-weeks.
create function market.lock_reservations(reservations uuid[]) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare centers uuid[]; offers uuid[]; weeks date[];
begin
  select array_agg(x.work_center_id), array_agg(r.offer_id), array_agg(date_trunc('week', x.work_date)::date)
  into centers, offers, weeks
  from app.reservation_day x join app.reservation r on r.id = x.reservation_id where x.reservation_id = any (reservations);
  perform market.lock_cells(centers, weeks);
  perform market.lock_offer_weeks(offers, weeks);
end $$;

-- Moves the counters of one reservation: from held to reserved, or away.
create function market.move_counters(r app.reservation, to_reserved boolean) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
  perform market.lock_reservations(array[r.id]);
  update app.work_center_day d set held = d.held - x.amount, reserved = d.reserved + case when to_reserved then x.amount else 0 end
    from app.reservation_day x
    where x.reservation_id = r.id and d.work_center_id = x.work_center_id and d.work_date = x.work_date;
  -- A capacity that a sheet has lowered below what is sold stays sold; what is given back must not be sold again.
  if not to_reserved then
    update app.work_center_day d set sellable = greatest(d.total - d.committed, d.held + d.reserved)
      from app.reservation_day x
      where x.reservation_id = r.id and d.work_center_id = x.work_center_id and d.work_date = x.work_date
        and d.sellable > greatest(d.total - d.committed, d.held + d.reserved);
  end if;
  update app.capacity_offer_week w set held = w.held - x.amount, reserved = w.reserved + case when to_reserved then x.amount else 0 end
    from (select date_trunc('week', work_date)::date as week, sum(amount)::bigint as amount
          from app.reservation_day where reservation_id = r.id group by 1) x
    where w.offer_id = r.offer_id and w.week_start = x.week;
end $$;

-- Shows on the market what some reservations have given back. Once in a transaction, after their counters have moved.
create function market.project_reservations(reservations uuid[]) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare centers uuid[]; weeks date[];
begin
  select array_agg(work_center_id), array_agg(week) into centers, weeks from (
    select distinct work_center_id, date_trunc('week', work_date)::date as week
    from app.reservation_day where reservation_id = any (reservations)) x;
  perform market.project_cells(centers, weeks);
end $$;

-- One event, and one line in the book of either party.
create function market.tell(r app.reservation, event text, command text, facts jsonb) returns void
language sql volatile set search_path = pg_catalog, pg_temp as $$
  insert into app.outbox (organisation_id, event, payload)
  values (r.buyer_id, event, facts || jsonb_build_object('subjectId', r.id, 'buyerId', r.buyer_id, 'sellerId', r.seller_id));
  insert into app.audit_entry (organisation_id, person_id, actor, command, subject_type, subject_id, changes)
  select party, case when party = app.organisation() then app.person() end,
    case when app.person() is null then 'system' else 'person' end, command, 'reservation', r.id, facts
  from unnest(array[r.buyer_id, r.seller_id]) party
$$;

-- Reserves for each item, all its weeks or nothing; items are served in order, each answered by itself, so that a batch of
-- callers is the same function. Items: {id, buyerId, offerId, requestId?, priceMinor, currency, parts, weeks: [{weekStart, amount}]}.
-- Answers: {id, granted: true, expiresAt} or {id, granted: false, code, ...}. Only the caller's own organisation may be the buyer.
create function market.reserve(items jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  item jsonb; line jsonb; o app.capacity_offer; w app.capacity_offer_week; center app.work_center; today date; pieces jsonb; spread jsonb;
  total bigint; refusal jsonb; answers jsonb := '[]'; r_id uuid; r app.reservation; centers uuid[]; offers uuid[]; weeks date[];
begin
  -- One buyer's holds of one offer queue here, else two in different weeks would both count the others and pass the limit.
  perform pg_advisory_xact_lock(hashtextextended(app.organisation()::text || x.offer, 13)) from (
    select distinct i ->> 'offerId' as offer from jsonb_array_elements(items) i order by 1) x;
  select array_agg(o2.work_center_id), array_agg(o2.id), array_agg((l ->> 'weekStart')::date) into centers, offers, weeks
  from jsonb_array_elements(items) i join app.capacity_offer o2 on o2.id = (i ->> 'offerId')::uuid
  cross join jsonb_array_elements(i -> 'weeks') l;
  -- So do all holds of one centre-week, first come first served: row locks alone let latecomers overtake, and who waits starves.
  perform pg_advisory_xact_lock(x.place) from (
    select distinct hashtextextended(c.center::text || c.week::text, 17) as place from unnest(centers, weeks) as c (center, week) order by 1) x;
  perform market.lock_cells(centers, weeks);
  perform market.lock_offer_weeks(offers, weeks);
  centers := '{}';
  weeks := '{}';

  for item in select * from jsonb_array_elements(items) loop
    refusal := null; pieces := '[]'; r_id := (item ->> 'id')::uuid;
    if (item ->> 'buyerId')::uuid is distinct from app.organisation() then
      raise exception 'a hold for somebody else' using errcode = 'insufficient_privilege';
    end if;
    select * into o from app.capacity_offer where id = (item ->> 'offerId')::uuid and state = 'PUBLISHED' for share;
    select coalesce(sum((l ->> 'amount')::bigint), 0) into total from jsonb_array_elements(item -> 'weeks') l;
    if o.id is null then refusal := jsonb_build_object('code', 'OFFER_GONE');
    elsif o.organisation_id = app.organisation() then refusal := jsonb_build_object('code', 'OWN_OFFER');
    elsif total < o.minimum_lot then refusal := jsonb_build_object('code', 'BELOW_MINIMUM_LOT', 'minimumLot', o.minimum_lot, 'requested', total);
    elsif (select count(*) from app.reservation where buyer_id = app.organisation() and offer_id = o.id
             and state in ('HELD', 'AWAITING_APPROVAL') and expires_at > app.clock()) >= 5 then
      refusal := jsonb_build_object('code', 'TOO_MANY_OPEN_HOLDS', 'limit', 5);
    else
      select * into center from app.work_center where id = o.work_center_id;
      today := market.today_at(o.work_center_id);
      for line in select * from jsonb_array_elements(item -> 'weeks') l order by l ->> 'weekStart' loop
        select * into w from app.capacity_offer_week x where x.offer_id = o.id and x.week_start = (line ->> 'weekStart')::date;
        if w.offer_id is null then
          refusal := jsonb_build_object('code', 'WEEK_NOT_OFFERED', 'weekStart', line ->> 'weekStart'); exit;
        end if;
        spread := case when w.cap - w.held - w.reserved >= (line ->> 'amount')::bigint
          then market.spread(o, w.week_start, (line ->> 'amount')::bigint, center.minimum_block, today) end;
        if spread is null then
          refusal := jsonb_build_object('code', 'CAPACITY_EXCEEDED', 'weekStart', w.week_start, 'requested', (line ->> 'amount')::bigint,
            'band', market.band_of(o, w, today));
          exit;
        end if;
        pieces := pieces || spread;
      end loop;
    end if;

    if refusal is not null then
      answers := answers || (refusal || jsonb_build_object('id', r_id, 'granted', false));
    else
      insert into app.reservation (id, number, seller_id, buyer_id, offer_id, request_id, process_code, measure, state, quantity, price_minor, currency, price_parts, held_by, held_at, expires_at)
      values (r_id, 'WO-' || to_char(app.clock(), 'YYYY') || '-' || lpad(nextval('app.work_order_number')::text, 6, '0'),
              o.organisation_id, app.organisation(), o.id, (item ->> 'requestId')::uuid, center.process_code, center.measure, 'HELD', total,
              (item ->> 'priceMinor')::bigint, item ->> 'currency', item -> 'parts', app.person(), app.clock(),
              app.clock() + make_interval(mins => o.hold_minutes)) returning * into r;
      insert into app.reservation_day (seller_id, buyer_id, reservation_id, work_center_id, work_date, amount)
      select o.organisation_id, app.organisation(), r_id, o.work_center_id, (p ->> 'date')::date, (p ->> 'amount')::bigint
      from jsonb_array_elements(pieces) p;
      update app.work_center_day d set held = d.held + (p ->> 'amount')::bigint from jsonb_array_elements(pieces) p
        where d.work_center_id = o.work_center_id and d.work_date = (p ->> 'date')::date;
      update app.capacity_offer_week x set held = x.held + (l ->> 'amount')::bigint from jsonb_array_elements(item -> 'weeks') l
        where x.offer_id = o.id and x.week_start = (l ->> 'weekStart')::date;
      select centers || array_agg(o.work_center_id), weeks || array_agg((l ->> 'weekStart')::date) into centers, weeks
      from jsonb_array_elements(item -> 'weeks') l;
      perform market.tell(r, 'reservation.held.v1', 'reservationHold', '{}');
      answers := answers || jsonb_build_object('id', r_id, 'granted', true, 'number', r.number, 'expiresAt', r.expires_at);
    end if;
  end loop;
  perform market.project_cells(centers, weeks);
  return answers;
end $$;

-- One step of a reservation's life by one of its parties: CONFIRM, RELEASE (buyer), ACCEPT, DECLINE (seller).
-- Answers {code: 'OK' | 'NOT_FOUND' | 'WRONG_STATE' | 'HOLD_EXPIRED', state}. Changes nothing unless OK.
create function market.settle(reservation uuid, act text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare r app.reservation; instant boolean; next text; side uuid;
begin
  select * into r from app.reservation x where x.id = settle.reservation
    and app.organisation() in (x.buyer_id, x.seller_id) for update;
  if not found then return jsonb_build_object('code', 'NOT_FOUND'); end if;
  side := case when act in ('CONFIRM', 'RELEASE') then r.buyer_id else r.seller_id end;
  if side <> app.organisation() then return jsonb_build_object('code', 'NOT_YOURS', 'state', r.state); end if;
  if not ((act = 'CONFIRM' and r.state = 'HELD') or (act = 'RELEASE' and r.state in ('HELD', 'AWAITING_APPROVAL'))
       or (act in ('ACCEPT', 'DECLINE') and r.state = 'AWAITING_APPROVAL')) then
    return jsonb_build_object('code', case when r.state = 'EXPIRED' then 'HOLD_EXPIRED' else 'WRONG_STATE' end, 'state', r.state, 'expiredAt', r.expires_at);
  end if;
  if r.expires_at <= app.clock() then
    return jsonb_build_object('code', 'HOLD_EXPIRED', 'state', r.state, 'expiredAt', r.expires_at);
  end if;
  select booking = 'INSTANT' into instant from app.capacity_offer where id = r.offer_id;
  next := case act when 'CONFIRM' then case when instant then 'CONFIRMED' else 'AWAITING_APPROVAL' end
                   when 'ACCEPT' then 'CONFIRMED' when 'RELEASE' then 'RELEASED' else 'DECLINED' end;
  if next <> 'AWAITING_APPROVAL' then perform market.move_counters(r, next = 'CONFIRMED'); end if;
  update app.reservation x set state = next,
    expires_at = case when next = 'AWAITING_APPROVAL' then app.clock() + interval '24 hours' else x.expires_at end,
    confirmed_at = case when next = 'CONFIRMED' then app.clock() end,
    ended_at = case when next in ('RELEASED', 'DECLINED') then app.clock() end
  where x.id = r.id;
  if next in ('RELEASED', 'DECLINED') then perform market.project_reservations(array[r.id]); end if;
  perform market.tell(r, 'reservation.' || lower(replace(next, '_', '-')) || '.v1', 'reservation' || initcap(act),
    jsonb_build_object('from', r.state, 'to', next));
  return jsonb_build_object('code', 'OK', 'state', next);
end $$;

-- Gives back the holds whose time has passed, oldest first, at most `most` of them. By the database's clock.
create function market.sweep(most int) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare r app.reservation; due uuid[]; swept int := 0;
begin
  select array_agg(id) into due from (
    select id from app.reservation where state in ('HELD', 'AWAITING_APPROVAL') and expires_at <= app.clock()
    order by expires_at limit most for update skip locked) x;
  perform market.lock_reservations(coalesce(due, '{}'));
  for r in select * from app.reservation where id = any (due) order by id loop
    perform market.move_counters(r, false);
    update app.reservation x set state = 'EXPIRED', ended_at = app.clock() where x.id = r.id;
    perform market.tell(r, 'reservation.expired.v1', 'reservationExpire', jsonb_build_object('from', r.state, 'to', 'EXPIRED'));
    swept := swept + 1;
  end loop;
  perform market.project_reservations(due);
  return swept;
end $$;

-- Requests that a new or changed offer may answer. Ids alone, for the matching worker.
create function market.requests_touched(offer uuid) returns table (organisation_id uuid, request_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with recursive up as (
    select p.code, p.parent_code from ref.process p join market.offer m on m.process_code = p.code where m.offer_id = offer
    union all select p.code, p.parent_code from ref.process p join up on up.parent_code = p.code)
  select r.organisation_id, r.id from app.capacity_request r, market.offer m
  where m.offer_id = offer and r.state = 'OPEN' and r.process_code in (select code from up)
    and r.valid_from < m.valid_until and m.valid_from < r.valid_until and r.organisation_id <> m.seller_id
  order by r.id limit 1000
$$;
create index capacity_request_open_ix on app.capacity_request (process_code, id) where state = 'OPEN';
grant select on app.capacity_request to exchange_definer;

do $$ declare f regprocedure; begin
  for f in select p.oid from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'market' and p.proname <> 'project_firm' loop
    execute format('alter function %s owner to exchange_definer', f);
    execute format('revoke all on function %s from public', f);
  end loop;
end $$;
grant execute on function market.reserve(jsonb), market.settle(uuid, text), market.project_offer(uuid), market.project_weeks(uuid[], date[]) to openfloor_app;
grant execute on function market.sweep(int), market.centers_on_sale(), market.turn_the_page(uuid), market.requests_touched(uuid) to openfloor_worker;

-- What of sourcing must cross tenants. Owned by exchange_definer (no login, past row-level security), so each function checks for itself who
-- asks. Lock order: rfq, award, quotes by id, then centre-days by (centre, date) as everywhere in the exchange.

-- The first open days of a centre that take `wanted`, first days first, as market.spread does for an offer. What they take may be less.
create function market.days_for(center uuid, first_day date, end_day date, wanted bigint) returns table (work_date date, amount bigint)
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare d app.work_center_day; rest bigint := wanted; block bigint; today date := market.today_at(center);
begin
  select c.minimum_block into block from app.work_center c where c.id = center;
  for d in select * from app.work_center_day x where x.work_center_id = center
             and x.work_date >= greatest(first_day, today) and x.work_date < end_day order by x.work_date loop
    exit when rest = 0;
    if market.open_on_day(d) >= least(block, rest) and market.open_on_day(d) > 0 then
      work_date := d.work_date;
      amount := least(rest, market.open_on_day(d));
      rest := rest - amount;
      return next;
    end if;
  end loop;
end $$;

-- Locks whole weeks: of what these quotes hold, and of the windows in which these plans want to work.
create function market.lock_quotes_cells(quotes uuid[], plans uuid[]) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare centers uuid[]; weeks date[];
begin
  select array_agg(x.center), array_agg(x.week) into centers, weeks from (
    select d.work_center_id as center, date_trunc('week', d.work_date)::date as week
    from app.quote_hold h join app.quote_hold_day d on d.hold_id = h.id where h.quote_id = any (quotes) and h.state = 'HELD'
    union
    select p.work_center_id, w::date from app.quote_plan p
    cross join generate_series(date_trunc('week', p.from_day), p.until_day - 1, interval '1 week') w where p.quote_id = any (plans)) x;
  if centers is not null then perform market.lock_cells(centers, weeks); end if;
end $$;

-- Gives back what some quotes hold. Their weeks are locked here, in the one order.
create function market.release_quote_holds(quotes uuid[]) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare holds uuid[]; centers uuid[]; weeks date[];
begin
  perform market.lock_quotes_cells(quotes, '{}');
  select array_agg(h.id) into holds from app.quote_hold h where h.quote_id = any (quotes) and h.state = 'HELD';
  if holds is null then return; end if;
  -- A capacity that a sheet has lowered below what is sold stays sold; what is given back must not be sold again.
  update app.work_center_day d set held = d.held - x.amount,
    sellable = least(d.sellable, greatest(d.total - d.committed, d.held + d.reserved - x.amount))
  from (select y.work_center_id, y.work_date, sum(y.amount)::bigint as amount from app.quote_hold_day y where y.hold_id = any (holds) group by 1, 2) x
  where d.work_center_id = x.work_center_id and d.work_date = x.work_date;
  update app.quote_hold set state = 'RELEASED', ended_at = app.clock() where id = any (holds);
  select array_agg(x.center), array_agg(x.week) into centers, weeks from (
    select distinct work_center_id as center, date_trunc('week', work_date)::date as week from app.quote_hold_day where hold_id = any (holds)) x;
  perform market.project_cells(centers, weeks);
end $$;

-- A hold ends with its quote, whoever ends the quote and why: withdrawn, expired or lost gives back; an award has taken it before.
create function market.holds_follow_quotes() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare ended uuid[];
begin
  select array_agg(n.id order by n.id) into ended from ended_quotes n join live_quotes o on o.id = n.id
  where n.state in ('WITHDRAWN', 'EXPIRED', 'LOST') and o.state in ('SUBMITTED', 'COUNTERED');
  if ended is not null then perform market.release_quote_holds(ended); end if;
  if exists (select from ended_quotes n join app.quote_hold h on h.quote_id = n.id where n.state = 'AWARDED' and h.state = 'HELD') then
    raise exception 'a quote is awarded and still holds';
  end if;
  return null;
end $$;
create trigger holds_follow_quotes after update on app.quote referencing old table as live_quotes new table as ended_quotes
  for each statement execute function market.holds_follow_quotes();

-- Where the caller would do the work of its own live quote, and, where the quote is HELD, the hold of it: all lines or nothing. Plans:
-- [{lineId, workCenterId, amount, from, until, quantity}]. What was held for the version before is given back first.
create function market.plan_quote(quote uuid, plans jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare q app.quote; p app.quote_plan; made uuid; taken bigint; centers uuid[]; weeks date[];
begin
  select * into q from app.quote x where x.id = quote and x.seller_id = app.organisation() and x.state in ('SUBMITTED', 'COUNTERED') for update;
  if not found then return jsonb_build_object('code', 'QUOTE_NOT_LIVE'); end if;
  -- One quote's old and new weeks at once: two calls would take them out of order.
  delete from app.quote_plan x where x.quote_id = q.id;
  insert into app.quote_plan (seller_id, quote_id, rfq_line_id, work_center_id, amount, from_day, until_day, quantity)
  select q.seller_id, q.id, (l ->> 'lineId')::uuid, (l ->> 'workCenterId')::uuid, (l ->> 'amount')::bigint, (l ->> 'from')::date, (l ->> 'until')::date, (l ->> 'quantity')::numeric
  from jsonb_array_elements(plans) l;
  perform market.lock_quotes_cells(array[q.id], array[q.id]);
  perform market.release_quote_holds(array[q.id]);
  if q.firmness <> 'HELD' then return jsonb_build_object('code', 'OK'); end if;
  for p in select * from app.quote_plan x where x.quote_id = q.id order by x.rfq_line_id loop
    insert into app.quote_hold (seller_id, quote_id, rfq_line_id, work_center_id, state, amount, held_at)
    values (q.seller_id, q.id, p.rfq_line_id, p.work_center_id, 'HELD', p.amount, app.clock()) returning id into made;
    insert into app.quote_hold_day (seller_id, hold_id, work_center_id, work_date, amount)
    select q.seller_id, made, p.work_center_id, x.work_date, x.amount from market.days_for(p.work_center_id, p.from_day, p.until_day, p.amount) x;
    select coalesce(sum(x.amount), 0) into taken from app.quote_hold_day x where x.hold_id = made;
    if taken < p.amount then
      return jsonb_build_object('code', 'QUOTE_CAPACITY', 'lineId', p.rfq_line_id, 'wanted', p.amount, 'free', taken);
    end if;
    update app.work_center_day d set held = d.held + x.amount from app.quote_hold_day x
    where x.hold_id = made and d.work_center_id = x.work_center_id and d.work_date = x.work_date;
  end loop;
  select array_agg(x.center), array_agg(x.week) into centers, weeks from (
    select distinct d.work_center_id as center, date_trunc('week', d.work_date)::date as week
    from app.quote_hold h join app.quote_hold_day d on d.hold_id = h.id where h.quote_id = q.id and h.state = 'HELD') x;
  if centers is not null then perform market.project_cells(centers, weeks); end if;
  return jsonb_build_object('code', 'OK');
end $$;

-- The days of one awarded line: what its quote held, else the first that are open. They are reserved now, and sold by a reservation.
create function market.sell_line(q app.quote, l app.award_line, p app.quote_plan, currency text) returns jsonb
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare h app.quote_hold; c app.work_center; needed bigint; found_amount bigint; days jsonb; offer uuid := uuidv7(); sale uuid := uuidv7(); moment constant timestamptz := app.clock();
begin
  needed := ceil(p.amount * l.quantity / p.quantity);
  select * into h from app.quote_hold x where x.quote_id = q.id and x.rfq_line_id = l.rfq_line_id and x.state = 'HELD';
  if h.id is not null then
    -- The first of the held days, up to what is needed; the rest is given back.
    select jsonb_agg(jsonb_build_object('day', x.work_date, 'amount', x.taken) order by x.work_date) into days from (
      select d.work_date, least(d.amount, needed - (sum(d.amount) over (order by d.work_date) - d.amount)) as taken from app.quote_hold_day d where d.hold_id = h.id) x
    where x.taken > 0;
  else
    select jsonb_agg(jsonb_build_object('day', x.work_date, 'amount', x.amount) order by x.work_date) into days
    from market.days_for(p.work_center_id, p.from_day, p.until_day, needed) x;
  end if;
  select coalesce(sum(x.amount), 0)::bigint into found_amount from jsonb_to_recordset(days) as x (amount bigint);
  if found_amount < needed then
    return jsonb_build_object('code', 'AWARD_CAPACITY', 'quoteId', q.id, 'lineId', l.rfq_line_id, 'wanted', l.quantity,
      'free', floor(least(l.quantity, found_amount * p.quantity / p.amount)));
  end if;
  if h.id is not null then
    update app.work_center_day d set held = d.held - y.amount, reserved = d.reserved + coalesce(t.amount, 0),
      sellable = least(d.sellable, greatest(d.total - d.committed, d.held + d.reserved - y.amount + coalesce(t.amount, 0)))
    from app.quote_hold_day y left join jsonb_to_recordset(days) as t (day date, amount bigint) on t.day = y.work_date
    where y.hold_id = h.id and d.work_center_id = y.work_center_id and d.work_date = y.work_date;
    update app.quote_hold set state = 'CONFIRMED', ended_at = moment where id = h.id;
  else
    update app.work_center_day d set reserved = d.reserved + x.amount from jsonb_to_recordset(days) as x (day date, amount bigint)
    where d.work_center_id = p.work_center_id and d.work_date = x.day;
  end if;
  select * into c from app.work_center w where w.id = p.work_center_id;
  -- The offer that this sale is of: made for this quote, off the market from its first moment.
  insert into app.capacity_offer (id, organisation_id, number, work_center_id, state, valid_from, valid_until, per_week, minimum_lot, unit_price, setup_price_minor,
    currency, booking, hold_minutes, published_at, withdrawn_at, quote_id, member_grade)
  select offer, q.seller_id, q.number, p.work_center_id, 'WITHDRAWN', min(x.day), max(x.day) + 1, needed, 1, 0, 0, currency, 'INSTANT', 60, moment, moment, q.id, 'NOTHING'
  from jsonb_to_recordset(days) as x (day date);
  insert into app.capacity_offer_week (organisation_id, offer_id, week_start, cap, reserved)
  select q.seller_id, offer, date_trunc('week', x.day)::date, sum(x.amount), sum(x.amount) from jsonb_to_recordset(days) as x (day date, amount bigint) group by 3;
  insert into app.reservation (id, number, seller_id, buyer_id, offer_id, process_code, measure, state, quantity, price_minor, currency, price_parts, held_by, held_at, expires_at, confirmed_at)
  values (sale, 'WO-' || to_char(moment, 'YYYY') || '-' || lpad(nextval('app.work_order_number')::text, 6, '0'), q.seller_id, q.buyer_id, offer, c.process_code, c.measure,
    'CONFIRMED', needed, l.net_minor, currency, jsonb_build_array(jsonb_build_object('kind', 'WORK', 'minor', l.net_minor::text, 'params', '[]'::jsonb)), app.person(), moment, moment, moment);
  insert into app.reservation_week (seller_id, buyer_id, reservation_id, offer_id, week_start, amount)
  select q.seller_id, q.buyer_id, sale, offer, w.week_start, w.cap from app.capacity_offer_week w where w.offer_id = offer;
  insert into app.reservation_day (seller_id, buyer_id, reservation_id, work_center_id, work_date, amount)
  select q.seller_id, q.buyer_id, sale, p.work_center_id, x.day, x.amount from jsonb_to_recordset(days) as x (day date, amount bigint);
  return jsonb_build_object('code', 'OK', 'reservationId', sale);
end $$;

-- One event to the other firm of a quote, and one line in its book. A guest's goes to the buyer's side, whose mail reaches it.
create function market.tell_quote(q app.quote, event text, command text) returns void
language sql volatile set search_path = pg_catalog, pg_temp as $$
  insert into app.outbox (organisation_id, event, payload) values (coalesce(q.seller_id, q.buyer_id), event,
    jsonb_build_object('subjectId', q.id, 'rfqId', q.rfq_id, 'bidderId', q.bidder_id, 'buyerId', q.buyer_id, 'sellerId', q.seller_id));
  insert into app.audit_entry (organisation_id, actor, command, subject_type, subject_id, changes)
  select q.seller_id, 'system', command, 'quote', q.id, jsonb_build_object('state', jsonb_build_array('SUBMITTED', q.state)) where q.seller_id is not null
$$;

-- Ends all quotes of a request that are still live, as lost.
create function market.lose_live_quotes(request uuid, command text) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare q app.quote;
begin
  perform 1 from app.quote x where x.rfq_id = request and x.state in ('SUBMITTED', 'COUNTERED') order by x.id for update;
  for q in update app.quote x set state = 'LOST', ended_at = app.clock() where x.rfq_id = request and x.state in ('SUBMITTED', 'COUNTERED') returning x.* loop
    perform market.tell_quote(q, 'quote.lost.v1', command);
  end loop;
end $$;
-- The caller's own request has been closed or cancelled.
create function market.lose_quotes(request uuid, command text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from app.rfq r where r.id = request and r.organisation_id = app.organisation() and r.state in ('CLOSED', 'CANCELLED')) then
    raise exception 'not an ended request of the caller' using errcode = 'insufficient_privilege';
  end if;
  perform market.lose_live_quotes(request, command);
end $$;

-- Makes an award of the caller's final: all of its lines or nothing. Answers {code: 'OK'} or why not; then the caller rolls back.
create function market.settle_award(award uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a app.award; r app.rfq; q app.quote; l app.award_line; p app.quote_plan; won uuid[]; answer jsonb; moment constant timestamptz := app.clock(); cells record; whole boolean;
begin
  select y.* into r from app.award x join app.rfq y on y.id = x.rfq_id where x.id = award and x.buyer_id = app.organisation() for update of y;
  select * into a from app.award x where x.id = award and x.buyer_id = app.organisation() and x.state = 'AWAITING_APPROVAL' for update;
  if not found then return jsonb_build_object('code', 'NOT_FOUND'); end if;
  if r.state <> 'OPEN' then return jsonb_build_object('code', 'RFQ_ENDED', 'state', r.state); end if;
  if r.is_sealed and r.due_at > moment then return jsonb_build_object('code', 'RFQ_SEALED', 'dueAt', r.due_at); end if;
  select jsonb_build_object('code', 'ALREADY_AWARDED', 'lineId', x.id, 'left', greatest(0, x.quantity - y.before)) into answer
  from app.rfq_line x join lateral (
    select coalesce(sum(z.quantity) filter (where z.is_final), 0) as before, coalesce(sum(z.quantity) filter (where z.award_id = a.id), 0) as now
    from app.award_line z where z.rfq_line_id = x.id) y on true
  where x.rfq_id = r.id and y.now > 0 and y.before + y.now > x.quantity limit 1;
  if answer is not null then return answer; end if;
  select array_agg(distinct z.quote_id) into won from app.award_line z where z.award_id = a.id;
  perform 1 from app.quote x where x.rfq_id = r.id and x.state in ('SUBMITTED', 'COUNTERED') order by x.id for update;
  for q in select * from app.quote x where x.id = any (won) order by x.id loop
    if q.rfq_id <> r.id or q.state <> 'SUBMITTED' or q.valid_until <= moment then
      return jsonb_build_object('code', 'QUOTE_NOT_LIVE', 'quoteId', q.id, 'state', case when q.state = 'SUBMITTED' then 'EXPIRED' else q.state end);
    end if;
  end loop;
  perform market.lock_quotes_cells((select array_agg(x.id) from app.quote x where x.rfq_id = r.id and x.state in ('SUBMITTED', 'COUNTERED')), won);
  for l in select * from app.award_line z where z.award_id = a.id order by z.quote_id, z.rfq_line_id loop
    select * into q from app.quote x where x.id = l.quote_id;
    select * into p from app.quote_plan x where x.quote_id = q.id and x.rfq_line_id = l.rfq_line_id;
    answer := jsonb_build_object('code', 'OK');
    if found then answer := market.sell_line(q, l, p, r.currency); end if;
    if answer ->> 'code' <> 'OK' then return answer; end if;
    update app.award_line z set is_final = true, reservation_id = (answer ->> 'reservationId')::uuid
    where z.award_id = a.id and z.quote_id = l.quote_id and z.rfq_line_id = l.rfq_line_id;
  end loop;
  -- Lines of a winner that went to somebody else.
  perform market.release_quote_holds(won);
  select array_agg(x.work_center_id) as centers, array_agg(x.week) as weeks into cells from (
    select distinct d.work_center_id, date_trunc('week', d.work_date)::date as week from app.award_line z join app.reservation_day d on d.reservation_id = z.reservation_id
    where z.award_id = a.id) x;
  if cells.centers is not null then perform market.project_cells(cells.centers, cells.weeks); end if;
  for q in update app.quote x set state = 'AWARDED', ended_at = moment where x.id = any (won) returning x.* loop
    perform market.tell_quote(q, 'quote.awarded.v1', 'rfqAward');
  end loop;
  update app.award x set state = 'FINAL', settled_at = moment where x.id = a.id;
  select bool_and(x.quantity <= (select coalesce(sum(z.quantity), 0) from app.award_line z where z.rfq_line_id = x.id and z.is_final)) into whole
  from app.rfq_line x where x.rfq_id = r.id;
  if a.closes or whole then
    update app.rfq x set state = 'AWARDED', ended_at = moment where x.id = r.id;
    perform market.lose_live_quotes(r.id, 'rfqAward');
    insert into app.outbox (organisation_id, event, payload)
    select r.organisation_id, 'rfq.over.v1', jsonb_build_object('subjectId', b.id, 'rfqId', r.id, 'buyerId', r.organisation_id, 'sellerId', b.seller_id)
    from app.rfq_bidder b where b.rfq_id = r.id and b.asked_at is not null and b.seller_id is not null;
  end if;
  return jsonb_build_object('code', 'OK');
end $$;

-- By the clock: quotes whose time has passed end, and each request that has become due says so once.
create function market.sweep_quotes(most int) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare q app.quote; r app.rfq; due uuid[]; moment constant timestamptz := app.clock(); many int := 0;
begin
  select array_agg(x.id) into due from (select id from app.quote where state in ('SUBMITTED', 'COUNTERED') and valid_until <= moment
    order by valid_until limit most for update skip locked) x;
  for q in update app.quote x set state = 'EXPIRED', ended_at = moment where x.id = any (due) returning x.* loop
    perform market.tell_quote(q, 'quote.expired.v1', 'quoteExpire');
    many := many + 1;
  end loop;
  for r in update app.rfq x set due_told_at = moment
    where x.id in (select y.id from app.rfq y where y.state = 'OPEN' and y.due_told_at is null and y.due_at <= moment order by y.due_at limit most for update skip locked) returning x.* loop
    insert into app.outbox (organisation_id, event, payload) values (r.organisation_id, 'rfq.due.v1', jsonb_build_object('subjectId', r.id));
    insert into app.outbox (organisation_id, event, payload)
    select r.organisation_id, 'rfq.over.v1', jsonb_build_object('subjectId', b.id, 'rfqId', r.id, 'buyerId', r.organisation_id, 'sellerId', b.seller_id)
    from app.rfq_bidder b where b.rfq_id = r.id and b.asked_at is not null and b.seller_id is not null;
    insert into app.audit_entry (organisation_id, actor, command, subject_type, subject_id, changes)
    select r.organisation_id, 'guest', 'guestQuoteSubmit', 'rfqBidder', x.bidder_id, '{}' from app.quote x
    where r.is_sealed and x.rfq_id = r.id and x.seller_id is null;
    many := many + 1;
  end loop;
  return many;
end $$;

-- Holds a request as it is until the caller's transaction ends, for one of its bidders: it cannot end or move its due time meanwhile.
create function market.hold_rfq(request uuid) returns table (state text, is_sealed boolean, due_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from app.rfq_bidder b where b.rfq_id = request and b.asked_at is not null and (b.seller_id = app.organisation() or b.id = app.guest())) then return; end if;
  return query select case when r.state = 'OPEN' and r.due_at <= app.clock() then 'DUE' else r.state end, r.is_sealed, r.due_at from app.rfq r where r.id = request for share;
end $$;

-- A member takes part in a request that is open to all. Answers its bidder row; null where there is nothing to take part in.
create function market.join_rfq(request uuid) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare r app.rfq; made uuid;
begin
  select * into r from app.rfq x where x.id = request and x.audience = 'MEMBERS' and x.state = 'OPEN' and x.due_at > app.clock() and x.organisation_id <> app.organisation() for share;
  if not found or not exists (select from market.firm f where f.id = app.organisation()) then return null; end if;
  insert into app.rfq_bidder (id, rfq_id, buyer_id, seller_id, origin, state, asked_at, created_at)
  values (uuidv7(), r.id, r.organisation_id, app.organisation(), 'JOINED', 'ASKED', app.clock(), app.clock())
  on conflict (rfq_id, seller_id) do nothing returning id into made;
  return coalesce(made, (select b.id from app.rfq_bidder b where b.rfq_id = r.id and b.seller_id = app.organisation()));
end $$;

-- Whose link this is, whoever holds it.
create function market.guest_of(hash bytea) returns table (bidder_id uuid, rfq_id uuid, buyer_id uuid, state text, link_expires_at timestamptz, guest_name text, guest_email text, guest_locale text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select b.id, b.rfq_id, b.buyer_id, case when b.state = 'REVOKED' then 'REVOKED' when b.link_expires_at <= app.clock() then 'EXPIRED' else 'OPEN' end,
    b.link_expires_at, b.guest_name, b.guest_email, b.guest_locale
  from app.rfq_bidder b join app.rfq r on r.id = b.rfq_id where b.token_hash = hash and b.asked_at is not null
$$;
-- A guest's act in the buyer's book, and its event: it has no book of its own.
create function market.note_guest(command text, event text, subject uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare b app.rfq_bidder;
begin
  select * into b from app.rfq_bidder x where x.id = app.guest();
  if not found then raise exception 'no guest' using errcode = 'insufficient_privilege'; end if;
  -- The buyer's book does not tell of a sealed quote before it may be seen; the clock writes it then.
  insert into app.audit_entry (organisation_id, actor, command, subject_type, subject_id, changes)
  select b.buyer_id, 'guest', command, 'rfqBidder', b.id, '{}' from app.rfq r
  where r.id = b.rfq_id and not (command = 'guestQuoteSubmit' and r.is_sealed and r.due_at > app.clock());
  insert into app.outbox (organisation_id, event, payload) values (b.buyer_id, event,
    jsonb_build_object('subjectId', subject, 'rfqId', b.rfq_id, 'bidderId', b.id, 'buyerId', b.buyer_id));
end $$;

-- A guest whose link its buyer has taken back has quoted for nothing.
create function market.lose_guest_quote(bidder uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update app.quote x set state = 'LOST', ended_at = app.clock() from app.rfq_bidder b
  where b.id = bidder and b.buyer_id = app.organisation() and b.state = 'REVOKED' and x.bidder_id = b.id and x.state in ('SUBMITTED', 'COUNTERED');
end $$;

create function market.project_rfq() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from market.open_rfq o where o.rfq_id = new.id;
  insert into market.open_rfq (rfq_id, buyer_id, number, title, process_codes, city_code, is_sealed, has_nda, line_count, due_at)
  select new.id, new.organisation_id, new.number, new.title, coalesce(array_agg(distinct l.process_code) filter (where l.process_code is not null), '{}'),
    new.deliver_to_city_code, new.is_sealed, new.nda_text is not null, count(*), new.due_at
  from app.rfq_line l where l.rfq_id = new.id and new.audience = 'MEMBERS' and new.state = 'OPEN' and new.due_told_at is null having count(*) > 0;
  return null;
end $$;
create trigger project_rfq after update on app.rfq for each row execute function market.project_rfq();

-- The same words as the other things that the search finds.
grant execute on function app.guest() to openfloor_app, openfloor_worker, exchange_definer;
grant insert on app.capacity_offer, app.capacity_offer_week to exchange_definer;
do $$ declare f regprocedure; begin
  foreach f in array array['market.days_for(uuid, date, date, bigint)', 'market.lock_quotes_cells(uuid[], uuid[])', 'market.release_quote_holds(uuid[])',
    'market.holds_follow_quotes()', 'market.plan_quote(uuid, jsonb)', 'market.sell_line(app.quote, app.award_line, app.quote_plan, text)', 'market.tell_quote(app.quote, text, text)',
    'market.lose_live_quotes(uuid, text)', 'market.lose_quotes(uuid, text)', 'market.settle_award(uuid)', 'market.sweep_quotes(int)', 'market.join_rfq(uuid)', 'market.hold_rfq(uuid)',
    'market.guest_of(bytea)', 'market.lose_guest_quote(uuid)', 'market.note_guest(text, text, uuid)', 'market.project_rfq()']::regprocedure[] loop
    execute format('alter function %s owner to exchange_definer', f);
    execute format('revoke all on function %s from public', f);
  end loop;
end $$;
grant execute on function market.plan_quote(uuid, jsonb), market.lose_quotes(uuid, text), market.settle_award(uuid), market.join_rfq(uuid), market.hold_rfq(uuid), market.guest_of(bytea), market.lose_guest_quote(uuid),
  market.note_guest(text, text, uuid) to openfloor_app;
grant execute on function market.sweep_quotes(int) to openfloor_worker;

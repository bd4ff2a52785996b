-- Granting reads its items once, and counts a buyer's open holds of an offer by one index, whatever is known of the table.

-- As in 0018. What an item says is taken out of its text once. Whether a hold's time has passed is asked of the rows that are found and is no way
-- to find them: a plan made while the table was empty had gone by the end of their time, and read every open hold for each buyer.
create or replace function market.grant_holds(direct jsonb, by_item boolean, also uuid[] default '{}') returns jsonb
language plpgsql volatile set search_path = pg_catalog, pg_temp
-- The planner cannot know how few rows an array names: each of these reads goes by its index.
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set plan_cache_mode = force_generic_plan as $$
declare
  moment constant timestamptz := app.clock();
  prefix constant text := to_char(moment, '"WO-"YYYY-');
  open_holds_most constant int := 5;
  skips_most constant int := 5;
  items jsonb := direct; waiting jsonb; item_place uuid[]; item_skipped int[]; kept boolean; unfit boolean := false;
  item_id uuid[]; item_buyer uuid[]; item_offer uuid[]; item_weeks jsonb[]; item_pair int[]; item_total bigint[]; item_at int[];
  item_request uuid[]; item_price bigint[]; item_currency text[]; item_parts jsonb[]; item_person uuid[]; item_holder uuid[]; item_client uuid[]; item_act uuid[];
  item_origin text[]; item_source text[];
  item_granted boolean[]; item_refusal jsonb[]; item_number text[]; number text;
  offers app.capacity_offer[]; offer_id uuid[]; offer_seller uuid[]; offer_center uuid[]; offer_from date[]; offer_until date[]; offer_lot bigint[];
  offer_whole bigint[]; offer_minutes int[]; offer_block bigint[]; offer_process text[]; offer_measure text[]; offer_today date[]; offer_state text[];
  offer_special boolean[]; offer_shut boolean[]; terms app.capacity_offer; room bigint; refusal jsonb;
  line_item int[]; line_bucket int[]; line_cell int[]; line_week date[]; line_amount bigint[];
  bucket_offer uuid[]; bucket_week date[]; bucket_open bigint[]; bucket_taken bigint[];
  cell_center uuid[]; cell_week date[]; cell_first int[]; cell_last int[];
  day_date date[]; day_open bigint[]; day_cell int[];
  pair_open int[]; pair_probes int[]; coarse int; stop int;
  piece_item int[] := '{}'; piece_day int[] := '{}'; piece_amount bigint[] := '{}'; pieces int := 0; pieces_before int;
  i int; o int; b int; c int; d int; line int := 1; line_before int; lines int; rest bigint; part bigint; code text; seller uuid; granted int := 0;
begin
  -- Whoever waits comes first.
  waiting := market.waiting_for((select array_agg(x."offerId") from jsonb_to_recordset(direct) as x ("offerId" uuid)) || also, moment);
  if waiting is not null then items := waiting || direct; end if;
  -- What is asked for, and whose act it is: the item's own where it says so, else the session's.
  select array_agg(x.id), array_agg(x."buyerId"), array_agg(x."offerId"), array_agg(x.weeks), array_agg(x.pair), array_agg(x.place), array_agg(x.skipped),
    array_agg(x."requestId"), array_agg(x."priceMinor"), array_agg(x.currency), array_agg(x.parts),
    array_agg(case when x.own then x.person else app.person() end), array_agg(case when x.own then x."heldBy" end),
    array_agg(case when x.own then x.client else app.api_client() end),
    array_agg(case when x.own then x.act else app.support_act() end), array_agg(case when x.own then x.request else app.request_id() end),
    array_agg(case when x.own then x.source else app.source() end)
  into item_id, item_buyer, item_offer, item_weeks, item_pair, item_place, item_skipped,
    item_request, item_price, item_currency, item_parts, item_person, item_holder, item_client, item_act, item_origin, item_source
  from (select y.*, by_item or y.place is not null as own, dense_rank() over (order by y."buyerId", y."offerId")::int as pair
        from rows from (jsonb_to_recordset(items) as (id uuid, "buyerId" uuid, "offerId" uuid, weeks jsonb, place uuid, skipped int, "requestId" uuid,
            "priceMinor" bigint, currency text, parts jsonb, person uuid, "heldBy" uuid, client uuid, act uuid, request text, source text)) with ordinality
          as y (id, "buyerId", "offerId", weeks, place, skipped, "requestId", "priceMinor", currency, parts, person, "heldBy", client, act, request, source, n)
        order by y.n) x;
  if item_id is null then return '[]'; end if;
  select array_agg(f.offer), array_agg((f.offer).id), array_agg((f.offer).organisation_id), array_agg(f.center_id), array_agg(f.first_day),
    array_agg((f.offer).valid_until), array_agg((f.offer).minimum_lot), array_agg((f.offer).per_week), array_agg((f.offer).hold_minutes),
    array_agg(f.block), array_agg(f.process_code), array_agg(f.measure), array_agg(f.today), array_agg(f.special), array_agg(f.shut)
  into offers, offer_id, offer_seller, offer_center, offer_from, offer_until, offer_lot, offer_whole, offer_minutes, offer_block, offer_process,
    offer_measure, offer_today, offer_special, offer_shut
  from market.facts_of_offers(item_offer, moment) f;
  select array_agg(array_position(offer_id, u.offer) order by u.n) into item_at from unnest(item_offer) with ordinality as u (offer, n);
  select array_agg(l.item), array_agg(l.bucket), array_agg(l.cell), array_agg(l.week), array_agg(l.amount)
  into line_item, line_bucket, line_cell, line_week, line_amount
  from (select k.*, dense_rank() over (order by item_at[k.item], k.week)::int as bucket,
          case when offer_center[item_at[k.item]] is not null then dense_rank() over (order by offer_center[item_at[k.item]], k.week)::int end as cell
        from (select u.n::int as item, (w ->> 'weekStart')::date as week, (w ->> 'amount')::bigint as amount
              from unnest(item_weeks) with ordinality as u (weeks, n) cross join lateral jsonb_array_elements(u.weeks) w
              where item_at[u.n::int] is not null) k
        order by k.item, k.week) l;
  lines := coalesce(cardinality(line_item), 0);

  -- The queues, then the locks.
  perform pg_advisory_xact_lock(x.place) from (
    select distinct hashtextextended(u.buyer::text || u.offer, 13) as place from unnest(item_buyer, item_offer) as u (buyer, offer) order by 1) x;
  perform pg_advisory_xact_lock(x.place) from (
    select distinct hashtextextended(coalesce(offer_center[item_at[u.item]], item_offer[u.item])::text || u.week, 17) as place
    from unnest(line_item, line_week) as u (item, week) order by 1) x;
  select array_agg(x.center), array_agg(x.week) into cell_center, cell_week
  from (select distinct u.cell, offer_center[item_at[u.item]] as center, u.week
        from unnest(line_item, line_cell, line_week) as u (item, cell, week) where u.cell is not null order by 1) x;
  select array_agg(x.work_date), array_agg(x.open), array_agg(x.cell) into day_date, day_open, day_cell
  from (select l.work_date, greatest(0, l.sellable - l.held - l.reserved) as open, k.cell::int as cell
        from unnest(cell_center, cell_week) with ordinality as k (center, week, cell)
        cross join lateral (select * from app.work_center_day e where e.work_center_id = k.center and e.work_date >= k.week
          and e.work_date < k.week + 7 order by e.work_date for update) l) x;
  select array_agg(x.offer), array_agg(x.week), array_agg(x.open), array_agg(0::bigint)
  into bucket_offer, bucket_week, bucket_open, bucket_taken
  from (select k.offer, k.week, l.cap - l.held - l.reserved as open
        from (select distinct u.bucket, item_offer[u.item] as offer, u.week
              from unnest(line_item, line_bucket, line_week) as u (item, bucket, week) order by 1) k
        left join lateral (select * from app.capacity_offer_week w where w.offer_id = k.offer and w.week_start = k.week for update) l on true) x;
  select array_agg(x.state) into offer_state from (
    select l.state from unnest(offer_id) with ordinality as k (id, n)
    cross join lateral (select s.state from app.capacity_offer s where s.id = k.id for share) l) x;
  select p.coarse, p.stop into coarse, stop from market.probes_most() p;
  select array_agg(x.many order by x.pair), array_agg(x.probes order by x.pair) into pair_open, pair_probes
  from (select k.pair,
          coalesce((select p.refused + p.returned from app.hold_probe p where p.seller_id = offer_seller[k.place] and p.buyer_id = k.buyer
            and p.hour = date_trunc('hour', moment)), 0) as probes,
          (select count(*) filter (where r.expires_at > moment)::int from app.reservation r where r.offer_id = k.offer and r.buyer_id = k.buyer
            and r.state in ('HELD', 'AWAITING_APPROVAL')) as many
        from (select distinct u.pair, u.buyer, u.offer, u.place from unnest(item_pair, item_buyer, item_offer, item_at) as u (pair, buyer, offer, place)) k) x;
  -- Where each cell's days begin and end among all days.
  cell_first := array_fill(1, array[coalesce(cardinality(cell_center), 0)]);
  cell_last := array_fill(0, array[coalesce(cardinality(cell_center), 0)]);
  for d in 1 .. coalesce(cardinality(day_cell), 0) loop
    c := day_cell[d];
    if cell_last[c] = 0 then cell_first[c] := d; end if;
    cell_last[c] := d;
  end loop;

  -- The judgement, item by item, in memory.
  item_granted := array_fill(false, array[cardinality(item_id)]);
  item_refusal := array_fill(null::jsonb, array[cardinality(item_id)]);
  item_total := array_fill(0::bigint, array[cardinality(item_id)]);
  item_number := array_fill(null::text, array[cardinality(item_id)]);
  for i in 1 .. cardinality(item_id) loop
    o := item_at[i];
    line_before := line; pieces_before := pieces; part := 0;
    while line <= lines and line_item[line] = i loop part := part + line_amount[line]; line := line + 1; end loop;
    item_total[i] := part;
    if o is null or offer_state[o] <> 'PUBLISHED' then item_refusal[i] := '{"code": "OFFER_GONE"}';
    elsif offer_seller[o] = item_buyer[i] then item_refusal[i] := '{"code": "OWN_OFFER"}';
    elsif offer_special[o] and not market.may_know(offers[o], item_buyer[i]) then item_refusal[i] := '{"code": "OFFER_GONE"}';
    elsif part < offer_lot[o] then
      item_refusal[i] := jsonb_build_object('code', 'BELOW_MINIMUM_LOT', 'minimumLot', offer_lot[o], 'requested', part);
    elsif item_place[i] is null and pair_probes[item_pair[i]] >= stop then
      item_refusal[i] := jsonb_build_object('code', 'TOO_MANY_PROBES',
        'minutes', ceil(extract(epoch from date_trunc('hour', moment) + interval '1 hour' - moment) / 60));
    elsif item_place[i] is null and pair_probes[item_pair[i]] >= coarse and part % offer_lot[o] > 0 then
      item_refusal[i] := jsonb_build_object('code', 'WHOLE_LOTS_ONLY', 'minimumLot', offer_lot[o]);
    elsif item_place[i] is null and pair_open[item_pair[i]] >= open_holds_most then
      item_refusal[i] := jsonb_build_object('code', 'TOO_MANY_OPEN_HOLDS', 'limit', open_holds_most);
    else
      kept := item_place[i] is not null and item_skipped[i] >= skips_most;
      for at in line_before .. line - 1 loop
        b := line_bucket[at]; c := line_cell[at]; rest := line_amount[at];
        refusal := null;
        code := case when bucket_open[b] is null then 'WEEK_NOT_OFFERED' end;
        if code is null and offer_special[o] then
          -- The terms come before the capacity; what this call has granted the buyer there counts with it.
          terms := offers[o];
          refusal := market.refusal_of_terms(terms, item_buyer[i], line_week[at], rest, offer_today[o], (
            select coalesce(sum(l.amount), 0)::bigint from unnest(line_item[1:line_before - 1], line_bucket[1:line_before - 1], line_amount[1:line_before - 1])
              as l (item, bucket, amount) where l.bucket = b and item_granted[l.item] and item_pair[l.item] = item_pair[i]));
          code := refusal ->> 'code';
        end if;
        code := coalesce(code, case when bucket_open[b] < rest or offer_shut[o] then 'CAPACITY_EXCEEDED' end);
        if kept and code = 'CAPACITY_EXCEEDED' then
          -- It keeps what there is of each of its weeks; nothing of that is written.
          item_refusal[i] := jsonb_build_object('code', code);
          rest := greatest(0, least(rest, bucket_open[b]));
          code := null;
        end if;
        -- First days first. A day serves when it has room for the smaller of the centre's minimum block and what is still to place.
        if code is null and c is not null then
          for d in cell_first[c] .. cell_last[c] loop
            exit when rest = 0;
            continue when day_open[d] = 0 or day_date[d] < offer_from[o] or day_date[d] < offer_today[o] or day_date[d] >= offer_until[o];
            room := day_open[d];
            if offer_special[o] then
              continue when terms.fences @> day_date[d] or not coalesce(extract(isodow from day_date[d])::int = any (terms.weekdays), true);
              -- Of a recurring offer's day no more than its shift, less what the offer has there already, in the table and in this call.
              if terms.day_cap is not null then
                room := least(room, market.open_of_shift(terms, (select e from app.work_center_day e
                    where e.work_center_id = cell_center[c] and e.work_date = day_date[d]))
                  - (select coalesce(sum(p.amount), 0) from unnest(piece_item[1:pieces], piece_day[1:pieces], piece_amount[1:pieces]) as p (item, day, amount)
                     where p.day = d and item_at[p.item] = o));
              end if;
            end if;
            continue when room <= 0 or room < least(offer_block[o], rest);
            part := least(rest, room);
            day_open[d] := day_open[d] - part;
            rest := rest - part;
            pieces := pieces + 1;
            piece_item[pieces] := i; piece_day[pieces] := d; piece_amount[pieces] := part;
          end loop;
          if rest > 0 and kept then item_refusal[i] := '{"code": "CAPACITY_EXCEEDED"}';
          elsif rest > 0 then code := 'CAPACITY_EXCEEDED';
          end if;
        end if;
        if code is not null then
          -- All or nothing: what earlier weeks and days of this item took goes back.
          for d in pieces_before + 1 .. pieces loop day_open[piece_day[d]] := day_open[piece_day[d]] + piece_amount[d]; end loop;
          pieces := pieces_before;
          for d in line_before .. at - 1 loop bucket_open[line_bucket[d]] := bucket_open[line_bucket[d]] + line_amount[d]; end loop;
          item_refusal[i] := coalesce(refusal, jsonb_build_object('code', code, 'weekStart', line_week[at]));
          if code = 'CAPACITY_EXCEEDED' then
            part := case when offer_shut[o] then 0 else bucket_open[b] end;
            if c is not null and not offer_special[o] then
              rest := 0;
              for d in cell_first[c] .. cell_last[c] loop
                if day_date[d] >= offer_from[o] and day_date[d] >= offer_today[o] and day_date[d] < offer_until[o]
                  and day_open[d] >= offer_block[o] then rest := rest + day_open[d]; end if;
              end loop;
              part := least(part, rest);
            elsif c is not null then
              -- As it stood before this call: of special offers a band is worked out where all their terms are.
              select market.open_in_week(terms, w, offer_today[o]) into part from app.capacity_offer_week w
              where w.offer_id = terms.id and w.week_start = line_week[at];
            end if;
            refusal := to_jsonb(market.band_of_open(part, offer_whole[o], offer_lot[o]));
            if offer_special[o] then
              refusal := to_jsonb(market.as_grade((refusal #>> '{}')::smallint, market.grade_for(offers[o], item_buyer[i])));
            end if;
            item_refusal[i] := item_refusal[i] || jsonb_build_object('requested', line_amount[at], 'band', refusal);
          end if;
          exit;
        end if;
        bucket_open[b] := case when kept then greatest(0, bucket_open[b] - line_amount[at]) else bucket_open[b] - line_amount[at] end;
      end loop;
      if item_refusal[i] is null then
        item_granted[i] := true;
        number := nextval('app.work_order_number')::text;
        item_number[i] := prefix || lpad(number, greatest(6, length(number)), '0');
        granted := granted + 1;
        pair_open[item_pair[i]] := pair_open[item_pair[i]] + 1;
        for at in line_before .. line - 1 loop bucket_taken[line_bucket[at]] := bucket_taken[line_bucket[at]] + line_amount[at]; end loop;
      end if;
    end if;
    unfit := unfit or (item_place[i] is not null and not item_granted[i]);
    if item_place[i] is null and item_refusal[i] ->> 'code' in ('CAPACITY_EXCEEDED', 'TOO_MANY_PROBES') then
      code := case when item_refusal[i] ->> 'code' = 'CAPACITY_EXCEEDED' then 'refused' else 'stopped' end;
      perform market.note_probes(array[offer_seller[o]], array[item_buyer[i]], code, moment);
      if code = 'refused' then pair_probes[item_pair[i]] := pair_probes[item_pair[i]] + 1; end if;
    end if;
  end loop;

  -- What was granted, table by table.
  if granted > 0 then
    insert into app.reservation (id, number, seller_id, buyer_id, offer_id, request_id, process_code, measure, state, quantity, price_minor,
      currency, price_parts, held_by, held_at, expires_at)
    select x.id, x.number, offer_seller[x.o], x.buyer, x.offer, x.request, offer_process[x.o], offer_measure[x.o], 'HELD', x.total, x.price,
      x.currency, x.parts, coalesce(x.person, x.holder), moment, moment + make_interval(mins => offer_minutes[x.o])
    from unnest(item_id, item_number, item_at, item_buyer, item_offer, item_request, item_total, item_price, item_currency, item_parts, item_person, item_holder, item_granted)
      as x (id, number, o, buyer, offer, request, total, price, currency, parts, person, holder, was_granted) where x.was_granted;
    insert into app.reservation_week (seller_id, buyer_id, reservation_id, offer_id, week_start, amount)
    select offer_seller[item_at[l.item]], item_buyer[l.item], item_id[l.item], item_offer[l.item], l.week, l.amount
    from unnest(line_item, line_week, line_amount) as l (item, week, amount) where item_granted[l.item];
    insert into app.reservation_day (seller_id, buyer_id, reservation_id, work_center_id, work_date, amount)
    select offer_seller[item_at[p.item]], item_buyer[p.item], item_id[p.item], cell_center[day_cell[p.day]], day_date[p.day], p.amount
    from unnest(piece_item[1:pieces], piece_day[1:pieces], piece_amount[1:pieces]) as p (item, day, amount) where item_granted[p.item];
    update app.work_center_day e set held = e.held + p.amount
    from (select q.day, sum(q.amount)::bigint as amount from unnest(piece_item[1:pieces], piece_day[1:pieces], piece_amount[1:pieces]) as q (item, day, amount)
          where item_granted[q.item] group by 1) p
    where e.work_center_id = cell_center[day_cell[p.day]] and e.work_date = day_date[p.day];
    update app.capacity_offer_week w set held = w.held + t.amount from unnest(bucket_offer, bucket_week, bucket_taken) as t (offer, week, amount)
    where w.offer_id = t.offer and w.week_start = t.week and t.amount > 0;
    -- One event, and one line in the book of either party.
    insert into app.outbox (organisation_id, event, payload, request_id)
    select x.buyer, 'reservation.held.v1', jsonb_build_object('subjectId', x.id, 'buyerId', x.buyer, 'sellerId', offer_seller[x.o]), x.origin
    from unnest(item_id, item_at, item_buyer, item_origin, item_granted) as x (id, o, buyer, origin, was_granted) where x.was_granted;
    insert into app.audit_entry (organisation_id, person_id, actor, command, subject_type, subject_id, request_id, source, support_act_id, api_client_id)
    select party, case when party = x.buyer then x.person end,
      case when x.person is not null then 'person' when x.client is not null then 'client' else 'system' end,
      case when x.place is null then 'reservationHold' else 'waitingPlaceServe' end, 'reservation', x.id, x.origin, x.source, x.act, x.client
    from unnest(item_id, item_at, item_buyer, item_place, item_person, item_client, item_act, item_origin, item_source, item_granted)
      as x (id, o, buyer, place, person, client, act, origin, source, was_granted)
    cross join lateral unnest(array[x.buyer, offer_seller[x.o]]) party where x.was_granted;
    perform market.project_cells(array_agg(x.center), array_agg(x.week)) from market.stale_cells(cell_center, cell_week, moment) x having count(*) > 0;
    perform market.project_lots(array_agg(distinct offer_id[item_at[u.n]])) from unnest(item_granted) with ordinality as u (was_granted, n)
    where u.was_granted and offer_center[item_at[u.n]] is null having count(*) > 0;
  end if;
  if waiting is not null then
    perform market.note_places(item_place, item_granted, item_id, unfit, line_item, line_bucket, line_cell, moment);
  end if;
  return (
    select jsonb_agg(jsonb_build_object('id', u.id, 'granted', u.granted) || case when u.granted
      then jsonb_build_object('number', u.number, 'heldAt', moment, 'expiresAt', moment + make_interval(mins => offer_minutes[u.o]),
        'sellerId', offer_seller[u.o], 'processCode', offer_process[u.o], 'measure', offer_measure[u.o], 'quantity', u.total)
      else u.refusal end order by u.n)
    from unnest(item_id, item_granted, item_number, item_refusal, item_at, item_total, item_place) with ordinality
      as u (id, granted, number, refusal, o, total, place, n) where u.place is null);
end $$;


-- The book of one firm by person and by request: lines that have neither need no place there.
drop index app.audit_entry_person_ix, app.audit_entry_request_ix;
create index audit_entry_person_ix on app.audit_entry (organisation_id, person_id, id) where person_id is not null;
create index audit_entry_request_ix on app.audit_entry (organisation_id, request_id, id) where request_id is not null;

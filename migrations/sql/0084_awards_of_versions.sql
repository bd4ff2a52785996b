-- An award is of one version of a quote. One that waits for a second person must not sell at its prices what has another word by then.
alter table app.award_line add column version int check (version >= 1);
comment on column app.award_line.version is 'Which version of its quote was decided on; null for what was decided before it was kept.';

-- As in 0031, and besides: QUOTE_REVISED.
create or replace function market.settle_award(award uuid) returns jsonb
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
  -- Prices that were decided on are those that are sold: the supplier, or a counter-offer, may have said something else since.
  select jsonb_build_object('code', 'QUOTE_REVISED', 'quoteId', x.id) into answer from app.award_line z join app.quote x on x.id = z.quote_id
  where z.award_id = a.id and z.version <> x.live_version limit 1;
  if answer is not null then return answer; end if;
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

-- A night of scores in lots: what many firms are scored with is read in one statement, their scores are written in one, and a score that says
-- what the one before it said is not written again.

-- What a score says, without its day: hash of canonical JSON. Null of scores from before. `still_on`: the last day on which the same was found again.
alter table app.credit_score add column says_sha256 text check (says_sha256 ~ '^[0-9a-f]{64}$'), add column still_on date check (still_on >= as_of);
-- Ten kilobytes of text a score: LZ4 packs it several times faster. A server that was built without it packs as before.
do $$ begin
  alter table app.credit_score alter column record set compression lz4, alter column words set compression lz4, alter column advice set compression lz4;
exception when feature_not_supported then null;
end $$;
grant update (still_on) on app.credit_score to openfloor_worker, exchange_definer;
grant insert on app.credit_score to exchange_definer;
grant insert on app.consumption to exchange_definer;
grant select on app.sheet_import to exchange_definer;
grant select on ref.credit_model to exchange_definer;

-- All that features and checks are worked out from, as of today in the platform's zone, of whole days before it; as far as 18 months back, and the newest
-- 50,000 rows of each kind. It has its caller's rights: a firm that asks for others is given nothing of them, under row-level security.
create function app.firm_records(firms uuid[]) returns table (firm uuid, records json)
language sql stable set search_path = pg_catalog, pg_temp as $$
  with day as materialized (select d.today, (d.today - interval '18 months')::date as first, date_trunc('month', d.today)::date as this_month
    from (select (app.clock() at time zone 'Asia/Shanghai')::date as today) d)
  select o.id, json_build_object(
    'asOf', day.today, 'memberSince', (o.created_at at time zone 'Asia/Shanghai')::date,
    'verifiedSince', (select (m.verified_since at time zone 'Asia/Shanghai')::date from market.firm m where m.id = o.id),
    -- A hold that lapsed by itself ended when its minutes were over; one that waited for the seller, later: then the seller left it unanswered.
    'deals', coalesce((select json_agg(json_build_object('id', d.id, 'buyerId', d.buyer_id, 'askedOn', d.asked_on, 'confirmedOn', (d.confirmed_at at time zone 'Asia/Shanghai')::date,
        'valueMinor', d.price_minor::text, 'currency', d.currency, 'outcome', d.outcome, 'aheadBps', d.ahead) order by d.id desc)
      from (select r.*, (r.held_at at time zone 'Asia/Shanghai')::date as asked_on,
          case when r.state = 'CONFIRMED' then 'KEPT' when r.state = 'DECLINED' then 'BROKEN'
            when r.state = 'EXPIRED' and r.expires_at <> r.held_at + make_interval(mins => c.hold_minutes) then 'BROKEN'
            when r.state in ('RELEASED', 'EXPIRED') then 'LEFT' else 'OPEN' end as outcome,
          case when r.state = 'CONFIRMED' then coalesce((select (10000 * coalesce(sum(w.amount) filter (where w.week_start >= day.today), 0) / sum(w.amount))::int
            from app.reservation_week w where w.reservation_id = r.id), 0) else 0 end as ahead
        from app.reservation r join app.capacity_offer c on c.id = r.offer_id
        where r.seller_id = o.id and (r.held_at at time zone 'Asia/Shanghai')::date >= day.first and (r.held_at at time zone 'Asia/Shanghai')::date < day.today
        order by r.id desc limit 50000) d), '[]'),
    'purchases', coalesce((select json_agg(json_build_object('id', p.id, 'sellerId', p.seller_id, 'confirmedOn', (p.confirmed_at at time zone 'Asia/Shanghai')::date,
        'valueMinor', p.price_minor::text, 'currency', p.currency) order by p.id desc)
      from (select r.* from app.reservation r
        where r.buyer_id = o.id and r.state = 'CONFIRMED' and (r.confirmed_at at time zone 'Asia/Shanghai')::date >= day.first
          and (r.confirmed_at at time zone 'Asia/Shanghai')::date < day.today
        order by r.id desc limit 50000) p), '[]'),
    -- Whole months only: the one that runs would count days that nobody has told of.
    'usage', coalesce((select json_agg(json_build_object('month', m.month, 'usedPercent', u.used_percent, 'cells', coalesce(u.cells, 0),
        'cellsMax', c.many * extract(day from m.month + interval '1 month' - interval '1 day')::int,
        'isImported', coalesce(u.is_imported, false), 'beyondCells', coalesce(u.beyond_cells, 0)) order by m.month)
      from (select g::date as month from generate_series(date_trunc('month', day.first::timestamp) + interval '1 month', day.this_month - interval '1 month', interval '1 month') g) m
      cross join (select count(*)::int as many from app.work_center w where w.organisation_id = o.id) c
      left join (select date_trunc('month', d.work_date)::date as month, round(avg(100.0 * (d.committed + d.reserved) / d.total) filter (where d.total > 0), 4) as used_percent,
          (count(*) filter (where d.total > 0))::int as cells, bool_or(d.total_source = 'SHEET') as is_imported, (count(*) filter (where d.reserved > d.total))::int as beyond_cells
        from app.work_center_day d where d.organisation_id = o.id and d.work_date >= day.first and d.work_date < day.this_month group by 1) u on u.month = m.month), '[]'),
    'offers', coalesce((select json_agg(json_build_object('id', p.id, 'publishedOn', (p.published_at at time zone 'Asia/Shanghai')::date,
        'withdrawnOn', (p.withdrawn_at at time zone 'Asia/Shanghai')::date, 'validUntil', p.valid_until, 'hasSold', p.has_sold) order by p.id desc)
      from (select c.*, exists (select from app.reservation r where r.seller_id = o.id and r.offer_id = c.id and r.state = 'CONFIRMED') as has_sold
        from app.capacity_offer c
        where c.organisation_id = o.id and c.quote_id is null and (c.published_at at time zone 'Asia/Shanghai')::date >= day.first
          and (c.published_at at time zone 'Asia/Shanghai')::date < day.today
        order by c.id desc limit 50000) p), '[]'),
    'asked', coalesce((select json_agg(json_build_object('id', q.id, 'askedOn', (q.asked_at at time zone 'Asia/Shanghai')::date,
        'dueOn', (q.due_at at time zone 'Asia/Shanghai')::date, 'isAnswered', q.is_answered) order by q.id desc)
      from (select b.id, b.asked_at, r.due_at, b.state = 'DECLINED' or exists (select from app.quote x where x.bidder_id = b.id and x.seller_id = b.seller_id) as is_answered
        from app.rfq_bidder b join app.rfq r on r.id = b.rfq_id
        where b.seller_id = o.id and b.state <> 'REVOKED' and (b.asked_at at time zone 'Asia/Shanghai')::date >= day.first
          and (b.asked_at at time zone 'Asia/Shanghai')::date < day.today
        order by b.id desc limit 50000) q), '[]'),
    -- Sums of whole months over work centres, as the firm's own screen adds them up. A month is as honest as the least honest of its days.
    'operating', coalesce((select json_agg(json_build_object('month', m.month, 'cells', m.cells, 'cellsMax', c.many * extract(day from m.month + interval '1 month' - interval '1 day')::int,
        'runMs', m.run, 'idleMs', m.idle, 'downMs', m.down, 'good', m.good, 'scrap', m.scrap, 'untimed', m.untimed, 'idealMs', m.ideal, 'energyWh', m.wh,
        'source', (array['SIMULATED', 'IMPORTED', 'MEASURED'])[m.honesty]) order by m.month)
      from (select date_trunc('month', d.day)::date as month, count(*)::int as cells, sum(d.run_ms)::bigint as run, sum(d.idle_ms)::bigint as idle, sum(d.down_ms)::bigint as down,
          sum(d.good)::bigint as good, sum(d.scrap)::bigint as scrap, sum(d.untimed)::bigint as untimed, sum(d.ideal_ms)::bigint as ideal, sum(d.energy_wh)::bigint as wh,
          min(case d.source when 'SIMULATED' then 1 when 'IMPORTED' then 2 else 3 end) as honesty
        from app.operating_day d
        where d.organisation_id = o.id and d.day >= (date_trunc('month', day.first::timestamp) + interval '1 month')::date and d.day < day.this_month group by 1) m
      cross join (select count(*)::int as many from app.work_center w where w.organisation_id = o.id) c), '[]'),
    'committedOn', (select max(s.committed_at at time zone 'Asia/Shanghai')::date from app.sheet_import s where s.organisation_id = o.id))
  from unnest(firms) f (id) join app.organisation o on o.id = f.id, day
$$;

-- The consents of each firm that give something now, and the grade that each of its scores held by the runs of days before: '' is its own.
create function app.score_standing(firms uuid[]) returns table (firm uuid, consents json, held json)
language sql stable set search_path = pg_catalog, pg_temp as $$
  with day as materialized (select app.clock() as now, (app.clock() at time zone 'Asia/Shanghai')::date as today),
  open as materialized (select c.* from day, app.consent c where c.subject_id = any (firms) and app.consent_state(c, day.now) = 'ACTIVE')
  select f.id,
    coalesce((select json_agg(json_build_object('consentId', c.id, 'recipientId', c.recipient_id, 'purpose', c.purpose, 'dataGroups', c.data_groups,
      'windowMonths', c.window_months) order by c.id) from open c where c.subject_id = f.id), '[]'),
    coalesce((select json_object_agg(h.key, json_build_object('grade', h.held ->> 'grade', 'pending', h.held ->> 'pending')) from (
      select '' as key, (select s.record::jsonb -> 'held' from app.credit_score s, day
        where s.organisation_id = f.id and s.consent_id is null and s.as_of < day.today and s.is_rated order by s.id desc limit 1) as held
      union all
      select c.id::text, (select s.record::jsonb -> 'held' from app.credit_score s, day
        where s.consent_id = c.id and s.as_of < day.today and s.is_rated order by s.id desc limit 1)
      from open c where c.subject_id = f.id) h where h.held ->> 'grade' is not null), '{}')
  from unnest(firms) f (id)
$$;

-- Writes scores down, each once; says of each that is new whether the institution reads something else than before. One for a consent that has ended is not
-- written; one that says what the latest of its kind says is noted there as still so. With its caller's rights.
create function app.write_scores(scores jsonb) returns table (id uuid, firm uuid, consent_id uuid, recipient_id uuid, is_news boolean)
language sql volatile set search_path = pg_catalog, pg_temp as $$
  with made as (
    select m.* from jsonb_to_recordset(scores) as m (id uuid, firm uuid, consent_id uuid, recipient_id uuid, purpose text, as_of date, model_code text, job_key text,
      is_rated boolean, score int, pd_ppm int, pd_low_ppm int, pd_high_ppm int, grade text, confidence_bps int, record text, record_sha256 text, says_sha256 text,
      advice jsonb, words jsonb)),
  open as (
    select m.*, b.id as before_id, b.says_sha256 as before_says, b.as_of as before_on, b.is_rated as before_rated, b.score as before_score, b.grade as before_grade,
      b.confidence_bps as before_confidence
    from made m
    left join lateral (
      (select s.* from app.credit_score s where m.consent_id is null and s.consent_id is null and s.organisation_id = m.firm order by s.id desc limit 1)
      union all
      (select s.* from app.credit_score s where s.consent_id = m.consent_id order by s.id desc limit 1)) b on true
    where m.consent_id is null or exists (select from app.consent c where c.id = m.consent_id and app.consent_state(c, app.clock()) = 'ACTIVE')),
  still as (
    update app.credit_score s set still_on = o.as_of from open o
    where s.id = o.before_id and o.before_says = o.says_sha256 and o.before_on < o.as_of and s.still_on is distinct from o.as_of),
  written as (
    insert into app.credit_score as s (id, organisation_id, consent_id, recipient_id, purpose, as_of, model_code, job_key, is_rated, score, pd_ppm, pd_low_ppm, pd_high_ppm,
      grade, confidence_bps, record, record_sha256, says_sha256, advice, words, scored_at)
    select o.id, o.firm, o.consent_id, o.recipient_id, o.purpose, o.as_of, o.model_code, o.job_key, o.is_rated, o.score, o.pd_ppm, o.pd_low_ppm, o.pd_high_ppm,
      o.grade, o.confidence_bps, o.record, o.record_sha256, o.says_sha256, o.advice, o.words, app.clock()
    from open o where o.before_says is distinct from o.says_sha256
    on conflict (organisation_id, job_key) do nothing returning s.id)
  select o.id, o.firm, o.consent_id, o.recipient_id,
    (o.before_rated, o.before_score, o.before_grade, o.before_confidence) is distinct from (o.is_rated, o.score, o.grade, o.confidence_bps)
  from written w join open o on o.id = w.id
$$;

-- For the night: what a lot of firms is scored with, over all tenants.
create function market.score_lot(firms uuid[]) returns table (firm uuid, records json, consents json, held json)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.firm, r.records, s.consents, s.held from app.firm_records(score_lot.firms) r join app.score_standing(score_lot.firms) s using (firm)
$$;

-- Takes the event for each firm of a lot, writes the scores of those that nobody has taken before, and tells their institutions of what is news, in one
-- transaction. Answers how many scores were written.
create function market.record_score_lot(consumer text, event uuid, request text, firms uuid[], scores jsonb) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  mine uuid[];
  many int;
begin
  if cardinality(firms) > 1000 then raise exception 'a lot has 1000 firms at most' using errcode = '22023'; end if;
  with taken as (
    insert into app.consumption as c (consumer, event_id) select record_score_lot.consumer || ':' || f, event from (select f from unnest(firms) f order by f) x
    on conflict do nothing returning c.consumer)
  select array_agg(right(t.consumer, 36)::uuid) into mine from taken t;
  if mine is null then return 0; end if;
  if cardinality(mine) < cardinality(firms) then
    scores := (select coalesce(jsonb_agg(s), '[]') from jsonb_array_elements(scores) s where (s ->> 'firm')::uuid = any (mine));
  end if;
  with written as materialized (select * from app.write_scores(scores)),
  told as (
    insert into app.outbox (organisation_id, event, payload, request_id)
    select w.firm, 'score.recorded.v1', jsonb_build_object('subjectId', w.id, 'consentId', w.consent_id, 'recipientId', w.recipient_id), request
    from written w where w.is_news and w.consent_id is not null)
  select count(*) into many from written;
  return many;
end $$;

do $$ declare f text; begin
  foreach f in array array['market.score_lot(uuid[])', 'market.record_score_lot(text, uuid, text, uuid[], jsonb)'] loop
    execute format('alter function %s owner to exchange_definer', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to openfloor_worker', f);
  end loop;
end $$;
grant execute on function app.firm_records(uuid[]), app.score_standing(uuid[]), app.write_scores(jsonb) to openfloor_app, openfloor_worker, exchange_definer;

-- Credit scores: models as artefacts, records that can be made again, and a score beside the figures of a dossier.

-- What scores are made with. A row is an artefact: whoever wants another card gives it another code, and records of the old one can still be made again.
create table ref.credit_model (
  code         text primary key check (code ~ '^[a-z0-9.-]{3,60}$'),
  -- Of the canonical JSON of the card, and of the words and levers that it is read with.
  sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  guide_sha256 text not null check (guide_sha256 ~ '^[0-9a-f]{64}$'),
  artefact     jsonb not null,
  guide        jsonb not null,
  -- The newest that has begun is the one that scores.
  served_from  date not null,
  position     int not null
);
grant select on ref.credit_model to openfloor_app, openfloor_worker, exchange_definer;
create function ref.keep_model() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (old.sha256, old.guide_sha256, old.artefact, old.guide) is distinct from (new.sha256, new.guide_sha256, new.artefact, new.guide) then
    raise exception 'model % has scored: another card wants another code', old.code using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger keep_model before update on ref.credit_model for each row execute function ref.keep_model();

-- A score: canonical JSON of all that it was made of, its hash, and what lists need. Written once, by a worker; never changed.
create table app.credit_score (
  id              uuid primary key,
  organisation_id uuid not null references app.organisation (id),
  -- By which consent, for whom; null for the firm's own, of all of its figures.
  consent_id      uuid,
  recipient_id    uuid,
  purpose         text not null check (purpose in ('OWN', 'UNDERWRITE', 'MONITOR', 'INSURE', 'LEASE')),
  as_of           date not null,
  model_code      text not null references ref.credit_model (code),
  -- Hash of inputs and model: a job tried again makes no second one.
  job_key         text not null check (job_key ~ '^score-[0-9a-f]{64}$'),
  -- False where too little is known to give a grade.
  is_rated        boolean not null,
  score           int not null,
  pd_ppm          int not null check (pd_ppm between 0 and 1000000),
  pd_low_ppm      int not null,
  pd_high_ppm     int not null,
  grade           text not null,
  confidence_bps  int not null check (confidence_bps between 0 and 10000),
  record          text not null,
  record_sha256   text not null,
  -- What would raise it, for the firm alone; null by a consent.
  advice          jsonb,
  -- The reasons as they were worded then.
  words           jsonb not null,
  scored_at       timestamptz not null,
  constraint credit_score_pd_ck check (pd_low_ppm between 0 and pd_ppm and pd_high_ppm between pd_ppm and 1000000),
  constraint credit_score_record_ck check (record_sha256 = encode(sha256(convert_to(record, 'UTF8')), 'hex')),
  constraint credit_score_consent_ck check ((consent_id is null) = (recipient_id is null) and (consent_id is null) = (purpose = 'OWN')),
  constraint credit_score_job_uq unique (organisation_id, job_key),
  foreign key (organisation_id, recipient_id, consent_id) references app.consent (subject_id, recipient_id, id)
);
create index credit_score_own_ix on app.credit_score (organisation_id, id desc) where consent_id is null;
create index credit_score_consent_ix on app.credit_score (consent_id, id desc) where consent_id is not null;
alter table app.credit_score enable row level security;
alter table app.credit_score force row level security;
create policy own on app.credit_score to openfloor_app, openfloor_worker
  using (organisation_id = (select app.organisation())) with check (organisation_id = (select app.organisation()));
grant select on app.credit_score to openfloor_app, openfloor_worker, exchange_definer;
grant insert on app.credit_score to openfloor_worker;

-- Which score a reading showed; null where there was none yet.
alter table app.consent_read add column score_id uuid references app.credit_score (id);

-- What an institution may see of a score: score, grade, band, confidence, reasons and checks. By SCORE_ONLY a reason names its figure and what
-- is wrong with it, and no value, no points, no edge: with the card in hand each of these would tell the value. Nor the record's hash, against which values
-- could be tried.
create function market.score_shown(c app.consent, s app.credit_score) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('asOf', s.as_of, 'isRated', s.is_rated, 'score', case when s.is_rated then s.score end, 'grade', case when s.is_rated then s.grade end,
    'pdLowPpm', case when s.is_rated then s.pd_low_ppm end, 'pdHighPpm', case when s.is_rated then s.pd_high_ppm end, 'confidenceBps', s.confidence_bps,
    'modelCode', s.model_code, 'scoreId', s.id,
    'reasons', coalesce((
      select jsonb_agg(case when c.granularity = 'SCORE_ONLY' then jsonb_build_object('feature', x.r -> 'feature', 'cause', x.r -> 'cause')
        else jsonb_build_object('feature', x.r -> 'feature', 'cause', x.r -> 'cause', 'pointsLost', x.r -> 'pointsLost', 'textZh', x.r -> 'textZh', 'textEn', x.r -> 'textEn') end
        order by x.n)
      from jsonb_array_elements(s.words) with ordinality x (r, n)), '[]'),
    'checks', coalesce((
      select jsonb_agg(jsonb_build_object('check', x.f -> 'check', 'outcome', x.f -> 'outcome', 'factorBps', x.f -> 'factorBps',
        'facts', case when c.granularity = 'SCORE_ONLY' then '[]' else x.f -> 'facts' end) order by x.n)
      from jsonb_array_elements(s.record::jsonb -> 'inputs' -> 'checks') with ordinality x (f, n)), '[]'))
$$;

-- As before, with the latest score of this consent beside the figures: judged, noted and given away in the same statement.
drop function market.read_dossier(uuid, text, text[]);
create function market.read_dossier(consent uuid, wanted_purpose text, wanted text[])
returns table (outcome text, next_on date, read_id uuid, from_day date, until_day date, as_of timestamptz, fields text[], figures jsonb, score jsonb)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare c app.consent; s app.credit_score; given text[]; key uuid; today date; wait int;
begin
  select * into c from app.consent x where x.id = consent and x.recipient_id = app.organisation() for update;
  -- Nobody reads for an institution but its own people and programs.
  if not found or nullif(current_setting('app.operator', true), '') is not null then return; end if;
  as_of := app.clock();
  today := (as_of at time zone 'Asia/Shanghai')::date;
  given := market.fields_given(c.data_groups, c.granularity);
  fields := coalesce(wanted, given);
  wait := case c.frequency when 'MONTHLY' then 30 when 'WEEKLY' then 7 when 'DAILY' then 1 end;
  next_on := c.drawn_on + wait;
  outcome := case
    when app.consent_state(c, as_of) <> 'ACTIVE' then app.consent_state(c, as_of)
    when wanted_purpose <> c.purpose then 'PURPOSE_NOT_GIVEN'
    when not fields <@ given then 'FIELD_NOT_GIVEN'
    when c.drawn_on <> today and (wait is null or today < c.drawn_on + wait) then 'TOO_SOON'
    else 'READ' end;
  if outcome <> 'TOO_SOON' then next_on := null; end if;
  if outcome <> 'READ' then
    fields := '{}';
    figures := '[]';
    return next;
    return;
  end if;
  until_day := today + 1;
  from_day := (until_day - make_interval(months => c.window_months))::date;
  update app.consent x set drawn_on = today where x.id = c.id and x.drawn_on is distinct from today;
  insert into app.consent_salt as t (subject_id, consent_id) values (c.subject_id, c.id) on conflict do nothing;
  select t.salt into key from app.consent_salt t where t.consent_id = c.id;
  figures := case when fields = '{}' then '[]' else market.figures_json(c.subject_id, key, fields, from_day, until_day) end;
  select * into s from app.credit_score x where x.consent_id = c.id order by x.id desc limit 1;
  if found then score := market.score_shown(c, s); end if;
  insert into app.consent_read as r (subject_id, reader_id, consent_id, person_id, api_client_id, reader, purpose, granularity, fields, from_day, until_day, figure_count, at, score_id)
  values (c.subject_id, c.recipient_id, c.id, app.person(), app.api_client(),
    coalesce((select p.name from app.person p where p.id = app.person()), 'API'), c.purpose, c.granularity, read_dossier.fields, read_dossier.from_day,
    read_dossier.until_day, jsonb_array_length(read_dossier.figures), as_of, s.id)
  returning r.id into read_id;
  return next;
end $$;

-- Firms with a consent that gives something today: whose scores are kept fresh. Ids alone, for the worker.
create function market.firms_to_score() returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct c.subject_id from app.consent c where app.consent_state(c, app.clock()) = 'ACTIVE' order by 1
$$;

do $$ declare f regprocedure; begin
  for f in select p.oid from pg_proc p where p.pronamespace = 'market'::regnamespace and p.proowner = 'openfloor_migrator'::regrole loop
    execute format('alter function %s owner to exchange_definer', f);
    execute format('revoke all on function %s from public', f);
  end loop;
end $$;
grant execute on function market.read_dossier(uuid, text, text[]) to openfloor_app;
grant execute on function market.firms_to_score() to openfloor_worker;

-- An institution is told too that a score was found the same again, and when last.
-- What an institution may see of a score: score, grade, band, confidence, reasons and checks. By SCORE_ONLY a reason names its figure and what
-- is wrong with it, and no value, no points, no edge: with the card in hand each of these would tell the value. Nor the record's hash, against which values
-- could be tried.
create or replace function market.score_shown(c app.consent, s app.credit_score) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('asOf', s.as_of, 'stillOn', s.still_on, 'isRated', s.is_rated, 'score', case when s.is_rated then s.score end, 'grade', case when s.is_rated then s.grade end,
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

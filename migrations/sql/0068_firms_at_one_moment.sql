-- Who is to be scored is asked for one moment, and not for another one a row: over a hundred thousand consents the clock alone took seconds.
create or replace function market.firms_to_score() returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with moment as materialized (select app.clock() as now)
  select distinct c.subject_id from moment m, app.consent c
  where c.revoked_at is null and c.expires_at > m.now and app.consent_state(c, m.now) = 'ACTIVE' order by 1
$$;

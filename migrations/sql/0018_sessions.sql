-- As auth.session_find, for all tokens that come in one instant: one statement instead of one for each request. One row for each place of
-- `hashes`; without a session where there is none. Sessions that somebody else is noting as seen are passed over: they are noted.
create function auth.sessions_find(hashes bytea[], idle interval)
returns table (place bigint, session_id uuid, person_id uuid, organisation_id uuid, roles text[], locale text, is_operator boolean,
  support_act_id uuid, must_add_second_factor boolean)
language plpgsql security definer set search_path = pg_catalog, pg_temp
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set plan_cache_mode = force_generic_plan as $$
declare moment constant timestamptz := app.clock();
begin
  update auth.session s set last_seen_at = moment
    from (select distinct x from unnest(hashes) x) k
    cross join lateral (select y.token_hash from auth.session y where y.token_hash = k.x and y.last_seen_at < moment - interval '1 minute'
      and y.expires_at > moment and y.last_seen_at > moment - idle for update skip locked) due
    where s.token_hash = due.token_hash;
  return query
    select k.n, s.id, s.person_id, coalesce(a.organisation_id, s.organisation_id), case when a.id is null then m.roles else a.roles || array['VIEWER'] end,
      p.locale, a.id is null and 'OPERATOR' = any (o.kinds), a.id,
      o.second_factor_required and s.second_factor_at is null
        and not exists (select from auth.totp t where t.person_id = s.person_id and t.confirmed_at is not null)
    from unnest(hashes) with ordinality as k (hash, n)
    left join (auth.session s
      join app.membership m on m.person_id = s.person_id and m.organisation_id = s.organisation_id
      join app.person p on p.id = s.person_id
      join app.organisation o on o.id = s.organisation_id
      left join app.support_act a on a.id = s.support_act_id and a.person_id = s.person_id and a.operator_organisation_id = s.organisation_id
        and a.ended_at is null and a.ends_at > moment and 'OPERATOR' = any (o.kinds))
      on s.token_hash = k.hash and s.expires_at > moment and s.last_seen_at > moment - idle
    order by k.n;
end $$;
alter function auth.sessions_find(bytea[], interval) owner to auth_definer;
revoke all on function auth.sessions_find(bytea[], interval) from public;
grant execute on function auth.sessions_find(bytea[], interval) to openfloor_app;
drop function auth.session_find(bytea, interval);

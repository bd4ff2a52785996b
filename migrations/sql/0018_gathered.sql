-- The door for holds of many callers in one transaction. Its role may do nothing else: no table, no other function.

-- Who of these may act now, and for whom: sessions that are open (as auth.session_find finds them) and keys of programs that are in force.
-- One row for each place of the arrays; without an organisation where nobody acts.
create function auth.acting_now(sessions uuid[], keys uuid[], idle interval)
returns table (place bigint, person_id uuid, organisation_id uuid, support_act_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
  select k.n, s.person_id, coalesce(s.organisation_id, c.organisation_id), s.support_act_id
  from unnest(sessions, keys) with ordinality as k (session, key, n)
  left join lateral (
    select s.person_id, coalesce(a.organisation_id, s.organisation_id) as organisation_id, a.id as support_act_id
    from auth.session s
    join app.membership m on m.person_id = s.person_id and m.organisation_id = s.organisation_id
    join app.organisation o on o.id = s.organisation_id
    left join app.support_act a on a.id = s.support_act_id and a.person_id = s.person_id and a.operator_organisation_id = s.organisation_id
      and a.ended_at is null and a.ends_at > (select app.clock()) and 'OPERATOR' = any (o.kinds)
    where s.id = k.session and k.key is null and s.expires_at > (select app.clock()) and s.last_seen_at > (select app.clock()) - idle
      and not (o.second_factor_required and s.second_factor_at is null
        and not exists (select from auth.totp t where t.person_id = s.person_id and t.confirmed_at is not null))) s on true
  left join lateral (
    select c.organisation_id from app.api_key c
    where c.id = k.key and k.session is null and c.revoked_at is null and c.expires_at > (select app.clock())) c on true
$$;
alter function auth.acting_now(uuid[], uuid[], interval) owner to auth_definer;
revoke all on function auth.acting_now(uuid[], uuid[], interval) from public;
grant execute on function auth.acting_now(uuid[], uuid[], interval) to exchange_definer;

-- Holds of many callers, each with all that a command has: whose act it is (held against an open session or a key in force, never taken on
-- trust), an idempotency key, a need that is the buyer's own and open. Items as market.grant_holds takes them, and
-- {session? | client, key, hash}; `hash` is that of the canonical input. A key that is known answers what it answered before.
-- Refused items leave no key behind: they are judged anew next time. Keys are taken in their order and before everything else.
-- Answers, in no order: {id, granted, ...} | {id, replayed: true, outcomeId} | {id, granted: false, code}, with NOT_ACTING, KEY_REUSED,
-- REQUEST_ABSENT and REQUEST_CLOSED beside the codes of market.grant_holds.
create function market.reserve_gathered(items jsonb, idle interval) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set plan_cache_mode = force_generic_plan as $$
declare
  ids uuid[]; buyers uuid[]; sessions uuid[]; clients uuid[]; people uuid[]; acts uuid[]; keys text[]; hashes text[]; needs uuid[]; codes text[]; claimed text[]; good jsonb; answers jsonb; refused uuid[];
begin
  select array_agg(x.id), array_agg(x."buyerId"), array_agg(x.key), array_agg(x.hash), array_agg(x."requestId"), array_agg(x.session),
    array_agg(x.client), array_agg(x.person), array_agg(x.act)
  into ids, buyers, keys, hashes, needs, sessions, clients, people, acts
  from jsonb_to_recordset(items) as x (id uuid, "buyerId" uuid, key text, hash text, "requestId" uuid, session uuid, client uuid, person uuid, act uuid);
  if ids is null then return '[]'; end if;
  select array_agg(case when a.organisation_id is distinct from buyers[a.place] or a.person_id is distinct from people[a.place]
    or a.support_act_id is distinct from acts[a.place] then 'NOT_ACTING' end order by a.place)
  into codes from auth.acting_now(sessions, clients, idle) a;

  with taken as (
    insert into app.idempotency (scope, key, command, input_hash, outcome_type, outcome_id)
    select 'organisation:' || u.buyer, u.key, 'reservationHold', decode(u.hash, 'hex'), 'rsv', u.id
    from unnest(ids, buyers, keys, hashes, codes) as u (id, buyer, key, hash, code) where u.code is null order by 1, 2
    on conflict do nothing returning outcome_id)
  select array_agg(outcome_id::text) into claimed from taken;
  if cardinality(claimed) is distinct from cardinality(ids) then
    select array_agg(coalesce(u.code, case when u.id::text = any (claimed) then null
        when exists (select from app.idempotency k where k.scope = 'organisation:' || u.buyer and k.key = u.key and k.input_hash = decode(u.hash, 'hex'))
        then 'REPLAYED' else 'KEY_REUSED' end) order by u.n) into codes
    from unnest(ids, buyers, keys, hashes, codes) with ordinality as u (id, buyer, key, hash, code, n);
  end if;
  if array_remove(needs, null) <> '{}' then
    select array_agg(coalesce(u.code, case when u.need is null then null
        else coalesce((select case r.state when 'OPEN' then null else 'REQUEST_CLOSED' end from app.capacity_request r
                       where r.id = u.need and r.organisation_id = u.buyer),
                      case when not exists (select from app.capacity_request r where r.id = u.need and r.organisation_id = u.buyer) then 'REQUEST_ABSENT' end)
        end) order by u.n) into codes
    from unnest(codes, needs, buyers) with ordinality as u (code, need, buyer, n);
  end if;

  if array_remove(codes, null) = '{}' then good := items;
  else select jsonb_agg(u.item order by u.n) into good from jsonb_array_elements(items) with ordinality as u (item, n) where codes[u.n] is null;
  end if;
  answers := coalesce(market.grant_holds(coalesce(good, '[]'), true), '[]');
  if array_remove(codes, null) <> '{}' then
    answers := answers || (
      select jsonb_agg(case when u.code = 'REPLAYED' then jsonb_build_object('id', u.id, 'replayed', true, 'outcomeId',
          (select k.outcome_id from app.idempotency k where k.scope = 'organisation:' || u.buyer and k.key = u.key))
        else jsonb_build_object('id', u.id, 'granted', false, 'code', u.code) end)
      from unnest(ids, buyers, keys, codes) as u (id, buyer, key, code) where u.code is not null);
  end if;
  select array_agg((a ->> 'id')::uuid) into refused from jsonb_array_elements(answers) a where a ->> 'granted' = 'false';
  if refused is not null then
    delete from app.idempotency k using unnest(ids, buyers, keys) as u (id, buyer, key)
    where u.id = any (refused) and k.scope = 'organisation:' || u.buyer and k.key = u.key and k.outcome_id = u.id;
  end if;
  return answers;
end $$;
grant select, insert, delete on app.idempotency to exchange_definer;
alter function market.reserve_gathered(jsonb, interval) owner to exchange_definer;
revoke all on function market.reserve_gathered(jsonb, interval) from public;
grant execute on function market.reserve_gathered(jsonb, interval) to openfloor_batcher;

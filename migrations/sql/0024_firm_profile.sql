-- What members may know of how a firm has kept its deals, and of which offers it shows under its name.

-- The rate as matching uses it, whole per cent, and at least how many deals of a year stand behind it: steps wide enough that one deal more tells
-- nobody of itself. Nothing before the first five.
create function market.record_of(firm uuid) returns table (break_bps int, deals_least int, as_of date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.break_bps, s.step, r.as_of from market.firm_record r
  cross join lateral (select max(x) as step from unnest(array[5, 20, 50, 100, 200, 500, 1000, 5000]) x where x <= r.kept + r.broken) s
  where r.firm_id = firm and s.step is not null
$$;
alter function market.record_of(uuid) owner to exchange_definer;
revoke all on function market.record_of(uuid) from public;
grant execute on function market.record_of(uuid) to openfloor_app;

-- A firm's own page lists its offers newest first.
create index offer_seller_newest_ix on market.offer (seller_id, offer_id desc);
drop index market.offer_seller_ix;

-- What the market is searched by: one narrow row beside each card, kept by the same triggers that keep what makers state. It holds nothing
-- that the card and market.offer_ability do not show to the same reader, and lies narrow because a search reads thousands of them.
create function market.price_steps() returns numeric[] language sql immutable parallel safe as $$
  select array[0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 1e2, 2e2, 5e2, 1e3, 2e3, 5e3, 1e4, 2e4, 5e4, 1e5, 2e5, 5e5,
    1e6, 2e6, 5e6, 1e7, 2e7, 5e7, 1e8, 2e8, 5e8, 1e9, 2e9, 5e9, 1e10, 2e10, 5e10, 1e11, 2e11, 5e11, 1e12]::numeric[]
$$;
create table market.offer_search (
  offer_id        uuid primary key,
  resource        text not null,
  process_code    text not null,
  -- The first and the second step of its tree: all that is searched by them lies side by side in an index.
  process_root    text not null generated always as (split_part(process_code, '.', 1)) stored,
  process_group   text not null generated always as (split_part(process_code, '.', 1) || '.' || split_part(process_code, '.', 2)) stored,
  -- What is worked; `*` stands for any.
  material_codes  text[] not null,
  measure         text not null,
  currency        char(3) not null,
  -- The unit price under the lowest steps that can hold at once, as matching reads it.
  least_price     numeric(20, 8) not null,
  -- Which of the ranges that begin at 0, then at 1, 2 and 5 of each power of ten from a hundredth on.
  price_step      smallint not null generated always as (width_bucket(least_price, market.price_steps())) stored,
  province_code   text not null,
  city_code       text not null,
  is_blind        boolean not null,
  -- Of a firm that the operator vouches for, and that the card names.
  is_verified     boolean not null,
  -- Side by side: which standard, from when, until when (the last day).
  standards       text[] not null,
  certified_from  date[] not null,
  certified_until date[] not null,
  base_week       date not null,
  valid_from      date not null,
  valid_until     date not null,
  setup_amount    bigint not null,
  -- What one buyer surely finds in a week that is tight, and in one that is free.
  tight_floor     bigint not null,
  free_floor      bigint not null,
  -- Bit i is the week of base_week + 7 * i: at least tight, and free.
  open_weeks      bigint not null,
  free_weeks      bigint not null
);
create index offer_search_root_ix on market.offer_search (process_root, offer_id desc);
create index offer_search_group_ix on market.offer_search (process_group, offer_id desc);
create index offer_search_process_ix on market.offer_search (process_code, offer_id desc);
create index offer_search_province_ix on market.offer_search (province_code, offer_id desc);
create index offer_search_city_ix on market.offer_search (city_code, offer_id desc);
create index offer_search_price_ix on market.offer_search (measure, currency, least_price, offer_id);
create index offer_search_root_price_ix on market.offer_search (process_root, measure, currency, least_price, offer_id);
create index offer_search_group_price_ix on market.offer_search (process_group, measure, currency, least_price, offer_id);
-- A code says its steps, and for the most part what its work is counted in: who plans must not take them for independent.
create statistics market.offer_search_tree (dependencies) on process_root, process_group, process_code, measure from market.offer_search;
grant select on market.offer_search to openfloor_app, openfloor_worker;
grant select, insert, update, delete on market.offer_search to exchange_definer;

-- The weeks whose band is at least so much, as bits.
create function market.weeks_at(bands smallint[], lowest smallint) returns bigint language sql immutable parallel safe
set search_path = pg_catalog, pg_temp as $$
  select coalesce(bit_or(1::bigint << (n - 1)::int), 0) from unnest(bands) with ordinality as u (band, n) where band >= lowest
$$;

-- The weeks of an offer that serve a window, as bits: those whose days still to be sold all lie inside it, as matching takes them. A lot or a
-- run has one bucket, which serves where it is on sale on any day of the window.
create function market.weeks_within(s market.offer_search, first_day date, end_day date, today date) returns bigint
language sql immutable parallel safe as $$
  select case
    when s.resource <> 'CAPACITY' then case when first_day < s.valid_until and end_day > s.valid_from then 1::bigint else 0::bigint end
    else greatest(0, (1::bigint << greatest(0, least(62, (case when end_day >= s.valid_until then s.valid_until + 6 else end_day end - s.base_week) / 7)))
      - (1::bigint << greatest(0, least(62, case when first_day <= greatest(s.valid_from, today) then (greatest(s.valid_from, today) - s.base_week) / 7
          else (first_day - s.base_week + 6) / 7 end))))
  end
$$;

-- Writes the rows of some offers of the market as their cards and abilities stand. A blind offer's firm is not known, so neither is
-- whether the operator vouches for it.
create function market.write_search(offers uuid[]) returns void
language sql volatile set search_path = pg_catalog, pg_temp as $$
  insert into market.offer_search as s (offer_id, resource, process_code, material_codes, measure, currency, least_price, province_code, city_code,
    is_blind, is_verified, standards, certified_from, certified_until, base_week, valid_from, valid_until, setup_amount, tight_floor, free_floor, open_weeks, free_weeks)
  select m.offer_id, m.resource, m.process_code, case when m.material_codes = '{}' then array['*'] else m.material_codes end, m.measure, m.currency,
    market.least_price(m.unit_price, m.terms -> 'priceSteps'), m.province_code, m.city_code,
    m.is_blind, coalesce(f.verified_since is not null, false), c.standards, c.certified_from, c.certified_until,
    m.base_week, m.valid_from, m.valid_until, m.setup_amount, least(m.minimum_lot, x.most), least(m.per_week, x.most),
    market.weeks_at(m.bands, 1::smallint), market.weeks_at(m.bands, 2::smallint)
  from market.offer m
  left join market.offer_ability a on a.offer_id = m.offer_id
  left join market.firm f on f.id = m.seller_id
  cross join lateral (select coalesce(m.per_week * (m.terms ->> 'exposureBps')::int / 10000, m.per_week) as most) x
  cross join lateral (
    select coalesce(array_agg(held.standard order by held.standard, held."from"), '{}') as standards,
      coalesce(array_agg(held."from" order by held.standard, held."from"), '{}') as certified_from,
      coalesce(array_agg(coalesce(held.until, 'infinity') order by held.standard, held."from"), '{}') as certified_until
    from jsonb_to_recordset(coalesce(a.certificates, '[]')) as held (standard text, "from" date, until date)) c
  where m.offer_id = any (offers) order by m.offer_id
  on conflict (offer_id) do update set standards = excluded.standards, certified_from = excluded.certified_from,
    certified_until = excluded.certified_until
$$;

-- What makers state is written when a card comes and when it changes: the row to search by follows it.
create function market.ability_written() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform market.write_search(array[new.offer_id]);
  return null;
end $$;
create trigger ability_written after insert or update of certificates on market.offer_ability for each row execute function market.ability_written();

-- A band has moved, or the card has left. Whoever moved it has locked the weeks that it speaks of.
create function market.card_moved() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    delete from market.offer_search s where s.offer_id = old.offer_id;
  else
    update market.offer_search s set open_weeks = market.weeks_at(new.bands, 1::smallint), free_weeks = market.weeks_at(new.bands, 2::smallint)
    where s.offer_id = new.offer_id;
  end if;
  return null;
end $$;
create trigger card_moved after delete on market.offer for each row execute function market.card_moved();
create trigger bands_moved after update of bands on market.offer for each row when (new.bands <> old.bands) execute function market.card_moved();

-- The operator vouches for a firm, or no longer does.
create function market.firm_verified() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  -- In the order of whoever moves bands, so that the two cannot wait for each other.
  perform 1 from market.offer_search s where s.offer_id in (select m.offer_id from market.offer m where m.seller_id = new.id)
    order by s.offer_id for update;
  update market.offer_search s set is_verified = new.verified_since is not null
  from market.offer m where m.seller_id = new.id and s.offer_id = m.offer_id;
  return null;
end $$;
create trigger firm_verified after update of verified_since on market.firm for each row
  when ((new.verified_since is null) <> (old.verified_since is null)) execute function market.firm_verified();

-- What is on the market already.
select market.write_search((select array_agg(offer_id) from market.offer));

do $$ declare f regprocedure; begin
  for f in select p.oid from pg_proc p where p.pronamespace = 'market'::regnamespace and p.proowner = 'openfloor_migrator'::regrole loop
    execute format('alter function %s owner to exchange_definer', f);
    execute format('revoke all on function %s from public', f);
  end loop;
end $$;
grant execute on function market.weeks_within(market.offer_search, date, date, date)
  to openfloor_app, openfloor_worker;

-- The price of a set-up beside the least price: by both, and by the distance, matching knows what an offer comes to at least before it reads the card.
alter table market.offer_search add setup_price_minor bigint not null default 0;
update market.offer_search s set setup_price_minor = m.setup_price_minor from market.offer m where m.offer_id = s.offer_id;
alter table market.offer_search alter setup_price_minor drop default;

create or replace function market.write_search(offers uuid[]) returns void
language sql volatile set search_path = pg_catalog, pg_temp as $$
  insert into market.offer_search as s (offer_id, resource, process_code, material_codes, measure, currency, least_price, province_code, city_code,
    is_blind, is_verified, standards, certified_from, certified_until, base_week, valid_from, valid_until, setup_amount, setup_price_minor, tight_floor, free_floor, open_weeks, free_weeks)
  select m.offer_id, m.resource, m.process_code, case when m.material_codes = '{}' then array['*'] else m.material_codes end, m.measure, m.currency,
    market.least_price(m.unit_price, m.terms -> 'priceSteps'), m.province_code, m.city_code,
    m.is_blind, coalesce(f.verified_since is not null, false), c.standards, c.certified_from, c.certified_until,
    m.base_week, m.valid_from, m.valid_until, m.setup_amount, m.setup_price_minor, least(m.minimum_lot, x.most), least(m.per_week, x.most),
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

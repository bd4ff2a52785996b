-- Functions of a bench that put offers on the market as the projection would have: seeds are fixed, so offer number i is the same in every run.
create schema bench;
create function bench.u(i bigint, k int) returns float8 language sql immutable parallel safe
  as $$ select (hashint8extended(i, k) & 1073741823)::float8 / 1073741824 $$;
-- One of so many, from nought.
create function bench.of(i bigint, k int, many int) returns int language sql immutable parallel safe
  as $$ select ((hashint8extended(i, k) & 1073741823) % many)::int $$;

-- What there is to choose from, by slots: a few processes and cities are common, many are rare. And what an hour of each process costs.
create table bench.process as
with weighed as (
  select code, measure, resource, case when resource = 'CAPACITY' then 1 / (n + 4.0) ^ 0.8 else 0.004 end as weight
  from (select code, measure, resource, row_number() over (order by hashtext(code)) as n from ref.process where leaf and code <> 'delivery.road') x),
spread as (select *, 4096 * sum(weight) over (order by code) / sum(weight) over () as until, 4096 * weight / sum(weight) over () as width from weighed)
select slot, code, measure, resource, exp(2.2 + 3 * bench.u(hashtext(code), 1)) as price
from generate_series(0, 4095) slot join spread on slot >= until - width and slot < until;
create table bench.city as
with weighed as (select code, min(code) over (partition by left(code, 2)) as blind_code, 1 / (row_number() over (order by position) + 2.0) as weight from ref.city),
spread as (select *, 256 * sum(weight) over (order by code) / sum(weight) over () as until, 256 * weight / sum(weight) over () as width from weighed)
select slot, code, blind_code from generate_series(0, 255) slot join spread on slot >= until - width and slot < until;
create table bench.material as
select slot, case when slot % 10 < 3 then '{}' when slot % 10 < 8 then array[a.code] else array[a.code, b.code] end as codes
from generate_series(0, 1023) slot
join (select code, row_number() over (order by position) - 1 as n, count(*) over () as many from ref.material) a on a.n = bench.of(slot, 9, a.many::int)
join (select code, row_number() over (order by position) - 1 as n, count(*) over () as many from ref.material) b on b.n = bench.of(slot, 10, b.many::int);
-- Weeks of half a year that fill up from the front.
create table bench.pattern as
select slot, array_agg(case when x < 0.55 - 0.02 * w then 0 when x < 0.75 - 0.01 * w then 1 else 2 end::smallint order by w) as bands
from (select slot, w, 0.5 * bench.u(slot * 31 + w / 3, 2) + 0.5 * bench.u(slot * 64 + w, 3) as x from generate_series(0, 2047) slot, generate_series(0, 25) w) y
group by slot;
-- A firm: where it is, what its site holds. Of blind offers certificates are told by whole months.
create table bench.firm (n int primary key, id uuid, city text, blind_city text, held jsonb, held_blind jsonb);
-- In the order of publication: half a year up to now.
create function bench.offer_id(i bigint) returns uuid language sql immutable parallel safe
  as $$ select (lpad(to_hex(1780000000000 + i * 7500), 12, '0') || '7' || substr(md5('offer' || i), 14, 3) || '8' || substr(md5('offer' || i), 18, 15))::uuid $$;

create function bench.add_firms(many int, monday date) returns void language sql as $$
  insert into bench.firm
  select n, (substr(md5('firm' || n), 1, 12) || '7' || substr(md5('firm' || n), 14, 3) || '8' || substr(md5('firm' || n), 18, 15))::uuid, c.code, c.blind_code, x.*
  from generate_series(1, many) n join bench.city c on c.slot = bench.of(n, 4, 256)
  cross join lateral (
    select coalesce(jsonb_agg(jsonb_build_object('standard', code, 'from', first, 'until', last) order by code), '[]') as held,
      coalesce(jsonb_agg(jsonb_build_object('standard', code, 'from', (date_trunc('month', first - 1) + interval '1 month')::date,
        'until', date_trunc('month', last + 1)::date - 1) order by code), '[]') as held_blind
    from (select code, k, monday - 400 as first, monday + bench.of(n, 40 + k, 300) as last
          from (select code, row_number() over (order by position)::int as k from ref.standard) s) y
    where bench.u(n, 20 + k) < case k when 1 then 0.6 when 2 then 0.25 else 0.08 end) x;
  insert into market.firm (id, name, name_en, kinds, city_code, verified_since)
  select id, '企业' || n, 'Firm ' || n, '{MANUFACTURER}', city, case when bench.u(n, 5) < 0.8 then app.clock() end from bench.firm order by n;
  insert into market.firm_record (firm_id, kept, broken, break_bps, as_of)
  select id, 10, 1, bench.of(n, 6, 20) * 100, app.clock()::date from bench.firm where bench.u(n, 7) < 0.7;
$$;

-- Offers first to last, from a Monday on.
create function bench.add_offers(first bigint, last bigint, monday date) returns void language sql as $$
  insert into market.offer (offer_id, seller_id, number, process_code, material_codes, measure, city_code, valid_from, valid_until, per_week,
    minimum_lot, setup_amount, unit_price, setup_price_minor, currency, booking, hold_minutes, note, base_week, bands, resource, grade, is_blind,
    province_code, terms, facts)
  select bench.offer_id(i), case when not blind then f.id end, 'CO-2026-' || lpad(i::text, 7, '0'), p.code, m.codes, p.measure,
    case when blind then f.blind_city else f.city end, from_day, from_day + 182, per_week, per_week * (5 + bench.of(i, 11, 15)) / 100,
    case when p.measure = 'TIME' then bench.of(i, 12, 8) * 30 else 0 end, round((p.price * spread)::numeric, 2), bench.of(i, 13, 100) * 1000,
    case when bench.u(i, 14) < 0.97 then 'CNY' else 'USD' end, case when bench.u(i, 15) < 0.6 then 'INSTANT' else 'APPROVAL' end, 240, null, from_day,
    case when p.resource <> 'CAPACITY' then array[least(b.bands[13], top)] when top = 2 then b.bands
      else (select array_agg(least(x, top) order by n) from unnest(b.bands) with ordinality as u (x, n)) end,
    p.resource, case top when 1 then 'YES_NO' else 'BAND' end, blind, left(f.city, 2),
    case when steps then '{"fenceDays": 0, "priceSteps": [{"by": "LEAD_TIME", "fromDays": 28, "changeBps": -800}]}'::jsonb
      else '{"fenceDays": 0, "priceSteps": []}' end || case when bench.u(i, 16) < 0.1 then '{"exposureBps": 5000}'::jsonb else '{}' end,
    case when p.resource = 'STOCK' then '{"kind": "MATERIAL", "item": "余料", "dimensions": [], "condition": "REMNANT", "hasCertificate": false}'::jsonb else '{}' end
  from generate_series(first, last) i
  join bench.firm f on f.n = 1 + (i * 7919) % (select count(*) from bench.firm)
  join bench.process p on p.slot = bench.of(i, 18, 4096)
  join bench.material m on m.slot = bench.of(i, 8, 1024)
  join bench.pattern b on b.slot = bench.of(i, 27, 2048)
  cross join lateral (select bench.u(i, 20) < 0.05 as blind, case when bench.u(i, 21) < 0.15 then 1 else 2 end::smallint as top,
    monday + 7 * bench.of(i, 22, 9) as from_day, bench.u(i, 17) < 0.2 as steps, exp(0.7 * (bench.u(i, 24) + bench.u(i, 25) + bench.u(i, 26) - 1.5)) as spread,
    (20 + bench.of(i, 23, 140)) * case p.measure when 'TIME' then 60 when 'MASS' then 1000 else 50 end::bigint as per_week) a
  order by i;
  insert into market.offer_ability (offer_id, process_code, also_processes, measure, currency, least_price, capabilities, certificates)
  select m.offer_id, m.process_code, case when m.resource = 'CAPACITY' and bench.u(i, 28) < 0.02 then array[p.code] else '{}' end,
    m.measure, m.currency, market.least_price(m.unit_price, m.terms -> 'priceSteps'),
    case when m.resource = 'CAPACITY' then jsonb_build_array(
      jsonb_build_object('kind', 'tolerance-grade', 'value', null, 'unit', null, 'choices', array['IT' || 5 + bench.of(i, 30, 5)]),
      jsonb_build_object('kind', 'weight-max', 'value', (100 + bench.of(i, 31, 2000))::numeric(20, 8)::text, 'unit', 'KGM', 'choices', '{}'::text[])) else '[]' end,
    case when m.resource <> 'CAPACITY' then '[]' when m.is_blind then f.held_blind else f.held end
  from generate_series(first, last) i join market.offer m on m.offer_id = bench.offer_id(i)
  join bench.firm f on f.n = 1 + (i * 7919) % (select count(*) from bench.firm) join bench.process p on p.slot = bench.of(i, 29, 4096)
  order by i;
  select market.write_search((select array_agg(bench.offer_id(i)) from generate_series(first, last) i));
$$;

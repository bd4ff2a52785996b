-- Two figures a month that a firm's own books tell: what its stock is worth, and how many people it pays. They come by sheet and can be shared by
-- consent, each in a group of its own: whoever agreed to another group before has not agreed to these.

-- At the end of a month, one row a kind. Money in whole minor units of its currency.
create table app.stock_month (
  organisation_id uuid not null references app.organisation (id),
  -- The first day of the month that has ended.
  month           date not null check (extract(day from month) = 1),
  kind            text not null check (kind in ('MATERIAL', 'PROGRESS', 'FINISHED')),
  value_minor     bigint not null check (value_minor >= 0),
  currency        char(3) not null,
  source          text not null check (source in ('IMPORTED', 'SIMULATED')),
  primary key (organisation_id, month, kind)
);

-- How many people were paid for a month: a count; no names, no wages.
create table app.payroll_month (
  organisation_id uuid not null references app.organisation (id),
  month           date not null check (extract(day from month) = 1),
  people          int not null check (people >= 0),
  source          text not null check (source in ('IMPORTED', 'SIMULATED')),
  primary key (organisation_id, month)
);

do $$ declare t text; begin
  foreach t in array array['stock_month', 'payroll_month'] loop
    execute format('alter table app.%I enable row level security', t);
    execute format('alter table app.%I force row level security', t);
    execute format('create policy own on app.%I to openfloor_app, openfloor_worker
      using (organisation_id = (select app.organisation())) with check (organisation_id = (select app.organisation()))', t);
    execute format('grant select, insert, update on app.%I to openfloor_app, openfloor_worker', t);
    execute format('grant select, delete on app.%I to exchange_definer', t);
  end loop;
end $$;

-- Undoing an import takes away what it has brought, of the caller's own firm: nobody may delete by hand.
create function market.forget_stock(months date[], kinds text[]) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from app.stock_month s using unnest(months, kinds) as x (month, kind)
  where s.organisation_id = app.organisation() and s.month = x.month and s.kind = x.kind
$$;
create function market.forget_payroll(months date[]) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from app.payroll_month p where p.organisation_id = app.organisation() and p.month = any (months)
$$;
do $$ declare f text; begin
  foreach f in array array['market.forget_stock(date[], text[])', 'market.forget_payroll(date[])'] loop
    execute format('alter function %s owner to exchange_definer', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to openfloor_app', f);
  end loop;
end $$;

alter table ref.data_field drop constraint data_field_data_group_check,
  add constraint data_field_data_group_check check (data_group in ('PROFILE', 'ORDERS', 'RELIABILITY', 'CAPACITY', 'QUOTING', 'OPERATING', 'STOCK', 'STAFF'));
alter table app.consent drop constraint consent_data_groups_check, add constraint consent_data_groups_check check (cardinality(data_groups) between 1 and 8
  and data_groups <@ array['PROFILE', 'ORDERS', 'RELIABILITY', 'CAPACITY', 'QUOTING', 'OPERATING', 'STOCK', 'STAFF']);

-- What stood at the ends of months within the days, and who was paid for months wholly within them. The sum of a month is as whole as its kinds: all three
-- are everything. A sum is as honest as the least honest of its rows.
create function market.books_figures(subject uuid, fields text[], from_day date, until_day date)
returns table (field text, period date, item text, value numeric, unit text, source text, observations int, coverage_bps int)
language sql stable set search_path = pg_catalog, pg_temp as $$
  with stock as (
    select s.*, (s.month + interval '1 month' - interval '1 day')::date as ended_on from app.stock_month s
    where s.organisation_id = subject and s.month >= date_trunc('month', from_day::timestamp)::date and (s.month + interval '1 month')::date <= until_day),
  staff as (
    select p.* from app.payroll_month p
    where p.organisation_id = subject and p.month >= from_day and (p.month + interval '1 month')::date <= until_day),
  kinds as (select s.month, count(*)::int as many from stock s group by 1),
  figure (field, period, item, value, unit, source, observations, coverage_bps) as (
    select 'stock.value', s.month, null::text, sum(s.value_minor)::numeric, s.currency::text, max(s.source), count(*)::int,
      10000 * k.many / 3
    from stock s join kinds k on k.month = s.month group by s.month, s.currency, k.many
    union all
    select 'stock.material', s.ended_on, null, s.value_minor, s.currency::text, s.source, 1, 10000 from stock s where s.kind = 'MATERIAL'
    union all
    select 'stock.progress', s.ended_on, null, s.value_minor, s.currency::text, s.source, 1, 10000 from stock s where s.kind = 'PROGRESS'
    union all
    select 'stock.finished', s.ended_on, null, s.value_minor, s.currency::text, s.source, 1, 10000 from stock s where s.kind = 'FINISHED'
    union all
    select 'staff.paid', p.month, null, p.people, null, p.source, 1, 10000 from staff p)
  select x.field, x.period, x.item, x.value, coalesce(x.unit, d.unit), coalesce(x.source, d.source), x.observations, x.coverage_bps
  from figure x join ref.data_field d on d.code = x.field where d.code = any (books_figures.fields)
  order by d.position, x.period desc, x.unit
$$;
alter function market.books_figures(uuid, text[], date, date) owner to exchange_definer;
revoke all on function market.books_figures(uuid, text[], date, date) from public;

create or replace function market.figures_json(subject uuid, salt uuid, fields text[], from_day date, until_day date) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('field', f.field, 'period', f.period, 'item', f.item, 'value', f.value::text, 'unit', f.unit,
    'source', f.source, 'observations', f.observations, 'coverageBps', f.coverage_bps)), '[]')
  from (select * from market.firm_figures(subject, salt, fields, from_day, until_day)
    union all select * from market.operating_figures(subject, fields, from_day, until_day)
    union all select * from market.books_figures(subject, fields, from_day, until_day)) f
$$;

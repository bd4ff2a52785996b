-- Framework agreements between two firms, and call-offs against them. What has been called off is counted at the agreement and at each of its
-- lines, under a CHECK: whatever a command forgets, nothing goes beyond what was agreed. An agreement holds no capacity (decision 0105).

create sequence app.framework_number;
create sequence app.call_off_number;
grant usage on sequence app.framework_number, app.call_off_number to openfloor_app;

create table app.framework (
  id             uuid primary key,
  number         text not null,
  buyer_id       uuid not null references market.firm (id),
  seller_id      uuid not null references market.firm (id),
  -- PROPOSED binds nobody. ACTIVE is agreed by both, until its last day or until one of them ends it.
  state          text not null check (state in ('PROPOSED', 'ACTIVE', 'DECLINED', 'WITHDRAWN', 'ENDED')),
  proposed_by    text not null check (proposed_by in ('BUYER', 'SELLER')),
  title          text not null check (length(title) between 1 and 200),
  terms          text check (length(terms) between 1 and 4000),
  -- Where it was agreed from an award of the buyer's.
  award_id       uuid,
  currency       char(3) not null,
  vat_included   boolean not null,
  vat_bps        int not null check (vat_bps between 0 and 10000),
  payment_days   int not null check (payment_days between 0 and 365),
  valid_from     date not null,
  valid_until    date not null check (valid_from < valid_until),
  -- Net of VAT: what the buyer means to call off at least, and may at most.
  least_minor    bigint check (least_minor > 0),
  most_minor     bigint check (most_minor > 0),
  called_minor   bigint not null default 0 check (called_minor >= 0),
  -- [{days, bps}]: who cancels with so many days of notice or more owes this share of what is cancelled.
  ladder         jsonb not null default '[]' check (jsonb_typeof(ladder) = 'array'),
  said_by        text not null,
  proposed_at    timestamptz not null,
  answered_by    text,
  answered_at    timestamptz,
  ended_by       text,
  ended_at       timestamptz,
  reason         text check (length(reason) between 1 and 500),
  unique (buyer_id, seller_id, id),
  check (buyer_id <> seller_id),
  check (least_minor <= most_minor),
  constraint framework_most_ck check (called_minor <= most_minor),
  check ((state in ('ACTIVE', 'DECLINED', 'ENDED')) = (answered_at is not null)),
  check ((state in ('WITHDRAWN', 'ENDED')) = (ended_at is not null)),
  foreign key (buyer_id, award_id) references app.award (buyer_id, id)
);
create index framework_bought_ix on app.framework (buyer_id, id desc);
create index framework_sold_ix on app.framework (seller_id, id desc);

create table app.framework_line (
  id            uuid primary key,
  framework_id  uuid not null,
  buyer_id      uuid not null,
  seller_id     uuid not null,
  position      int not null check (position between 1 and 100),
  item          text not null check (length(item) between 1 and 200),
  part_number   text check (length(part_number) between 1 and 60),
  process_code  text references ref.process (code),
  unit          text not null,
  unit_price    numeric(20, 8) not null check (unit_price >= 0),
  -- [{from, unitPrice}] by the quantity of one call-off; never dearer.
  tiers         jsonb not null default '[]' check (jsonb_typeof(tiers) = 'array'),
  least         numeric(20, 8) check (least > 0),
  most          numeric(20, 8) check (most > 0),
  called        numeric(20, 8) not null default 0 check (called >= 0),
  lead_days     int not null check (lead_days between 0 and 730),
  unique (framework_id, position),
  unique (buyer_id, seller_id, framework_id, id),
  check (least <= most),
  constraint framework_line_most_ck check (called <= most),
  foreign key (buyer_id, seller_id, framework_id) references app.framework (buyer_id, seller_id, id)
);

create table app.call_off (
  id                   uuid primary key,
  number               text not null,
  framework_id         uuid not null,
  buyer_id             uuid not null,
  seller_id            uuid not null,
  -- ASKED counts against the agreement at once; DECLINED and CANCELLED are given back to it.
  state                text not null check (state in ('ASKED', 'CONFIRMED', 'DECLINED', 'CANCELLED')),
  wanted_on            date not null,
  promised_on          date,
  deliver_to_city_code text not null references ref.city (code),
  note                 text check (length(note) between 1 and 2000),
  net_minor            bigint not null check (net_minor >= 0),
  vat_minor            bigint not null check (vat_minor >= 0),
  -- What cancelling it costs the buyer, by the ladder.
  fee_minor            bigint not null default 0 check (fee_minor between 0 and net_minor),
  repeats_id           uuid,
  placed_by            text not null,
  placed_at            timestamptz not null,
  answered_by          text,
  answered_at          timestamptz,
  cancelled_by         text,
  cancelled_at         timestamptz,
  reason               text check (length(reason) between 1 and 500),
  unique (buyer_id, seller_id, id),
  check ((state = 'ASKED') <= (answered_at is null)),
  check ((state in ('CONFIRMED', 'DECLINED')) <= (answered_at is not null)),
  check ((state = 'CONFIRMED') <= (promised_on is not null)),
  check ((state = 'CANCELLED') = (cancelled_at is not null)),
  check (fee_minor = 0 or state = 'CANCELLED'),
  foreign key (buyer_id, seller_id, framework_id) references app.framework (buyer_id, seller_id, id),
  foreign key (buyer_id, seller_id, repeats_id) references app.call_off (buyer_id, seller_id, id)
);
create index call_off_framework_ix on app.call_off (framework_id, id desc);
create index call_off_bought_ix on app.call_off (buyer_id, id desc);
create index call_off_sold_ix on app.call_off (seller_id, id desc);
create table app.call_off_line (
  call_off_id       uuid not null,
  framework_line_id uuid not null,
  framework_id      uuid not null,
  buyer_id          uuid not null,
  seller_id         uuid not null,
  quantity          numeric(20, 8) not null check (quantity > 0),
  unit_price        numeric(20, 8) not null check (unit_price >= 0),
  net_minor         bigint not null check (net_minor >= 0),
  vat_minor         bigint not null check (vat_minor >= 0),
  primary key (call_off_id, framework_line_id),
  foreign key (buyer_id, seller_id, call_off_id) references app.call_off (buyer_id, seller_id, id),
  foreign key (buyer_id, seller_id, framework_id, framework_line_id) references app.framework_line (buyer_id, seller_id, framework_id, id)
);

do $$ declare t text; begin
  foreach t in array array['framework', 'framework_line', 'call_off', 'call_off_line'] loop
    execute format('alter table app.%I enable row level security; alter table app.%1$I force row level security', t);
    execute format('grant select on app.%I to openfloor_app, openfloor_worker', t);
    execute format('create policy parties on app.%I for select to openfloor_app, openfloor_worker
      using (buyer_id = (select app.organisation()) or seller_id = (select app.organisation()))', t);
  end loop;
  -- Either may propose, in its own name.
  create policy proposes on app.framework for insert to openfloor_app with check (state = 'PROPOSED'
    and case proposed_by when 'BUYER' then buyer_id else seller_id end = (select app.organisation()));
  create policy proposes on app.framework_line for insert to openfloor_app with check (exists (
    select from app.framework f where f.id = framework_line.framework_id and f.state = 'PROPOSED'
      and case f.proposed_by when 'BUYER' then f.buyer_id else f.seller_id end = (select app.organisation())));
  -- A call-off is the buyer's.
  foreach t in array array['call_off', 'call_off_line'] loop
    execute format('create policy calls on app.%I for insert to openfloor_app with check (buyer_id = (select app.organisation()))', t);
  end loop;
  foreach t in array array['framework', 'framework_line', 'call_off'] loop
    execute format('create policy answers on app.%I for update to openfloor_app
      using (buyer_id = (select app.organisation()) or seller_id = (select app.organisation()))
      with check (buyer_id = (select app.organisation()) or seller_id = (select app.organisation()))', t);
  end loop;
end $$;
-- What was agreed stays as it was agreed: prices, quantities and days are in nobody's hands any more.
grant insert on app.framework, app.framework_line, app.call_off, app.call_off_line to openfloor_app;
grant update (state, called_minor, answered_by, answered_at, ended_by, ended_at, reason) on app.framework to openfloor_app;
grant update (called) on app.framework_line to openfloor_app;
grant update (state, promised_on, fee_minor, answered_by, answered_at, cancelled_by, cancelled_at, reason) on app.call_off to openfloor_app;

-- Nobody accepts what it has proposed itself, and nobody answers a call-off of its own, whatever a command says.
create function app.framework_takes_two() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.state = 'PROPOSED' and new.state in ('ACTIVE', 'DECLINED') and app.organisation() is distinct from (case new.proposed_by when 'BUYER' then new.seller_id else new.buyer_id end) then
    raise exception 'the other firm answers' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger framework_takes_two before update on app.framework for each row execute function app.framework_takes_two();
create function app.call_off_takes_two() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.state <> old.state and app.organisation() is distinct from (case when new.state = 'CANCELLED' then new.buyer_id else new.seller_id end) then
    raise exception 'the other firm answers' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger call_off_takes_two before update on app.call_off for each row execute function app.call_off_takes_two();

-- Idle capacity offered, needed, matched, held and sold.

create sequence app.offer_number;
create sequence app.request_number;
create sequence app.work_order_number;
grant usage on sequence app.offer_number, app.request_number to openfloor_app;
grant usage on sequence app.work_order_number to exchange_definer;

create table app.capacity_offer (
  id                uuid primary key,
  organisation_id   uuid not null,
  number            text not null,
  work_center_id    uuid not null,
  state             text not null check (state in ('PUBLISHED', 'WITHDRAWN', 'EXPIRED')),
  valid_from        date not null,
  valid_until       date not null,
  per_week          bigint not null check (per_week > 0),
  minimum_lot       bigint not null check (minimum_lot > 0 and minimum_lot <= per_week),
  unit_price        numeric(20, 8) not null check (unit_price >= 0),
  setup_price_minor bigint not null check (setup_price_minor >= 0),
  currency          char(3) not null,
  booking           text not null check (booking in ('INSTANT', 'APPROVAL')),
  hold_minutes      int not null check (hold_minutes between 5 and 4320),
  note              text,
  published_at      timestamptz not null,
  withdrawn_at      timestamptz,
  check (valid_from < valid_until),
  unique (organisation_id, id),
  foreign key (organisation_id, work_center_id) references app.work_center (organisation_id, id)
);
create index capacity_offer_list_ix on app.capacity_offer (organisation_id, id desc);
create index capacity_offer_center_ix on app.capacity_offer (work_center_id) where state = 'PUBLISHED';

create table app.capacity_offer_week (
  organisation_id uuid not null,
  offer_id        uuid not null,
  week_start      date not null check (extract(isodow from week_start) = 1),
  cap             bigint not null check (cap > 0),
  held            bigint not null default 0 check (held >= 0),
  reserved        bigint not null default 0 check (reserved >= 0),
  primary key (offer_id, week_start),
  constraint capacity_offer_week_sold_ck check (held + reserved <= cap),
  foreign key (organisation_id, offer_id) references app.capacity_offer (organisation_id, id)
);

create table app.capacity_request (
  id                  uuid primary key,
  organisation_id     uuid not null references app.organisation (id),
  number              text not null,
  title               text not null check (length(title) between 1 and 200),
  state               text not null check (state in ('OPEN', 'CLOSED')),
  process_code        text not null references ref.process (code),
  material_code       text references ref.material (code),
  measure             text not null,
  pieces              int not null check (pieces > 0),
  load_per_piece      numeric(20, 8) not null check (load_per_piece > 0),
  load_unit           text not null,
  load_amount         bigint not null check (load_amount > 0),
  valid_from          date not null,
  valid_until         date not null,
  price_cap_minor     bigint check (price_cap_minor > 0),
  currency            char(3) not null,
  deliver_to_city_code text not null references ref.city (code),
  posted_at           timestamptz not null,
  closed_at           timestamptz,
  check (valid_from < valid_until),
  unique (organisation_id, id)
);
create index capacity_request_list_ix on app.capacity_request (organisation_id, id desc);

-- The last answer of matching to one request; replaced as a whole.
create table app.match (
  organisation_id uuid not null,
  request_id      uuid not null,
  offer_id        uuid not null,
  position        int not null,
  feasible        boolean not null,
  landed_minor    bigint,
  parts           jsonb not null,
  plan            jsonb not null,
  finish_by       date,
  reasons         jsonb not null,
  primary key (request_id, offer_id),
  foreign key (organisation_id, request_id) references app.capacity_request (organisation_id, id)
);
create index match_list_ix on app.match (organisation_id, request_id, position);

-- A row of two firms: it carries both, and lists name the side.
create table app.reservation (
  id           uuid primary key,
  number       text not null,
  seller_id    uuid not null,
  buyer_id     uuid not null,
  offer_id     uuid not null,
  request_id   uuid,
  process_code text not null references ref.process (code),
  measure      text not null,
  state        text not null check (state in ('HELD', 'AWAITING_APPROVAL', 'CONFIRMED', 'RELEASED', 'DECLINED', 'EXPIRED')),
  quantity     bigint not null check (quantity > 0),
  price_minor  bigint not null check (price_minor >= 0),
  currency     char(3) not null,
  price_parts  jsonb not null,
  held_by      uuid,
  held_at      timestamptz not null,
  expires_at   timestamptz not null,
  confirmed_at timestamptz,
  ended_at     timestamptz,
  check (seller_id <> buyer_id),
  constraint reservation_number_uq unique (seller_id, number),
  unique (seller_id, buyer_id, id),
  foreign key (seller_id, offer_id) references app.capacity_offer (organisation_id, id)
);
create index reservation_buyer_ix on app.reservation (buyer_id, id desc);
create index reservation_seller_ix on app.reservation (seller_id, id desc);
create index reservation_due_ix on app.reservation (expires_at) where state in ('HELD', 'AWAITING_APPROVAL');
create index reservation_open_ix on app.reservation (buyer_id, offer_id) where state in ('HELD', 'AWAITING_APPROVAL');
create index reservation_request_ix on app.reservation (buyer_id, request_id);

create table app.reservation_day (
  seller_id      uuid not null,
  buyer_id       uuid not null,
  reservation_id uuid not null,
  work_center_id uuid not null,
  work_date      date not null,
  amount         bigint not null check (amount > 0),
  primary key (reservation_id, work_date),
  foreign key (seller_id, buyer_id, reservation_id) references app.reservation (seller_id, buyer_id, id),
  foreign key (work_center_id, work_date) references app.work_center_day (work_center_id, work_date)
);
create index reservation_day_center_ix on app.reservation_day (work_center_id, work_date);

do $$ declare t text; begin
  foreach t in array array['capacity_offer', 'capacity_offer_week', 'capacity_request', 'match'] loop
    execute format('alter table app.%I enable row level security', t);
    execute format('alter table app.%I force row level security', t);
    execute format('create policy own on app.%I to openfloor_app, openfloor_worker
      using (organisation_id = (select app.organisation())) with check (organisation_id = (select app.organisation()))', t);
  end loop;
  foreach t in array array['reservation', 'reservation_day'] loop
    execute format('alter table app.%I enable row level security', t);
    execute format('alter table app.%I force row level security', t);
    execute format('create policy parties on app.%I for select to openfloor_app, openfloor_worker
      using (buyer_id = (select app.organisation()) or seller_id = (select app.organisation()))', t);
  end loop;
end $$;
grant select, insert, update on app.capacity_offer, app.capacity_request to openfloor_app;
grant select on app.capacity_offer_week to openfloor_app;
grant insert (organisation_id, offer_id, week_start, cap) on app.capacity_offer_week to openfloor_app;
grant select on app.match, app.reservation, app.reservation_day to openfloor_app, openfloor_worker;
grant select on app.capacity_request to openfloor_worker;
grant insert, delete on app.match to openfloor_worker;
grant select on app.capacity_offer, app.capacity_offer_week to exchange_definer;
grant update on app.capacity_offer, app.capacity_offer_week to exchange_definer;
grant select, insert, update on app.reservation, app.reservation_day to exchange_definer;

-- The market: one row per published offer, holding only what any member may know. Bands, never hours:
-- 2 free (all that is offered), 1 tight (at least the minimum lot), 0 full. bands[i] is the week of base_week + 7 * (i - 1).
create table market.offer (
  offer_id          uuid primary key,
  seller_id         uuid not null references market.firm (id),
  number            text not null,
  process_code      text not null references ref.process (code),
  material_codes    text[] not null,
  measure           text not null,
  city_code         text not null references ref.city (code),
  valid_from        date not null,
  valid_until       date not null,
  per_week          bigint not null,
  minimum_lot       bigint not null,
  setup_amount      bigint not null,
  unit_price        numeric(20, 8) not null,
  setup_price_minor bigint not null,
  currency          char(3) not null,
  booking           text not null,
  hold_minutes      int not null,
  note              text,
  base_week         date not null,
  bands             smallint[] not null
);
create index offer_list_ix on market.offer (offer_id desc);
create index offer_process_ix on market.offer (process_code, offer_id desc);
create index offer_seller_ix on market.offer (seller_id);
grant select on market.offer to openfloor_app, openfloor_worker;
grant select, insert, update, delete on market.offer to exchange_definer;

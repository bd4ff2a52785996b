-- Requests for quotation, their bidders, quotes in versions, awards, documents and the thread between two firms.
-- A row of two firms carries both. A bidder without an account is known by the link that it holds: `app.grant` names its bidder row.

create sequence app.rfq_number;
create sequence app.quote_number;
create sequence app.award_number;
grant usage on sequence app.rfq_number, app.quote_number, app.award_number to openfloor_app;

create function app.guest() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('app.grant', true), '')::uuid $$;

-- The VAT that a supplier of a kind may charge. Dated: what is over is kept for the quotes that were made under it.
create table ref.vat_rate (
  code          text primary key,
  taxpayer_type text not null check (taxpayer_type in ('GENERAL', 'SMALL_SCALE')),
  bps           int not null check (bps between 0 and 10000),
  valid_from    date not null,
  valid_until   date,
  source        text not null,
  position      int not null
);
grant select on ref.vat_rate to openfloor_app, openfloor_worker, exchange_definer;

create table app.rfq (
  id                   uuid primary key,
  organisation_id      uuid not null references app.organisation (id),
  number               text not null,
  title                text not null check (length(title) between 1 and 200),
  note                 text check (length(note) between 1 and 4000),
  state                text not null check (state in ('DRAFT', 'OPEN', 'AWARDED', 'CLOSED', 'CANCELLED')),
  audience             text not null check (audience in ('INVITED', 'MATCHED', 'MEMBERS')),
  -- Nobody but a quote's own maker sees it before the due time.
  is_sealed            boolean not null,
  currency             char(3) not null,
  due_at               timestamptz not null,
  deliver_to_city_code text not null references ref.city (code),
  request_id           uuid,
  -- What a bidder accepts before the files open; null: files are open to every bidder.
  nda_text             text check (length(nda_text) between 1 and 8000),
  created_by           uuid,
  created_at           timestamptz not null,
  opened_at            timestamptz,
  ended_at             timestamptz,
  end_reason           text check (length(end_reason) between 1 and 500),
  -- When the clock said that it is due.
  due_told_at          timestamptz,
  unique (organisation_id, id),
  foreign key (organisation_id, request_id) references app.capacity_request (organisation_id, id),
  check ((state = 'DRAFT') = (opened_at is null) or state = 'CANCELLED'),
  check ((state in ('AWARDED', 'CLOSED', 'CANCELLED')) = (ended_at is not null))
);
create index rfq_list_ix on app.rfq (organisation_id, id desc);
create index rfq_due_ix on app.rfq (due_at) where state = 'OPEN' and due_told_at is null;

create table app.rfq_line (
  id            uuid primary key,
  rfq_id        uuid not null,
  buyer_id      uuid not null,
  position      int not null check (position between 1 and 100),
  item          text not null check (length(item) between 1 and 200),
  part_number   text check (length(part_number) between 1 and 60),
  process_code  text references ref.process (code),
  quantity      numeric(20, 8) not null check (quantity > 0),
  unit          text not null,
  wanted_from   date not null,
  wanted_until  date not null check (wanted_from < wanted_until),
  unique (rfq_id, id),
  unique (rfq_id, position),
  foreign key (buyer_id, rfq_id) references app.rfq (organisation_id, id)
);
-- What bidders never see: the wished price of a line, and what a year of waiting for money costs the buyer.
create table app.rfq_private (
  organisation_id uuid not null,
  rfq_id          uuid primary key,
  capital_bps     int not null check (capital_bps between 0 and 10000),
  -- {lineId: decimal}
  targets         jsonb not null default '{}' check (jsonb_typeof(targets) = 'object'),
  foreign key (organisation_id, rfq_id) references app.rfq (organisation_id, id)
);

create table app.rfq_bidder (
  id              uuid primary key,
  rfq_id          uuid not null,
  buyer_id        uuid not null,
  seller_id       uuid references market.firm (id),
  origin          text not null check (origin in ('INVITED', 'MATCHED', 'JOINED', 'GUEST')),
  state           text not null check (state in ('ASKED', 'DECLINED', 'REVOKED')),
  -- Null while the request is a draft: the firm does not know of it yet.
  asked_at        timestamptz,
  nda_accepted_at timestamptz,
  nda_accepted_by text,
  decline_reason  text check (decline_reason in ('NO_CAPACITY', 'TOO_SHORT', 'NOT_MANUFACTURABLE', 'PRICE', 'MATERIAL', 'TERMS', 'OTHER')),
  decline_note    text check (length(decline_note) between 1 and 500),
  declined_at     timestamptz,
  guest_name      text check (length(guest_name) between 1 and 100),
  guest_email     text check (guest_email = lower(guest_email) and length(guest_email) between 3 and 254),
  guest_locale    text check (guest_locale in ('zh-CN', 'en')),
  token_hash      bytea constraint rfq_bidder_token_uq unique,
  link_expires_at timestamptz,
  revoked_at      timestamptz,
  created_at      timestamptz not null,
  unique (buyer_id, rfq_id, id),
  constraint rfq_bidder_once_uq unique (rfq_id, seller_id),
  constraint rfq_bidder_other_ck check (seller_id <> buyer_id),
  check ((origin = 'GUEST') = (seller_id is null)),
  check ((origin = 'GUEST') = (guest_email is not null and token_hash is not null and link_expires_at is not null)),
  check ((state = 'DECLINED') = (declined_at is not null)),
  check ((decline_reason is null) = (declined_at is null)),
  check ((state = 'REVOKED') = (revoked_at is not null)),
  foreign key (buyer_id, rfq_id) references app.rfq (organisation_id, id)
);
create index rfq_bidder_room_ix on app.rfq_bidder (buyer_id, rfq_id, id);
create index rfq_bidder_list_ix on app.rfq_bidder (seller_id, rfq_id desc) where seller_id is not null;
create unique index rfq_bidder_guest_uq on app.rfq_bidder (rfq_id, guest_email) where guest_email is not null and state <> 'REVOKED';

-- What all bidders see: addenda of the buyer's, and questions with their answers. A question without one is its asker's and the buyer's.
create table app.rfq_note (
  id          uuid primary key,
  rfq_id      uuid not null,
  buyer_id    uuid not null,
  kind        text not null check (kind in ('ADDENDUM', 'QUESTION')),
  bidder_id   uuid,
  text        text not null check (length(text) between 1 and 2000),
  answer      text check (length(answer) between 1 and 2000),
  posted_at   timestamptz not null,
  answered_at timestamptz,
  check ((kind = 'QUESTION') = (bidder_id is not null)),
  check ((answer is null) = (answered_at is null)),
  foreign key (buyer_id, rfq_id) references app.rfq (organisation_id, id),
  foreign key (buyer_id, rfq_id, bidder_id) references app.rfq_bidder (buyer_id, rfq_id, id)
);
create index rfq_note_room_ix on app.rfq_note (rfq_id, id);

-- One quote of a bidder, however often it is changed: its versions are a chain of which one is live.
create table app.quote (
  id           uuid primary key,
  number       text not null,
  rfq_id       uuid not null,
  buyer_id     uuid not null,
  seller_id    uuid,
  bidder_id    uuid not null constraint quote_bidder_uq unique,
  -- SUBMITTED: the supplier's word is live. COUNTERED: the buyer's is, and waits for the supplier.
  state        text not null check (state in ('SUBMITTED', 'COUNTERED', 'WITHDRAWN', 'EXPIRED', 'LOST', 'AWARDED')),
  firmness     text not null check (firmness in ('INDICATIVE', 'HELD')),
  live_version int not null check (live_version > 0),
  valid_until  timestamptz not null,
  submitted_at timestamptz not null,
  ended_at     timestamptz,
  unique (buyer_id, id),
  check ((state in ('SUBMITTED', 'COUNTERED')) = (ended_at is null)),
  foreign key (buyer_id, rfq_id, bidder_id) references app.rfq_bidder (buyer_id, rfq_id, id)
);
create index quote_room_ix on app.quote (rfq_id, id);
create index quote_valid_ix on app.quote (valid_until) where state in ('SUBMITTED', 'COUNTERED');

create table app.quote_version (
  quote_id       uuid not null,
  version        int not null check (version > 0),
  buyer_id       uuid not null,
  seller_id      uuid,
  bidder_id      uuid not null,
  -- Who proposes it. A counter-offer of the buyer's may be accepted or declined.
  side           text not null check (side in ('SELLER', 'BUYER')),
  outcome        text not null check (outcome in ('LIVE', 'REPLACED', 'ACCEPTED', 'DECLINED')),
  firmness       text not null check (firmness in ('INDICATIVE', 'HELD')),
  valid_until    timestamptz not null,
  vat_included   boolean not null,
  vat_bps        int not null check (vat_bps between 0 and 10000),
  taxpayer_type  text not null check (taxpayer_type in ('GENERAL', 'SMALL_SCALE')),
  payment_days   int not null check (payment_days between 0 and 365),
  annual_reduction_bps int check (annual_reduction_bps between 0 and 10000),
  index_clause   text check (length(index_clause) between 1 and 500),
  deviations     text check (length(deviations) between 1 and 2000),
  terms          text check (length(terms) between 1 and 2000),
  net_minor      bigint not null check (net_minor >= 0),
  vat_minor      bigint not null check (vat_minor >= 0),
  said_by        text not null,
  created_at     timestamptz not null,
  primary key (quote_id, version),
  foreign key (buyer_id, quote_id) references app.quote (buyer_id, id)
);
create unique index quote_version_live_uq on app.quote_version (quote_id) where outcome = 'LIVE';

create table app.quote_line (
  quote_id       uuid not null,
  version        int not null,
  rfq_line_id    uuid not null,
  buyer_id       uuid not null,
  seller_id      uuid,
  bidder_id      uuid not null,
  quantity       numeric(20, 8) not null check (quantity > 0),
  unit_price     numeric(20, 8) not null check (unit_price >= 0),
  setup_minor    bigint not null check (setup_minor >= 0),
  tooling_minor  bigint not null check (tooling_minor >= 0),
  sample_minor   bigint not null check (sample_minor >= 0),
  -- As the supplier estimates it: minutes, kilograms … a piece.
  load_per_piece numeric(20, 8) check (load_per_piece > 0),
  load_unit      text,
  lead_days      int not null check (lead_days between 0 and 730),
  deliver_on     date not null,
  -- [{kind, amount}] by piece, in major units.
  breakdown      jsonb not null default '[]' check (jsonb_typeof(breakdown) = 'array'),
  -- [{from, unitPrice}], from larger quantities on; never dearer.
  tiers          jsonb not null default '[]' check (jsonb_typeof(tiers) = 'array'),
  net_minor      bigint not null check (net_minor >= 0),
  vat_minor      bigint not null check (vat_minor >= 0),
  primary key (quote_id, version, rfq_line_id),
  check ((load_per_piece is null) = (load_unit is null)),
  foreign key (quote_id, version) references app.quote_version (quote_id, version)
);

-- On which of its own work centres a supplier would do the work: its own affair, until it is sold.
create table app.quote_plan (
  seller_id      uuid not null,
  quote_id       uuid not null references app.quote (id),
  rfq_line_id    uuid not null,
  work_center_id uuid not null,
  amount         bigint not null check (amount > 0),
  from_day       date not null,
  until_day      date not null check (from_day < until_day),
  quantity       numeric(20, 8) not null check (quantity > 0),
  primary key (quote_id, rfq_line_id),
  foreign key (seller_id, work_center_id) references app.work_center (organisation_id, id)
);
-- What a HELD quote keeps free. Written by market.hold_quote and by what follows the quote's state, and by nobody else.
create table app.quote_hold (
  id             uuid primary key default uuidv7(),
  seller_id      uuid not null,
  quote_id       uuid not null references app.quote (id),
  rfq_line_id    uuid not null,
  work_center_id uuid not null,
  state          text not null check (state in ('HELD', 'CONFIRMED', 'RELEASED')),
  amount         bigint not null check (amount > 0),
  held_at        timestamptz not null,
  ended_at       timestamptz,
  check ((state = 'HELD') = (ended_at is null)),
  unique (seller_id, id)
);
create unique index quote_hold_live_uq on app.quote_hold (quote_id, rfq_line_id) where state = 'HELD';
create index quote_hold_center_ix on app.quote_hold (work_center_id) where state = 'HELD';
create table app.quote_hold_day (
  seller_id uuid not null,
  hold_id   uuid not null,
  work_center_id uuid not null,
  work_date date not null,
  amount    bigint not null check (amount > 0),
  primary key (hold_id, work_date),
  foreign key (seller_id, hold_id) references app.quote_hold (seller_id, id)
);

create table app.approval_limit (
  organisation_id uuid not null references app.organisation (id),
  role            text not null check (role in ('OWNER', 'BUYER', 'FINANCE')),
  limit_minor     bigint not null check (limit_minor >= 0),
  changed_at      timestamptz not null,
  primary key (organisation_id, role)
);
create table app.award (
  id            uuid primary key,
  number        text not null,
  rfq_id        uuid not null,
  buyer_id      uuid not null,
  state         text not null check (state in ('AWAITING_APPROVAL', 'FINAL', 'REJECTED')),
  -- Whether bidders who got nothing have lost with it.
  closes        boolean not null,
  net_minor     bigint not null check (net_minor >= 0),
  decided_by    uuid,
  decided_at    timestamptz not null,
  approved_by   uuid,
  settled_at    timestamptz,
  reason        text check (length(reason) between 1 and 500),
  unique (buyer_id, id),
  check ((state = 'AWAITING_APPROVAL') = (settled_at is null)),
  foreign key (buyer_id, rfq_id) references app.rfq (organisation_id, id)
);
create unique index award_waiting_uq on app.award (rfq_id) where state = 'AWAITING_APPROVAL';
create index award_list_ix on app.award (buyer_id, id desc);
create table app.award_line (
  award_id       uuid not null,
  buyer_id       uuid not null,
  seller_id      uuid,
  bidder_id      uuid not null,
  quote_id       uuid not null,
  rfq_line_id    uuid not null,
  quantity       numeric(20, 8) not null check (quantity > 0),
  net_minor      bigint not null check (net_minor >= 0),
  is_final       boolean not null default false,
  reservation_id uuid,
  primary key (award_id, quote_id, rfq_line_id),
  foreign key (buyer_id, award_id) references app.award (buyer_id, id),
  foreign key (buyer_id, quote_id) references app.quote (buyer_id, id)
);
create index award_line_quote_ix on app.award_line (quote_id);
create index award_line_rfq_ix on app.award_line (rfq_line_id);

-- A document of the request, at one revision; bytes lie in the buyer's store.
create table app.rfq_document (
  id         uuid primary key,
  rfq_id     uuid not null,
  buyer_id   uuid not null,
  file_id    uuid not null,
  kind       text not null check (kind in ('DRAWING', 'MODEL', 'SPECIFICATION', 'OTHER')),
  name       text not null,
  revision   text not null check (length(revision) between 1 and 20),
  media_type text not null,
  size_bytes bigint not null,
  sha256     bytea not null,
  added_by   uuid,
  added_at   timestamptz not null,
  foreign key (buyer_id, rfq_id) references app.rfq (organisation_id, id),
  foreign key (buyer_id, file_id) references app.stored_file (organisation_id, id)
);
create index rfq_document_room_ix on app.rfq_document (rfq_id, id);
-- Every opening of a document by a bidder. Written before the bytes go out.
create table app.rfq_document_read (
  id          uuid primary key default uuidv7(),
  document_id uuid not null references app.rfq_document (id),
  buyer_id    uuid not null,
  bidder_id   uuid not null,
  seller_id   uuid,
  person_id   uuid,
  -- Its name then: a buyer cannot look up another firm's people.
  reader      text not null,
  at          timestamptz not null
);
create index rfq_document_read_ix on app.rfq_document_read (document_id, id);

create table app.rfq_message (
  id               uuid primary key,
  rfq_id           uuid not null,
  bidder_id        uuid not null,
  buyer_id         uuid not null,
  seller_id        uuid,
  side             text not null check (side in ('BUYER', 'SELLER')),
  person_id        uuid,
  person_name      text not null,
  text             text not null check (length(text) between 1 and 4000),
  -- People of the writer's own side, by id: told at once.
  named            uuid[] not null default '{}',
  -- [{name, mediaType, sizeBytes, sha256}], copied: the thread keeps what was said.
  attachments      jsonb not null default '[]' check (jsonb_typeof(attachments) = 'array'),
  posted_at        timestamptz not null,
  foreign key (buyer_id, rfq_id, bidder_id) references app.rfq_bidder (buyer_id, rfq_id, id)
);
create index rfq_message_thread_ix on app.rfq_message (bidder_id, id);
create table app.rfq_seen (
  organisation_id uuid not null,
  person_id       uuid not null,
  bidder_id       uuid not null,
  seen_at         timestamptz not null,
  primary key (person_id, bidder_id)
);

do $$ declare t text; begin
  foreach t in array array['rfq', 'rfq_line', 'rfq_private', 'rfq_bidder', 'rfq_note', 'quote', 'quote_version', 'quote_line', 'quote_plan', 'quote_hold',
    'quote_hold_day', 'approval_limit', 'award', 'award_line', 'rfq_document', 'rfq_document_read', 'rfq_message', 'rfq_seen'] loop
    execute format('alter table app.%I enable row level security; alter table app.%1$I force row level security', t);
    execute format('grant select on app.%I to openfloor_app, openfloor_worker, exchange_definer', t);
  end loop;
  foreach t in array array['rfq_private', 'approval_limit'] loop
    execute format('create policy own on app.%I to openfloor_app, openfloor_worker
      using (organisation_id = (select app.organisation())) with check (organisation_id = (select app.organisation()))', t);
  end loop;
  foreach t in array array['quote_plan', 'quote_hold', 'quote_hold_day'] loop
    execute format('create policy own on app.%I to openfloor_app, openfloor_worker
      using (seller_id = (select app.organisation())) with check (seller_id = (select app.organisation()))', t);
  end loop;
end $$;

-- The bidder row comes first: everything else asks it, and it asks nothing.
create policy buyer on app.rfq_bidder to openfloor_app, openfloor_worker
  using (buyer_id = (select app.organisation())) with check (buyer_id = (select app.organisation()));
create policy bidder on app.rfq_bidder for select to openfloor_app, openfloor_worker
  using (asked_at is not null and seller_id = (select app.organisation()));
create policy guest on app.rfq_bidder for select to openfloor_app using (id = (select app.guest()) and asked_at is not null);
create policy answers on app.rfq_bidder for update to openfloor_app
  using (asked_at is not null and (seller_id = (select app.organisation()) or id = (select app.guest())))
  with check (seller_id = (select app.organisation()) or id = (select app.guest()));

create policy own on app.rfq to openfloor_app, openfloor_worker
  using (organisation_id = (select app.organisation())) with check (organisation_id = (select app.organisation()));
create policy bidder on app.rfq for select to openfloor_app, openfloor_worker using (opened_at is not null and exists (
  select from app.rfq_bidder b where b.rfq_id = rfq.id and (b.seller_id = (select app.organisation()) or b.id = (select app.guest()))));
do $$ declare t text; begin
  foreach t in array array['rfq_line', 'rfq_note', 'rfq_document'] loop
    execute format('create policy buyer on app.%I to openfloor_app, openfloor_worker
      using (buyer_id = (select app.organisation())) with check (buyer_id = (select app.organisation()))', t);
  end loop;
end $$;
create policy bidder on app.rfq_line for select to openfloor_app, openfloor_worker
  using (exists (select from app.rfq r where r.id = rfq_line.rfq_id));
create policy bidder on app.rfq_note for select to openfloor_app, openfloor_worker
  using (exists (select from app.rfq_bidder b where b.rfq_id = rfq_note.rfq_id and b.asked_at is not null
    and (b.seller_id = (select app.organisation()) or b.id = (select app.guest()))
    and (rfq_note.kind = 'ADDENDUM' or rfq_note.answer is not null or rfq_note.bidder_id = b.id)));
create policy asks on app.rfq_note for insert to openfloor_app with check (kind = 'QUESTION' and answer is null and exists (
  select from app.rfq_bidder b where b.id = rfq_note.bidder_id and b.rfq_id = rfq_note.rfq_id
    and (b.seller_id = (select app.organisation()) or b.id = (select app.guest()))));
-- Files open once the bidder has accepted the agreement, where there is one.
create policy bidder on app.rfq_document for select to openfloor_app, openfloor_worker using (exists (
  select from app.rfq_bidder b join app.rfq r on r.id = b.rfq_id where b.rfq_id = rfq_document.rfq_id and b.state <> 'REVOKED'
    and (b.seller_id = (select app.organisation()) or b.id = (select app.guest())) and (r.nda_text is null or b.nda_accepted_at is not null)));
create policy parties on app.rfq_document_read for select to openfloor_app
  using (buyer_id = (select app.organisation()) or seller_id = (select app.organisation()));
create policy opens on app.rfq_document_read for insert to openfloor_app with check (exists (
  select from app.rfq_document d where d.id = rfq_document_read.document_id));

-- A quote is its maker's. The buyer sees it unless it is sealed and not yet due: this one condition, by the database's clock.
create policy maker on app.quote to openfloor_app, openfloor_worker
  using (seller_id = (select app.organisation()) or bidder_id = (select app.guest()))
  with check (state in ('SUBMITTED', 'WITHDRAWN') and (seller_id = (select app.organisation()) or bidder_id = (select app.guest())));
create policy buyer on app.quote for select to openfloor_app, openfloor_worker using (buyer_id = (select app.organisation())
  and exists (select from app.rfq r where r.id = quote.rfq_id and (not r.is_sealed or r.due_at <= app.clock())));
create policy counters on app.quote for update to openfloor_app using (buyer_id = (select app.organisation()) and state in ('SUBMITTED', 'COUNTERED')
  and exists (select from app.rfq r where r.id = quote.rfq_id and (not r.is_sealed or r.due_at <= app.clock()))) with check (state = 'COUNTERED');
do $$ declare t text; begin
  foreach t in array array['quote_version', 'quote_line'] loop
    execute format('create policy maker on app.%I to openfloor_app, openfloor_worker
      using (seller_id = (select app.organisation()) or bidder_id = (select app.guest()))
      with check (seller_id = (select app.organisation()) or bidder_id = (select app.guest()))', t);
    execute format('create policy buyer on app.%I for select to openfloor_app, openfloor_worker using (buyer_id = (select app.organisation())
      and exists (select from app.quote q where q.id = %1$I.quote_id))', t);
    execute format('create policy counters on app.%I for insert to openfloor_app with check (buyer_id = (select app.organisation())
      and exists (select from app.quote q where q.id = %1$I.quote_id))', t);
  end loop;
end $$;
create policy replaces on app.quote_version for update to openfloor_app using (buyer_id = (select app.organisation())
  and exists (select from app.quote q where q.id = quote_version.quote_id)) with check (outcome = 'REPLACED');

create policy buyer on app.award to openfloor_app, openfloor_worker
  using (buyer_id = (select app.organisation())) with check (buyer_id = (select app.organisation()));
create policy buyer on app.award_line to openfloor_app, openfloor_worker
  using (buyer_id = (select app.organisation())) with check (buyer_id = (select app.organisation()) and not is_final);
create policy winner on app.award_line for select to openfloor_app, openfloor_worker
  using (is_final and (seller_id = (select app.organisation()) or bidder_id = (select app.guest())));

create policy parties on app.rfq_message to openfloor_app, openfloor_worker
  using (buyer_id = (select app.organisation()) or seller_id = (select app.organisation()) or bidder_id = (select app.guest()))
  with check (case side when 'BUYER' then buyer_id = (select app.organisation())
    else seller_id = (select app.organisation()) or bidder_id = (select app.guest()) end);
create policy own on app.rfq_seen to openfloor_app using (organisation_id = (select app.organisation()) and person_id = (select app.person()))
  with check (organisation_id = (select app.organisation()) and person_id = (select app.person()));

grant insert, update on app.rfq, app.rfq_private, app.approval_limit, app.rfq_seen to openfloor_app;
grant insert on app.rfq_line, app.rfq_note, app.rfq_document, app.rfq_document_read, app.rfq_message, app.award, app.award_line, app.quote, app.quote_version, app.quote_line,
  app.rfq_bidder to openfloor_app;
grant update (answer, answered_at) on app.rfq_note to openfloor_app;
grant update (state, asked_at, nda_accepted_at, nda_accepted_by, decline_reason, decline_note, declined_at, token_hash, link_expires_at, revoked_at) on app.rfq_bidder to openfloor_app;
grant update (state, firmness, live_version, valid_until, submitted_at, ended_at) on app.quote to openfloor_app;
grant update (outcome) on app.quote_version to openfloor_app;
grant update (state, approved_by, settled_at, reason) on app.award to openfloor_app;
grant update (state, ended_at, due_told_at) on app.rfq to exchange_definer;
grant update (state, ended_at) on app.quote to exchange_definer;
grant update (state, approved_by, settled_at) on app.award to exchange_definer;
grant update (is_final, reservation_id) on app.award_line to exchange_definer;
grant insert, update on app.quote_hold to exchange_definer;
grant insert on app.quote_hold_day to exchange_definer;
grant insert, delete on app.quote_plan to exchange_definer;
grant insert on app.rfq_bidder to exchange_definer;

-- What any member may know of a request that is open to all members: enough to decide whether to take part.
create table market.open_rfq (
  rfq_id     uuid primary key,
  buyer_id   uuid not null references market.firm (id),
  number     text not null,
  title      text not null,
  process_codes text[] not null,
  city_code  text not null references ref.city (code),
  is_sealed  boolean not null,
  has_nda    boolean not null,
  line_count int not null,
  due_at     timestamptz not null
);
create index open_rfq_list_ix on market.open_rfq (rfq_id desc);
grant select on market.open_rfq to openfloor_app, openfloor_worker;
grant select, insert, update, delete on market.open_rfq to exchange_definer;

-- The sale that an award makes is a reservation like any other; the offer behind it was made for this quote alone and stands in no list.
alter table app.capacity_offer add column quote_id uuid;

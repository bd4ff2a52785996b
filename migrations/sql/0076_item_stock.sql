-- Stock of a firm's own items, by its own word: what is there and what is expected. Each writing is kept, the newest counts. And what promises
-- have taken of it, in the transaction of their quotes.

create table app.item_stock (
  organisation_id uuid not null,
  item_id         uuid not null,
  version         int not null check (version > 0),
  -- In the unit of the item, as counted at the end of `as_of`.
  quantity        numeric(20, 8) not null check (quantity >= 0),
  as_of           date not null,
  place           text check (length(place) between 1 and 100),
  note            text check (length(note) between 1 and 300),
  -- How it was written: by hand, by a sheet, by undoing one, or because an order's components were handed out.
  cause           text not null check (cause in ('WRITTEN', 'SHEET', 'UNDONE', 'ISSUED')),
  -- Null where a job wrote it.
  written_by      uuid,
  written_at      timestamptz not null,
  primary key (item_id, version),
  unique (organisation_id, item_id, version),
  foreign key (organisation_id, item_id) references app.item (organisation_id, id)
);

create table app.item_receipt (
  organisation_id uuid not null,
  item_id         uuid not null,
  version         int not null,
  position        int not null check (position between 1 and 50),
  arrives_on      date not null,
  quantity        numeric(20, 8) not null check (quantity > 0),
  primary key (item_id, version, position),
  foreign key (organisation_id, item_id, version) references app.item_stock (organisation_id, item_id, version)
);

-- What a quote has taken of components. It is live while its promise holds the plan, and after it is confirmed until it is handed out; whether
-- that is so is read from the promise, so that a release, a no and the end of a quote's time give it back by themselves.
create table app.stock_allocation (
  organisation_id uuid not null,
  plan_id         uuid not null,
  position        int not null check (position > 0),
  promise_id      uuid not null,
  item_id         uuid not null,
  -- Null: of what is there; else of what is expected by this day.
  ready_on        date,
  quantity        numeric(20, 8) not null check (quantity > 0),
  taken_at        timestamptz not null,
  -- When it left the stock for good.
  issued_at       timestamptz,
  issued_by       uuid,
  primary key (plan_id, position),
  foreign key (organisation_id, plan_id) references app.promise_plan (organisation_id, id),
  foreign key (organisation_id, promise_id) references app.order_promise (organisation_id, id),
  foreign key (organisation_id, item_id) references app.item (organisation_id, id)
);
create index stock_allocation_item_ix on app.stock_allocation (item_id) where issued_at is null;

alter table app.order_promise
  -- [{stepCode, itemId, number, name, source, unit, needed, fromStock, receipts, rest, restOn}], as of the latest answer.
  add column components jsonb not null default '[]' check (jsonb_typeof(components) = 'array');
grant update (components) on app.order_promise to openfloor_worker;

do $$ declare t text; begin
  foreach t in array array['item_stock', 'item_receipt', 'stock_allocation'] loop
    execute format('alter table app.%I enable row level security; alter table app.%1$I force row level security', t);
    execute format('grant select, insert on app.%I to openfloor_app, openfloor_worker', t);
    execute format('create policy own on app.%I to openfloor_app, openfloor_worker
      using (organisation_id = (select app.organisation())) with check (organisation_id = (select app.organisation()))', t);
  end loop;
end $$;
grant update (issued_at, issued_by) on app.stock_allocation to openfloor_app;

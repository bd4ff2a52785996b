-- What would be if: one change to an answered promise, solved anew by the same engine beside its cheapest plan. It holds nothing.

create table app.promise_what_if (
  id              uuid primary key,
  organisation_id uuid not null,
  promise_id      uuid not null,
  -- The plan that it stands beside: the cheapest when it was asked.
  plan_id         uuid not null,
  -- CAPACITY: so many units more of an offer in a week. DUE: so many days later, or earlier. PRICE: an offer's price by so many basis points.
  change          text not null check (change in ('CAPACITY', 'DUE', 'PRICE')),
  -- The market's; it may leave it.
  offer_id        uuid,
  week_start      date,
  amount          int not null check (amount <> 0),
  job_id          uuid not null,
  -- The cheapest plan with the change: {outcome, totalMinor, vatMinor, parts, arrivesOn, factoryCount, unserved, lines}; null until it is there.
  answer          jsonb check (jsonb_typeof(answer) = 'object'),
  asked_at        timestamptz not null,
  check ((change = 'DUE') = (offer_id is null)),
  check ((change = 'CAPACITY') = (week_start is not null)),
  foreign key (organisation_id, promise_id) references app.order_promise (organisation_id, id),
  foreign key (organisation_id, plan_id) references app.promise_plan (organisation_id, id)
);
create index promise_what_if_plan_ix on app.promise_what_if (plan_id, id);

alter table app.promise_what_if enable row level security;
alter table app.promise_what_if force row level security;
grant select on app.promise_what_if to openfloor_app, openfloor_worker;
create policy own on app.promise_what_if to openfloor_app, openfloor_worker
  using (organisation_id = (select app.organisation())) with check (organisation_id = (select app.organisation()));
grant insert on app.promise_what_if to openfloor_app;
grant update (answer) on app.promise_what_if to openfloor_worker;

-- What an order is agreed on besides its pieces: who contracts with whom, what may not be moved away, and how pieces travel. And why a
-- plan is as it is: one list of statements an answer.

alter table app.order_promise
  -- EACH_STEP: the buyer contracts with every shop. LEAD_FACTORY: with one of them, who answers for the others. PLATFORM: with the operator.
  add column contract_mode      text not null default 'EACH_STEP' check (contract_mode in ('EACH_STEP', 'LEAD_FACTORY', 'PLATFORM')),
  add column lead_id            uuid references app.organisation (id),
  -- Steps that are the main work (Civil Code 772): the lead factory does them itself, unless the buyer has agreed that they may be moved.
  add column main_steps         text[] not null default '{}',
  add column main_work_may_move boolean not null default false,
  -- Pieces that fill one bin: nothing is begun or moved but in whole bins; null: pieces are counted singly.
  add column bin_pieces         int check (bin_pieces > 0),
  -- What the asker's own carrier is paid for a bin on each way between two cities; null: the tariff, by whole shipments.
  add column freight_per_bin_minor bigint check (freight_per_bin_minor >= 0),
  -- [{kind, code, stepCode, offerId, weekStart, params}]: what the latest search says of its cheapest plan.
  add column why                jsonb not null default '[]' check (jsonb_typeof(why) = 'array'),
  add check ((contract_mode = 'LEAD_FACTORY') = (lead_id is not null)),
  add check (contract_mode = 'LEAD_FACTORY' or (main_steps = '{}' and not main_work_may_move)),
  add check (freight_per_bin_minor is null or bin_pieces is not null);
-- The VAT on what is paid by the contracts of the plan; what of it is deducted is the buyer's own affair.
alter table app.promise_plan add column vat_minor bigint not null default 0 check (vat_minor >= 0);
grant update (why) on app.order_promise to openfloor_worker;

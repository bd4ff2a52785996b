-- What a step of an order waits for before it can begin: bought or supplied material, and what is no machine's work. By the asker's own word.

alter table app.order_promise
  -- [{stepCode, name, source, days, arrivesOn}]; days count from the day of planning.
  add column needs jsonb not null default '[]' check (jsonb_typeof(needs) = 'array');

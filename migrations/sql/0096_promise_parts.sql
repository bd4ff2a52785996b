-- Components that are made with an order, as its bill of material said when it was asked: their steps are planned before the step that takes them.

alter table app.order_promise
  -- [{prefix, name, number, materialCode, revisionId, intoCode, per, scrapBps}]
  add column made_parts jsonb not null default '[]' check (jsonb_typeof(made_parts) = 'array');

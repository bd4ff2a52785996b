-- The asker's own number of an order, by which it is found again.
alter table app.order_promise add column reference text check (length(reference) between 1 and 60);
-- Orders come in by sheet too: what a sheet asks is written by a worker.
grant insert, update (ended_at) on app.order_promise to openfloor_worker;
grant usage on sequence app.order_promise_number to openfloor_worker;

-- By what a plan was found: engine, solver, seed and how far it looked, so that the same question can be asked again.
alter table app.promise_plan add column search jsonb check (jsonb_typeof(search) = 'object');

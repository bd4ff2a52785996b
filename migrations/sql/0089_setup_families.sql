-- Set-up families: steps that a work centre does one after another without being set up anew. Within one promise they share one set-up, and one hold, at an offer.

alter table app.routing_step
  add column setup_family text check (length(setup_family) between 1 and 40);
comment on column app.routing_step.setup_family is 'The firm’s own word; steps of one word share a set-up, those of other items of the firm too.';
alter table app.promise_line
  -- Lines of one family at one offer are one hold.
  add column setup_family text;

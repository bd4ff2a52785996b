-- What a step asks of a work centre besides process and material, and what is inspected before its pieces go on.

alter table app.routing_step
  add column requirements jsonb not null default '[]' check (jsonb_typeof(requirements) = 'array'),
  add column inspection jsonb
    check (inspection is null or (inspection ->> 'kind' in ('FIRST_PIECE', 'SAMPLE', 'EVERY_PIECE') and (inspection ->> 'days')::int between 0 and 60
      and (inspection #>> '{perPiece,value}')::numeric >= 0 and inspection #>> '{perPiece,unit}' is not null) is true);
comment on column app.routing_step.requirements is 'As of app.capacity_request: each a must, none a certificate, which stands in standards.';
comment on column app.routing_step.inspection is '{kind, perPiece {value, unit}, days}: what inspecting one piece takes of the work centre, in the measure of the step.';

-- What of a line is inspected, with what that takes of it and costs: it lies within the amounts and the price of the line.
alter table app.promise_line
  add column inspection jsonb check (jsonb_typeof(inspection) = 'object');
comment on column app.promise_line.inspection is '{kind, pieces, amount, days, readyOn, minor}: base units of its measure, minor units of the plan’s currency.';

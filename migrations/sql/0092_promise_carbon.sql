-- What a plan emits, as far as it is known, and the ways that its pieces go: for a fourth alternative, and for drawings of a plan.

-- Published factors, each with its source and year: milligrams of CO2 or CO2e a tonne-kilometre (TRANSPORT) or a kilowatt-hour (GRID, by
-- province). What is not here is unknown, never nothing.
create table ref.emission_factor (
  code       text primary key,
  kind       text not null check (kind in ('TRANSPORT', 'GRID')),
  milligrams bigint not null check (milligrams > 0),
  year       int not null,
  source     text not null,
  position   int not null
);
grant select on ref.emission_factor to openfloor_app, openfloor_worker;

-- [{stepCode, grams, wattHours}]: what a piece weighs that leaves a step, and what a piece takes of electricity that is begun there, by the
-- asker's own word; null where it does not know.
alter table app.order_promise
  add column step_figures jsonb not null default '[]' check (jsonb_typeof(step_figures) = 'array');

alter table app.promise_plan
  -- {transportGrams, energyGrams, unknown: [{code, stepCode}]}; null for plans from before it was worked out.
  add column carbon jsonb check (jsonb_typeof(carbon) = 'object'),
  -- [{stepCode, toStepCode, fromCityCode, toCityCode, leavesOn, arrivesOn, pieces, loads, km, minor}]: the ways between places.
  add column ways   jsonb not null default '[]' check (jsonb_typeof(ways) = 'array');

-- Runs that carriers sell carry what a plan moves between its factories: their holds stand among those of the plan's steps.

-- Runs between two cities by the day on which they leave; of a blind one the market knows no city.
create index offer_run_ix on market.offer ((facts ->> 'fromCityCode'), (facts ->> 'toCityCode'), (facts ->> 'departsOn'), offer_id)
  where resource = 'DELIVERY';

-- Which of its plan's ways a line carries, counted from 1; null for the work of a step.
alter table app.promise_line add column way int check (way > 0);

-- Runs for named partners alone are looked for by the same way as those of the market.
create index offer_closed_run_ix on market.offer_closed ((facts ->> 'fromCityCode'), (facts ->> 'toCityCode'), (facts ->> 'departsOn'), offer_id)
  where resource = 'DELIVERY';

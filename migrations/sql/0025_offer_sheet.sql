-- Offers come in as a sheet too, and sheets are written by the workers, as the firm whose they are: the tenants' policies hold for them as well.
grant insert, update on app.capacity_offer to openfloor_worker;
grant insert (organisation_id, offer_id, week_start, cap) on app.capacity_offer_week to openfloor_worker;
grant usage on sequence app.offer_number to openfloor_worker;
grant execute on function market.project_offer(uuid), market.lock_own_offer(uuid) to openfloor_worker;

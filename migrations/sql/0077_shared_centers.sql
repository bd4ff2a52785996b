-- Which of these offers sell hours of one and the same work centre: what one of them gives, the others have no more. Asked with ids of offers that the
-- asker sees. Nothing of blind ones: it would say which are of one firm.
create function market.shared_centers(offers uuid[]) returns setof uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select array_agg(o.id order by o.id) from app.capacity_offer o
  where o.id = any (offers) and o.work_center_id is not null and not o.is_blind and o.state = 'PUBLISHED'
  group by o.work_center_id having count(*) > 1
$$;
alter function market.shared_centers(uuid[]) owner to exchange_definer;
revoke all on function market.shared_centers(uuid[]) from public;
grant execute on function market.shared_centers(uuid[]) to openfloor_app, openfloor_worker;

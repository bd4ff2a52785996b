-- Routings come in as sheets: workers write them as the application does.
grant insert, update on app.item, app.item_revision to openfloor_worker;
grant insert on app.routing_step, app.routing_arc to openfloor_worker;

-- Takes back drafts that an import brought, and items that came with them and have no other revision. The firm's own alone, and nothing
-- that is released: what has been released is what orders were planned by.
create function market.forget_drafts(revisions uuid[], items uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare mine uuid[] := array(select r.id from app.item_revision r
  where r.id = any (revisions) and r.organisation_id = app.organisation() and r.state = 'DRAFT' order by r.id for update);
begin
  delete from app.routing_arc a where a.revision_id = any (mine);
  delete from app.routing_step s where s.revision_id = any (mine);
  delete from app.item_revision r where r.id = any (mine);
  delete from app.item i where i.id = any (items) and i.organisation_id = app.organisation()
    and not exists (select from app.item_revision r where r.item_id = i.id);
end $$;
grant select, delete on app.item, app.routing_step, app.routing_arc to exchange_definer;
grant select, update, delete on app.item_revision to exchange_definer;
alter function market.forget_drafts(uuid[], uuid[]) owner to exchange_definer;
revoke all on function market.forget_drafts(uuid[], uuid[]) from public;
grant execute on function market.forget_drafts(uuid[], uuid[]) to openfloor_app, openfloor_worker;

-- Routings come in as sheets: workers write them, and take back what an import brought. What is released stays, whoever asks.
grant insert, update, delete on app.item, app.item_revision to openfloor_worker;
grant insert, delete on app.routing_step, app.routing_arc to openfloor_worker;
grant delete on app.item, app.item_revision, app.routing_step, app.routing_arc to openfloor_app;

create function app.released_is_kept() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_table_name = 'item_revision' then
    if old.state = 'RELEASED' then raise exception 'a released revision stays' using errcode = 'check_violation'; end if;
  elsif exists (select from app.item_revision r where r.id = old.revision_id and r.state = 'RELEASED') then
    raise exception 'a released routing stays' using errcode = 'check_violation';
  end if;
  return old;
end $$;
create trigger released_is_kept before delete on app.item_revision for each row execute function app.released_is_kept();
create trigger released_is_kept before delete on app.routing_step for each row execute function app.released_is_kept();
create trigger released_is_kept before delete on app.routing_arc for each row execute function app.released_is_kept();

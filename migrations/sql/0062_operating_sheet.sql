-- Days that an import brought, taken away when it is undone: nothing else is ever deleted of operating days.
create function app.forget_imported_days(centers uuid[], days date[]) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  delete from app.operating_day d using unnest(centers, days) x(center, day)
  where d.organisation_id = app.organisation() and d.source = 'IMPORTED' and d.work_center_id = x.center and d.day = x.day
$$;
grant select, delete on app.operating_day to exchange_definer;
alter function app.forget_imported_days(uuid[], date[]) owner to exchange_definer;
revoke all on function app.forget_imported_days(uuid[], date[]) from public;
grant execute on function app.forget_imported_days(uuid[], date[]) to openfloor_app, openfloor_worker;

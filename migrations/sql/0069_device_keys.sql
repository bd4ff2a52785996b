-- A device is given a new key while the one before still counts for some hours: nobody stands at every machine at one moment.
alter table app.device add column previous_secret bytea, add column previous_until timestamptz,
  add constraint device_previous_ck check ((previous_secret is null) = (previous_until is null));
grant update (secret, previous_secret, previous_until) on app.device to openfloor_app;

drop function app.device_key(uuid);
create function app.device_key(device uuid) returns table (organisation_id uuid, secret bytea, previous_secret bytea, now timestamptz)
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  with moment as materialized (select app.clock() as now)
  select d.organisation_id, d.secret, case when d.previous_until > m.now then d.previous_secret end, m.now
  from moment m, app.device d where d.id = device and d.revoked_at is null
$$;
alter function app.device_key(uuid) owner to exchange_definer;
revoke all on function app.device_key(uuid) from public;
grant execute on function app.device_key(uuid) to openfloor_app;

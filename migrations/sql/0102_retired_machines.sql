-- A machine that is retired is not to be had any more: its slots leave the market with it, told and noted as any withdrawal is. What is held or
-- sold of them stays so, as of every offer that is withdrawn: its owner settles it.
create function market.machine_retired() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare gone uuid[];
begin
  with left_market as (
    update app.capacity_offer o set state = 'WITHDRAWN', withdrawn_at = app.clock()
    where o.state = 'PUBLISHED' and o.id in (select s.offer_id from app.machine_slot s where s.equipment_id = new.id and s.is_live) returning o.id)
  select array_agg(id order by id) into gone from left_market;
  if gone is null then return null; end if;
  perform market.take_off(gone);
  insert into app.outbox (organisation_id, event, payload, request_id)
  select new.organisation_id, 'offer.withdrawn.v1', jsonb_build_object('subjectId', id), app.request_id() from unnest(gone) id;
  insert into app.audit_entry (organisation_id, person_id, actor, command, subject_type, subject_id, changes, request_id, source, support_act_id, api_client_id)
  select new.organisation_id, app.person(),
    case when app.person() is not null then 'person' when app.api_client() is not null then 'client' else 'system' end,
    'capacityOfferWithdraw', 'capacityOffer', id,
    jsonb_build_object('state', jsonb_build_array('PUBLISHED', 'WITHDRAWN'), 'machineRetired', jsonb_build_array(null, true)),
    app.request_id(), app.source(), app.support_act(), app.api_client()
  from unnest(gone) id;
  return null;
end $$;
alter function market.machine_retired() owner to exchange_definer;
revoke all on function market.machine_retired() from public;
create trigger machine_retired after update of status on app.equipment for each row
  when (new.status = 'RETIRED' and old.status <> new.status) execute function market.machine_retired();

-- What a contract says of its two firms: registered name, code and address, to the other firm of an awarded quote or of an agreement, and of
-- one's own. A firm that has only asked or only quoted reads nothing.
grant select on app.framework to exchange_definer;
create function market.contract_party(firm uuid) returns table (name text, name_en text, credit_code text, address text, city_code text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o.name, o.name_en, o.credit_code::text, o.address, o.city_code from app.organisation o
  where o.id = firm and (o.id = app.organisation()
    or exists (select from app.quote q where q.state = 'AWARDED'
      and ((q.buyer_id = firm and q.seller_id = app.organisation()) or (q.seller_id = firm and q.buyer_id = app.organisation())))
    or exists (select from app.framework f where f.state in ('ACTIVE', 'ENDED')
      and ((f.buyer_id = firm and f.seller_id = app.organisation()) or (f.seller_id = firm and f.buyer_id = app.organisation()))))
$$;
alter function market.contract_party(uuid) owner to exchange_definer;
revoke all on function market.contract_party(uuid) from public;
grant execute on function market.contract_party(uuid) to openfloor_app;

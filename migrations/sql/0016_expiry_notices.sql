-- Who writes notices reads the licence that one is about, as the firm that is told.
create policy told on app.licence for select to openfloor_worker using (organisation_id = (select app.organisation()));
grant select on app.licence to openfloor_worker;

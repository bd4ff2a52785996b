-- Sheets have a way in of their own, beside what each kind of sheet asks for. Keys that could bring sheets in still can.
-- Also those that no policy shows to whoever migrates.
alter table app.api_key no force row level security;
update app.api_key set scopes = scopes || array['sheet:import'] where 'capacity:import' = any (scopes) and not 'sheet:import' = any (scopes);
alter table app.api_key force row level security;

-- Sheets have a way in of their own, beside what each kind of sheet asks for. Keys that could bring sheets in still can.
update app.api_key set scopes = scopes || array['sheet:import'] where 'capacity:import' = any (scopes) and not 'sheet:import' = any (scopes);

-- A card that was learnt serves only with gates that it has passed, in its own artefact. What scored before this stays as it is.
alter table ref.credit_model add constraint credit_model_gates_ck check (
  coalesce(jsonb_typeof(artefact -> 'training') = 'null', false) or coalesce(artefact #> '{gates,deploy}' = 'true'::jsonb, false)) not valid;

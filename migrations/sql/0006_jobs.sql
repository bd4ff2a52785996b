-- One request, one id: from the click through the queue to the last job. Read from the session, so that the functions which
-- write the book by themselves write it too.
create function app.request_id() returns text language sql stable parallel safe as
  $$ select nullif(current_setting('app.request', true), '') $$;
create function app.source() returns text language sql stable parallel safe as
  $$ select nullif(current_setting('app.source', true), '') $$;
create function app.support_act() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('app.operator', true), '')::uuid $$;
create function app.api_client() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('app.api_client', true), '')::uuid $$;

alter table app.outbox add column request_id text default app.request_id();
alter table app.audit_entry
  add column request_id     text default app.request_id(),
  add column source         text default app.source(),
  add column support_act_id uuid default app.support_act(),
  add column api_client_id  uuid default app.api_client(),
  add column reason         text;

-- Long work: what it has done, who asked, and whether they have asked it to stop.
alter table app.job
  drop constraint job_state_check,
  add constraint job_state_ck check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  add column stage               text,
  add column done                bigint,
  add column total               bigint,
  add column requested_by        uuid default app.person(),
  add column request_id          text default app.request_id(),
  add column cancel_requested_at timestamptz;
create index job_list_ix on app.job (organisation_id, id desc);

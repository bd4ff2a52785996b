-- The bytes of sheets are kept for 90 days. The file's row stays, and says when they went.
alter table app.stored_file add column bytes_deleted_at timestamptz;
create index stored_file_sha256_ix on app.stored_file (sha256);
create index sheet_import_file_ix on app.sheet_import (file_id);
create index sheet_import_marked_file_ix on app.sheet_import (marked_file_id) where marked_file_id is not null;

-- Files of sheets whose time has passed, over all firms, and whether anybody else keeps the same bytes: ids and hashes alone.
create function market.sheets_past_keeping(most int) returns table (file_id uuid, sha256 bytea, is_shared boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with past as (
    select distinct f.id, f.sha256
    from app.sheet_import i join app.stored_file f on f.id in (i.file_id, i.marked_file_id)
    where i.kept_until <= app.clock() and f.bytes_deleted_at is null
      and not exists (select from app.sheet_import o where o.file_id = f.id
        and (o.kept_until > app.clock() or o.state in ('UPLOADED', 'CHECKING', 'COMMITTING')))
      and not exists (select from app.sheet_import o where o.marked_file_id = f.id
        and (o.kept_until > app.clock() or o.state in ('UPLOADED', 'CHECKING', 'COMMITTING')))
    limit most)
  select p.id, p.sha256, exists (select from app.stored_file s where s.sha256 = p.sha256 and s.bytes_deleted_at is null
    and not exists (select from past q where q.id = s.id))
  from past p $$;

-- Notes that they are gone.
create function market.note_bytes_deleted(file_ids uuid[]) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update app.stored_file set bytes_deleted_at = app.clock() where id = any (file_ids) and bytes_deleted_at is null $$;

grant select on app.sheet_import to exchange_definer;
grant select, update (bytes_deleted_at) on app.stored_file to exchange_definer;
do $$ declare f regprocedure; begin
  foreach f in array array['market.sheets_past_keeping(int)'::regprocedure, 'market.note_bytes_deleted(uuid[])'::regprocedure] loop
    execute format('alter function %s owner to exchange_definer', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to openfloor_worker', f);
  end loop;
end $$;

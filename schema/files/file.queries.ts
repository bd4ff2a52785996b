import sql from 'sql-template-tag';
import type { Query } from '../kernel/run-query.ts';
import type { StoredFile } from './stored-file.ts';

/** A file of the actor's organisation. */
export function fileById(query: Query, id: string): Promise<StoredFile | undefined> {
  const loader = query.loader<string, StoredFile | undefined>('file', async (ids) => {
    const found = await query.rows<StoredFile>(sql`
      select id, organisation_id, name, media_type, size_bytes, sha256, purpose, width, height, created_by, created_at, bytes_deleted_at
      from app.stored_file where id = any (${[...ids]}::uuid[])`);
    const byId = new Map(found.map((file) => [file.id as string, file]));
    return ids.map((wanted) => byId.get(wanted));
  });
  return loader.load(id);
}

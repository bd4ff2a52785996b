import sql from 'sql-template-tag';
import type { Query } from '../../kernel/run-query.ts';
import type { CapacityEdit } from './capacity-edit.ts';

/** An edit as it is read: without its days, but saying whether they are still known. */
export type CapacityEditRow = Omit<CapacityEdit, 'days'> & { readonly isUndoable: boolean };

const columns = sql`id, organisation_id, bucket, reason, cell_count, edited_by, edited_at, undone_at, undone_by,
  days is not null and undone_at is null as is_undoable`;

/** An edit of the actor's firm. */
export function capacityEditById(query: Query, id: string): Promise<CapacityEditRow | undefined> {
  const loader = query.loader<string, CapacityEditRow | undefined>('capacity-edit', async (ids) => {
    const found = await query.rows<CapacityEditRow>(
      sql`select ${columns} from app.capacity_edit where id = any (${[...ids]}::uuid[])`,
    );
    return ids.map((wanted) => found.find((edit) => edit.id === wanted));
  });
  return loader.load(id);
}

/** The latest edit of the firm's board. */
export async function findLastCapacityEdit(query: Query): Promise<CapacityEditRow | undefined> {
  return await query.row<CapacityEditRow>(
    sql`select ${columns} from app.capacity_edit where organisation_id = app.organisation() order by id desc limit 1`,
  );
}

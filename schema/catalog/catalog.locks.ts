import sql from 'sql-template-tag';
import { notFound } from '../kernel/fault.ts';
import { type Id, uuidOf } from '../kernel/id.ts';
import type { Tx } from '../kernel/tx.ts';
import type { RevisionState } from './item.ts';

/** Every row lock of the slice: items in the order of their ids, an item before its revision. The firm's own item, or NOT_FOUND. */
export async function lockItem(tx: Tx, wire: string): Promise<Id<'itm'>> {
  const id = uuidOf('itm', wire);
  const found = id && (await tx.row(sql`select id from app.item where id = ${id}::uuid for update`));
  if (!found) throw notFound(['itemId']);
  return id;
}

/** Items of the firm by their ids, one after the other in their order: whoever counts or takes stock of them waits. */
export async function lockItems(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.rows(sql`select id from app.item where id = any (${[...ids]}::uuid[]) order by id for update`);
}

/** The firm's own revision, or NOT_FOUND. */
export async function lockRevision(
  tx: Tx,
  wire: string,
): Promise<{ readonly id: Id<'rev'>; readonly itemId: string; readonly state: RevisionState }> {
  const id = uuidOf('rev', wire);
  const found =
    id &&
    (await tx.row<{ id: Id<'rev'>; itemId: string; state: RevisionState }>(
      sql`select id, item_id, state from app.item_revision where id = ${id}::uuid for update`,
    ));
  if (!found) throw notFound(['revisionId']);
  return found;
}

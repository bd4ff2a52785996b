import sql from 'sql-template-tag';
import { notFound } from '../kernel/fault.ts';
import type { Id } from '../kernel/id.ts';
import { requireId } from '../kernel/require-id.ts';
import type { Tx } from '../kernel/tx.ts';

/** A file of the acting organisation by its id on the wire; any other is answered as an absent one. */
export async function requireDocument(tx: Tx, wire: string, argument: string): Promise<Id<'fil'>> {
  const id = requireId('fil', wire, argument);
  const found = await tx.row(
    sql`select 1 from app.stored_file where id = ${id}::uuid and organisation_id = app.organisation()`,
  );
  if (!found) throw notFound([argument]);
  return id;
}

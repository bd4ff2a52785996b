import sql from 'sql-template-tag';
import { canonicalJson } from '../kernel/canonical-json.ts';
import type { Outcome } from '../kernel/command.ts';
import type { Tx } from '../kernel/tx.ts';

/** Writes into the book of the firm that an operator's act concerns: there the firm reads who did what, and why. */
export async function noteFor(
  tx: Tx,
  firmId: string,
  act: string,
  subject: Outcome,
  changes: Record<string, unknown>,
  reason: string | null,
): Promise<void> {
  await tx.rows(sql`
    select app.note_for(${firmId}::uuid, ${act}, ${subject.type}, ${subject.id}::uuid, ${canonicalJson(changes)}::jsonb, ${reason})`);
}

import sql from 'sql-template-tag';
import { notFound } from '../kernel/fault.ts';
import type { Id } from '../kernel/id.ts';
import { refuse } from '../kernel/refusal.ts';
import { requireId } from '../kernel/require-id.ts';
import type { Tx } from '../kernel/tx.ts';
import type { FilePurpose } from './file-purpose.ts';

/**
 * The id of a file that a command is given: NOT_FOUND when it is not the organisation's. Refuses FILE_PURPOSE when it was
 * uploaded for something else, so that a photograph is not taken for a certificate.
 */
export async function requireFile(
  tx: Tx,
  wire: string,
  argument: string,
  purposes: readonly FilePurpose[],
): Promise<Id<'fil'>> {
  const id = requireId('fil', wire, argument);
  const file = await tx.row<{ purpose: FilePurpose }>(
    sql`select purpose from app.stored_file where id = ${id}::uuid`,
  );
  if (!file) throw notFound([argument]);
  if (!purposes.includes(file.purpose))
    refuse({
      code: 'FILE_PURPOSE',
      message: 'This file was uploaded for something else.',
      path: [argument],
    });
  return id;
}

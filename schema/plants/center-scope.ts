import sql from 'sql-template-tag';
import { notFound } from '../kernel/fault.ts';
import { problem, type UserError } from '../kernel/refusal.ts';
import { requireId } from '../kernel/require-id.ts';
import type { Tx } from '../kernel/tx.ts';

/** As much of a work centre as its machines, bounds and pictures need. */
export interface CenterScope {
  readonly id: string;
  readonly siteId: string;
  readonly machinesFromEquipment: boolean;
}

/** A work centre of the actor's by its wire id, with its site; or as if absent. */
export async function centerOf(tx: Tx, wire: string): Promise<CenterScope> {
  const id = requireId('wkc', wire, 'workCenterId');
  const found = await tx.row<CenterScope>(
    sql`select id, site_id, machines_from_equipment from app.work_center where id = ${id}::uuid`,
  );
  if (!found) throw notFound(['workCenterId']);
  return found;
}

/** A text without blanks around it; null when it is empty. MISSING where it is needed, TOO_LONG beyond `longest`. */
export function readText(
  text: string | null | undefined,
  path: string,
  { longest, needed = false }: { longest: number; needed?: boolean },
  problems: UserError[],
): string | null {
  const read = text?.trim() ?? '';
  if (read === '' && needed)
    problems.push(problem({ code: 'MISSING', message: `Write 1 to ${longest} characters.`, path: [path] }));
  if (read.length > longest)
    problems.push(
      problem({
        code: 'TOO_LONG',
        message: `At most ${longest} characters.`,
        path: [path],
        params: { longest },
      }),
    );
  return read === '' ? null : read;
}

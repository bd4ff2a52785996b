import sql from 'sql-template-tag';
import { problem, type UserError } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import { readBills } from './read-bills.ts';
import { type BillLink, type Bills, cycleOf } from './structure.rules.ts';

/** One bill after the other: two that are written side by side could each contain the other. */
export async function lockBills(tx: Tx): Promise<void> {
  await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${tx.organisationId}, 95))`);
}

/** COMPONENT_CYCLE at each line over which an item comes back to itself, with the way there. */
export function cycleProblems(
  item: { readonly id: string; readonly number: string },
  lines: readonly BillLink[],
  bills: Bills<BillLink>,
  pathOf: (row: number) => readonly string[],
): UserError[] {
  return lines.flatMap((line, row) => {
    const way = cycleOf(item.id, [line], bills);
    if (!way) return [];
    const params = { way: [item.number, ...way].join(' → ') };
    return [
      problem({ code: 'COMPONENT_CYCLE', message: 'The item is part of itself.', path: pathOf(row), params }),
    ];
  });
}

/**
 * What keeps a draft with this bill from being released: UNKNOWN_STEP where the routing has been written anew without a step that takes
 * something, COMPONENT_CYCLE where something that it is made of has been released with it inside.
 */
export async function releaseProblems(tx: Tx, revisionId: string, itemId: string): Promise<UserError[]> {
  const path = ['revisionId'];
  const lost = await tx.rows<{ step: string }>(sql`
    select distinct c.step_code as step from app.item_revision r
    join app.item_component c on c.revision_id = r.id and c.version = r.components_version
    where r.id = ${revisionId}::uuid and not exists (
      select from app.routing_step s where s.revision_id = r.id and s.version = r.version and s.code = c.step_code) order by 1`);
  const item = await tx.row<{ id: string; number: string }>(
    sql`select id, number from app.item where id = ${itemId}::uuid`,
  );
  const bills = await readBills(tx, [revisionId]);
  const lines = bills.get(revisionId) ?? [];
  return [
    ...lost.map(({ step }) =>
      problem({ code: 'UNKNOWN_STEP', message: 'A component goes into this step.', path, params: { step } }),
    ),
    ...(item ? cycleProblems(item, lines, bills, () => path) : []),
  ];
}

import sql from 'sql-template-tag';
import { notFound } from '../kernel/fault.ts';
import { type Id, uuidOf } from '../kernel/id.ts';
import { problem, type UserError } from '../kernel/refusal.ts';
import type { Tx } from '../kernel/tx.ts';

/**
 * The firm's own revision, to be planned by: NOT_RELEASED for a draft, ROUTING_FORKS for each step that goes two ways, because a plan
 * sends all pieces of a step to one next step. NOT_FOUND where there is none.
 */
export async function itemRevisionForOrder(
  tx: Tx,
  wire: string,
): Promise<{ readonly id: Id<'rev'>; readonly problems: UserError[] }> {
  const path = ['revisionId'];
  const id = uuidOf('rev', wire);
  const found =
    id &&
    (await tx.row<{ state: string; code: string }>(
      sql`select state, code from app.item_revision where id = ${id}::uuid`,
    ));
  if (!found) throw notFound(path);
  if (found.state !== 'RELEASED')
    return {
      id,
      problems: [
        problem({
          code: 'NOT_RELEASED',
          message: 'Release it first.',
          path,
          params: { revision: found.code },
        }),
      ],
    };
  const forks = await tx.rows<{ step: string }>(sql`
    select a.from_code as step from app.item_revision r join app.routing_arc a on a.revision_id = r.id and a.version = r.version
    where r.id = ${id}::uuid group by 1 having count(*) > 1 order by 1`);
  return {
    id,
    problems: forks.map(({ step }) =>
      problem({ code: 'ROUTING_FORKS', message: 'This step goes two ways.', path, params: { step } }),
    ),
  };
}

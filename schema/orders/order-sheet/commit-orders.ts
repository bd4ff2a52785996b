import sql from 'sql-template-tag';
import type { DoneImport, SubjectChange } from '../../imports/index.ts';
import { encodeId } from '../../kernel/id.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Tx } from '../../kernel/tx.ts';
import { promiseState } from '../orders.locks.ts';
import { inquire } from '../promise/inquire.ts';
import { type PromiseState, promiseTable } from '../promise/promise.rules.ts';
import type { OrderLine } from './parse-order-row.ts';

/** Asks what may be promised of each order: nothing is held. Refuses what a revision's routing or bill is refused for, and then asks none. */
export async function commitOrders(
  tx: Tx,
  importId: string,
  lines: readonly OrderLine[],
): Promise<SubjectChange[]> {
  const done: SubjectChange[] = [];
  for (const { revisionId, latePerDay, ...line } of lines) {
    const id = await inquire(tx, {
      ...line,
      idempotencyKey: importId,
      revisionId: encodeId('rev', revisionId),
      latePerDay: latePerDay === null ? null : { amount: latePerDay, currency: 'CNY' },
    });
    done.push({ subjectId: id, before: null, after: {} });
  }
  return done;
}

const inUse: readonly PromiseState[] = ['AWAITING_OWNERS', 'QUOTED', 'CONFIRMED'];

/** Takes back what was asked. Refuses IMPORT_IN_USE with what is held or bought by now. */
export async function undoOrders(
  tx: Tx,
  _done: DoneImport,
  changes: readonly SubjectChange[],
): Promise<void> {
  const found = await tx.rows<{ id: string; number: string; state: PromiseState }>(sql`
    select p.id, p.number, ${promiseState} as state from app.order_promise p
    where p.id = any (${changes.map(({ subjectId }) => subjectId)}::uuid[]) order by p.id for update`);
  const used = found.filter(({ state }) => inUse.includes(state));
  if (used.length > 0)
    refuse({
      code: 'IMPORT_IN_USE',
      message: 'Some are held or bought.',
      path: ['importId'],
      params: { rows: used.length, what: used.map(({ number }) => number).join(', ') },
    });
  for (const { id, state } of found) {
    const next = promiseTable[state].WITHDRAW;
    if (next === undefined) continue;
    await tx.rows(
      sql`update app.order_promise set state = ${next}, is_final = true, ended_at = ${tx.now} where id = ${id}::uuid`,
    );
    tx.emit('promise.released.v1', { subjectId: id });
    tx.audit({ type: 'orderPromise', id }, { state: [state, next] });
  }
}

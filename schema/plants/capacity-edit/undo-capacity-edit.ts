import { LockMode } from '@mikro-orm/core';
import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { personOf } from '../../kernel/actor.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { notFound } from '../../kernel/fault.ts';
import { refuse } from '../../kernel/refusal.ts';
import { requireId } from '../../kernel/require-id.ts';
import type { Tx } from '../../kernel/tx.ts';
import { cellsOf, lockCells, setDayTotals } from '../day-totals.ts';
import { noteShortfalls } from '../note-shortfalls.ts';
import { CapacityEdit } from './capacity-edit.ts';
import { type DaysNow, dayKey, daysOfCells, type EditedDay } from './edited-day.ts';

@InputType({ description: 'An edit of the board to take back.' })
export class CapacityEditUndoInput extends CommandInput {
  @Field(() => ID, { description: 'The edit.' }) editId!: string;
}

/**
 * Takes an edit of the board back: every day is again what it was, with who had the last word then. Refuses when nothing can be
 * taken back any more (EDIT_UNDONE, EDIT_TOO_OLD), when somebody has changed one of its days since (EDIT_OVERTAKEN), or when more has been
 * sold on them than they held before (EDIT_SOLD). The book keeps both the edit and the undoing.
 */
export const capacityEditUndo = command<CapacityEditUndoInput>({
  name: 'capacityEditUndo',
  can: 'capacity:import',
  async run(tx, input) {
    const id = requireId('ced', input.editId, 'editId');
    const edit = await tx.em.findOne(CapacityEdit, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!edit) throw notFound(['editId']);
    const days = undoable(edit);
    const cells = cellsOf(days);
    await lockCells(tx, cells);
    refuseOvertaken(days, await daysOfCells(tx, cells));
    await setDayTotals(tx, days.map(figureBefore), 'EDIT', edit.reason);
    await restoreSources(tx, days);
    await noteShortfalls(tx, cells, null);
    edit.undoneAt = tx.now;
    edit.undoneBy = personOf(tx.actor);
    tx.audit({ type: 'capacityEdit', id }, { undone: [null, days.length] }, edit.reason);
    for (const center of new Set(days.map(({ workCenterId }) => workCenterId))) {
      tx.audit({ type: 'workCenter', id: center }, { edit: [id, null] }, edit.reason);
      tx.emit('capacity.changed.v1', { subjectId: center });
    }
    return { type: 'ced', id };
  },
});

function undoable(edit: CapacityEdit): EditedDay[] {
  if (edit.undoneAt !== null)
    refuse({ code: 'EDIT_UNDONE', message: 'This has been taken back already.', path: ['editId'] });
  if (edit.days === null)
    refuse({ code: 'EDIT_TOO_OLD', message: 'Twenty later edits stand before it.', path: ['editId'] });
  return edit.days;
}

function refuseOvertaken(days: readonly EditedDay[], now: DaysNow): void {
  const overtaken = days.filter((day) => {
    const found = now.get(dayKey(day.workCenterId, day.date));
    return found?.total !== BigInt(day.total[1]) || found.committed !== BigInt(day.committed[1]);
  });
  if (overtaken.length > 0)
    refuse({
      code: 'EDIT_OVERTAKEN',
      message: 'Some of its days have been changed since.',
      path: ['editId'],
      params: { days: overtaken.length },
    });
  const sold = days.filter((day) => {
    const missing = (now.get(dayKey(day.workCenterId, day.date))?.sold ?? 0n) - leftOf(day, 0);
    return (
      missing > 0n && missing > (now.get(dayKey(day.workCenterId, day.date))?.sold ?? 0n) - leftOf(day, 1)
    );
  });
  if (sold.length > 0)
    refuse({
      code: 'EDIT_SOLD',
      message: 'More has been sold since than its days held before.',
      path: ['editId'],
      params: { days: sold.length },
    });
}

/** What a day leaves for sales, before the edit (0) or after it (1). */
function leftOf(day: EditedDay, when: 0 | 1): bigint {
  return BigInt(day.total[when]) - BigInt(day.committed[when]);
}

function figureBefore({ workCenterId, date, total, committed }: EditedDay) {
  return {
    workCenterId,
    date,
    ...(total[0] === total[1] ? {} : { total: BigInt(total[0]) }),
    ...(committed[0] === committed[1] ? {} : { committed: BigInt(committed[0]) }),
  };
}

/** Who had the last word before has it again. Days that had no figures keep the hand that emptied them. */
async function restoreSources(tx: Tx, days: readonly EditedDay[]): Promise<void> {
  const known = days.filter(({ source }) => source !== null);
  await tx.rows(sql`
    update app.work_center_day d set total_source = x.source, total_reason = x.reason
    from jsonb_to_recordset(${canonicalJson(known)}::jsonb) as x ("workCenterId" uuid, date date, source text, reason text)
    where d.work_center_id = x."workCenterId" and d.work_date = x.date`);
}

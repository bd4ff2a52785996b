import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { command } from '#schema/kernel/command.ts';
import { CommandInput } from '#schema/kernel/command-input.ts';
import { notFound } from '#schema/kernel/fault.ts';
import { refuse } from '#schema/kernel/refusal.ts';
import { requireId } from '#schema/kernel/require-id.ts';
import { refreshCalendar } from './refresh-calendar.ts';

@InputType({ description: 'An exception that is none any more.' })
export class CalendarExceptionRemoveInput extends CommandInput {
  @Field(() => ID, { description: 'The exception.' }) calendarExceptionId!: string;
}

/** Takes an exception away; days from today on follow what remains. Refuses one that is gone already. */
export const calendarExceptionRemove = command<CalendarExceptionRemoveInput>({
  name: 'calendarExceptionRemove',
  can: 'plant:write',
  async run(tx, input) {
    const id = requireId('cex', input.calendarExceptionId, 'calendarExceptionId');
    const found = await tx.row<{ siteId: string; workCenterId: string | null; removedAt: Date | null }>(sql`
      select site_id, work_center_id, removed_at from app.calendar_exception where id = ${id}::uuid for update`);
    if (!found) throw notFound(['calendarExceptionId']);
    if (found.removedAt)
      refuse({ code: 'WRONG_STATE', message: 'It is gone already.', params: { state: 'REMOVED' } });
    await tx.rows(
      sql`update app.calendar_exception set removed_at = ${tx.now}::timestamptz where id = ${id}::uuid`,
    );
    await refreshCalendar(tx, found.siteId, found.workCenterId ?? undefined);
    tx.emit('calendar.changed.v1', { subjectId: found.siteId });
    tx.audit({ type: 'calendarException', id }, { removed: [false, true] });
    return { type: 'cex', id };
  },
});

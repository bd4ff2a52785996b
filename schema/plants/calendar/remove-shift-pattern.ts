import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { command } from '#schema/kernel/command.ts';
import { CommandInput } from '#schema/kernel/command-input.ts';
import { notFound } from '#schema/kernel/fault.ts';
import { refuse } from '#schema/kernel/refusal.ts';
import { requireId } from '#schema/kernel/require-id.ts';
import { refreshCalendar } from './refresh-calendar.ts';

@InputType({ description: 'A pattern that is to hold no more.' })
export class ShiftPatternRemoveInput extends CommandInput {
  @Field(() => ID, { description: 'The pattern.' }) shiftPatternId!: string;
}

/** Takes a pattern away: the one before it holds on, or the site's. Days gone by stay as they were. Refuses one that is gone already. */
export const shiftPatternRemove = command<ShiftPatternRemoveInput>({
  name: 'shiftPatternRemove',
  can: 'plant:write',
  async run(tx, input) {
    const id = requireId('shp', input.shiftPatternId, 'shiftPatternId');
    const found = await tx.row<{ siteId: string; workCenterId: string | null; removedAt: Date | null }>(sql`
      select site_id, work_center_id, removed_at from app.shift_pattern where id = ${id}::uuid for update`);
    if (!found) throw notFound(['shiftPatternId']);
    if (found.removedAt)
      refuse({ code: 'WRONG_STATE', message: 'It is gone already.', params: { state: 'REMOVED' } });
    await tx.rows(
      sql`update app.shift_pattern set removed_at = ${tx.now}::timestamptz where id = ${id}::uuid`,
    );
    await refreshCalendar(tx, found.siteId, found.workCenterId ?? undefined);
    tx.emit('calendar.changed.v1', { subjectId: found.siteId });
    tx.audit({ type: 'shiftPattern', id }, { removed: [false, true] });
    return { type: 'shp', id };
  },
});

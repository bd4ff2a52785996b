import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { canonicalJson } from '#schema/kernel/canonical-json.ts';
import { command } from '#schema/kernel/command.ts';
import { CommandInput } from '#schema/kernel/command-input.ts';
import { newId } from '#schema/kernel/id.ts';
import { problem, refuse, refuseAny } from '#schema/kernel/refusal.ts';
import { DateScalar } from '#schema/kernel/scalars.ts';
import { readShifts } from './read-shifts.ts';
import { refreshCalendar } from './refresh-calendar.ts';
import { requireScope } from './require-scope.ts';
import { ShiftInput } from './shift-pattern.ts';

@InputType({ description: 'A week of shifts, from a day on.' })
export class ShiftPatternCreateInput extends CommandInput {
  @Field(() => ID, { description: 'The site.' }) siteId!: string;
  @Field(() => ID, { nullable: true, description: 'Only this work centre of it.' }) workCenterId?:
    | string
    | null;
  @Field(() => String, { description: 'What people call it, 1 to 100 characters.' }) name!: string;
  @Field(() => DateScalar, { description: 'First day; it holds until the next one begins.' })
  validFrom!: string;
  @Field(() => [ShiftInput], { description: 'Its shifts; none means closed.' }) shifts!: ShiftInput[];
}

/**
 * Gives a site, or one work centre, a week of shifts from a day on, and brings the totals of days in line. Refuses shifts
 * that overlap, breaks outside their shift, days of more than 24 hours, a second pattern from the same day.
 */
export const shiftPatternCreate = command<ShiftPatternCreateInput>({
  name: 'shiftPatternCreate',
  can: 'plant:write',
  async run(tx, input) {
    const { siteId, workCenterId } = await requireScope(tx, input);
    const { shifts, problems } = readShifts(input.shifts);
    const name = input.name.trim();
    if (!name || name.length > 100)
      problems.unshift(
        problem({ code: 'MISSING', message: 'A name of 1 to 100 characters.', path: ['name'] }),
      );
    refuseAny(problems);
    const id = newId<'shp'>();
    const made = await tx.rows(sql`
      insert into app.shift_pattern (id, organisation_id, site_id, work_center_id, name, valid_from, shifts, created_at)
      values (${id}::uuid, ${tx.organisationId}::uuid, ${siteId}::uuid, ${workCenterId}::uuid, ${name}, ${input.validFrom}::date,
        ${canonicalJson(shifts)}::jsonb, ${tx.now}::timestamptz)
      on conflict do nothing returning id`);
    if (made.length === 0)
      refuse({
        code: 'PATTERN_TAKEN',
        message: 'Another pattern begins on this day.',
        path: ['validFrom'],
        params: { validFrom: input.validFrom },
      });
    await refreshCalendar(tx, siteId, workCenterId ?? undefined);
    tx.emit('calendar.changed.v1', { subjectId: siteId });
    tx.audit({ type: 'shiftPattern', id }, { name: [null, name], validFrom: [null, input.validFrom] });
    return { type: 'shp', id };
  },
});

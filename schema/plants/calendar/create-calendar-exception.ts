import sql from 'sql-template-tag';
import { Field, ID, InputType, Int } from 'type-graphql';
import { command } from '#schema/kernel/command.ts';
import { CommandInput } from '#schema/kernel/command-input.ts';
import { newId } from '#schema/kernel/id.ts';
import { refuse, refuseAny } from '#schema/kernel/refusal.ts';
import { DateScalar, DecimalScalar } from '#schema/kernel/scalars.ts';
import type { Tx } from '#schema/kernel/tx.ts';
import { CertaintyEnum, ExceptionCauseEnum } from './calendar-exception.ts';
import { contradictedHoliday, findContradiction } from './find-contradiction.ts';
import { exceptionsOf, holidaysFrom } from './load-calendars.ts';
import { readException } from './read-exception.ts';
import { refreshCalendar } from './refresh-calendar.ts';
import { requireScope, type Scope } from './require-scope.ts';
import type { CalendarRule, Certainty, ExceptionCause } from './rules.ts';

@InputType({ description: 'Days, or hours of days, on which it is otherwise.' })
export class CalendarExceptionCreateInput extends CommandInput {
  @Field(() => ID, { description: 'The site.' }) siteId!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Only this work centre of it; stands above the site’s own.',
  })
  workCenterId?: string | null;
  @Field(() => DateScalar, { description: 'First day.' }) from!: string;
  @Field(() => DateScalar, { description: 'The day after the last, at most 53 weeks later.' }) until!: string;
  @Field(() => String, { nullable: true, description: 'Only from this time of each day, as 08:00.' })
  startTime?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Until this time; not after the start means the next day.',
  })
  endTime?: string | null;
  @Field(() => DecimalScalar, {
    description: '0 to 1.5, at most three decimals: 0 closes, 1 is as the pattern says.',
  })
  factor!: string;
  @Field(() => ExceptionCauseEnum, { description: 'Why.' }) cause!: ExceptionCause;
  @Field(() => CertaintyEnum, { description: 'Announced, or expected until it is.' }) certainty!: Certainty;
  @Field(() => Int, { nullable: true, description: 'ISO weekday whose shifts an opened day works.' })
  worksAs?: number | null;
  @Field(() => String, { nullable: true, description: 'A word about it, at most 500 characters.' })
  note?: string | null;
}

/**
 * Adds an exception to the calendar of a site or of one work centre, and brings the totals of days in line. Refuses windows that are
 * empty, too long or over, factors beyond 0 to 1.5, one that contradicts another of its level (both are named), a holiday on
 * an official make-up workday and the other way round.
 */
export const calendarExceptionCreate = command<CalendarExceptionCreateInput>({
  name: 'calendarExceptionCreate',
  can: 'plant:write',
  async run(tx, input) {
    const scope = await requireScope(tx, input);
    const { rule, problems } = readException(input, scope);
    refuseAny(problems);
    await refuseContradiction(tx, scope, rule);
    const id = newId<'cex'>();
    await tx.rows(sql`
      insert into app.calendar_exception (id, organisation_id, site_id, work_center_id, from_date, until_date, start_minute, end_minute,
        factor, cause, certainty, works_as, note, created_at)
      values (${id}::uuid, ${tx.organisationId}::uuid, ${scope.siteId}::uuid, ${scope.workCenterId}::uuid, ${input.from}::date,
        ${input.until}::date, ${rule.hours?.start ?? null}::int, ${rule.hours?.end ?? null}::int, ${rule.factor}::int, ${rule.cause},
        ${rule.certainty}, ${rule.worksAs ?? null}::int, ${input.note?.trim() || null}, ${tx.now}::timestamptz)`);
    await refreshCalendar(tx, scope.siteId, scope.workCenterId ?? undefined);
    tx.emit('calendar.changed.v1', { subjectId: scope.siteId });
    const { from, until, factor, cause, certainty } = input;
    tx.audit(
      { type: 'calendarException', id },
      { exception: [null, { from, until, factor, cause, certainty }] },
    );
    return { type: 'cex', id };
  },
});

async function refuseContradiction(tx: Tx, scope: Scope, rule: CalendarRule): Promise<void> {
  // Two that contradict each other may be on their way at the same moment.
  await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${scope.siteId}, 21))`);
  const standing = await exceptionsOf(tx, scope.siteId);
  const other = findContradiction(
    rule,
    standing.filter(({ workCenterId }) => workCenterId === scope.workCenterId),
  );
  if (other)
    refuse({
      code: 'EXCEPTION_CONTRADICTS',
      message: 'Another exception says something else about the same time.',
      path: ['from'],
      params: {
        from: rule.from,
        until: rule.until,
        otherFrom: other.from,
        otherUntil: other.until,
        otherCause: other.cause,
      },
    });
  const holiday = contradictedHoliday(rule, await holidaysFrom(tx));
  if (holiday)
    refuse({
      code: 'CONTRADICTS_HOLIDAY',
      message: 'The official calendar says the opposite of this day.',
      path: ['from'],
      params: { date: holiday.date, kind: holiday.kind },
    });
}

import sql from 'sql-template-tag';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import type { Measure } from '#schema/kernel/measure.ts';
import { Refusal } from '#schema/kernel/refusal.ts';
import { requireId } from '#schema/kernel/require-id.ts';
import type { Query } from '#schema/kernel/run-query.ts';
import { DateScalar, DecimalScalar } from '#schema/kernel/scalars.ts';
import { horizonDays } from '../require-day.ts';
import { CertaintyEnum, ExceptionCauseEnum } from './calendar-exception.ts';
import { calendarFigures } from './calendar-figures.ts';
import { type CalendarDraft, loadCalendars } from './load-calendars.ts';
import { readException } from './read-exception.ts';
import { readShifts } from './read-shifts.ts';
import type { Certainty, ExceptionCause } from './rules.ts';
import { ShiftInput } from './shift-pattern.ts';

@InputType({ description: 'An exception that somebody thinks about.' })
export class CalendarExceptionDraftInput {
  @Field(() => ID, { nullable: true, description: 'Only this work centre.' }) workCenterId?: string | null;
  @Field(() => DateScalar, { description: 'First day.' }) from!: string;
  @Field(() => DateScalar, { description: 'The day after the last.' }) until!: string;
  @Field(() => String, { nullable: true, description: 'Only from this time of each day.' })
  startTime?: string | null;
  @Field(() => String, { nullable: true, description: 'Until this time.' }) endTime?: string | null;
  @Field(() => DecimalScalar, { description: '0 to 1.5.' }) factor!: string;
  @Field(() => ExceptionCauseEnum, { description: 'Why.' }) cause!: ExceptionCause;
  @Field(() => CertaintyEnum, { description: 'How sure.' }) certainty!: Certainty;
}

@InputType({ description: 'A pattern that somebody thinks about.' })
export class ShiftPatternDraftInput {
  @Field(() => ID, { nullable: true, description: 'Only this work centre.' }) workCenterId?: string | null;
  @Field(() => DateScalar, { description: 'First day.' }) validFrom!: string;
  @Field(() => [ShiftInput], { description: 'Its shifts.' }) shifts!: ShiftInput[];
}

@ObjectType({ description: 'What a change of the calendar would do to the totals of one measure.' })
export class CalendarChangeSum {
  measure!: Measure;
  amount!: bigint;
}

@ObjectType({ description: 'What a change of the calendar would do, from today to the horizon.' })
export class CalendarChange {
  @Field(() => [CalendarChangeSum], { description: 'More or less in all, one sum for each measure.' })
  sums!: CalendarChangeSum[];
  @Field(() => Int, { description: 'Days on which a total changes.' }) dayCount!: number;
  @Field(() => Int, {
    description:
      'Days of work centres whose calendar changes while a sheet or a hand has the last word: nothing happens to them.',
  })
  overruledDayCount!: number;
  @Field(() => Int, { description: 'Work centres concerned.' }) workCenterCount!: number;
  @Field(() => Int, {
    description: 'Weeks of work centres with something held or sold that would become less.',
  })
  soldWeekCount!: number;
  @Field(() => Int, {
    description: 'Of these, the weeks with a day on which less would be left than is sold.',
  })
  shortWeekCount!: number;
}

/** What a draft would change, without changing it. Refusals are those of the command. */
export async function previewCalendar(
  query: Query,
  siteId: string,
  input: { exception?: CalendarExceptionDraftInput; pattern?: ShiftPatternDraftInput },
): Promise<CalendarChange> {
  const now = await loadCalendars(query, siteId);
  const draft = draftOf(input, now.today);
  const then = await loadCalendars(query, siteId, { draft });
  const until = addDays(now.today, horizonDays + 1);
  const wanted = now.centers.flatMap((center, index) => {
    const after = then.centers[index];
    if (!after || (draft.workCenterId && draft.workCenterId !== center.id)) return [];
    const before = calendarFigures(center, now.today, until);
    return calendarFigures(after, now.today, until).flatMap((figure, day) => {
      const total = figure.total ?? 0n;
      const change = total - (before[day]?.total ?? 0n);
      return change === 0n ? [] : [{ ...figure, total, change, measure: center.measure }];
    });
  });
  const overruled = await overruledDays(query, wanted);
  const changes = wanted.filter(({ workCenterId, date }) => !overruled.has(`${workCenterId} ${date}`));
  const sold = await soldOn(
    query,
    changes.filter(({ change }) => change < 0n),
  );
  const byMeasure = Map.groupBy(changes, ({ measure }) => measure);
  return {
    sums: [...byMeasure].map(([measure, rows]) => ({
      measure,
      amount: rows.reduce((sum, { change }) => sum + change, 0n),
    })),
    dayCount: new Set(changes.map(({ date }) => date)).size,
    overruledDayCount: overruled.size,
    workCenterCount: new Set(changes.map(({ workCenterId }) => workCenterId)).size,
    ...sold,
  };
}

function draftOf(
  { exception, pattern }: { exception?: CalendarExceptionDraftInput; pattern?: ShiftPatternDraftInput },
  today: ReturnType<typeof plainDate>,
): CalendarDraft {
  const wire = exception?.workCenterId ?? pattern?.workCenterId;
  const workCenterId = wire ? requireId('wkc', wire, 'workCenterId') : undefined;
  if (exception) {
    const { rule, problems } = readException(exception, { workCenterId: workCenterId ?? null, today });
    if (problems.length > 0) throw new Refusal(problems);
    return { workCenterId, exception: rule };
  }
  if (!pattern) return { workCenterId };
  const { shifts, problems } = readShifts(pattern.shifts);
  if (problems.length > 0) throw new Refusal(problems);
  return { workCenterId, pattern: { id: '', name: '', validFrom: plainDate(pattern.validFrom), shifts } };
}

/** Of these days those on which the calendar's figure is not the one in force. */
async function overruledDays(
  query: Query,
  days: readonly { workCenterId: string; date: string }[],
): Promise<Set<string>> {
  const rows = JSON.stringify(days.map(({ workCenterId, date }) => ({ center: workCenterId, date })));
  const found = await query.rows<{ key: string }>(sql`
    select d.work_center_id || ' ' || d.work_date as key
    from jsonb_to_recordset(${rows}::jsonb) as x (center uuid, date date)
    join app.work_center_day d on d.work_center_id = x.center and d.work_date = x.date
    where d.total_source <> 'CALENDAR'`);
  return new Set(found.map(({ key }) => key));
}

async function soldOn(
  query: Query,
  less: readonly { workCenterId: string; date: string; total: bigint }[],
): Promise<{ soldWeekCount: number; shortWeekCount: number }> {
  const rows = JSON.stringify(
    less.map(({ workCenterId, date, total }) => ({ center: workCenterId, date, total: total.toString() })),
  );
  const [found] = await query.rows<{ sold: number; short: number }>(sql`
    select count(distinct (d.work_center_id, date_trunc('week', d.work_date)))::int as sold,
      count(distinct (d.work_center_id, date_trunc('week', d.work_date)))
        filter (where greatest(x.total - d.committed, 0) < d.held + d.reserved)::int as short
    from jsonb_to_recordset(${rows}::jsonb) as x (center uuid, date date, total bigint)
    join app.work_center_day d on d.work_center_id = x.center and d.work_date = x.date
    where d.held + d.reserved > 0`);
  return { soldWeekCount: found?.sold ?? 0, shortWeekCount: found?.short ?? 0 };
}

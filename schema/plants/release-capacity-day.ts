import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { addDays, daysBetween, plainDate } from '../kernel/calendar/plain-date.ts';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import { refuse } from '../kernel/refusal.ts';
import { DateScalar } from '../kernel/scalars.ts';
import type { Tx } from '../kernel/tx.ts';
import { cellsOf, lockCells, setDayTotals } from './day-totals.ts';
import { noteShortfalls } from './note-shortfalls.ts';
import { horizonDays, refuseOutsideHorizon, requireCenter } from './require-day.ts';

@InputType({ description: 'Days that go back to the shift calendar.' })
export class CapacityDayReleaseInput extends CommandInput {
  @Field(() => ID, { description: 'The work centre.' }) workCenterId!: string;
  @Field(() => DateScalar, { description: 'The day, or the first of them; from today on.' }) date!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day after the last, at most 53 weeks ahead; one day unless told.',
  })
  until?: string | null;
}

/**
 * Gives days back to the shift calendar, whose totals are in force again. Refuses when none of them has a calendar's figure that
 * something else stands before. Less than is sold is accepted and noted as a SHORTFALL.
 */
export const capacityDayRelease = command<CapacityDayReleaseInput>({
  name: 'capacityDayRelease',
  can: 'capacity:import',
  async run(tx, input) {
    const center = await requireCenter(tx, input.workCenterId);
    const until = input.until ?? addDays(plainDate(input.date), 1);
    refuseOutsideHorizon(center.today, input.date, ['date']);
    if (until <= input.date)
      refuse({ code: 'WINDOW_EMPTY', message: 'The window must end after it begins.', path: ['until'] });
    if (daysBetween(center.today, plainDate(until)) > horizonDays + 1)
      refuseOutsideHorizon(center.today, until, ['until']);
    await lockCells(tx, cellsBetween(center.id, input.date, until));
    const days = await overruled(tx, center.id, input.date, until);
    if (days.length === 0)
      refuse({
        code: 'NOTHING_TO_RELEASE',
        message: 'None of these days has a calendar figure that something stands before.',
        path: ['date'],
      });
    await setDayTotals(tx, days, 'CALENDAR');
    await noteShortfalls(tx, cellsOf(days), null);
    tx.emit('capacity.changed.v1', { subjectId: center.id });
    tx.audit(
      { type: 'workCenter', id: center.id },
      { released: [null, { from: input.date, until, days: days.length }] },
    );
    return { type: 'wkc', id: center.id };
  },
});

interface Overruled {
  readonly workCenterId: string;
  readonly date: string;
  readonly total: bigint;
}

async function overruled(tx: Tx, workCenterId: string, from: string, until: string): Promise<Overruled[]> {
  return await tx.rows<Overruled>(sql`
    select work_center_id, work_date::text as date, calendar_total as total from app.work_center_day
    where work_center_id = ${workCenterId}::uuid and work_date >= ${from}::date and work_date < ${until}::date
      and total_source <> 'CALENDAR' and calendar_total is not null order by work_date`);
}

function cellsBetween(workCenterId: string, from: string, until: string): string {
  const first = plainDate(from);
  const days = Array.from({ length: daysBetween(first, plainDate(until)) }, (_, n) => addDays(first, n));
  return cellsOf(days.map((date) => ({ workCenterId, date })));
}

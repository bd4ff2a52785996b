import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import type { Measure } from '../kernel/measure.ts';
import { toBase } from '../kernel/quantity.ts';
import { refuse } from '../kernel/refusal.ts';
import { DateScalar } from '../kernel/scalars.ts';
import type { Tx } from '../kernel/tx.ts';
import { QuantityInput, quantityOf } from '../kernel/values.ts';
import { cellsOf, lockCells, setDayTotals } from './day-totals.ts';
import { noteShortfalls } from './note-shortfalls.ts';
import { refuseOutsideHorizon, requireCenter } from './require-day.ts';

@InputType({ description: 'The total of one day, set by hand.' })
export class CapacityDayOverrideInput extends CommandInput {
  @Field(() => ID, { description: 'The work centre.' }) workCenterId!: string;
  @Field(() => DateScalar, { description: 'The day, where the site is: from today, 53 weeks ahead.' })
  date!: string;
  @Field(() => QuantityInput, { description: 'All that there is on that day, in a unit of the measure.' })
  total!: QuantityInput;
  @Field(() => String, { description: 'Why, 1 to 500 characters.' }) reason!: string;
}

/**
 * Sets the total of a day by hand, whatever the calendar or the last sheet says, until it is released or a newer sheet speaks.
 * Less than is sold is accepted and noted as a SHORTFALL. Refuses a day that is over or beyond the horizon, a unit
 * of another measure, a figure below zero, a missing reason.
 */
export const capacityDayOverride = command<CapacityDayOverrideInput>({
  name: 'capacityDayOverride',
  can: 'capacity:import',
  async run(tx, input) {
    const center = await requireCenter(tx, input.workCenterId);
    refuseOutsideHorizon(center.today, input.date, ['date']);
    const total = totalOf(input.total, center.measure);
    const reason = input.reason.trim();
    if (!reason || reason.length > 500)
      refuse({ code: 'MISSING', message: 'Say in 1 to 500 characters why.', path: ['reason'] });
    const day = { workCenterId: center.id, date: input.date, total };
    const cells = cellsOf([day]);
    await lockCells(tx, cells);
    const before = await totalNow(tx, center.id, input.date);
    await setDayTotals(tx, [day], 'EDIT', reason);
    await noteShortfalls(tx, cells, null);
    tx.emit('capacity.changed.v1', { subjectId: center.id });
    tx.audit(
      { type: 'workCenter', id: center.id },
      { date: [input.date, input.date], total: [before, total] },
      reason,
    );
    return { type: 'wkc', id: center.id };
  },
});

function totalOf(input: QuantityInput, measure: Measure): bigint {
  const total = toBase(quantityOf(input), measure);
  if (total === undefined)
    refuse({
      code: 'UNIT_MISMATCH',
      message: 'Not a whole amount in a unit of this measure.',
      path: ['total'],
      params: { unit: input.unit, measure },
    });
  if (total < 0n) refuse({ code: 'NEGATIVE', message: 'Not below zero.', path: ['total'] });
  return total;
}

async function totalNow(tx: Tx, workCenterId: string, date: string): Promise<bigint | null> {
  const day = await tx.row<{ total: bigint }>(sql`
    select total from app.work_center_day where work_center_id = ${workCenterId}::uuid and work_date = ${date}::date`);
  return day?.total ?? null;
}

import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { command } from '#schema/kernel/command.ts';
import { CommandInput } from '#schema/kernel/command-input.ts';
import { decimal, decimalOf } from '#schema/kernel/decimal.ts';
import { notFound } from '#schema/kernel/fault.ts';
import type { Measure } from '#schema/kernel/measure.ts';
import { toBase } from '#schema/kernel/quantity.ts';
import { problem, refuseAny, type UserError } from '#schema/kernel/refusal.ts';
import { requireId } from '#schema/kernel/require-id.ts';
import { DateScalar, DecimalScalar } from '#schema/kernel/scalars.ts';
import { QuantityInput, quantityOf } from '#schema/kernel/values.ts';
import { refreshCalendar } from './refresh-calendar.ts';

@InputType({ description: 'How well a work centre works, from a day on.' })
export class WorkCenterPerformanceSetInput extends CommandInput {
  @Field(() => ID, { description: 'The work centre.' }) workCenterId!: string;
  @Field(() => DateScalar, { description: 'First day; it holds until the next one begins.' })
  validFrom!: string;
  @Field(() => DecimalScalar, { description: 'Share of the working time that counts: 0.0001 to 2, as 0.85.' })
  efficiency!: string;
  @Field(() => QuantityInput, {
    nullable: true,
    description:
      'What one machine makes in an hour at full efficiency; needed unless capacity is machine time.',
  })
  ratePerHour?: QuantityInput | null;
}

/**
 * States the efficiency of a work centre from a day on, and what an hour gives where capacity is not time. The same day again
 * replaces what was said. Totals of days follow. Refuses shares beyond 0.0001 to 2, units of another measure, a rate of machine time.
 */
export const workCenterPerformanceSet = command<WorkCenterPerformanceSetInput>({
  name: 'workCenterPerformanceSet',
  can: 'plant:write',
  async run(tx, input) {
    const id = requireId('wkc', input.workCenterId, 'workCenterId');
    const center = await tx.row<{ siteId: string; measure: Measure }>(
      sql`select site_id, measure from app.work_center where id = ${id}::uuid`,
    );
    if (!center) throw notFound(['workCenterId']);
    const problems: UserError[] = [];
    const efficiency = readShare(input.efficiency, problems);
    const rate = readRate(input.ratePerHour ?? undefined, center.measure, problems);
    refuseAny(problems);
    await tx.rows(sql`
      insert into app.work_center_performance (organisation_id, work_center_id, valid_from, efficiency, rate_per_hour)
      values (${tx.organisationId}::uuid, ${id}::uuid, ${input.validFrom}::date, ${efficiency}::int, ${rate?.toString() ?? null}::bigint)
      on conflict (work_center_id, valid_from) do update set efficiency = excluded.efficiency, rate_per_hour = excluded.rate_per_hour`);
    await refreshCalendar(tx, center.siteId, id);
    tx.audit(
      { type: 'workCenter', id },
      { validFrom: [null, input.validFrom], efficiency: [null, input.efficiency] },
    );
    return { type: 'wkc', id };
  },
});

function readShare(text: string, problems: UserError[]): number {
  const points = decimal(text).times(decimalOf(10_000n));
  const whole = points.round(0);
  if (points.eq(whole) && points.gte('1') && points.lte('20000')) return Number(whole.toFixed());
  const params = { least: '0.0001', most: '2' };
  problems.push(
    problem({ code: 'OUT_OF_RANGE', message: 'Four decimals, 0.0001 to 2.', path: ['efficiency'], params }),
  );
  return 10_000;
}

function readRate(
  input: QuantityInput | undefined,
  measure: Measure,
  problems: UserError[],
): bigint | undefined {
  if (!input) {
    if (measure !== 'TIME')
      problems.push(problem({ code: 'MISSING', message: 'Say what an hour gives.', path: ['ratePerHour'] }));
    return undefined;
  }
  const amount = measure === 'TIME' ? undefined : toBase(quantityOf(input), measure);
  if (amount === undefined)
    problems.push(
      problem({
        code: 'UNIT_MISMATCH',
        message: 'Not a whole amount in a unit of this measure.',
        path: ['ratePerHour'],
        params: { unit: input.unit, measure },
      }),
    );
  else if (amount <= 0n)
    problems.push(problem({ code: 'NOT_POSITIVE', message: 'More than zero.', path: ['ratePerHour'] }));
  return amount;
}

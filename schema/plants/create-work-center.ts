import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import sql from 'sql-template-tag';
import { Field, ID, InputType, Int } from 'type-graphql';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import { parseDecimal } from '../kernel/decimal.ts';
import { MeasureEnum } from '../kernel/enums.ts';
import { notFound } from '../kernel/fault.ts';
import { newId, uuidOf } from '../kernel/id.ts';
import type { Measure } from '../kernel/measure.ts';
import { toBase } from '../kernel/quantity.ts';
import { problem, refuse, refuseAny, type UserError } from '../kernel/refusal.ts';
import { keptProblems, MoneyInput, QuantityInput, quantityOf } from '../kernel/values.ts';
import { refreshCalendar } from './calendar/refresh-calendar.ts';
import { checkMaterials, checkProcess } from './reference.queries.ts';
import { WorkCenter } from './work-center.ts';

@InputType({ description: 'A new group of like machines.' })
export class WorkCenterCreateInput extends CommandInput {
  @Field(() => ID, { description: 'The plant it stands in.' }) siteId!: string;
  @Field(() => String, { description: 'Code as in the ERP, unique within the organisation.' }) code!: string;
  @Field(() => String, { description: 'Name as people say it.' }) name!: string;
  @Field(() => ID, { description: 'A process without special cases below it.' }) processCode!: string;
  @Field(() => [ID], { description: 'Materials or families that it works; none means any.' })
  materialCodes!: string[];
  @Field(() => MeasureEnum, { description: 'What its capacity is counted in.' }) measure!: Measure;
  @Field(() => Int, { description: 'Like machines side by side, 1 to 1,000.' }) parallelMachines!: number;
  @Field(() => MoneyInput, { description: 'Usual net price of one shown unit (hour, kilogram …).' })
  rate!: MoneyInput;
  @Field(() => QuantityInput, { description: 'Set-up, taken out of the capacity, in the measure.' })
  setup!: QuantityInput;
  @Field(() => QuantityInput, {
    description: 'The smallest piece of a day worth starting for, in the measure.',
  })
  minimumBlock!: QuantityInput;
}

/** Adds a work centre. Refuses a code that is taken, an unknown or too general process, units of another measure, negative figures. */
export const workCenterCreate = command<WorkCenterCreateInput>({
  name: 'workCenterCreate',
  can: 'plant:write',
  async run(tx, input) {
    const siteId = uuidOf('sit', input.siteId);
    if (!siteId || !(await tx.row(sql`select id from app.site where id = ${siteId}::uuid`)))
      throw notFound(['siteId']);
    const { process, problems } = await checkProcess(tx, input.processCode, ['processCode']);
    if (process && (!process.leaf || process.resource !== 'CAPACITY'))
      problems.push(
        problem({
          code: 'PROCESS_TOO_GENERAL',
          message: 'Choose one of its special cases.',
          path: ['processCode'],
        }),
      );
    refuseAny([
      ...problems,
      ...(await checkMaterials(tx, input.materialCodes, ['materialCodes'])),
      ...problemsOf(input),
    ]);
    const id = newId<'wkc'>();
    tx.em.create(WorkCenter, {
      id,
      organisationId: tx.organisationId,
      siteId,
      code: input.code.trim(),
      name: input.name.trim(),
      processCode: input.processCode,
      materialCodes: [...new Set(input.materialCodes)],
      measure: input.measure,
      parallelMachines: input.parallelMachines,
      machinesFromEquipment: false,
      rate: input.rate.amount,
      currency: input.rate.currency as WorkCenter['currency'],
      setupAmount: toBase(quantityOf(input.setup), input.measure) ?? 0n,
      minimumBlock: toBase(quantityOf(input.minimumBlock), input.measure) ?? 0n,
      createdAt: tx.now,
    });
    try {
      await tx.em.flush();
    } catch (error) {
      if (!(error instanceof UniqueConstraintViolationException)) throw error;
      refuse({ code: 'CODE_TAKEN', message: 'There is a work centre of this code already.', path: ['code'] });
    }
    await refreshCalendar(tx, siteId, id);
    tx.audit({ type: 'workCenter', id }, { code: [null, input.code] });
    return { type: 'wkc', id };
  },
});

function problemsOf(input: WorkCenterCreateInput): UserError[] {
  const found: UserError[] = [];
  for (const [field, longest] of [
    ['code', 40],
    ['name', 100],
  ] as const) {
    if (!input[field].trim() || input[field].length > longest) {
      found.push(
        problem({
          code: 'MISSING',
          message: `Write 1 to ${longest} characters.`,
          path: [field],
          params: { longest },
        }),
      );
    }
  }
  if (input.parallelMachines < 1 || input.parallelMachines > 1000) {
    found.push(
      problem({
        code: 'OUT_OF_RANGE',
        message: 'Between 1 and 1,000.',
        path: ['parallelMachines'],
        params: { least: 1, most: 1000 },
      }),
    );
  }
  if (parseDecimal(input.rate.amount)?.lt('0'))
    found.push(problem({ code: 'NEGATIVE', message: 'Not below zero.', path: ['rate', 'amount'] }));
  found.push(...keptProblems(input.rate.amount, ['rate', 'amount']));
  for (const field of ['setup', 'minimumBlock'] as const) {
    const amount = toBase(quantityOf(input[field]), input.measure);
    if (amount === undefined) {
      found.push(
        problem({
          code: 'UNIT_MISMATCH',
          message: 'Not a whole amount in a unit of this measure.',
          path: [field],
          params: { unit: input[field].unit, measure: input.measure },
        }),
      );
    } else if (amount < 0n)
      found.push(problem({ code: 'NEGATIVE', message: 'Not below zero.', path: [field] }));
  }
  return found;
}

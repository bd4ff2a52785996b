import sql from 'sql-template-tag';
import { Field, ID, InputType, Int } from 'type-graphql';
import { checkCity } from '../../identity/index.ts';
import { command } from '../../kernel/command.ts';
import { CommandInput } from '../../kernel/command-input.ts';
import { decimalOf, isKeptExactly, wholeOf } from '../../kernel/decimal.ts';
import { newId } from '../../kernel/id.ts';
import { queueJob } from '../../kernel/job.ts';
import { baseUnitOf, isCapacityUnit, type Measure, measureOf } from '../../kernel/measure.ts';
import { baseAmountMax, convert } from '../../kernel/quantity.ts';
import { problem, refuseAny, type UserError } from '../../kernel/refusal.ts';
import { DateScalar } from '../../kernel/scalars.ts';
import type { Tx } from '../../kernel/tx.ts';
import type { UnitCode } from '../../kernel/units.ts';
import { keptProblems, MoneyInput, QuantityInput, quantityOf } from '../../kernel/values.ts';
import { checkMaterials, checkProcess, RequirementInput, readRequirements } from '../../plants/index.ts';
import { minorAmount, windowProblems } from '../exchange.terms.ts';
import { matchRequestKind } from '../matching/jobs.ts';
import { CapacityRequest } from './capacity-request.ts';
import { readWishes } from './read-wishes.ts';
import { CostWeightsInput, readWeights } from './weights.ts';

@InputType({ description: 'A need for capacity.' })
export class CapacityRequestPostInput extends CommandInput {
  @Field(() => String, { description: 'What it is, 1 to 200 characters.' }) title!: string;
  @Field(() => ID, { description: 'The process; offers of its special cases serve too.' })
  processCode!: string;
  @Field(() => ID, { nullable: true, description: 'The material.' }) materialCode?: string | null;
  @Field(() => Int, { description: 'How many pieces, up to ten million.' }) pieces!: number;
  @Field(() => QuantityInput, { description: 'What one piece takes: minutes, kilograms, dm², metres …' })
  loadPerPiece!: QuantityInput;
  @Field(() => DateScalar, { description: 'Work may begin on this day.' }) from!: string;
  @Field(() => DateScalar, { description: 'Work must be done before this day.' }) until!: string;
  @Field(() => MoneyInput, {
    nullable: true,
    description: 'The most that all of it may cost, landed, net of VAT.',
  })
  priceCap?: MoneyInput | null;
  @Field(() => ID, { description: 'Code of the city to deliver to.' }) deliverToCityCode!: string;
  @Field(() => [RequirementInput], {
    nullable: true,
    description: 'What is asked of whoever works; each kind once.',
  })
  requirements?: RequirementInput[] | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day before which it would better be done; within the window.',
  })
  wishedBy?: string | null;
  @Field(() => MoneyInput, { nullable: true, description: 'What each day after the wished one costs.' })
  latePerDay?: MoneyInput | null;
  @Field(() => Int, { nullable: true, description: 'The most shipments, 1 to 53; any number unless told.' })
  shipmentsMax?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'The share of VAT that the buyer cannot deduct, basis points; none unless told.',
  })
  nonDeductibleBps?: number | null;
  @Field(() => CostWeightsInput, { nullable: true, description: 'How much each part of the cost counts.' })
  weights?: CostWeightsInput | null;
}

const piecesMax = 10_000_000;

/** Posts a need and has it matched. Refuses an unknown process, material or city, a window that is over, units that are none. */
export const capacityRequestPost = command<CapacityRequestPostInput>({
  name: 'capacityRequestPost',
  can: 'request:write',
  async run(tx, input) {
    const { problems } = await checkProcess(tx, input.processCode, ['processCode']);
    problems.push(
      ...(await checkMaterials(tx, input.materialCode ? [input.materialCode] : [], ['materialCode'])),
    );
    problems.push(
      ...(await checkCity(tx, input.deliverToCityCode, ['deliverToCityCode'])),
      ...windowProblems(input, await todayIn(tx, input.deliverToCityCode)),
    );
    const priceCapMinor = input.priceCap
      ? minorAmount(input.priceCap, 1n, ['priceCap', 'amount'], problems)
      : null;
    const measure = measureOfLoad(input.loadPerPiece.unit, problems);
    const loadAmount = loadOf(input, measure, problems);
    const requirements = await readRequirements(tx, input.requirements ?? [], problems);
    const wishes = readWishes(input, problems);
    const weights = readWeights(input.weights, problems);
    refuseAny(problems);
    const id = newId<'req'>();
    tx.em.create(CapacityRequest, {
      id,
      organisationId: tx.organisationId,
      number: await nextNumber(tx),
      title: input.title.trim(),
      state: 'OPEN',
      processCode: input.processCode,
      materialCode: input.materialCode ?? null,
      measure,
      pieces: input.pieces,
      loadPerPieceValue: input.loadPerPiece.value,
      loadUnit: input.loadPerPiece.unit,
      loadAmount,
      validFrom: input.from,
      validUntil: input.until,
      priceCapMinor,
      currency: (input.priceCap?.currency ?? 'CNY') as CapacityRequest['currency'],
      deliverToCityCode: input.deliverToCityCode,
      requirements,
      ...wishes,
      weights,
      postedAt: tx.now,
      closedAt: null,
    });
    await tx.em.flush();
    const jobId = await queueJob(tx, matchRequestKind, id);
    tx.emit('request.posted.v1', { subjectId: id, jobId });
    tx.audit({ type: 'capacityRequest', id }, { state: [null, 'OPEN'] });
    return { type: 'req', id };
  },
});

/** What the load is counted in; a problem for a unit in which no work centre's capacity is stated. */
function measureOfLoad(unit: UnitCode, problems: UserError[]): Measure {
  const measure = measureOf(unit);
  if (measure !== undefined && isCapacityUnit(unit)) return measure;
  problems.push(
    problem({
      code: 'UNIT_MISMATCH',
      message: 'Time, mass, area, length or pieces; a day is not a measure of work.',
      path: ['loadPerPiece', 'unit'],
      params: { unit },
    }),
  );
  return measure ?? 'COUNT';
}

/** All pieces' load in base units, a broken unit counted whole. */
function loadOf(input: CapacityRequestPostInput, measure: Measure, problems: UserError[]): bigint {
  if (!input.title.trim() || input.title.length > 200)
    problems.push(problem({ code: 'MISSING', message: 'A title of 1 to 200 characters.', path: ['title'] }));
  if (input.pieces < 1 || input.pieces > piecesMax) {
    problems.push(
      problem({
        code: 'OUT_OF_RANGE',
        message: 'Between 1 and 10,000,000 pieces.',
        path: ['pieces'],
        params: { least: 1, most: piecesMax },
      }),
    );
    return 1n;
  }
  const perPiece = quantityOf(input.loadPerPiece);
  if (perPiece.value.lte('0'))
    problems.push(
      problem({ code: 'NOT_POSITIVE', message: 'More than zero.', path: ['loadPerPiece', 'value'] }),
    );
  problems.push(...keptProblems(input.loadPerPiece.value, ['loadPerPiece', 'value']));
  if (measureOf(perPiece.unit) === undefined) return 1n;
  const base = convert(perPiece, baseUnitOf(measure));
  const load = wholeOf(base.value.times(decimalOf(BigInt(input.pieces))), 'UP');
  if (load > baseAmountMax && isKeptExactly(perPiece.value))
    problems.push(
      problem({
        code: 'OUT_OF_RANGE',
        message: 'This is more than any firm can make.',
        path: ['loadPerPiece', 'value'],
      }),
    );
  return load;
}

/** The day where the parts are to go; of a city that is none, which is refused beside it, the day of UTC. */
async function todayIn(tx: Tx, cityCode: string): Promise<string> {
  const row = await tx.row<{ today: string }>(sql`
    select (app.clock() at time zone coalesce((select time_zone from ref.city where code = ${cityCode}), 'UTC'))::date::text as today`);
  return row?.today ?? '';
}

async function nextNumber(tx: Tx): Promise<string> {
  const row = await tx.row<{ number: string }>(sql`
    select 'CR-' || to_char(app.clock(), 'YYYY') || '-' || lpad(nextval('app.request_number')::text, 6, '0') as number`);
  return row?.number ?? '';
}

import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { problem, type UserError } from '../../kernel/refusal.ts';

@ObjectType('PromiseStepFigures', {
  description: 'What is known of a step’s pieces, for what they emit. Null: not known.',
})
export class StepFigures {
  @Field(() => ID, { description: 'Code of the step.' }) stepCode!: string;
  @Field(() => Int, { nullable: true, description: 'Grams of a piece that leaves the step.' })
  grams!: number | null;
  @Field(() => Int, { nullable: true, description: 'Watt-hours of electricity for a piece that is begun.' })
  wattHours!: number | null;
}

@InputType('PromiseStepFiguresInput', {
  description: 'What is known of a step’s pieces, for what they emit. Leave out what is not known.',
})
export class StepFiguresInput {
  @Field(() => ID, { description: 'Code of the step.' }) stepCode!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Grams that a piece weighs when it leaves the step, from 1.',
  })
  grams?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Watt-hours of electricity for a piece that is begun; 0 only where there are none.',
  })
  wattHours?: number | null;
}

/** Why a figure of a plan is not known. */
export type CarbonUnknownCode = 'PIECE_MASS' | 'STEP_ENERGY' | 'GRID_FACTOR';

@ObjectType('PromiseCarbonUnknown', { description: 'What is not in the figures of a plan’s carbon.' })
export class CarbonUnknown {
  @Field(() => String, {
    description:
      'PIECE_MASS: what a piece of the step weighs, which travels. STEP_ENERGY: what it takes of electricity. GRID_FACTOR: what electricity emits where it is done.',
  })
  code!: CarbonUnknownCode;
  @Field(() => ID, { description: 'Code of the step.' }) stepCode!: string;
}

/** What a plan emits as far as it is known, whole grams as text; null where nothing of it is. */
export interface PlannedCarbon {
  readonly transportGrams: string | null;
  readonly energyGrams: string | null;
  readonly unknown: readonly CarbonUnknown[];
}

/** Published factors, milligrams: a tonne-kilometre by road, a kilowatt-hour by province. */
export interface EmissionFactors {
  readonly road: number | null;
  readonly grid: Readonly<Record<string, number>>;
}

/** From these on a figure of a piece is a slip of the pen: a thousand tonnes, a gigawatt-hour. */
const most = 1_000_000_000;

/** UNKNOWN_STEP for a step that the routing does not have, STEP_TWICE for one that is told twice, OUT_OF_RANGE for its figures. */
export function figureProblems(asked: readonly StepFiguresInput[], steps: ReadonlySet<string>): UserError[] {
  const seen = new Set<string>();
  return asked.flatMap(({ stepCode, grams, wattHours }, row) => {
    const at = ['stepFigures', String(row)];
    const twice = seen.has(stepCode);
    seen.add(stepCode);
    const params = { step: stepCode };
    if (!steps.has(stepCode))
      return [
        problem({
          code: 'UNKNOWN_STEP',
          message: 'The routing has no such step.',
          path: [...at, 'stepCode'],
          params,
        }),
      ];
    if (twice)
      return [problem({ code: 'STEP_TWICE', message: 'Each step once.', path: [...at, 'stepCode'], params })];
    return [...rangeProblem(grams, 1, [...at, 'grams']), ...rangeProblem(wattHours, 0, [...at, 'wattHours'])];
  });
}

function rangeProblem(value: number | null | undefined, least: number, path: string[]): UserError[] {
  if (value === null || value === undefined || (value >= least && value <= most)) return [];
  return [
    problem({ code: 'OUT_OF_RANGE', message: 'Not a figure of a piece.', path, params: { least, most } }),
  ];
}

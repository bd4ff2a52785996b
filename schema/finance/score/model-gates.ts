import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { z } from 'zod';
import { namesOf } from '../../kernel/enums.ts';

export const modelGates = ['LEAK', 'SHIFT', 'OUT_OF_TIME', 'DRIFT'] as const;
export const ModelGateNameEnum = namesOf(modelGates);
registerEnumType(ModelGateNameEnum, {
  name: 'ModelGateName',
  description:
    'LEAK: no figure alone tells the outcome better than .85. SHIFT: no figure has moved by more than .25 since training. OUT_OF_TIME: it does no worse than .05 later than in its own time. DRIFT: its firms are watched while it serves.',
});

export const gateOutcomes = ['PASSED', 'FAILED', 'NOT_APPLICABLE', 'NOT_RECORDED', 'WATCHED'] as const;
export type GateOutcome = (typeof gateOutcomes)[number];
export const GateOutcomeEnum = namesOf(gateOutcomes);
registerEnumType(GateOutcomeEnum, {
  name: 'GateOutcome',
  description:
    'PASSED, FAILED: what the report in its artefact says; with one failed it cannot serve. NOT_APPLICABLE: it asks for outcomes, and a card of experts has seen none. NOT_RECORDED: learnt, and its artefact carries no answer. WATCHED: answered month by month, by the drift.',
});

@ObjectType({ description: 'One gate, and what it answered.' })
export class ModelGate {
  @Field(() => ModelGateNameEnum, { description: 'Which.' }) gate!: (typeof modelGates)[number];
  @Field(() => GateOutcomeEnum, { description: 'Its answer.' }) outcome!: GateOutcome;
  @Field(() => Float, {
    nullable: true,
    description: 'The worst that it has found: AUC, stability index, fall of the AUC; null without a report.',
  })
  value!: number | null;
  @Field(() => Float, { nullable: true, description: 'Up to what it is passed.' }) limit!: number | null;
  /** Code of the figure that was the worst; null where it is the whole model. */
  figure!: string | null;
}

@ObjectType({ description: 'On which rows the gates of a model ran.' })
export class ModelGateRun {
  @Field(() => String, { description: 'By which column they were parted in time.' }) column!: string;
  @Field(() => Float, { description: 'Learnt from up to this value of it, and tried on what came after.' })
  trainUntil!: number;
  @Field(() => Int, { description: 'Rows that were learnt from.' }) before!: number;
  @Field(() => Int, { description: 'Rows that it was tried on.' }) after!: number;
}

@ObjectType({ description: 'What a model was learnt from.' })
export class ModelTraining {
  @Field(() => String, { description: 'SHA-256 of the data, in hex.' }) sha256!: string;
  @Field(() => Int, { description: 'Rows.' }) rows!: number;
  @Field(() => Int, { description: 'Rows that ended badly.' }) bad!: number;
}

/** As much of the report in an artefact as its card shows. */
export const storedGates = z.looseObject({
  split: z.looseObject({
    column: z.string(),
    trainUntil: z.number(),
    before: z.number(),
    after: z.number(),
  }),
  answers: z.array(
    z.looseObject({
      gate: z.enum(['LEAK', 'SHIFT', 'OUT_OF_TIME']),
      value: z.number(),
      limit: z.number(),
      feature: z.string().nullable(),
      isPassed: z.boolean(),
    }),
  ),
});
type StoredGates = z.infer<typeof storedGates>;

/** The gates of a model: by its own report where it has one. None that asks for outcomes can be passed or failed by a card that has seen none. */
export function gatesOf(isLearnt: boolean, report: StoredGates | undefined): ModelGate[] {
  return modelGates.map((gate) => {
    const answer = report?.answers.find((one) => one.gate === gate);
    if (!answer)
      return { gate, outcome: withoutReport(gate, isLearnt), value: null, limit: null, figure: null };
    const { value, limit, feature } = answer;
    return { gate, outcome: answer.isPassed ? 'PASSED' : 'FAILED', value, limit, figure: feature };
  });
}

function withoutReport(gate: ModelGate['gate'], isLearnt: boolean): GateOutcome {
  if (gate === 'DRIFT') return 'WATCHED';
  return isLearnt ? 'NOT_RECORDED' : 'NOT_APPLICABLE';
}

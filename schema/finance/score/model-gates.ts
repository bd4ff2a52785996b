import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { namesOf } from '../../kernel/enums.ts';

export const modelGates = ['LEAK', 'SHIFT', 'OUT_OF_TIME', 'DRIFT'] as const;
export const ModelGateNameEnum = namesOf(modelGates);
registerEnumType(ModelGateNameEnum, {
  name: 'ModelGateName',
  description:
    'LEAK: no figure alone tells the outcome better than .85. SHIFT: no figure has moved by more than .25 since training. OUT_OF_TIME: it does no worse than .05 later than in its own time. DRIFT: its firms are watched while it serves.',
});

export const gateOutcomes = ['NOT_APPLICABLE', 'NOT_RECORDED', 'WATCHED'] as const;
export type GateOutcome = (typeof gateOutcomes)[number];
export const GateOutcomeEnum = namesOf(gateOutcomes);
registerEnumType(GateOutcomeEnum, {
  name: 'GateOutcome',
  description:
    'NOT_APPLICABLE: it asks for outcomes, and a card of experts has seen none. NOT_RECORDED: learnt, and its artefact carries no answer. WATCHED: answered month by month, by the drift.',
});

@ObjectType({ description: 'One gate, and what it answered.' })
export class ModelGate {
  @Field(() => ModelGateNameEnum, { description: 'Which.' }) gate!: (typeof modelGates)[number];
  @Field(() => GateOutcomeEnum, { description: 'Its answer.' }) outcome!: GateOutcome;
}

@ObjectType({ description: 'What a model was learnt from.' })
export class ModelTraining {
  @Field(() => String, { description: 'SHA-256 of the data, in hex.' }) sha256!: string;
  @Field(() => Int, { description: 'Rows.' }) rows!: number;
  @Field(() => Int, { description: 'Rows that ended badly.' }) bad!: number;
}

/** The gates of a model. None that asks for outcomes can be passed or failed by a card that has seen none. */
export function gatesOf(isLearnt: boolean): ModelGate[] {
  return modelGates.map((gate) => ({
    gate,
    outcome: gate === 'DRIFT' ? 'WATCHED' : isLearnt ? 'NOT_RECORDED' : 'NOT_APPLICABLE',
  }));
}

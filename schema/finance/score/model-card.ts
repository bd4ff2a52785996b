import { Field, Int, ObjectType } from 'type-graphql';
import { z } from 'zod';
import { DateScalar } from '../../kernel/scalars.ts';
import { gatesOf, type ModelGate, ModelGateRun, ModelTraining, storedGates } from './model-gates.ts';
import type { StoredModel } from './stored-model.ts';

const guideSchema = z.record(
  z.string(),
  z.looseObject({
    name: z.strictObject({ zh: z.string(), en: z.string() }),
    unit: z.string(),
    view: z.enum(['W', 'A', 'P']),
  }),
);
export type ModelGuide = z.infer<typeof guideSchema>;

/** The words of a model, as they are kept beside it. */
export function readGuide(guide: unknown): ModelGuide {
  return guideSchema.parse(guide);
}

const worth = z.looseObject({ points: z.number() });

/** As much of an artefact as its card shows. Cards of this platform have numbers only, no levels. */
const artefactSchema = z.looseObject({
  id: z.string(),
  base: worth,
  grades: z.array(z.looseObject({ grade: z.string(), from: z.number(), pdPpmMax: z.number() })),
  features: z.array(
    z.looseObject({ name: z.string(), edges: z.array(z.number()), bins: z.array(worth), missing: worth }),
  ),
  card: z.looseObject({ purpose: z.string(), outcome: z.string(), limits: z.array(z.string()) }),
  training: z.looseObject({ sha256: z.string(), rows: z.number(), bad: z.number() }).nullable(),
  gates: storedGates.optional(),
  expert: z
    .looseObject({ weights: z.record(z.string(), z.number()), anchorPdPpm: z.number(), knownMin: z.number() })
    .optional(),
});

/** From how many points a grade begins, and its PD there. */
@ObjectType({ description: 'From how many points a grade begins, and the PD of one year there.' })
export class ModelGrade {
  @Field(() => String, { description: 'By GB/T 22116.' }) grade!: string;
  @Field(() => Int, { description: 'Points from which it begins.' }) from!: number;
  @Field(() => Int, { description: 'PD there, parts per million.' }) pdPpmMax!: number;
}

/** One line of a card: which values, how many points. */
@ObjectType({ description: 'One line of a card: which values, how many points.' })
export class ModelLine {
  /** Code of the figure. */
  feature!: string;
  @Field(() => Number, { nullable: true, description: 'Above this; null for no limit.' }) above!:
    | number
    | null;
  @Field(() => Number, { nullable: true, description: 'Up to this, inclusive; null for no limit.' }) upTo!:
    | number
    | null;
  @Field(() => Int, { description: 'Points more or less than where nothing is known.' }) points!: number;
}

/** What a model is, for whom and with what limits. */
@ObjectType({ description: 'What a model is, for what it may be used and what it cannot do.' })
export class CreditModel {
  @Field(() => String, { description: 'Its name and version.' }) code!: string;
  @Field(() => String, { description: 'SHA-256 of its canonical JSON, in hex.' }) sha256!: string;
  @Field(() => String, { description: 'SHA-256 of the words and levers that it is read with, in hex.' })
  guideSha256!: string;
  @Field(() => ModelTraining, {
    nullable: true,
    description: 'What it was learnt from; null for a card of experts, which has seen no outcome.',
  })
  training!: ModelTraining | null;
  gates!: ModelGate[];
  @Field(() => ModelGateRun, {
    nullable: true,
    description: 'On which rows its gates ran; null where its artefact has no report of them.',
  })
  gateRun!: ModelGateRun | null;
  @Field(() => DateScalar, { description: 'Since when it scores.' }) servedFrom!: string;
  @Field(() => Boolean, {
    name: 'calibrated',
    description: 'Whether its PDs were learnt from outcomes; where not, they are the judgement of experts.',
  })
  isCalibrated!: boolean;
  @Field(() => String, { description: 'What it is for; screens translate it.' }) purpose!: string;
  @Field(() => String, { description: 'What a bad end is; screens translate it.' }) outcome!: string;
  @Field(() => [String], { description: 'What it cannot do; screens translate each.' }) limits!: string[];
  @Field(() => Int, { description: 'Points where nothing is known.' }) basePoints!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Assumed PD there, parts per million; null where outcomes say it.',
  })
  anchorPdPpm!: number | null;
  @Field(() => Int, { description: 'With fewer known figures nobody is rated.' }) knownMin!: number;
  @Field(() => Int, { description: 'Weight of willingness, per thousand; 0 where weights were learnt.' })
  weightW!: number;
  @Field(() => Int, { description: 'Weight of ability.' }) weightA!: number;
  @Field(() => Int, { description: 'Weight of performance.' }) weightP!: number;
  @Field(() => [ModelGrade], { description: 'Grades, the best first: none better is given.' })
  grades!: ModelGrade[];
  lines!: ModelLine[];
  guide!: unknown;
}

/** A stored model as its card. */
export function cardOf(model: StoredModel): CreditModel {
  const { base, grades, features, card, training, expert, gates } = artefactSchema.parse(model.artefact);
  return {
    code: model.code,
    sha256: model.sha256,
    guideSha256: model.guideSha256,
    training: training && { sha256: training.sha256, rows: training.rows, bad: training.bad },
    gates: gatesOf(training !== null, gates),
    gateRun: gates?.split ?? null,
    servedFrom: model.servedFrom,
    isCalibrated: training !== null,
    purpose: card.purpose,
    outcome: card.outcome,
    limits: card.limits,
    basePoints: base.points,
    anchorPdPpm: expert?.anchorPdPpm ?? null,
    knownMin: expert?.knownMin ?? 0,
    weightW: expert?.weights.W ?? 0,
    weightA: expert?.weights.A ?? 0,
    weightP: expert?.weights.P ?? 0,
    grades: grades.map(({ grade, from, pdPpmMax }) => ({ grade, from, pdPpmMax })),
    lines: features.flatMap(({ name, edges, bins }) =>
      bins.map(({ points }, bin) => ({
        feature: name,
        above: edges[bin - 1] ?? null,
        upTo: edges[bin] ?? null,
        points,
      })),
    ),
    guide: model.guide,
  };
}

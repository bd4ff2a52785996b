import { z } from 'zod';
import { canonicalHash } from '#schema/kernel/canonical-json.ts';
import { gateReportSchema, type StoredGateReport } from './gate-report.ts';

const whole = z.number().int().min(-1_000_000_000).max(1_000_000_000);

/** What a place counts: whole points, and millionths of ln(odds of a good end). More is safer in both. */
const worth = z.strictObject({ points: z.number().int().min(-100_000).max(100_000), logOdds: whole });
export type Worth = z.infer<typeof worth>;

/** A code that stands where a value should: why there is none. Neither may cost what labels have not shown, so it counts apart from every bin. */
const special = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, reason: z.string().min(1), worth });

const numericFeature = z.strictObject({
  kind: z.literal('numeric'),
  name: z.string().min(1),
  /** Bin i takes values up to `edges[i]`, inclusive, from above the edge before; the last what is above. −∞ is in the first, +∞ in the last. */
  edges: z.array(z.number()),
  bins: z.array(worth).min(1),
  missing: worth,
  specials: z.array(special(z.number())),
  /** Least and most that it was trained on. */
  seen: z.tuple([z.number(), z.number()]).nullable(),
});

const levelFeature = z.strictObject({
  kind: z.literal('level'),
  name: z.string().min(1),
  levels: z.array(z.array(z.string())),
  bins: z.array(worth).min(1),
  missing: worth,
  /** Of a level that no bin names. */
  unseen: worth,
  specials: z.array(special(z.string())),
});

const scale = z.strictObject({
  points: whole,
  odds: z.number().positive(),
  pdo: z.number().positive(),
  shown: z.tuple([whole, whole]),
});

const grade = z.strictObject({ grade: z.string().min(1), from: whole, pdPpmMax: whole });

export const modelCardSchema = z.strictObject({
  purpose: z.string().min(1),
  /** What a bad end is, and within what time. */
  outcome: z.string().min(1),
  limits: z.array(z.string()),
});
export type ModelCard = z.infer<typeof modelCardSchema>;

const training = z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), rows: whole, bad: whole });

/** Of a card that experts have set and no outcome has tested. */
const expert = z.strictObject({
  /** Of the three views of GB/T 23794, per thousand. */
  weights: z.strictObject({ W: whole, A: whole, P: whole }),
  /** PD that is assumed where nothing is known. */
  anchorPdPpm: whole,
  /** Half the width of the band around a PD, in thousandths of log-odds: where everything is known, and where nothing is. */
  bandMilli: z.tuple([whole, whole]),
  /** With fewer known figures nobody is given a grade. */
  knownMin: whole,
  /** Figures beyond the whole card, which nobody has to have: without them score, band and confidence are what they would be if the card had no such line. */
  extra: z.array(z.string()).optional(),
});

/** A scorecard in whole numbers: everything that a score is made of, and nothing that has to be computed again. A model is its JSON. */
export const pointsModelSchema = z
  .strictObject({
    /** 2: learnt, and with what the gates have answered. Artefacts of version 1 open as before. */
    schemaVersion: z.literal([1, 2]),
    id: z.string().min(1),
    scale,
    grades: z.array(grade).min(1),
    base: worth,
    features: z.array(z.discriminatedUnion('kind', [numericFeature, levelFeature])),
    card: modelCardSchema,
    /** Null where nothing was learnt from outcomes: then `expert` says what was assumed. */
    training: training.nullable(),
    expert: expert.optional(),
    /** Of the rows that it was learnt from. */
    gates: gateReportSchema.optional(),
  })
  .superRefine((model, context) => {
    for (const message of contradictions(model)) context.addIssue({ code: 'custom', message });
  });

export type PointsFeature = z.infer<typeof numericFeature> | z.infer<typeof levelFeature>;
export type NumericPoints = z.infer<typeof numericFeature>;
export type LevelPoints = z.infer<typeof levelFeature>;
export type PointsModel = z.infer<typeof pointsModelSchema>;

/** Reads an artefact. Refuses one that contradicts itself: a value would have two places, or none. */
export function readModel(json: string): PointsModel {
  return pointsModelSchema.parse(JSON.parse(json));
}

/**
 * Whether a model may score firms: a card of experts says of itself that nothing has tested it; one that was learnt carries gates that it has passed.
 * Whatever has scored can always be opened and made again.
 */
export function mayServe({ training, gates }: Pick<PointsModel, 'training' | 'gates'>): boolean {
  return training === null || gates?.deploy === true;
}

/** SHA-256 of the canonical JSON, in hex: which model it was. */
export function modelHash(model: PointsModel): string {
  return canonicalHash(model).toString('hex');
}

interface Shape {
  readonly schemaVersion: 1 | 2;
  readonly grades: readonly { readonly from: number }[];
  readonly features: readonly PointsFeature[];
  readonly training: { readonly sha256: string } | null;
  readonly expert?: unknown;
  readonly gates?: StoredGateReport | undefined;
}

function contradictions(model: Shape): string[] {
  const { grades, features, training, expert } = model;
  const names = features.map(({ name }) => name);
  return [
    ...((training === null) === (expert !== undefined)
      ? []
      : ['It is neither learnt nor set by experts, or both.']),
    ...ofGates(model),
    ...(isFalling(grades.map(({ from }) => from)) ? [] : ['Grades do not go down.']),
    ...(hasTwins(names) ? ['Two features have one name.'] : []),
    ...features.flatMap((feature) => ofFeature(feature).map((what) => `${feature.name}: ${what}`)),
  ];
}

function ofGates({ schemaVersion, training, gates }: Shape): string[] {
  return [
    ...((schemaVersion === 2) === (gates !== undefined) ? [] : ['Version 2 is the one with gates.']),
    ...(gates && gates.sha256 !== training?.sha256 ? ['Its gates ran on other rows.'] : []),
  ];
}

function ofFeature(feature: PointsFeature): string[] {
  const bins = feature.kind === 'numeric' ? feature.edges.length + 1 : feature.levels.length;
  const isCut =
    feature.kind === 'numeric'
      ? isFalling(feature.edges.map((edge) => -edge))
      : !hasTwins(feature.levels.flat());
  return [
    ...(feature.bins.length === bins ? [] : ['the number of bins is not that of its cuts.']),
    ...(isCut ? [] : ['a value would be in two bins.']),
    ...(hasTwins(feature.specials.map(({ value }) => value)) ? ['a special value stands twice.'] : []),
  ];
}

const isFalling = (values: readonly number[]) =>
  values.every((value, at) => at === 0 || value < (values[at - 1] as number));

const hasTwins = (values: readonly (string | number)[]) => new Set(values).size < values.length;

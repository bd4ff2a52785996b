import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalHash, canonicalJson } from '#schema/kernel/canonical-json.ts';
import { modelHash, type PointsFeature, type PointsModel } from '../points/model.ts';
import type { Row, Value } from '../points/score-row.ts';
import { placeOf, valueIn } from '../points/score-row.ts';
import { explain } from './contributions.ts';
import type { Guide } from './feature-guide.ts';
import { holdGrade } from './hold-grade.ts';
import type { PeerFacts } from './peers.ts';
import { reasonsOf } from './reasons.ts';

/** Raised whenever the same inputs would give another record. */
export const engineVersion = 1;

// JSON has no infinities.
const stored = z.union([z.number(), z.string(), z.null(), z.strictObject({ infinite: z.literal([1, -1]) })]);

const peers = z.strictObject({
  group: z.string(),
  firms: z.number().int(),
  features: z.array(
    z.strictObject({
      feature: z.string(),
      milliPoints: z.number().int(),
      range: z.tuple([z.number(), z.number()]).nullable(),
      usual: z.string().nullable(),
    }),
  ),
});

const inputsSchema = z.strictObject({
  enterprise: z.string().min(1),
  /** Plain date: what became known later is not in the features. */
  asOf: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  purpose: z.string().min(1),
  consent: z.strictObject({ id: z.string().min(1), version: z.number().int().positive() }),
  /** By name, in order; only what the model reads. */
  features: z.array(z.tuple([z.string(), stored])),
  peers: peers.nullable(),
  held: z.strictObject({ grade: z.string(), pending: z.string().nullable() }).nullable(),
  events: z.strictObject({ isInDefault: z.boolean(), hasHardEvent: z.boolean() }),
});
type StoredInputs = z.infer<typeof inputsSchema>;

const recordSchema = z.looseObject({
  engine: z.number().int(),
  inputs: inputsSchema,
  model: z.strictObject({ id: z.string(), sha256: z.string(), guideSha256: z.string() }),
});

/** What a score is asked for with. */
export type ScoreInputs = Omit<StoredInputs, 'features' | 'peers'> & {
  readonly features: Row;
  readonly peers: PeerFacts | null;
};

/** A model with its hash and its words, opened once and asked often. */
export interface ServingModel {
  readonly model: PointsModel;
  readonly sha256: string;
  readonly guide: Guide;
  readonly guideSha256: string;
}

export function openModel(model: PointsModel, guide: Guide): ServingModel {
  return { model, sha256: modelHash(model), guide, guideSha256: canonicalHash(guide).toString('hex') };
}

/** A score with all that it was made of, as canonical JSON (keys in order, RFC 8785 numbers), and the hash of these bytes. */
export interface ScoreRecord {
  readonly text: string;
  readonly sha256: string;
  /** The same for the same inputs and model, so that a job tried again makes no second one. */
  readonly jobId: string;
}

export class RescoreRefused extends Error {
  override readonly name = 'RescoreRefused';
}

/** Scores and writes down. Keeps no feature that the model does not read. */
export function recordScore(serving: ServingModel, inputs: ScoreInputs): ScoreRecord {
  const features = serving.model.features
    .map(({ name }): [string, z.infer<typeof stored>] => [name, toStored(valueIn(inputs.features, name))])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return write(serving, inputsSchema.parse({ ...inputs, features }));
}

/** Makes a stored record again from its own inputs: the same bytes, or it was not made by this model and engine, or somebody has changed it. */
export function rescore(text: string, serving: ServingModel): ScoreRecord {
  const { engine, inputs, model } = recordSchema.parse(JSON.parse(text));
  if (engine !== engineVersion) throw new RescoreRefused(`The record was made by engine ${engine}.`);
  if (model.sha256 !== serving.sha256 || model.guideSha256 !== serving.guideSha256)
    throw new RescoreRefused(`The record was made by another model: ${model.id}.`);
  return write(serving, inputs);
}

function write({ model, sha256, guide, guideSha256 }: ServingModel, inputs: StoredInputs): ScoreRecord {
  const row = Object.fromEntries(inputs.features.map(([name, value]) => [name, fromStored(value)]));
  const { score, ...explanation } = explain(model, row, inputs.peers);
  const held = holdGrade(model.grades, score.score, inputs.held, inputs.events);
  const inputsSha256 = hashOf(canonicalJson(inputs));
  const jobId = `score-${hashOf(`${sha256}${inputsSha256}`)}`;
  const text = canonicalJson({
    engine: engineVersion,
    inputs,
    inputsSha256,
    model: { id: model.id, sha256, guideSha256 },
    score,
    held,
    explanation,
    reasons: reasonsOf(model, row, { score, ...explanation }, inputs.peers, guide),
    ...remarks(model, row),
    jobId,
  });
  return { text, sha256: hashOf(text), jobId };
}

/** How much was known, and what the model has not met: said beside the score, never hidden in it. */
function remarks({ features }: PointsModel, row: Row) {
  const places = features.map((feature) => ({ feature, value: valueIn(row, feature.name) }));
  const known = places.filter(({ feature, value }) => placeOf(feature, value).kind === 'BIN').length;
  return {
    coverage: { known, of: features.length },
    flags: places.flatMap(({ feature, value }) => flagsOf(feature, value)),
  };
}

function flagsOf(feature: PointsFeature, value: Value) {
  const { kind } = placeOf(feature, value);
  if (kind === 'UNSEEN') return [{ flag: 'UNSEEN_LEVEL', feature: feature.name }];
  const isBeyond =
    kind === 'BIN' &&
    feature.kind === 'numeric' &&
    feature.seen !== null &&
    (Number(value) < feature.seen[0] || Number(value) > feature.seen[1]);
  return isBeyond ? [{ flag: 'BEYOND_TRAINING', feature: feature.name }] : [];
}

function toStored(value: Value): z.infer<typeof stored> {
  if (typeof value !== 'number') return value;
  if (Number.isNaN(value)) return null;
  return Number.isFinite(value) ? value + 0 : { infinite: value > 0 ? 1 : -1 };
}

function fromStored(value: z.infer<typeof stored>): Value {
  return value !== null && typeof value === 'object' ? value.infinite * Number.POSITIVE_INFINITY : value;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

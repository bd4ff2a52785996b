import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { PeerFacts } from '#schema/finance/index.ts';
import { canonicalHash, canonicalJson } from '#schema/kernel/canonical-json.ts';
import { modelHash, type PointsFeature, type PointsModel } from '../points/model.ts';
import type { Row, Value } from '../points/score-row.ts';
import { placeOf, valueIn } from '../points/score-row.ts';
import { confidenceOf, isRated, pdBandOf } from './confidence.ts';
import { explain } from './contributions.ts';
import type { Guide } from './feature-guide.ts';
import { holdGrade } from './hold-grade.ts';
import { reasonsOf } from './reasons.ts';

/** Raised whenever the same inputs would give another record. */
export const engineVersion = 2;

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

const evidence = z.strictObject({
  feature: z.string(),
  state: z.enum(['KNOWN', 'NO_DATA', 'NO_CONSENT']),
  value: z.number().nullable(),
  fromDay: z.string(),
  untilDay: z.string(),
  observations: z.number().int(),
  coverageBps: z.number().int().min(0).max(10_000),
  source: z.string().nullable(),
  sourcesSha256: z.string(),
  sources: z.array(z.string()),
});

const finding = z.strictObject({
  check: z.string(),
  outcome: z.enum(['CLEAR', 'FOUND', 'NOT_JUDGED']),
  factorBps: z.number().int().min(0).max(10_000),
  facts: z.array(z.tuple([z.string(), z.number()])),
  sources: z.array(z.string()),
});

const inputsSchema = z.strictObject({
  enterprise: z.string().min(1),
  /** Plain date: what became known later is not in the features. */
  asOf: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  purpose: z.string().min(1),
  /** Null for the firm's own score, of all of its figures. */
  consent: z.strictObject({ id: z.string().min(1), version: z.number().int().positive() }).nullable(),
  /** By name, in order; only what the model reads. */
  features: z.array(z.tuple([z.string(), stored])),
  /** What stands behind each of them, by name. */
  evidence: z.array(evidence),
  /** What checks of the records came to: they bear on the confidence and never on the points. */
  checks: z.array(finding),
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
export type ScoreInputs = Omit<StoredInputs, 'features' | 'evidence' | 'checks' | 'peers'> & {
  readonly features: Row;
  readonly evidence: readonly EvidenceInput[];
  readonly checks: readonly FindingInput[];
  readonly peers: PeerFacts | null;
};
type EvidenceInput = Readonly<Omit<StoredInputs['evidence'][number], 'sources'>> & {
  readonly sources: readonly string[];
};
type FindingInput = Pick<StoredInputs['checks'][number], 'check' | 'outcome' | 'factorBps'> & {
  readonly facts: readonly (readonly [string, number])[];
  readonly sources: readonly string[];
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

/** What a score comes to, as it stands in its record. */
export interface Verdict {
  readonly isRated: boolean;
  readonly confidenceBps: number;
  readonly pdBandPpm: readonly [low: number, high: number];
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
  const names = new Set(serving.model.features.map(({ name }) => name));
  const evidence = inputs.evidence
    .filter(({ feature }) => names.has(feature))
    .toSorted((a, b) => (a.feature < b.feature ? -1 : 1));
  return write(serving, inputsSchema.parse({ ...inputs, features, evidence }));
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
  const verdict = verdictOf(model, row, score.score, inputs);
  const held = verdict.isRated
    ? holdGrade(model.grades, score.score, inputs.held, inputs.events)
    : inputs.held;
  const inputsSha256 = hashOf(canonicalJson(inputs));
  const jobId = `score-${hashOf(`${sha256}${inputsSha256}`)}`;
  const text = canonicalJson({
    engine: engineVersion,
    inputs,
    inputsSha256,
    model: { id: model.id, sha256, guideSha256 },
    score,
    verdict,
    held,
    explanation,
    reasons: reasonsOf(model, row, { score, ...explanation }, inputs.peers, guide),
    ...remarks(model, row),
    jobId,
  });
  return { text, sha256: hashOf(text), jobId };
}

function verdictOf(model: PointsModel, row: Row, score: number, inputs: StoredInputs): Verdict {
  const confidenceBps = confidenceOf(model, row, inputs);
  return {
    isRated: isRated(model, row),
    confidenceBps,
    pdBandPpm: pdBandOf(model, score, confidenceBps),
  };
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

/** The figures of a stored record, as they were scored. */
export function storedRow(features: readonly (readonly [string, unknown])[]): Row {
  return Object.fromEntries(features.map(([name, value]) => [name, fromStored(stored.parse(value))]));
}

function fromStored(value: z.infer<typeof stored>): Value {
  return value !== null && typeof value === 'object' ? value.infinite * Number.POSITIVE_INFINITY : value;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

import type {
  Evidence,
  Finding,
  MadeScore,
  ScoreCase,
  ScoreQuestion,
  WordedReason,
} from '#schema/finance/index.ts';
import { canonicalHash } from '#schema/kernel/canonical-json.ts';
import { advise } from './advice/advise.ts';
import type { Guide } from './explain/feature-guide.ts';
import { type Reason, reasonParts } from './explain/reasons.ts';
import { openModel, recordScore, type ServingModel, type Verdict } from './explain/record.ts';
import { noConsentCode } from './house/expert-card.ts';
import { mayServe, pointsModelSchema } from './points/model.ts';
import type { Row } from './points/score-row.ts';

/** Of a firm of which too little is known. */
const notRated = 'NR';

/** The kept card, opened: refused where its bytes are not those of its hash, or where it was learnt and has not passed its gates. */
export function openStored({ model }: Pick<ScoreQuestion, 'model'>): ServingModel {
  const opened = openModel(pointsModelSchema.parse(model.artefact), model.guide as unknown as Guide);
  if (opened.sha256 !== model.sha256 || opened.guideSha256 !== model.guideSha256)
    throw new Error(`The card ${model.code} is not what its hash says.`);
  if (!mayServe(opened.model)) throw new Error(`The card ${model.code} has not passed its gates.`);
  return opened;
}

/** Every score that is asked for, each with its record. Pure: the same question gives the same bytes. Whoever scores many opens the card once. */
export function scoreFirm(question: ScoreQuestion, serving = openStored(question)): MadeScore[] {
  return question.cases.map((one) => scoreCase(serving, question, one));
}

function scoreCase(
  serving: ServingModel,
  { enterprise, asOf, model, peers }: ScoreQuestion,
  one: ScoreCase,
): MadeScore {
  const features = rowOf(one);
  const record = recordScore(serving, {
    enterprise,
    asOf,
    purpose: one.scoreFor?.purpose ?? 'OWN',
    // Terms of a consent never change: it has one version.
    consent: one.scoreFor ? { id: one.scoreFor.consentId, version: 1 } : null,
    features,
    evidence: one.evidence,
    checks: one.checks,
    // Whoever reads by a consent compares for itself: what is told of firms alike is for firms that agreed to be among them.
    peers: one.scoreFor ? null : peers,
    held: one.held,
    // Nothing that the platform sees yet is a default or a hard event.
    events: { isInDefault: false, hasHardEvent: false },
  });
  const written = JSON.parse(record.text) as Written;
  const { score, verdict, held, reasons } = written;
  return {
    scoreFor: one.scoreFor,
    asOf,
    modelCode: model.code,
    jobKey: record.jobId,
    isRated: verdict.isRated,
    score: score.score,
    pdPpm: score.pdPpm,
    pdLowPpm: verdict.pdBandPpm[0],
    pdHighPpm: verdict.pdBandPpm[1],
    grade: verdict.isRated ? (held?.grade ?? notRated) : notRated,
    confidenceBps: verdict.confidenceBps,
    record: record.text,
    recordSha256: record.sha256,
    saysSha256: saysOf(model, written),
    // Only the firm itself can do something about its figures.
    advice: one.scoreFor ? null : advise(serving.model, serving.guide, features, held),
    words: reasons.map((reason) => worded(reason, serving.guide)),
  };
}

interface Written {
  readonly inputs: {
    readonly evidence: readonly Evidence[];
    readonly checks: readonly Finding[];
  };
  readonly score: { readonly score: number; readonly pdPpm: number };
  readonly verdict: Verdict;
  readonly held: { readonly grade: string; readonly pending: string | null } | null;
  readonly explanation: unknown;
  readonly reasons: readonly Reason[];
}

/**
 * What a score says, without its day: the card, the verdict, every figure with the rows behind it. What only time moves (days since something, years of
 * membership within one place of the card) is not news by itself: its points are in the explanation.
 */
function saysOf({ sha256, guideSha256 }: ScoreQuestion['model'], written: Written): string {
  const { inputs, score, verdict, held, explanation, reasons } = written;
  const evidence = inputs.evidence.map(({ fromDay, untilDay, value, ...one }) => ({
    ...one,
    value: fromDay === untilDay ? null : value,
  }));
  const checks = inputs.checks.map(({ check, facts, ...one }) => ({
    ...one,
    check,
    facts: check === 'STALE' ? [] : facts,
  }));
  const why = reasons.map(({ feature, pointsLost, text }) => [feature, pointsLost, text.key]);
  const said = { sha256, guideSha256, score, verdict, held, explanation, evidence, checks, why };
  return canonicalHash(said).toString('hex');
}

/** What is not known is absent, what nobody may look at has a code: neither is 0. */
function rowOf({ evidence }: ScoreCase): Row {
  return Object.fromEntries(
    evidence.map(({ feature, state, value }) => [feature, state === 'NO_CONSENT' ? noConsentCode : value]),
  );
}

function worded(reason: Reason, guide: Guide): WordedReason {
  const cause =
    reason.text.key === 'reason.missing'
      ? 'NO_DATA'
      : reason.text.key === 'reason.noConsent'
        ? 'NO_CONSENT'
        : 'SHORT';
  const [zh, en] = (['zh', 'en'] as const).map((language) => reasonParts(reason, guide, language));
  return {
    feature: reason.feature,
    cause,
    pointsLost: reason.pointsLost,
    value: cause === 'SHORT' ? reason.value : '',
    peerLow: reason.peerRange?.[0] ?? null,
    peerHigh: reason.peerRange?.[1] ?? null,
    textZh: zh?.text ?? '',
    textEn: en?.text ?? '',
    fixZh: zh?.fix ?? '',
    fixEn: en?.fix ?? '',
  };
}

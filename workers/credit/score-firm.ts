import type { MadeScore, ScoreCase, ScoreQuestion, WordedReason } from '#schema/finance/index.ts';
import { advise } from './advice/advise.ts';
import type { Guide } from './explain/feature-guide.ts';
import { type Reason, reasonParts } from './explain/reasons.ts';
import { openModel, recordScore, type ServingModel, type Verdict } from './explain/record.ts';
import { noConsentCode } from './house/expert-card.ts';
import { pointsModelSchema } from './points/model.ts';
import type { Row } from './points/score-row.ts';

/** Of a firm of which too little is known. */
const notRated = 'NR';

/** The kept card, opened: refused where its bytes are not those of its hash. */
export function openStored({ model }: Pick<ScoreQuestion, 'model'>): ServingModel {
  const opened = openModel(pointsModelSchema.parse(model.artefact), model.guide as unknown as Guide);
  if (opened.sha256 !== model.sha256 || opened.guideSha256 !== model.guideSha256)
    throw new Error(`The card ${model.code} is not what its hash says.`);
  return opened;
}

/** Every score that is asked for, each with its record. Pure: the same question gives the same bytes. */
export function scoreFirm(question: ScoreQuestion): MadeScore[] {
  const serving = openStored(question);
  return question.cases.map((one) => scoreCase(serving, question, one));
}

function scoreCase(
  serving: ServingModel,
  { enterprise, asOf, model }: ScoreQuestion,
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
    peers: null,
    held: one.held,
    // Nothing that the platform sees yet is a default or a hard event.
    events: { isInDefault: false, hasHardEvent: false },
  });
  const { score, verdict, held, reasons } = JSON.parse(record.text) as Written;
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
    // Only the firm itself can do something about its figures.
    advice: one.scoreFor ? null : advise(serving.model, serving.guide, features, held),
    words: reasons.map((reason) => worded(reason, serving.guide)),
  };
}

interface Written {
  readonly score: { readonly score: number; readonly pdPpm: number };
  readonly verdict: Verdict;
  readonly held: { readonly grade: string; readonly pending: string | null } | null;
  readonly reasons: readonly Reason[];
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

import sql from 'sql-template-tag';
import { command } from '../../kernel/command.ts';
import { newId } from '../../kernel/id.ts';
import { consume, endJob } from '../../kernel/job.ts';
import { scoreRecorded } from './jobs.ts';
import type { ScoreFor } from './score-question.ts';

/** A reason as it is worded on the day: what was said then does not change with a better word. */
export interface WordedReason {
  readonly feature: string;
  readonly cause: 'SHORT' | 'NO_DATA' | 'NO_CONSENT';
  readonly pointsLost: number;
  readonly value: string;
  readonly peerLow: number | null;
  readonly peerHigh: number | null;
  readonly textZh: string;
  readonly textEn: string;
  readonly fixZh: string;
  readonly fixEn: string;
}

/** A score as an engine has made it. */
export interface MadeScore {
  readonly scoreFor: ScoreFor | null;
  readonly asOf: string;
  readonly modelCode: string;
  readonly jobKey: string;
  readonly isRated: boolean;
  readonly score: number;
  readonly pdPpm: number;
  readonly pdLowPpm: number;
  readonly pdHighPpm: number;
  readonly grade: string;
  readonly confidenceBps: number;
  readonly record: string;
  readonly recordSha256: string;
  /** Hash of what it says, without its day. */
  readonly saysSha256: string;
  readonly advice: unknown;
  readonly words: readonly WordedReason[];
}

export interface RecordScoresInput {
  readonly consumer: string;
  readonly eventId: string;
  /** The job that it ends; null where none was asked for. */
  readonly jobId: string | null;
  readonly firmId: string;
  readonly scores: readonly MadeScore[];
}

/** As `app.write_scores` takes a score. */
export function writtenScore(firmId: string, made: MadeScore): Record<string, unknown> {
  const { scoreFor, record, ...plain } = made;
  const { consentId = null, recipientId = null, purpose = 'OWN' } = scoreFor ?? {};
  return {
    id: newId<'scr'>(),
    firm: firmId,
    consent_id: consentId,
    recipient_id: recipientId,
    purpose,
    as_of: plain.asOf,
    model_code: plain.modelCode,
    job_key: plain.jobKey,
    is_rated: plain.isRated,
    score: plain.score,
    pd_ppm: plain.pdPpm,
    pd_low_ppm: plain.pdLowPpm,
    pd_high_ppm: plain.pdHighPpm,
    grade: plain.grade,
    confidence_bps: plain.confidenceBps,
    record,
    record_sha256: plain.recordSha256,
    says_sha256: plain.saysSha256,
    advice: plain.advice,
    words: plain.words,
  };
}

interface Recorded {
  readonly id: string;
  readonly consentId: string | null;
  readonly recipientId: string | null;
  readonly isNews: boolean;
}

/**
 * Writes scores down, each once however often it is delivered or made. One for a consent that has ended meanwhile is not written, nor one that says what the last one
 * said: that one is then noted as still so. Takes the event, ends the job where there is one, and tells of each score that is news.
 */
export const recordScores = command<RecordScoresInput>({
  name: 'recordScores',
  can: 'member',
  async run(tx, { consumer, eventId, jobId, firmId, scores }) {
    const outcome = { type: 'org', id: firmId };
    if (!(await consume(tx, consumer, eventId))) return outcome;
    const made = JSON.stringify(scores.map((score) => writtenScore(tx.organisationId, score)));
    const written = await tx.rows<Recorded>(
      sql`select id, consent_id, recipient_id, is_news from app.write_scores(${made}::jsonb)`,
    );
    for (const { id, consentId, recipientId, isNews } of written)
      if (isNews && consentId) tx.emit(scoreRecorded, { subjectId: id, consentId, recipientId });
    if (jobId) await endJob(tx, jobId, { result: { scores: written.length } });
    return outcome;
  },
});

import sql from 'sql-template-tag';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { command } from '../../kernel/command.ts';
import { newId } from '../../kernel/id.ts';
import { consume, endJob } from '../../kernel/job.ts';
import type { Tx } from '../../kernel/tx.ts';
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

/**
 * Writes scores down, each once however often it is delivered or made. One for a consent that has ended meanwhile is not written. Takes the event, ends the job where there
 * is one, and tells of each new score.
 */
export const recordScores = command<RecordScoresInput>({
  name: 'recordScores',
  can: 'member',
  async run(tx, { consumer, eventId, jobId, firmId, scores }) {
    const outcome = { type: 'org', id: firmId };
    if (!(await consume(tx, consumer, eventId))) return outcome;
    let written = 0;
    for (const score of scores) if (await write(tx, score)) written += 1;
    if (jobId) await endJob(tx, jobId, { result: { scores: written } });
    return outcome;
  },
});

/** Whether it was written: not twice, and not for a consent that has ended. An institution is told of what differs from the score before. */
async function write(tx: Tx, made: MadeScore): Promise<boolean> {
  const id = newId<'scr'>();
  const { consentId, recipientId, purpose } = made.scoreFor ?? {
    consentId: null,
    recipientId: null,
    purpose: 'OWN',
  };
  const [written] = await tx.rows<{ isNews: boolean }>(sql`
    with before as (
      select s.is_rated, s.score, s.grade, s.confidence_bps from app.credit_score s where s.consent_id = ${consentId}::uuid order by s.id desc limit 1),
    written as (
      insert into app.credit_score (id, organisation_id, consent_id, recipient_id, purpose, as_of, model_code, job_key, is_rated, score, pd_ppm, pd_low_ppm,
        pd_high_ppm, grade, confidence_bps, record, record_sha256, advice, words, scored_at)
      select ${id}::uuid, ${tx.organisationId}::uuid, ${consentId}::uuid, ${recipientId}::uuid, ${purpose}, ${made.asOf}::date, ${made.modelCode}, ${made.jobKey},
        ${made.isRated}::boolean, ${made.score}::int, ${made.pdPpm}::int, ${made.pdLowPpm}::int, ${made.pdHighPpm}::int, ${made.grade}, ${made.confidenceBps}::int,
        ${made.record}, ${made.recordSha256}, ${made.advice === null ? null : canonicalJson(made.advice)}::jsonb, ${canonicalJson(made.words)}::jsonb, ${tx.now}::timestamptz
      where ${consentId}::uuid is null or exists (
        select from app.consent c where c.id = ${consentId}::uuid and app.consent_state(c, app.clock()) = 'ACTIVE')
      on conflict (organisation_id, job_key) do nothing returning is_rated, score, grade, confidence_bps)
    select (select b from before b) is distinct from w as is_news from written w`);
  if (written?.isNews && consentId) tx.emit(scoreRecorded, { subjectId: id, consentId, recipientId });
  return written !== undefined;
}

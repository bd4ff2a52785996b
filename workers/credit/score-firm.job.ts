import {
  readScoreQuestion,
  recordScores,
  scoreConsentConsumer,
  scoreFirmKind,
} from '#schema/finance/index.ts';
import type { Database } from '#schema/kernel/database.ts';
import { type OutboxEvent, systemActorOf } from '#schema/kernel/outbox.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import { runJob } from '../jobs/run-job.ts';
import type { Run } from '../run.ts';
import { scoreFirm } from './score-firm.ts';

/** Scores a firm because it, or the night, has asked: reads as the firm, thinks with nothing open, writes once. */
export async function handleScoreFirm(database: Database, event: OutboxEvent, run: Run): Promise<void> {
  await runJob(database, event, { kind: scoreFirmKind, run }, async (job) => {
    job.progress('scoring', 0, 1);
    const question = await job.read(readScoreQuestion);
    const { jobId, subjectId: firmId } = job;
    const written = { consumer: scoreFirmKind, eventId: event.id, jobId, firmId };
    return job.effect(recordScores, { ...written, scores: scoreFirm(question) });
  });
}

/** A consent has begun to give something: whoever was given it finds a score. No job row: nobody waits at a screen. */
export async function handleScoreConsent(database: Database, event: OutboxEvent): Promise<void> {
  const actor = systemActorOf(event);
  const question = await runQuery(database, actor, readScoreQuestion);
  const written = { consumer: scoreConsentConsumer, eventId: event.id, jobId: null };
  const scores = scoreFirm(question);
  const input = { ...written, firmId: actor.organisationId, scores };
  await runCommand(database, actor, recordScores, input, `${scoreConsentConsumer}:${event.id}`);
}

import { matchRequestKind, recordMatches, withPartnerFigures } from '#schema/exchange/index.ts';
import type { Database } from '#schema/kernel/database.ts';
import { type OutboxEvent, systemActorOf } from '#schema/kernel/outbox.ts';
import { runInEngine } from '../engines/run-in-engine.ts';
import { type RunningJob, runJob } from '../jobs/run-job.ts';
import type { Run } from '../run.ts';
import { findMatches, type MatchingWays } from './find-matches.ts';

/** Reads the need and the market as the need's owner, matches in an engine, has the answer verified, records. */
export async function handleMatchRequest(database: Database, event: OutboxEvent, run: Run): Promise<void> {
  await runJob(database, event, { kind: matchRequestKind, run }, async (job) =>
    job.effect(recordMatches, {
      eventId: event.id,
      jobId: job.jobId,
      requestId: job.subjectId,
      ...(await findMatches(job.subjectId, waysOf(database, event, job))),
    }),
  );
}

const waysOf = (database: Database, event: OutboxEvent, job: RunningJob): MatchingWays => ({
  read: (work) => job.read(work),
  asPartner: (input) => withPartnerFigures(database, systemActorOf(event), input),
  judge(input) {
    job.progress('matching', 0, input.candidates.length);
    return runInEngine('match-offers', input, { deadlineMs: 30_000, signal: job.signal });
  },
});

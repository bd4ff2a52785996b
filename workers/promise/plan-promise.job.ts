import { readPartnerFigures } from '#schema/exchange/index.ts';
import type { Database } from '#schema/kernel/database.ts';
import { type OutboxEvent, systemActorOf } from '#schema/kernel/outbox.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import { type PromiseInput, planPromiseKind, readPromiseInput, recordPlans } from '#schema/orders/index.ts';
import { EngineError } from '../engines/engine-error.ts';
import { runInEngine } from '../engines/run-in-engine.ts';
import { type RunningJob, runJob } from '../jobs/run-job.ts';
import type { Run } from '../run.ts';
import { checkPlans } from './check-plans.ts';
import type { PromiseAnswer, PromiseQuestion } from './plan-promise.ts';

const deadlineMs = { quick: 10_000, thorough: 45_000 } as const;

/**
 * Reads the market as the asker may know it, answers at once with greedy plans, and then with better ones, each checked apart from
 * what has planned it. Where the better ones do not come in time, the first answer stands.
 */
export async function handlePlanPromise(database: Database, event: OutboxEvent, run: Run): Promise<void> {
  await runJob(database, event, { kind: planPromiseKind, run }, async (job) => {
    const { jobId, subjectId: promiseId } = job;
    const record = (answer: PromiseAnswer) =>
      job.effect(recordPlans, { jobId, promiseId, eventId: event.id, ...answer });
    const input = await readQuestion(database, event, job);
    if (!input) return record({ plans: [], shortages: [] });
    job.progress('planning', 0, 2);
    const first = await think(job, { input, effort: 'quick' });
    if (first.plans.length === 0) return record(first);
    // A key of its own: the last answer is another act.
    const early = { jobId, promiseId, eventId: null, ...first };
    await runCommand(database, systemActorOf(event), recordPlans, early, crypto.randomUUID());
    job.progress('planning', 1, 2);
    return record(await better(job, input, first));
  });
}

async function readQuestion(
  database: Database,
  event: OutboxEvent,
  job: RunningJob,
): Promise<PromiseInput | undefined> {
  const input = await job.read((query) => readPromiseInput(query, job.subjectId));
  if (!input) return undefined;
  const subject = { type: 'prm', id: job.subjectId };
  const known = await readPartnerFigures(database, systemActorOf(event), input.partnerOfferIds, subject);
  return { ...input, known };
}

async function think(job: RunningJob, question: PromiseQuestion): Promise<PromiseAnswer> {
  const limits = { deadlineMs: deadlineMs[question.effort], maxOldGenerationMb: 512, signal: job.signal };
  const answer = await runInEngine('plan-promise', question, limits);
  checkPlans(question.input, answer);
  return answer;
}

async function better(job: RunningJob, input: PromiseInput, first: PromiseAnswer): Promise<PromiseAnswer> {
  try {
    const answer = await think(job, { input, effort: 'thorough' });
    return answer.plans.length > 0 ? answer : first;
  } catch (error) {
    // Out of time or of memory: what was found first is a plan too.
    if (error instanceof EngineError && !job.signal.aborted) return first;
    throw error;
  }
}

import type { Database } from '#schema/kernel/database.ts';
import { type OutboxEvent, systemActorOf } from '#schema/kernel/outbox.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import {
  type PromiseInput,
  type PromiseWhy,
  planPromiseKind,
  recordPlans,
  recordWhy,
} from '#schema/orders/index.ts';
import { runInEngine } from '../engines/run-in-engine.ts';
import { type RunningJob, runJob } from '../jobs/run-job.ts';
import type { Run } from '../run.ts';
import { answerBeforeStands } from './answer-before.ts';
import type { PromiseQuestion } from './plan-promise.ts';
import { type PromiseAnswer, plansThatHold } from './plans-that-hold.ts';
import { readQuestion } from './read-question.ts';

const deadlineMs = { quick: 10_000, thorough: 45_000, explain: 60_000 } as const;

/**
 * Reads the market as the asker may know it, answers at once with greedy plans, then with better ones, each checked apart from
 * what has planned it, and in the end says why the cheapest is as it is. Where the better ones do not come in time, the first answer stands.
 */
export async function handlePlanPromise(database: Database, event: OutboxEvent, run: Run): Promise<void> {
  await runJob(database, event, { kind: planPromiseKind, run }, async (job) => {
    const { jobId, subjectId: promiseId } = job;
    const input = await readQuestion(database, event, job, promiseId);
    const ended = (plans: number, why: readonly PromiseWhy[]) =>
      job.effect(recordWhy, { jobId, promiseId, plans, why, eventId: event.id });
    // Gone, or asked again meanwhile, alone or with others: a newer search answers.
    if (!input || input.promise.jobId !== jobId) return ended(0, []);
    // Keys of their own: each answer is another act.
    const record = (answer: PromiseAnswer, isFinal: boolean) =>
      runCommand(
        database,
        systemActorOf(event),
        recordPlans,
        { jobId, promiseId, isFinal, components: input.promise.components, ...answer },
        crypto.randomUUID(),
      );
    job.progress('planning', 0, 3);
    const first = await think(job, { input, effort: 'quick' });
    await record(first, first.plans.length === 0);
    job.progress('planning', 1, 3);
    const answer = first.plans.length === 0 ? first : await better(job, input, first);
    if (first.plans.length > 0) await record(answer, true);
    job.progress('planning', 2, 3);
    return ended(answer.plans.length, await explain(job, input, answer));
  });
}

async function think(job: RunningJob, question: PromiseQuestion): Promise<PromiseAnswer> {
  const limits = { deadlineMs: deadlineMs[question.effort], maxOldGenerationMb: 512, signal: job.signal };
  return plansThatHold(question.input, await runInEngine('plan-promise', question, limits), job.log);
}

async function better(job: RunningJob, input: PromiseInput, first: PromiseAnswer): Promise<PromiseAnswer> {
  try {
    const answer = await think(job, { input, effort: 'thorough' });
    return answer.plans.length > 0 ? answer : first;
  } catch (error) {
    if (answerBeforeStands(error, job)) return first;
    throw error;
  }
}

/** Out of time or of memory it says nothing: the plans stand without it. */
async function explain(
  job: RunningJob,
  input: PromiseInput,
  { plans }: PromiseAnswer,
): Promise<PromiseWhy[]> {
  const shown = plans.find(({ wishes }) => wishes.includes('CHEAPEST')) ?? null;
  const limits = { deadlineMs: deadlineMs.explain, maxOldGenerationMb: 512, signal: job.signal };
  try {
    return await runInEngine('explain-promise', { input, shown }, limits);
  } catch (error) {
    if (answerBeforeStands(error, job)) return [];
    throw error;
  }
}

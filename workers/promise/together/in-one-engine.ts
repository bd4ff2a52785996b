import type { JointInput } from '#schema/orders/index.ts';
import { runInEngine } from '../../engines/run-in-engine.ts';
import type { RunningJob } from '../../jobs/run-job.ts';
import { answerBeforeStands } from '../answer-before.ts';
import { checkTogether, ordersThatHold } from './check-together.ts';
import type { Tell, TogetherAnswer, TogetherQuestion } from './plan-together.ts';

const deadlineMs = { quick: 30_000, thorough: 90_000 } as const;

/** Tells a first plan at once, and gives a better one. Where that does not come in time, the first stands. */
export async function inOneEngine(job: RunningJob, input: JointInput, tell: Tell): Promise<TogetherAnswer> {
  job.progress('planning', 0, 2);
  const first = ordersThatHold(input.inputs, await think(job, input, 'quick'), job.log);
  await tell(first, 'first');
  job.progress('planning', 1, 2);
  try {
    const better = await think(job, input, 'thorough');
    checkTogether(input.inputs, better);
    return better;
  } catch (error) {
    if (answerBeforeStands(error, job)) return first;
    throw error;
  }
}

async function think(
  job: RunningJob,
  { inputs }: JointInput,
  effort: TogetherQuestion['effort'],
): Promise<TogetherAnswer> {
  const limits = { deadlineMs: deadlineMs[effort], maxOldGenerationMb: 768, signal: job.signal };
  return await runInEngine('plan-together', { inputs, effort }, limits);
}

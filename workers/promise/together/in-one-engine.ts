import { EngineError } from '#config/engines/engine-error.ts';
import type { JointInput } from '#schema/orders/index.ts';
import { runInEngine } from '../../engines/run-in-engine.ts';
import type { RunningJob } from '../../jobs/run-job.ts';
import { checkTogether } from './check-together.ts';
import type { TogetherAnswer, TogetherQuestion } from './plan-together.ts';

const deadlineMs = { quick: 30_000, thorough: 90_000 } as const;

/** Tells a first plan at once, and gives a better one. Where that does not come in time, the first stands. */
export async function inOneEngine(
  job: RunningJob,
  input: JointInput,
  tell: (first: TogetherAnswer) => Promise<void>,
): Promise<TogetherAnswer> {
  job.progress('planning', 0, 2);
  const first = await think(job, input, 'quick');
  await tell(first);
  job.progress('planning', 1, 2);
  try {
    return await think(job, input, 'thorough');
  } catch (error) {
    // Out of time or of memory: what was found first is a plan too.
    if (error instanceof EngineError && !job.signal.aborted) return first;
    throw error;
  }
}

async function think(
  job: RunningJob,
  { inputs }: JointInput,
  effort: TogetherQuestion['effort'],
): Promise<TogetherAnswer> {
  const limits = { deadlineMs: deadlineMs[effort], maxOldGenerationMb: 768, signal: job.signal };
  const answer = await runInEngine('plan-together', { inputs, effort }, limits);
  checkTogether(inputs, answer);
  return answer;
}

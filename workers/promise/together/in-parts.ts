import type { JointInput } from '#schema/orders/index.ts';
import { runInEngine } from '../../engines/run-in-engine.ts';
import type { RunningJob } from '../../jobs/run-job.ts';
import { WaitsForParts } from '../../run.ts';
import type { Plan } from '../../splitting/plan.ts';
import { answerBeforeStands } from '../answer-before.ts';
import { checkTogether, ordersThatHold } from './check-together.ts';
import type { Tell, TogetherAnswer } from './plan-together.ts';
import type { RoundAnswer } from './round-together.ts';

const wholeLimits = { deadlineMs: 90_000, maxOldGenerationMb: 768, maxMessageMb: 64 } as const;
const partLimits = { deadlineMs: 60_000, maxOldGenerationMb: 512 } as const;

/**
 * Tells a first plan at once, then has all of it and then parts of it planned anew by all workers, round by round; what the round over all of it has won is
 * told too. The job waits for each round without a slot and is called again from its beginning; what it has read then is what the answers are judged by.
 * Where parts fail for good, or a round does not come in time, what was found by then stands.
 */
export async function inParts(
  job: RunningJob,
  { inputs }: JointInput,
  tell: Tell,
  engine: typeof runInEngine = runInEngine,
): Promise<TogetherAnswer> {
  const rounds: (Plan | undefined)[][] = [];
  const next = (): Promise<RoundAnswer> =>
    engine('round-together', { inputs, rounds }, { ...wholeLimits, signal: job.signal });
  let { answer, parts } = await next();
  answer = ordersThatHold(inputs, answer, job.log);
  const first = answer;
  await tell(first, 'first');
  try {
    while (parts.length > 0) {
      job.progress('planning', rounds.length, rounds.length + 2);
      const isWon = rounds.length === 1 && totalOf(answer) !== totalOf(first);
      const improved = await job
        .parts(`round-${rounds.length}`, 'improve-part', parts, partLimits)
        .catch(async (error: unknown) => {
          // Only the run that hands a round out ends so: it tells what the one before has won, once.
          if (isWon && error instanceof WaitsForParts) await tell(answer, 'better');
          throw error;
        });
      rounds.push(improved.map((one) => one?.plan));
      const found = await next();
      checkTogether(inputs, found.answer);
      ({ answer, parts } = found);
    }
  } catch (error) {
    // Too large to travel, too: what was found by then is a plan.
    if (!answerBeforeStands(error, job)) throw error;
  }
  return answer;
}

const totalOf = ({ orders }: TogetherAnswer): bigint =>
  orders.reduce((sum, { plan }) => sum + (plan?.totalMinor ?? 0n), 0n);

import { EngineError } from '#config/engines/engine-error.ts';
import type { Database } from '#schema/kernel/database.ts';
import { type OutboxEvent, systemActorOf } from '#schema/kernel/outbox.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import {
  type JointInput,
  planTogetherKind,
  type RecordTogetherInput,
  recordTogether,
} from '#schema/orders/index.ts';
import { runInEngine } from '../../engines/run-in-engine.ts';
import { type RunningJob, runJob } from '../../jobs/run-job.ts';
import type { Run } from '../../run.ts';
import { checkTogether } from './check-together.ts';
import { contendedWeeks } from './contended.ts';
import type { TogetherAnswer, TogetherQuestion } from './plan-together.ts';
import { readTogether } from './read-together.ts';

const deadlineMs = { quick: 30_000, thorough: 90_000 } as const;
const none: TogetherAnswer = { orders: [], gapBps: null, stoppedBy: null };

/**
 * Reads the market once for all orders of a joint plan, answers with a plan in which none counts on the hours of another, then with a better one; each
 * is checked apart from what has planned it. Where the better one does not come in time, the first stands.
 */
export async function handlePlanTogether(database: Database, event: OutboxEvent, run: Run): Promise<void> {
  await runJob(database, event, { kind: planTogetherKind, run }, async (job) => {
    const input = await readTogether(database, event, job);
    const record = (answer: TogetherAnswer, eventId: string | null) => recordOf(job, input, answer, eventId);
    if (input.inputs.length === 0) return job.effect(recordTogether, record(none, event.id));
    job.progress('planning', 0, 2);
    const first = await think(job, input, 'quick');
    // A key of its own: each answer is another act.
    const key = crypto.randomUUID();
    await runCommand(database, systemActorOf(event), recordTogether, record(first, null), key);
    job.progress('planning', 1, 2);
    return job.effect(recordTogether, record(await better(job, input, first), event.id));
  });
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

async function better(job: RunningJob, input: JointInput, first: TogetherAnswer): Promise<TogetherAnswer> {
  try {
    return await think(job, input, 'thorough');
  } catch (error) {
    // Out of time or of memory: what was found first is a plan too.
    if (error instanceof EngineError && !job.signal.aborted) return first;
    throw error;
  }
}

function recordOf(
  { jobId, subjectId }: RunningJob,
  input: JointInput,
  { orders, gapBps, stoppedBy }: TogetherAnswer,
  eventId: string | null,
): RecordTogetherInput {
  const componentsOf = (promiseId: string) =>
    input.inputs.find(({ promise }) => promise.id === promiseId)?.promise.components ?? [];
  return {
    jobId,
    jointPlanId: subjectId,
    orders: orders.map((one) => ({ ...one, components: componentsOf(one.promiseId) })),
    gapBps,
    stoppedBy,
    contended: contendedWeeks(input, { orders }),
    eventId,
  };
}

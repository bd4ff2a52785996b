import type { Database } from '#schema/kernel/database.ts';
import { type OutboxEvent, systemActorOf } from '#schema/kernel/outbox.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import {
  type JointInput,
  jointPlanById,
  planTogetherKind,
  type RecordTogetherInput,
  recordTogether,
} from '#schema/orders/index.ts';
import { type RunningJob, runJob } from '../../jobs/run-job.ts';
import type { Run } from '../../run.ts';
import { contendedWeeks } from './contended.ts';
import { inOneEngine } from './in-one-engine.ts';
import { inParts } from './in-parts.ts';
import type { Tell, TogetherAnswer } from './plan-together.ts';
import { readTogether } from './read-together.ts';

/** Orders up to which one engine does better by itself than parts of the plan do. */
const byItselfMost = 10;
const none: TogetherAnswer = { orders: [], gapBps: null, stoppedBy: null };

/**
 * Reads the market once for all orders of a joint plan, answers with a plan in which none counts on the hours of another, then with a better one, of one
 * engine or, where the orders are many, of parts on all workers. Each is checked apart from what has planned it.
 */
export async function handlePlanTogether(database: Database, event: OutboxEvent, run: Run): Promise<void> {
  await runJob(database, event, { kind: planTogetherKind, run }, async (job) => {
    const input = await readTogether(database, event, job);
    const record = (answer: TogetherAnswer, eventId: string | null) => recordOf(job, input, answer, eventId);
    if (input.inputs.length === 0) return job.effect(recordTogether, record(none, event.id));
    const isKnown = await hasAnswer(job);
    const tell: Tell = async (answer, which) => {
      // A run that is called again has it already.
      if (which === 'first' && isKnown) return;
      // A key of its own: each answer is another act.
      const key = crypto.randomUUID();
      await runCommand(database, systemActorOf(event), recordTogether, record(answer, null), key);
    };
    const better = input.inputs.length > byItselfMost ? inParts : inOneEngine;
    return job.effect(recordTogether, record(await better(job, input, tell), event.id));
  });
}

/** Whether this search has answered once. */
async function hasAnswer({ read, subjectId, jobId }: RunningJob): Promise<boolean> {
  const joint = await read((query) => jointPlanById(query, subjectId));
  return joint?.state === 'ANSWERED' && joint.jobId === jobId;
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

import type { Database } from '#schema/kernel/database.ts';
import type { OutboxEvent } from '#schema/kernel/outbox.ts';
import { recordWhatIf, type WhatIfAnswer, whatIfById, whatIfKind } from '#schema/orders/index.ts';
import { runInEngine } from '../../engines/run-in-engine.ts';
import { runJob } from '../../jobs/run-job.ts';
import type { Run } from '../../run.ts';
import { plansThatHold } from '../plans-that-hold.ts';
import { readQuestion } from '../read-question.ts';
import { type Change, changedInput } from './change-input.ts';
import { planned } from './planned.ts';

const limits = { deadlineMs: 45_000, maxOldGenerationMb: 512 } as const;

/**
 * Solves a promise anew with one change, by the engine and the limits of its plans, and keeps the cheapest plan beside the one that it was
 * asked of. The market is read as it is now: what has moved since the answer shows too.
 */
export async function handleWhatIf(database: Database, event: OutboxEvent, run: Run): Promise<void> {
  await runJob(database, event, { kind: whatIfKind, run }, async (job) => {
    const { jobId, subjectId: whatIfId } = job;
    const whatIf = await job.read((query) => whatIfById(query, whatIfId));
    const promiseId = whatIf?.promiseId ?? whatIfId;
    const keep = (answer: WhatIfAnswer) =>
      job.effect(recordWhatIf, { jobId, promiseId, whatIfId, answer, eventId: event.id });
    const input = whatIf && (await readQuestion(database, event, job, promiseId));
    if (!whatIf || !input) return keep({ outcome: 'NO_PLAN', plan: null });
    if (!isPlannedWith(input, whatIf)) return keep({ outcome: 'NOT_PLANNED_WITH', plan: null });
    const question = { input: changedInput(input, whatIf), effort: 'thorough' as const };
    job.progress('planning', 0, 1);
    const answer = await runInEngine('plan-promise', question, { ...limits, signal: job.signal });
    return keep(planned(plansThatHold(question.input, answer, job.log).plans));
  });
}

function isPlannedWith({ steps }: Parameters<typeof changedInput>[0], { offerId }: Change): boolean {
  return offerId === null || steps.some(({ candidates }) => candidates.some(({ id }) => id === offerId));
}

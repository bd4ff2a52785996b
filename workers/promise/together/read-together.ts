import { readPartnerFigures } from '#schema/exchange/index.ts';
import type { Database } from '#schema/kernel/database.ts';
import { type OutboxEvent, systemActorOf } from '#schema/kernel/outbox.ts';
import { type JointInput, type PromiseInput, readJointInput } from '#schema/orders/index.ts';
import type { RunningJob } from '../../jobs/run-job.ts';

/** The questions of a joint plan as their asker may know them, partners' figures with each. */
export async function readTogether(
  database: Database,
  event: OutboxEvent,
  job: RunningJob,
): Promise<JointInput> {
  const { subjectId, jobId } = job;
  const { inputs, alone } = await job.read((query) => readJointInput(query, subjectId, jobId));
  const known: PromiseInput[] = [];
  for (const input of inputs) {
    const subject = { type: 'prm', id: input.promise.id };
    const figures = await readPartnerFigures(database, systemActorOf(event), input.partnerOfferIds, subject);
    known.push({ ...input, known: figures });
  }
  return { inputs: known, alone };
}

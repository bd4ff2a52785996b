import { readPartnerFigures } from '#schema/exchange/index.ts';
import type { Database } from '#schema/kernel/database.ts';
import { type OutboxEvent, systemActorOf } from '#schema/kernel/outbox.ts';
import { type JointInput, readJointInput } from '#schema/orders/index.ts';
import type { RunningJob } from '../../jobs/run-job.ts';
import { withRuns } from '../read-question.ts';

/** The questions of a joint plan as their asker may know them, with partners' figures. An owner's log has one reading of each offer, however many orders ask. */
export async function readTogether(
  database: Database,
  event: OutboxEvent,
  job: RunningJob,
): Promise<JointInput> {
  const { subjectId, jobId } = job;
  const { inputs, alone } = await job.read((query) => readJointInput(query, subjectId, jobId));
  const offerIds = [...new Set(inputs.flatMap(({ partnerOfferIds }) => partnerOfferIds))];
  const subject = { type: 'jpl', id: subjectId };
  const known = await readPartnerFigures(database, systemActorOf(event), offerIds, subject);
  const questions = inputs.map((input) => ({ ...input, known }));
  return { inputs: await withRuns(job, questions), alone };
}

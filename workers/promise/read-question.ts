import { readPartnerFigures } from '#schema/exchange/index.ts';
import type { Database } from '#schema/kernel/database.ts';
import { type OutboxEvent, systemActorOf } from '#schema/kernel/outbox.ts';
import { type PromiseInput, readPromiseInput } from '#schema/orders/index.ts';
import type { RunningJob } from '../jobs/run-job.ts';

/** All that planning a promise needs, as its asker may know it. Undefined where the promise is gone. */
export async function readQuestion(
  database: Database,
  event: OutboxEvent,
  job: RunningJob,
  promiseId: string,
): Promise<PromiseInput | undefined> {
  const input = await job.read((query) => readPromiseInput(query, promiseId));
  if (!input) return undefined;
  const subject = { type: 'prm', id: promiseId };
  const known = await readPartnerFigures(database, systemActorOf(event), input.partnerOfferIds, subject);
  return { ...input, known };
}

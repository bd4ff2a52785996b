import { readPartnerFigures, runsFor } from '#schema/exchange/index.ts';
import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import type { Database } from '#schema/kernel/database.ts';
import { type OutboxEvent, systemActorOf } from '#schema/kernel/outbox.ts';
import { type PromiseInput, readPromiseInput } from '#schema/orders/index.ts';
import type { RunningJob } from '../jobs/run-job.ts';
import { wantedHauls } from './hauls/wanted-hauls.ts';

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
  return await withRuns(job, { ...input, known });
}

/** How far ahead runs are read, days: as far as offers are. */
const horizonDays = 27 * 7;

/** A question with the runs of carriers that may serve it. */
export async function withRuns(job: RunningJob, input: PromiseInput): Promise<PromiseInput> {
  const hauls = wantedHauls(input);
  if (hauls.length === 0) return input;
  const until = addDays(plainDate(input.today), horizonDays);
  const sought = { hauls, currency: input.promise.currency, from: input.today, until };
  return { ...input, runs: await job.read((query) => runsFor(query, sought)) };
}

import { readPartnerFigures, runsFor } from '#schema/exchange/index.ts';
import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import type { Database } from '#schema/kernel/database.ts';
import { type OutboxEvent, systemActorOf } from '#schema/kernel/outbox.ts';
import { marketDays, type PromiseInput, readPromiseInput } from '#schema/orders/index.ts';
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
  const [question] = await withRuns(job, [{ ...input, known }]);
  return question;
}

/** Questions with the runs of carriers that may serve any of them, read at once. All are in one currency. */
export async function withRuns(job: RunningJob, inputs: readonly PromiseInput[]): Promise<PromiseInput[]> {
  const hauls = new Map(
    inputs.flatMap(wantedHauls).map((haul) => [`${haul.fromCityCode} ${haul.toCityCode}`, haul]),
  );
  const [first] = inputs;
  if (!first || hauls.size === 0) return [...inputs];
  const until = addDays(plainDate(first.today), marketDays);
  const { currency } = first.promise;
  const sought = { hauls: [...hauls.values()], currency, from: first.today, until };
  const runs = await job.read((query) => runsFor(query, sought));
  return inputs.map((input) => ({ ...input, runs }));
}

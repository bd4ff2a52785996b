import { setImmediate as breathe } from 'node:timers/promises';
import {
  firmsLeft,
  readScoreLot,
  recordScoreLot,
  type ScoredFirm,
  scoreNightConsumer,
} from '#schema/finance/index.ts';
import type { Database } from '#schema/kernel/database.ts';
import { eventConsumed } from '#schema/kernel/event-consumed.ts';
import { type OutboxEvent, systemActorOf } from '#schema/kernel/outbox.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import { type Run, ShuttingDown } from '../run.ts';
import { openStored, scoreFirm } from './score-firm.ts';

/** Firms of one reading and one writing: a fraction of a second of each, and a few megabytes. */
const atOnce = 100;

/**
 * Scores a lot of firms, a hundred by a hundred: read in one statement, thought about, written in one. Delivered again, it goes on where it was
 * killed. A firm that cannot be scored keeps none of the others from it; it is tried again with the lot.
 */
export async function handleScoreNight(database: Database, event: OutboxEvent, run: Run): Promise<void> {
  const firms = await firmsLeft(database, event);
  const failures: unknown[] = [];
  for (let from = 0; from < firms.length; from += atOnce) {
    if (run.signal.aborted) throw new ShuttingDown();
    const { scored, failed } = await scoreMany(database, firms.slice(from, from + atOnce));
    failures.push(...failed, ...(await write(database, event, scored)));
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} firms were not scored`);
  // Each firm is noted with its scores; the lot as a whole here, or it would be taken for one that the queue has lost.
  const taken = { consumer: scoreNightConsumer, eventId: event.id };
  await runCommand(database, systemActorOf(event), eventConsumed, taken, `score-night:${event.id}`);
}

async function scoreMany(database: Database, firms: readonly string[]) {
  const { model, questions } = await readScoreLot(database, firms);
  const serving = openStored({ model });
  const scored: ScoredFirm[] = [];
  const failed: unknown[] = [];
  for (const firmId of firms) {
    try {
      const question = questions.get(firmId);
      if (!question) throw new Error(`There is no firm ${firmId}`);
      scored.push({ firmId, scores: scoreFirm(question(), serving) });
    } catch (error) {
      failed.push(error);
    }
    // Locks are renewed and other jobs begun between two firms.
    if (scored.length % 10 === 0) await breathe();
  }
  return { scored, failed };
}

/** In one transaction; where that does not go, each firm in its own, so that the one that cannot be written is found. */
async function write(
  database: Database,
  event: OutboxEvent,
  scored: readonly ScoredFirm[],
): Promise<unknown[]> {
  if (scored.length === 0) return [];
  try {
    await recordScoreLot(database, event, scored);
    return [];
  } catch (error) {
    if (scored.length === 1) return [error];
    const failures: unknown[] = [];
    for (const one of scored) failures.push(...(await write(database, event, [one])));
    return failures;
  }
}

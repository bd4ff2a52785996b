import { readScoreQuestion, recordScores, scoreNightConsumer } from '#schema/finance/index.ts';
import type { SystemActor } from '#schema/kernel/actor.ts';
import type { Database } from '#schema/kernel/database.ts';
import type { OutboxEvent } from '#schema/kernel/outbox.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import { type Run, ShuttingDown } from '../run.ts';
import { scoreFirm } from './score-firm.ts';

/** Firms at a time: while the database works for one, the next is thought about. */
const atOnce = 4;

/**
 * Scores a lot of firms, each in its own name and in a transaction of its own. Delivered again, it goes on where it was killed. A firm that
 * cannot be scored keeps none of the others from it; it is tried again with the lot.
 */
export async function handleScoreNight(database: Database, event: OutboxEvent, run: Run): Promise<void> {
  const firms = await leftOf(database, event);
  const failures: unknown[] = [];
  const next = async (): Promise<void> => {
    for (let firm = firms.pop(); firm !== undefined && !run.signal.aborted; firm = firms.pop()) {
      await scoreOne(database, event, firm).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, next));
  if (run.signal.aborted) throw new ShuttingDown();
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} firms were not scored`);
}

/** The lot's firms without those whose scores this event has written. */
async function leftOf(database: Database, { id, payload }: OutboxEvent): Promise<string[]> {
  const { rows } = await database.pool.query<{ firm: string }>(
    `select f as firm from jsonb_array_elements_text($1::jsonb) f
     where not exists (select from app.consumption c where c.consumer = $2 || ':' || f and c.event_id = $3)`,
    [JSON.stringify(payload.firms), scoreNightConsumer, id],
  );
  return rows.map(({ firm }) => firm);
}

async function scoreOne(database: Database, event: OutboxEvent, firmId: string): Promise<void> {
  const origin = { requestId: `score-night:${event.id}`, source: 'JOB' } as const;
  const actor: SystemActor = { kind: 'system', organisationId: firmId, origin };
  const scores = scoreFirm(await runQuery(database, actor, readScoreQuestion));
  const consumer = `${scoreNightConsumer}:${firmId}`;
  const input = { consumer, eventId: event.id, jobId: null, firmId, scores };
  await runCommand(database, actor, recordScores, input, `${consumer}:${event.id}`);
}

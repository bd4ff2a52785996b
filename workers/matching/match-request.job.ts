import {
  matchingFail,
  matchingStart,
  matchRequestPayload,
  readMatchingInput,
  recordMatches,
} from '#schema/exchange/index.ts';
import type { SystemActor } from '#schema/kernel/actor.ts';
import type { Database } from '#schema/kernel/database.ts';
import type { OutboxEvent } from '#schema/kernel/outbox.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import { matchRequest } from './match-request.ts';

/** Reads the need and the market as the need's owner, matches, records. The transaction is not open while it thinks. */
export async function handleMatchRequest(
  database: Database,
  event: OutboxEvent,
  last: boolean,
): Promise<void> {
  const { subjectId: requestId, jobId } = matchRequestPayload.parse(event.payload);
  const actor: SystemActor = { kind: 'system', organisationId: event.organisationId ?? '' };
  try {
    await runCommand(database, actor, matchingStart, { jobId, requestId }, `start:${event.id}`);
    const input = await runQuery(database, actor, (query) => readMatchingInput(query, requestId));
    const matches = input ? matchRequest(input) : [];
    const record = {
      eventId: event.id,
      jobId,
      requestId,
      consideredCount: input?.candidates.length ?? 0,
      matches,
    };
    await runCommand(database, actor, recordMatches, record, `match:${event.id}`);
  } catch (error) {
    if (last) {
      const reason = error instanceof Error ? error.message : String(error);
      await runCommand(
        database,
        actor,
        matchingFail,
        { eventId: event.id, jobId, requestId, reason },
        `fail:${event.id}`,
      );
    }
    throw error;
  }
}

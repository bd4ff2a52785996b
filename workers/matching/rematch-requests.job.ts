import {
  listTouchedRequests,
  rematchRequestsKind,
  rematchRequestsPayload,
  requestRematch,
} from '#schema/exchange/index.ts';
import type { Database } from '#schema/kernel/database.ts';
import { eventConsumed } from '#schema/kernel/event-consumed.ts';
import { type OutboxEvent, systemActorOf } from '#schema/kernel/outbox.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import { runQuery } from '#schema/kernel/run-query.ts';

/** A new offer, hours that have become free, an offer that has left: every standing need that it touches is matched again, each on behalf of its own owner. */
export async function handleRematchRequests(database: Database, event: OutboxEvent): Promise<void> {
  const { subjectId: offerId, from, until } = rematchRequestsPayload.parse(event.payload);
  const seller = systemActorOf(event);
  const touched = await runQuery(database, seller, (query) =>
    listTouchedRequests(query, { offerId, from, until }),
  );
  for (const { organisationId, requestId } of touched) {
    const owner = { ...seller, organisationId };
    await runCommand(database, owner, requestRematch, { requestId }, `rematch:${event.id}:${requestId}`);
  }
  await runCommand(
    database,
    seller,
    eventConsumed,
    { consumer: rematchRequestsKind, eventId: event.id },
    `done:${event.id}`,
  );
}

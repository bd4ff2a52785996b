import { callAlerts, callAlertsPayload, searchesAnswered } from '#schema/exchange/index.ts';
import type { Database } from '#schema/kernel/database.ts';
import { type OutboxEvent, systemActorOf } from '#schema/kernel/outbox.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import { runQuery } from '#schema/kernel/run-query.ts';

/** A new offer: whoever has saved a search that it answers is called. */
export async function handleCallAlerts(database: Database, event: OutboxEvent): Promise<void> {
  const { subjectId: offerId } = callAlertsPayload.parse(event.payload);
  const seller = systemActorOf(event);
  const marks = await runQuery(database, seller, (query) => searchesAnswered(query, offerId));
  await runCommand(database, seller, callAlerts, { eventId: event.id, offerId, marks }, `alerts:${event.id}`);
}

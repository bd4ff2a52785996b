import type { Database } from '#schema/kernel/database.ts';
import { eventConsumed } from '#schema/kernel/event-consumed.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { idIn, type WebhookKind } from '#schema/kernel/notice.ts';
import { type OutboxEvent, systemActorOf } from '#schema/kernel/outbox.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import { webhookKinds } from '#schema/notices.ts';
import { deliveriesQueue, webhookConsumer } from '#schema/webhooks/index.ts';
import { organisationsOf } from '../inbox/organisations-of.ts';

/** Writes an event out for the endpoints of every organisation that it concerns. */
export async function handleQueueWebhooks(database: Database, event: OutboxEvent): Promise<void> {
  for (const kind of webhookKinds().filter((one) => one.event === event.event)) {
    const input = { eventId: event.id, event: event.event, data: dataOf(kind, event) };
    for (const organisationId of organisationsOf(kind, event))
      await runCommand(
        database,
        { ...systemActorOf(event), organisationId },
        deliveriesQueue,
        input,
        `webhook:${event.id}`,
      );
  }
  const taken = { consumer: webhookConsumer, eventId: event.id };
  await runCommand(database, systemActorOf(event), eventConsumed, taken, `webhooks:${event.id}`);
}

/** The ids of the event that its kind shows, as the API writes them. */
export function dataOf({ data }: WebhookKind, event: OutboxEvent): Record<string, string> {
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, { prefix, from }]) => {
      const id = idIn(event, from);
      return id === undefined ? [] : [[name, encodeId(prefix, id)]];
    }),
  );
}

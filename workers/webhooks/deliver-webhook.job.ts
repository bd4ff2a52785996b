import { randomUUID } from 'node:crypto';
import type { Database } from '#schema/kernel/database.ts';
import { eventConsumed } from '#schema/kernel/event-consumed.ts';
import { encodeId } from '#schema/kernel/id.ts';
import { type OutboxEvent, systemActorOf } from '#schema/kernel/outbox.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import { deliverConsumer, deliveryBegin, deliverySettle, deliveryToSend } from '#schema/webhooks/index.ts';
import type { Run } from '../run.ts';

/** Tries a delivery once and notes what came of it. No transaction is open while the receiver is spoken with. */
export async function handleDeliverWebhook(database: Database, event: OutboxEvent, run: Run): Promise<void> {
  const actor = systemActorOf(event);
  const { subjectId: deliveryId } = event.payload;
  const { outcome } = await runCommand(database, actor, deliveryBegin, { deliveryId }, randomUUID());
  const found =
    outcome.type === 'go'
      ? await runQuery(database, actor, (query) => deliveryToSend(query, deliveryId))
      : undefined;
  if (!found) {
    const taken = { consumer: deliverConsumer, eventId: event.id };
    return void (await runCommand(database, actor, eventConsumed, taken, `delivered:${event.id}`));
  }
  const { url, body, secret, previousSecret, now: at } = found;
  const secrets = [secret, ...(previousSecret ? [previousSecret] : [])].map((sealed) =>
    database.secrets.open('webhook', sealed),
  );
  const answer = await run.outside.webhooks.send({
    id: encodeId('msg', deliveryId),
    url,
    body,
    secrets,
    at,
  });
  const settled = { eventId: event.id, deliveryId, ...answer };
  await runCommand(database, actor, deliverySettle, settled, `delivery:${event.id}`);
}

import { addressConsumer, addressMail } from '#schema/inbox/index.ts';
import type { Database } from '#schema/kernel/database.ts';
import { eventConsumed } from '#schema/kernel/event-consumed.ts';
import { type OutboxEvent, systemActorOf } from '#schema/kernel/outbox.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import { mailKinds } from '#schema/notices.ts';

/** Mails to addresses that an event asks for: an invitation, a new password. */
export async function handleAddressMail(database: Database, event: OutboxEvent): Promise<void> {
  const actor = systemActorOf(event);
  const mails = await runQuery(database, actor, async (query) => {
    const read = [];
    for (const { kind, ...mail } of mailKinds().filter((one) => one.event === event.event)) {
      const found = await mail.read(query, database.secrets, event);
      if (found) read.push({ ...found, kind });
    }
    return read;
  });
  if (mails.length > 0)
    await runCommand(database, actor, addressMail, { eventId: event.id, mails }, `address:${event.id}`);
  const taken = { consumer: addressConsumer, eventId: event.id };
  await runCommand(database, actor, eventConsumed, taken, `addressed:${event.id}`);
}

import { writeMail } from '#config/notices/write-mail.ts';
import { mailSettle, mailToSend, openLetter, sendConsumer } from '#schema/inbox/index.ts';
import type { Database } from '#schema/kernel/database.ts';
import { eventConsumed } from '#schema/kernel/event-consumed.ts';
import { type OutboxEvent, systemActorOf } from '#schema/kernel/outbox.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import type { Outside } from '../outside.ts';
import type { Run } from '../run.ts';
import type { Sent } from './mail-transport.ts';

type Ending = Sent | { readonly outcome: 'SUPPRESSED'; readonly said: string };

/** Sends a mail that is queued, once, and notes how it went. No transaction is open while the server is spoken with. */
export async function handleSendMail(
  database: Database,
  event: OutboxEvent,
  { outside }: Run,
): Promise<void> {
  const actor = systemActorOf(event);
  const { subjectId: mailId } = event.payload;
  const mail = await runQuery(database, actor, (query) => mailToSend(query, mailId));
  if (!mail) {
    const taken = { consumer: sendConsumer, eventId: event.id };
    return void (await runCommand(database, actor, eventConsumed, taken, `sent:${event.id}`));
  }
  const ending = mail.isSettled
    ? ({ outcome: 'SUPPRESSED', said: 'settled before it was sent' } as const)
    : await send(database, mail, outside);
  const { outcome, said } = ending;
  await runCommand(
    database,
    actor,
    mailSettle,
    { eventId: event.id, mailId, outcome, said },
    `mail:${event.id}`,
  );
}

async function send(
  database: Database,
  mail: { readonly id: string; readonly toAddress: string; readonly letter: Buffer },
  { mail: transport, publicUrl }: Outside,
): Promise<Ending> {
  if (!transport) return { outcome: 'SUPPRESSED', said: 'no mail server is set' };
  const written = writeMail(openLetter(database.secrets, mail), publicUrl);
  const messageId = `<${mail.id}@${new URL(publicUrl).hostname}>`;
  return await transport.send({ ...written, messageId, to: mail.toAddress });
}

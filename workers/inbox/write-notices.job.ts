import { endsOf, noticeConsumer, noticesWrite, tasksSettle } from '#schema/inbox/index.ts';
import type { SystemActor } from '#schema/kernel/actor.ts';
import type { Database } from '#schema/kernel/database.ts';
import { eventConsumed } from '#schema/kernel/event-consumed.ts';
import type { NoticeKind, TaskEnd } from '#schema/kernel/notice.ts';
import { type OutboxEvent, systemActorOf } from '#schema/kernel/outbox.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import { noticeKinds } from '#schema/notices.ts';
import { organisationsOf } from './organisations-of.ts';

/** Tells everybody whom an event concerns: each kind of notice, each organisation, under a key of its own. */
export async function handleWriteNotices(database: Database, event: OutboxEvent): Promise<void> {
  for (const kind of noticeKinds().filter(({ events }) => events.includes(event.event)))
    for (const organisationId of organisationsOf(kind, event))
      await tell(database, { ...systemActorOf(event), organisationId }, kind, event);
  const taken = { consumer: noticeConsumer, eventId: event.id };
  await runCommand(database, systemActorOf(event), eventConsumed, taken, `noticed:${event.id}`);
}

async function tell(
  database: Database,
  actor: SystemActor,
  kind: NoticeKind,
  event: OutboxEvent,
): Promise<void> {
  const told = await runQuery(database, actor, (query) => kind.read(query, event));
  if (!told) return;
  const { audience, facts, path, dueAt, subjectId = event.payload.subjectId } = told;
  await runCommand(
    database,
    actor,
    noticesWrite,
    {
      eventId: event.id,
      kind: kind.kind,
      nature: kind.nature,
      defaultMail: kind.defaultMail,
      subjectId,
      audience,
      facts,
      path,
      dueAt: dueAt?.toISOString() ?? null,
    },
    `notice:${event.id}:${kind.kind}`,
  );
  await closeIfSettled(database, actor, kind, subjectId, event);
}

/**
 * Somebody may have settled the thing between the reading and the writing, and whoever closes tasks may have found none yet: so it is
 * asked once more. Settled later, its event comes after this task.
 */
async function closeIfSettled(
  database: Database,
  actor: SystemActor,
  kind: NoticeKind,
  subjectId: string,
  event: OutboxEvent,
): Promise<void> {
  if (kind.nature === 'NEWS') return;
  const end = await runQuery(database, actor, async (query): Promise<TaskEnd | undefined> => {
    if ((await kind.stillOpen(query, [subjectId])).includes(subjectId)) return undefined;
    return (await endsOf(query, kind, [subjectId], 'DONE')).LAPSED.length > 0 ? 'LAPSED' : 'DONE';
  });
  if (!end) return;
  const settled = { kind: kind.kind, subjectIds: [subjectId], end };
  await runCommand(database, actor, tasksSettle, settled, `settled:${event.id}:${kind.kind}`);
}

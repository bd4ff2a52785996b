import { endsOf, listOpenSubjects, settleConsumer, tasksSettle } from '#schema/inbox/index.ts';
import type { SystemActor } from '#schema/kernel/actor.ts';
import type { Database } from '#schema/kernel/database.ts';
import { eventConsumed } from '#schema/kernel/event-consumed.ts';
import type { TaskEnd, TaskKind } from '#schema/kernel/notice.ts';
import { type OutboxEvent, systemActorOf } from '#schema/kernel/outbox.ts';
import { runCommand } from '#schema/kernel/run-command.ts';
import { runQuery } from '#schema/kernel/run-query.ts';
import { noticeKinds } from '#schema/notices.ts';
import { organisationsOf } from './organisations-of.ts';

/** Something was settled, by whomever: the tasks that waited for it close for everybody. */
export async function handleSettleTasks(database: Database, event: OutboxEvent): Promise<void> {
  for (const kind of noticeKinds())
    if (kind.nature === 'TASK' && kind.settledBy[event.event])
      for (const organisationId of organisationsOf(kind, event))
        await settle(database, { ...systemActorOf(event), organisationId }, kind, event);
  const taken = { consumer: settleConsumer, eventId: event.id };
  await runCommand(database, systemActorOf(event), eventConsumed, taken, `settled:${event.id}`);
}

async function settle(
  database: Database,
  actor: SystemActor,
  kind: TaskKind,
  event: OutboxEvent,
): Promise<void> {
  const end = kind.settledBy[event.event] ?? 'DONE';
  const ends = await runQuery(database, actor, async (query) => {
    const open = await listOpenSubjects(query, kind.kind);
    // Most events name the subject itself; some only say that something of its kind has changed.
    const named = open.filter((id) => id === event.payload.subjectId);
    const asked = named.length > 0 ? named : open;
    const waiting = asked.length > 0 ? await kind.stillOpen(query, asked) : [];
    return await endsOf(
      query,
      kind,
      asked.filter((id) => !waiting.includes(id)),
      end,
    );
  });
  for (const [how, subjectIds] of Object.entries(ends) as [TaskEnd, readonly string[]][]) {
    if (subjectIds.length === 0) continue;
    const settled = { kind: kind.kind, subjectIds, end: how };
    await runCommand(database, actor, tasksSettle, settled, `settle:${event.id}:${kind.kind}:${how}`);
  }
}

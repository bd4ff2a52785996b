import sql from 'sql-template-tag';
import { command } from '../kernel/command.ts';
import { newId } from '../kernel/id.ts';
import type { Tx } from '../kernel/tx.ts';
import { webhookQueued } from './webhooks.events.ts';

/** The message of the Standard Webhooks: which event, when, and ids. */
export function bodyOf(event: string, at: string, data: Readonly<Record<string, string>>): string {
  return JSON.stringify({ type: event, timestamp: at, data });
}

/** Writes an event out for every endpoint of the organisation that asked for it: each once, however often the event comes. */
export const deliveriesQueue = command<{
  readonly eventId: string;
  readonly event: string;
  readonly data: Readonly<Record<string, string>>;
}>({
  name: 'deliveriesQueue',
  can: 'member',
  async run(tx, { eventId, event, data }) {
    const endpoints = await tx.rows<{ id: string; at: string }>(sql`
      select id, to_char(uuid_extract_timestamp(${eventId}::uuid) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
      from app.webhook_endpoint where organisation_id = app.organisation() and state = 'ACTIVE' and ${event} = any (events)`);
    for (const { id, at } of endpoints)
      await queueDelivery(tx, id, { event, cause: eventId, body: bodyOf(event, at, data) });
    return { type: 'event', id: eventId };
  },
});

/** Queues one message for one endpoint; nothing when the same cause has queued one before. */
export async function queueDelivery(
  tx: Tx,
  endpointId: string,
  { event, cause, body }: { readonly event: string; readonly cause: string; readonly body: string },
): Promise<string | undefined> {
  const row = await tx.row<{ id: string }>(sql`
    insert into app.webhook_delivery (id, organisation_id, endpoint_id, event, cause, body, next_try_at)
    values (${newId<'whd'>()}::uuid, app.organisation(), ${endpointId}::uuid, ${event}, ${cause}, ${body}, app.clock() + interval '15 minutes')
    on conflict on constraint webhook_delivery_cause_uq do nothing returning id`);
  if (row) tx.emit(webhookQueued, { subjectId: row.id });
  return row?.id;
}

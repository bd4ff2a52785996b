import sql from 'sql-template-tag';
import type { Tx } from '../kernel/tx.ts';
import { inboxChanged } from './inbox.events.ts';

/** Wakes the open screens of these people: one row each, in one statement. */
export async function tellReaders(tx: Tx, personIds: readonly string[]): Promise<void> {
  if (personIds.length === 0) return;
  await tx.rows(sql`
    insert into app.outbox (organisation_id, event, payload)
    select ${tx.organisationId}::uuid, ${inboxChanged}, jsonb_build_object('subjectId', person)
    from unnest(${[...new Set(personIds)]}::uuid[]) person`);
}

import sql from 'sql-template-tag';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { newId } from '../kernel/id.ts';
import type { Tx } from '../kernel/tx.ts';
import { mailQueued } from './inbox.events.ts';
import type { Letter } from './letter.ts';

/** A mail to be: to whom, what it says, and what made it. */
export interface MailToBe {
  readonly to: string;
  readonly personId: string | null;
  readonly noticeId?: string;
  readonly letter: Letter;
  /** The same cause makes no second mail. */
  readonly cause: string;
}

/** Queues mails in this transaction; they are sent after it. Answers how many were new. */
export async function queueMails(tx: Tx, mails: readonly MailToBe[]): Promise<number> {
  let queued = 0;
  for (const { to, personId, noticeId, letter, cause } of mails) {
    const sealed = tx.secrets.seal('mail', canonicalJson(letter));
    const organisationId = tx.organisationId || null;
    const rows = await tx.rows<{ id: string }>(sql`
      insert into app.mail (id, organisation_id, person_id, notice_id, kind, to_address, letter, cause, next_try_at)
      values (${newId<'mal'>()}::uuid, ${organisationId}::uuid, ${personId}::uuid, ${noticeId ?? null}::uuid, ${letter.kind}, ${to},
        ${sealed}, ${cause}, app.clock() + interval '15 minutes')
      on conflict on constraint mail_cause_uq do nothing returning id`);
    for (const { id } of rows) await tellSender(tx, id);
    queued += rows.length;
  }
  return queued;
}

/** Not by `emit`: a mail to an address may belong to no organisation. */
async function tellSender(tx: Tx, id: string): Promise<void> {
  await tx.rows(sql`
    insert into app.outbox (organisation_id, event, payload)
    values (app.organisation(), ${mailQueued}, jsonb_build_object('subjectId', ${id}::uuid))`);
}

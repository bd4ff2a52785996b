import { writeMail } from '#config/notices/write-mail.ts';
import { openLetter } from '#schema/inbox/index.ts';
import type { OutboxEvent } from '#schema/kernel/outbox.ts';
import type { Firm } from '#test/builders/index.ts';
import { handleWriteNotices } from '#workers/inbox/write-notices.job.ts';
import type { TestApi } from '../harness/open-test-api.ts';

const publicUrl = 'https://openfloor.example';

/** Tells of the last message that was written, as the workers do. */
export async function tellOfLastMessage({ admin, workerDatabase }: TestApi): Promise<void> {
  const { rows } = await admin.query<OutboxEvent>(
    `select id, organisation_id as "organisationId", request_id as "requestId", event, payload from app.outbox
     where event in ('rfq.message.v1', 'reservation.message.v1', 'call-off.message.v1') order by id desc limit 1`,
  );
  if (rows[0]) await handleWriteNotices(workerDatabase, rows[0]);
}

/** Lets a person have messages of this kind by mail at once. */
export async function wantsMails({ admin }: TestApi, { id, actor }: Firm, kind: string): Promise<void> {
  await admin.query(
    `insert into app.notice_choice (organisation_id, person_id, kind, mail) values ($1, $2, $3, 'IMMEDIATE') on conflict do nothing`,
    [id, actor.personId, kind],
  );
}

/** The last mail to a person, in words. */
export async function lastMailTo({ admin, database }: TestApi, { actor }: Firm) {
  const { rows } = await admin.query<{ id: string; letter: Buffer }>(
    'select id, letter from app.mail where person_id = $1 order by id desc limit 1',
    [actor.personId],
  );
  const mail = rows[0];
  if (!mail) throw new Error('no mail');
  return writeMail(openLetter(database.secrets, mail), publicUrl);
}

/** What stands at the end of the link by which a mail is answered. */
export async function answerTokenTo(api: TestApi, firm: Firm): Promise<string> {
  const { text } = await lastMailTo(api, firm);
  return /\/answer\/(\S+)/.exec(text)?.[1] ?? '';
}

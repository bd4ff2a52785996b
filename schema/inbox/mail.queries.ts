import sql from 'sql-template-tag';
import { newestFirst, type Page, type PageRequest, readPage } from '../kernel/page.ts';
import type { Query } from '../kernel/run-query.ts';
import type { Secrets } from '../kernel/secrets.ts';
import type { Letter } from './letter.ts';
import type { Mail } from './mail.ts';

const columns = sql`id, kind, to_address, state, tries, last_error, created_at, ended_at, letter, notice_id`;

/** Mails, newest first: those to the actor, or all that row-level security shows: the organisation's, and all to the platform's operator. */
export async function listMails(
  query: Query,
  scope: 'MINE' | 'VISIBLE',
  page: PageRequest,
): Promise<Page<Mail>> {
  const whose = scope === 'MINE' ? sql`person_id = app.person()` : sql`true`;
  return await readPage<Mail>(
    query,
    { columns, from: sql`from app.mail where ${whose}`, ...newestFirst<Mail>() },
    page,
  );
}

/** A mail that the actor may see. */
export async function mailById(query: Query, id: string): Promise<Mail | undefined> {
  return await query.row<Mail>(sql`select ${columns} from app.mail where id = ${id}::uuid`);
}

/** A mail on its way, for the worker that sends it; and whether the task that it speaks of is closed. */
export async function mailToSend(
  query: Query,
  id: string,
): Promise<(Mail & { readonly isSettled: boolean }) | undefined> {
  return await query.row(sql`
    select ${columns}, exists (select from app.notice n
      where n.id = mail.notice_id and n.nature = 'TASK' and n.state <> 'OPEN') as is_settled
    from app.mail where id = ${id}::uuid and state = 'QUEUED'`);
}

/** What a mail says. */
export function openLetter(secrets: Secrets, { letter }: Pick<Mail, 'letter'>): Letter {
  return JSON.parse(secrets.open('mail', letter)) as Letter;
}

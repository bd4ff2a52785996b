import sql, { type Sql } from 'sql-template-tag';
import type { Database } from '../../kernel/database.ts';
import { newestFirst, type Page, type PageRequest, readPage } from '../../kernel/page.ts';
import type { Query } from '../../kernel/run-query.ts';
import { direct, hashOf } from '../direct.ts';
import type { Invitation, InvitationLink } from './invitation.ts';

/** The state, from the moments that are kept. */
export const stateColumn: Sql = sql`case when accepted_at is not null then 'ACCEPTED' when revoked_at is not null then 'REVOKED'
  when expires_at <= app.clock() then 'EXPIRED' else 'OPEN' end as state`;

const columns = sql`id, email, roles, locale, sendings, created_at, expires_at, ${stateColumn}`;
const own = sql`from app.invitation where organisation_id = app.organisation()`;

/** The invitations that nobody has accepted or revoked, newest first. Grows with the people who are on their way. */
export async function listInvitations(query: Query, page: PageRequest): Promise<Page<Invitation>> {
  const from = sql`${own} and accepted_at is null and revoked_at is null`;
  return await readPage<Invitation>(query, { columns, from, ...newestFirst<Invitation>() }, page);
}

/** An invitation of the organisation acted for. */
export async function invitationById(query: Query, id: string): Promise<Invitation | undefined> {
  return await query.row<Invitation>(sql`select ${columns} ${own} and id = ${id}::uuid`);
}

/** What a link leads to, as whoever holds it may know; nothing when no invitation has this link any more. */
export interface FoundInvitation extends InvitationLink {
  readonly id: string;
  readonly organisationId: string;
}

/** The statement that finds an invitation by its link's token, whoever asks. */
export function invitationByToken(token: string): Sql {
  return sql`select *, ${stateColumn} from auth.invitation_find(${hashOf(token)})`;
}

/** What a link leads to, outside of any organisation. */
export async function findInvitation(
  database: Database,
  token: string,
): Promise<FoundInvitation | undefined> {
  return (await direct<FoundInvitation>(database, invitationByToken(token)))[0];
}

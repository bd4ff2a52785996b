import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import { newestFirst, type Page, type PageRequest, readPage } from '../kernel/page.ts';
import type { Query } from '../kernel/run-query.ts';
import type { AuditChain, AuditEntry } from './audit-entry.ts';

/** Which lines of the book. Ids are UUIDs; `until` is not counted in. */
export interface AuditFilter {
  readonly subjectId?: string | undefined;
  readonly personId?: string | undefined;
  readonly command?: string | undefined;
  readonly field?: string | undefined;
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
  readonly requestId?: string | undefined;
  readonly supportActId?: string | undefined;
}

const columns =
  raw(`id, at, actor, command, subject_type, subject_id, source, reason, request_id, person_id, support_act_id,
  api_client_id, changes`);

/** A line is written within so much of the moment that its id was made in. */
const idSlackMs = 60_000;

/** The book of the actor's organisation, newest first. */
export async function listAuditEntries(
  query: Query,
  page: PageRequest,
  filter: AuditFilter,
): Promise<Page<AuditEntry>> {
  const from = sql`from app.audit_entry where organisation_id = app.organisation() ${join(conditions(filter), ' ', '', '')}`;
  return await readPage<AuditEntry>(query, { columns, from, ...newestFirst<AuditEntry>() }, page);
}

function conditions(filter: AuditFilter): Sql[] {
  const { subjectId, personId, command, field, from, until, requestId, supportActId } = filter;
  return [
    subjectId ? sql`and subject_id = ${subjectId}::uuid` : empty,
    personId ? sql`and person_id = ${personId}::uuid` : empty,
    command ? sql`and command = ${command}` : empty,
    field ? sql`and changes ? ${field}` : empty,
    requestId ? sql`and request_id = ${requestId}` : empty,
    supportActId ? sql`and support_act_id = ${supportActId}::uuid` : empty,
    // Ids sort by time: the bound on them is what an index can use.
    from ? sql`and at >= ${from} and id >= ${firstIdOf(from.getTime() - idSlackMs)}::uuid` : empty,
    until ? sql`and at < ${until} and id < ${firstIdOf(until.getTime() + idSlackMs)}::uuid` : empty,
  ];
}

/** The smallest id (UUIDv7) that can have been made in a millisecond. */
function firstIdOf(millisecond: number): string {
  const hex = Math.max(0, millisecond).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}

/** Names of the acts that stand in the book of the actor's organisation, for a filter. */
export async function auditCommands(query: Query): Promise<string[]> {
  // A loose index scan: one step for each name, however long the book is.
  const rows = await query.rows<{ command: string }>(sql`
    with recursive names as (
      (select command from app.audit_entry where organisation_id = app.organisation() order by command limit 1)
      union all
      select (select e.command from app.audit_entry e where e.organisation_id = app.organisation() and e.command > names.command
              order by e.command limit 1) from names where names.command is not null)
    select command from names where command is not null`);
  return rows.map(({ command }) => command);
}

/** How far the book is sealed and checked. */
export async function auditChain(query: Query): Promise<AuditChain> {
  const row = await query.row<AuditChain>(sql`select * from app.audit_chain()`);
  return row ?? { sealedUpTo: null, head: null, checkedAt: null, checkedUpTo: null, fault: null };
}

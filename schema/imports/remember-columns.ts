import sql from 'sql-template-tag';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { newId } from '../kernel/id.ts';
import type { Tx } from '../kernel/tx.ts';
import type { HeaderProfile } from './header-profile.ts';
import type { RememberedColumns } from './propose-columns.ts';
import type { SheetSource } from './sheet-definition.ts';

/** Keeps what a person has said of headers, the newest word over older ones; under a name for the whole firm as well. */
export async function rememberColumns(
  tx: Tx,
  kind: string,
  said: RememberedColumns,
  name: string | null,
): Promise<void> {
  const columns = canonicalJson(said);
  if (tx.actor.kind === 'person')
    await tx.rows(sql`
      insert into app.sheet_profile (id, organisation_id, kind, person_id, columns, updated_at)
      values (${newId()}::uuid, ${tx.organisationId}::uuid, ${kind}, ${tx.actor.personId}::uuid, ${columns}::jsonb, app.clock())
      on conflict (organisation_id, kind, person_id) where name is null
      do update set columns = sheet_profile.columns || excluded.columns, updated_at = excluded.updated_at`);
  if (name === null) return;
  await tx.rows(sql`
    insert into app.sheet_profile (id, organisation_id, kind, name, columns, updated_at)
    values (${newId()}::uuid, ${tx.organisationId}::uuid, ${kind}, ${name}, ${columns}::jsonb, app.clock())
    on conflict (organisation_id, kind, name) where person_id is null
    do update set columns = excluded.columns, updated_at = excluded.updated_at`);
}

/** What is known of headers for one person: their own choices, and the mappings that the firm has named. */
export async function readRemembered(
  source: SheetSource,
  kind: string,
  personId: string,
): Promise<{ remembered: RememberedColumns; saved: HeaderProfile[] }> {
  const rows = await source.rows<{ name: string | null; columns: Record<string, string | null> }>(sql`
    select name, columns from app.sheet_profile
    where organisation_id = app.organisation() and kind = ${kind} and (person_id = ${personId}::uuid or name is not null)
    order by updated_at desc limit 200`);
  const saved = rows.flatMap(({ name, columns }): HeaderProfile[] =>
    name === null ? [] : [{ code: name, columns, signature: namedIn(columns), evidence: 'VERIFIED' }],
  );
  return { remembered: rows.find(({ name }) => name === null)?.columns ?? {}, saved };
}

/** The headers that a mapping takes for something: a file without one of them is another file. */
function namedIn(columns: RememberedColumns): string[] {
  return Object.keys(columns).filter((header) => columns[header] !== null);
}

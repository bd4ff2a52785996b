import sql, { type Sql } from 'sql-template-tag';
import { personOf } from '../kernel/actor.ts';
import type { Query } from '../kernel/run-query.ts';
import type { SavedView } from './saved-view.ts';

const listed = 200;

function select(query: Query, where: Sql): Sql {
  const personId = personOf(query.actor);
  return sql`
    select v.id, v.organisation_id, v.person_id, v.list, v.name, v.query, v.shared, v.created_at, v.removed_at,
      v.removed_at is not null as removed,
      v.person_id = ${personId}::uuid as mine, d.view_id is not null as is_default
    from app.saved_view v left join app.saved_view_default d
      on d.organisation_id = v.organisation_id and d.list = v.list and d.view_id = v.id and d.person_id = ${personId}::uuid
    where ${where} order by v.shared, v.name, v.id limit ${listed}`;
}

/** The views of a list that the viewer may use: their own, then those shared by others; 200 at most. */
export async function listSavedViews(query: Query, list: string): Promise<SavedView[]> {
  const { actor } = query;
  if (actor.kind !== 'person') return [];
  const organisationId = actor.organisationId;
  return await query.rows<SavedView>(
    select(
      query,
      sql`v.organisation_id = ${organisationId}::uuid and v.list = ${list} and v.removed_at is null and (v.shared or v.person_id = ${actor.personId}::uuid)`,
    ),
  );
}

/** A view that the viewer may use, or has removed. */
export async function savedViewById(query: Query, id: string): Promise<SavedView | undefined> {
  return await query.row<SavedView>(select(query, sql`v.id = ${id}::uuid`));
}

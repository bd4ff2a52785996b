import sql from 'sql-template-tag';
import { Field, InputType } from 'type-graphql';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import { newId } from '../kernel/id.ts';
import { refuse, refuseAny } from '../kernel/refusal.ts';
import type { Tx } from '../kernel/tx.ts';
import { requirePerson } from './require-person.ts';
import { nameProblems, queryOfView, viewLimits } from './saved-view.rules.ts';
import { SavedView } from './saved-view.ts';

@InputType({ description: 'A view to be kept.' })
export class SavedViewSaveInput extends CommandInput {
  @Field(() => String, { description: 'Which list it is a view of: lower-case letters and dashes, 2 to 31.' })
  list!: string;

  @Field(() => String, { description: '1 to 60 characters, not the name of another view of the viewer’s.' })
  name!: string;

  @Field(() => String, { description: 'The address’s query; pages and chosen rows are left out of it.' })
  query!: string;

  @Field(() => Boolean, { description: 'Whether everybody of the organisation is to see it.' })
  shared!: boolean;
}

/** Keeps a view. Refuses VIEW_NAME, VIEW_NAME_TAKEN, VIEW_LIST, VIEW_TOO_LONG, and VIEW_LIMIT beyond 50 for a list. */
export const savedViewSave = command<SavedViewSaveInput>({
  name: 'savedViewSave',
  can: 'member',
  async run(tx, input) {
    const { personId } = requirePerson(tx.actor);
    const name = input.name.trim();
    refuseAny(nameProblems(name));
    if (!/^[a-z][a-z-]{1,30}$/.test(input.list))
      refuse({ code: 'VIEW_LIST', message: 'No such list.', path: ['list'] });
    const query = queryOfView(input.query);
    if (query.length > viewLimits.query)
      refuse({ code: 'VIEW_TOO_LONG', message: 'Too many filters.', path: ['query'] });
    await refuseTaken(tx, { personId, list: input.list, name });
    const id = newId<'viw'>();
    tx.em.create(SavedView, {
      id,
      organisationId: tx.organisationId,
      personId,
      list: input.list,
      name,
      query,
      shared: input.shared,
      createdAt: tx.now,
      removedAt: null,
    } as SavedView);
    tx.audit({ type: 'savedView', id }, { name: [null, name], shared: [null, input.shared] });
    return { type: 'viw', id };
  },
});

/** Two views of one person and list have different names; the first of two that come at once wins. */
export async function refuseTaken(
  tx: Tx,
  { personId, list, name, but = null }: { personId: string; list: string; name: string; but?: string | null },
): Promise<void> {
  await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`views:${personId}:${list}`}, 0))`);
  const own = await tx.rows<{ id: string; name: string }>(sql`
    select id, name from app.saved_view where organisation_id = ${tx.organisationId}::uuid and person_id = ${personId}::uuid
      and list = ${list} and removed_at is null`);
  if (own.some((view) => view.name === name && view.id !== but))
    refuse({ code: 'VIEW_NAME_TAKEN', message: 'You have a view of this name.', path: ['name'] });
  if (but === null && own.length >= viewLimits.perList)
    refuse({
      code: 'VIEW_LIMIT',
      message: 'At most 50 views of a list.',
      path: [],
      params: { limit: viewLimits.perList },
    });
}

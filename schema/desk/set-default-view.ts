import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import { notFound } from '../kernel/fault.ts';
import { requireId } from '../kernel/require-id.ts';
import { requirePerson } from './require-person.ts';

@InputType({ description: 'The view that a list is to open with.' })
export class SavedViewDefaultInput extends CommandInput {
  @Field(() => ID, { description: 'Of a view that the viewer may use.' })
  viewId!: string;

  @Field(() => Boolean, { description: 'False: the list opens as it comes again.' })
  isDefault!: boolean;
}

/** Lets the viewer's list open with a view, or no longer. */
export const savedViewDefault = command<SavedViewDefaultInput>({
  name: 'savedViewDefault',
  can: 'member',
  async run(tx, input) {
    const { personId } = requirePerson(tx.actor);
    const id = requireId('viw', input.viewId, 'viewId');
    const view = await tx.row<{ list: string }>(
      sql`select list from app.saved_view where id = ${id}::uuid and removed_at is null`,
    );
    if (!view) throw notFound(['viewId']);
    await tx.rows(sql`
      insert into app.saved_view_default as d (organisation_id, person_id, list, view_id)
      values (${tx.organisationId}::uuid, ${personId}::uuid, ${view.list}, ${input.isDefault ? id : null}::uuid)
      on conflict (organisation_id, person_id, list) do update set view_id = excluded.view_id`);
    tx.audit({ type: 'savedView', id }, { isDefault: [!input.isDefault, input.isDefault] });
    return { type: 'viw', id };
  },
});

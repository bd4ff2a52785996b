import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import { notFound } from '../kernel/fault.ts';
import { refuse, refuseAny } from '../kernel/refusal.ts';
import { requireId } from '../kernel/require-id.ts';
import type { Tx } from '../kernel/tx.ts';
import { requirePerson } from './require-person.ts';
import { refuseTaken } from './save-view.ts';
import { nameProblems } from './saved-view.rules.ts';
import type { SavedView } from './saved-view.ts';

@InputType({ description: 'What is to change of a view.' })
export class SavedViewChangeInput extends CommandInput {
  @Field(() => ID, { description: 'Of a view that the viewer made.' })
  viewId!: string;

  @Field(() => String, { description: '1 to 60 characters, not the name of another view of the viewer’s.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether everybody of the organisation is to see it.' })
  shared!: boolean;
}

@InputType({ description: 'A view that is no longer wanted.' })
export class SavedViewRemoveInput extends CommandInput {
  @Field(() => ID, { description: 'Of a view that the viewer made.' })
  viewId!: string;
}

/** Renames a view, shares it or takes it back. Refuses VIEW_NAME, VIEW_NAME_TAKEN, and VIEW_NOT_YOURS of a colleague’s. */
export const savedViewChange = command<SavedViewChangeInput>({
  name: 'savedViewChange',
  can: 'member',
  async run(tx, input) {
    const view = await lockOwn(tx, input.viewId);
    const name = input.name.trim();
    refuseAny(nameProblems(name));
    await refuseTaken(tx, { personId: view.personId, list: view.list, name, but: view.id });
    await tx.rows(
      sql`update app.saved_view set name = ${name}, shared = ${input.shared} where id = ${view.id}::uuid`,
    );
    tx.audit(
      { type: 'savedView', id: view.id },
      { name: [view.name, name], shared: [view.shared, input.shared] },
    );
    return { type: 'viw', id: view.id };
  },
});

/** Removes a view; lists that opened with it open as they come. Refuses VIEW_NOT_YOURS of a colleague’s. */
export const savedViewRemove = command<SavedViewRemoveInput>({
  name: 'savedViewRemove',
  can: 'member',
  async run(tx, input) {
    const view = await lockOwn(tx, input.viewId);
    await tx.rows(sql`update app.saved_view set removed_at = app.clock() where id = ${view.id}::uuid`);
    tx.audit({ type: 'savedView', id: view.id }, { removed: [false, true] });
    return { type: 'viw', id: view.id };
  },
});

/** NOT_FOUND for what the viewer cannot see; a colleague's shared view is seen, but not changed. */
async function lockOwn(tx: Tx, wire: string): Promise<SavedView> {
  const { personId } = requirePerson(tx.actor);
  const id = requireId('viw', wire, 'viewId');
  const view = await tx.row<SavedView>(
    sql`select id, person_id, list, name, shared from app.saved_view where id = ${id}::uuid and removed_at is null`,
  );
  if (!view) throw notFound(['viewId']);
  if (view.personId !== personId)
    refuse({ code: 'VIEW_NOT_YOURS', message: 'Only its maker changes a view.', path: ['viewId'] });
  return view;
}

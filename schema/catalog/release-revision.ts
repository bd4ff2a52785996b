import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import { refuseAny } from '../kernel/refusal.ts';
import { assertTransition } from '../kernel/state-table.ts';
import { lockRevision } from './catalog.locks.ts';
import { lockBills, releaseProblems } from './components/check-components.ts';
import { revisionTable } from './item.ts';

@InputType({ description: 'A revision to release.' })
export class ItemRevisionReleaseInput extends CommandInput {
  @Field(() => ID, { description: 'The revision.' }) revisionId!: string;
}

/**
 * Releases a revision: from here on its routing stays as it is, and orders may be planned by it. Refuses WRONG_STATE, and what its bill of
 * material is refused for: UNKNOWN_STEP, COMPONENT_CYCLE.
 */
export const itemRevisionRelease = command<ItemRevisionReleaseInput>({
  name: 'itemRevisionRelease',
  can: 'item:write',
  async run(tx, input) {
    await lockBills(tx);
    const { id, itemId, state } = await lockRevision(tx, input.revisionId);
    const next = assertTransition(revisionTable, state, 'RELEASE');
    refuseAny(await releaseProblems(tx, id, itemId));
    await tx.rows(
      sql`update app.item_revision set state = ${next}, released_at = ${tx.now} where id = ${id}::uuid`,
    );
    tx.audit({ type: 'itemRevision', id }, { state: [state, next] });
    return { type: 'rev', id };
  },
});

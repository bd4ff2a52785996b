import sql from 'sql-template-tag';
import { Field, ID, InputType } from 'type-graphql';
import { personOf } from '../kernel/actor.ts';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import { refuse } from '../kernel/refusal.ts';
import { takeImport } from './require-import.ts';
import type { SubjectChange } from './sheet-definition.ts';
import { getSheet } from './sheet-registry.ts';

@InputType({ description: 'A committed import to undo.' })
export class SheetImportUndoInput extends CommandInput {
  @Field(() => ID, { description: 'The import.' }) importId!: string;
}

/**
 * Puts back what an import has changed, all of it, while nothing depends on it. Refuses IMPORT_IN_USE and names what does,
 * IMPORT_OVERTAKEN and names what has been changed since, IMPORT_TOO_OLD when its changes are no longer kept.
 */
export const sheetImportUndo = command<SheetImportUndoInput>({
  name: 'sheetImportUndo',
  can: 'sheet:import',
  async run(tx, { importId }) {
    const found = await takeImport(tx, importId, 'UNDO');
    const { kind, committedAt } = found;
    if (!committedAt || found.keptUntil <= tx.now) tooOld();
    const changes = await tx.rows<SubjectChange>(sql`
      select subject_id, "before", "after" from app.sheet_change where import_id = ${found.id}::uuid order by subject_id`);
    // Sheets of before this was kept have no changes to put back.
    if (changes.length === 0 && found.createCount + found.changeCount > 0) tooOld();
    await getSheet(kind ?? '').undo(tx, { id: found.id, committedAt }, changes);
    found.undoneAt = tx.now;
    found.undoneBy = personOf(tx.actor);
    tx.audit({ type: 'sheetImport', id: found.id }, { state: ['COMMITTED', 'UNDONE'] });
    return { type: 'imp', id: found.id };
  },
});

function tooOld(): never {
  refuse({ code: 'IMPORT_TOO_OLD', message: 'What it changed is no longer kept.', path: ['importId'] });
}

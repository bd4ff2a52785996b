import { Field, ID, InputType } from 'type-graphql';
import { personOf } from '../kernel/actor.ts';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import { refuse } from '../kernel/refusal.ts';
import { queueCommit } from './import-jobs.ts';
import { requireBytes, takeImport } from './require-import.ts';
import { type ImportRows, ImportRowsEnum } from './sheet-import.states.ts';

@InputType({ description: 'A checked sheet to write.' })
export class SheetImportCommitInput extends CommandInput {
  @Field(() => ID, { description: 'The import.' }) importId!: string;
  @Field(() => ImportRowsEnum, {
    defaultValue: 'ALL',
    description: 'GOOD leaves out the rows with an error; ALL is possible only where there are none.',
  })
  rows!: ImportRows;
}

/**
 * Has a checked sheet written, in one transaction. It is checked once more then: where it no longer fits, nothing is written and it
 * stands checked anew. Refuses NOTHING_TO_IMPORT when no row is left.
 */
export const sheetImportCommit = command<SheetImportCommitInput>({
  name: 'sheetImportCommit',
  can: 'sheet:import',
  async run(tx, { importId, rows = 'ALL' }) {
    const found = await takeImport(tx, importId, rows === 'ALL' ? 'COMMIT' : 'COMMIT_GOOD');
    requireBytes(tx, found);
    if (found.createCount + found.changeCount + found.sameCount === 0)
      refuse({ code: 'NOTHING_TO_IMPORT', message: 'No row is without an error.', path: ['rows'] });
    found.rows = rows;
    found.committedBy = personOf(tx.actor);
    found.jobId = await queueCommit(tx, found.id);
    tx.audit({ type: 'sheetImport', id: found.id }, { rows: [null, rows] });
    return { type: 'imp', id: found.id };
  },
});

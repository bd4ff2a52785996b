import { Field, ID, InputType } from 'type-graphql';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import { endJob } from '../kernel/job.ts';
import { takeImport } from './require-import.ts';

@InputType({ description: 'An import to give up.' })
export class SheetImportCancelInput extends CommandInput {
  @Field(() => ID, { description: 'The import.' }) importId!: string;
}

/** Gives an import up before anything is written. The file stays as long as every other. */
export const sheetImportCancel = command<SheetImportCancelInput>({
  name: 'sheetImportCancel',
  can: 'sheet:import',
  async run(tx, { importId }) {
    const found = await takeImport(tx, importId, 'CANCEL');
    if (found.jobId) await endJob(tx, found.jobId, { cancelled: true });
    tx.audit({ type: 'sheetImport', id: found.id }, { state: [null, found.state] });
    return { type: 'imp', id: found.id };
  },
});

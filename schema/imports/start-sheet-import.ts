import { Field, ID, InputType } from 'type-graphql';
import { requireFile, StoredFile } from '../files/index.ts';
import { may } from '../kernel/actor.ts';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import { Fault } from '../kernel/fault.ts';
import { newId } from '../kernel/id.ts';
import { refuse } from '../kernel/refusal.ts';
import type { Tx } from '../kernel/tx.ts';
import { queueCheck } from './import-jobs.ts';
import { keptDays } from './sheet-import.states.ts';
import { SheetImport } from './sheet-import.ts';
import { findSheet, sheetKinds } from './sheet-registry.ts';

@InputType({ description: 'An uploaded sheet to bring in.' })
export class SheetImportStartInput extends CommandInput {
  @Field(() => ID, { description: 'The file, as the upload answered it.' }) fileId!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Kind of sheet; found by its columns where it is not said.',
  })
  kind?: string | null;
}

const dayMs = 86_400_000;

/** Has an uploaded sheet read, and checked where its columns are known. Refuses a kind that there is not. */
export const sheetImportStart = command<SheetImportStartInput>({
  name: 'sheetImportStart',
  can: 'sheet:import',
  async run(tx, input) {
    const kind = input.kind ?? null;
    const fileId = await requireFile(tx, input.fileId, 'fileId', ['SHEET']);
    checkKind(tx, kind);
    const file = await tx.em.findOneOrFail(StoredFile, { id: fileId });
    const id = newId<'imp'>();
    const jobId = await queueCheck(tx, id);
    tx.em.create(SheetImport, {
      id,
      organisationId: tx.organisationId,
      fileId,
      fileName: file.name,
      kind,
      state: 'UPLOADED',
      columns: [],
      missing: [],
      profileCode: null,
      profileName: null,
      refusal: null,
      ...noCounts,
      causes: [],
      rows: null,
      markedFileId: null,
      jobId,
      uploadedBy: file.createdBy,
      uploadedAt: tx.now,
      committedBy: null,
      committedAt: null,
      undoneBy: null,
      undoneAt: null,
      keptUntil: new Date(tx.now.getTime() + keptDays * dayMs),
    });
    tx.audit({ type: 'sheetImport', id }, { file: [null, file.name], kind: [null, kind] });
    return { type: 'imp', id };
  },
});

const noCounts = {
  rowCount: 0,
  createCount: 0,
  changeCount: 0,
  sameCount: 0,
  rejectCount: 0,
  warningCount: 0,
};

function checkKind(tx: Tx, kind: string | null): void {
  const sheet = kind === null ? undefined : findSheet(kind);
  if (kind !== null && !sheet)
    refuse({
      code: 'SHEET_KIND',
      message: `One of ${sheetKinds()
        .map((known) => known.kind)
        .join(', ')}.`,
      path: ['kind'],
    });
  if (sheet && !may(tx.actor, sheet.can)) throw new Fault('FORBIDDEN', 'Your role does not allow this.');
}

import { Field, ID, InputType } from 'type-graphql';
import { StoredFile } from '../files/index.ts';
import { command } from '../kernel/command.ts';
import { CommandInput } from '../kernel/command-input.ts';
import { notFound } from '../kernel/fault.ts';
import { newId, uuidOf } from '../kernel/id.ts';
import { CapacityImport, type ImportProblem } from './capacity-import.ts';
import type { CapacitySheetCheck } from './capacity-sheet/index.ts';
import { checkStoredSheet } from './check-stored-sheet.ts';

@InputType({ description: 'An uploaded capacity sheet to check.' })
export class CapacityImportCheckInput extends CommandInput {
  @Field(() => ID, { description: 'The file, as the upload answered it.' }) fileId!: string;
}

const problemsMax = 200;

/**
 * Checks an uploaded capacity sheet: what it would create, change and leave, and every cell that is wrong. Writes nothing but
 * the check itself. Refuses a file that is no sheet, too large, or lacks a column.
 */
export const capacityImportCheck = command<CapacityImportCheckInput>({
  name: 'capacityImportCheck',
  can: 'capacity:import',
  async run(tx, input) {
    const fileId = uuidOf('fil', input.fileId);
    const file = fileId ? await tx.em.findOne(StoredFile, { id: fileId }) : null;
    if (!file) throw notFound(['fileId']);
    const found = await checkStoredSheet(tx, file);
    const id = newId<'imp'>();
    tx.em.create(CapacityImport, {
      id,
      organisationId: tx.organisationId,
      fileId: file.id,
      fileName: file.name,
      state: found.counts.reject > 0 ? 'REJECTED' : 'CHECKED',
      rowCount: found.rowCount,
      createCount: found.counts.create,
      changeCount: found.counts.change,
      sameCount: found.counts.same,
      rejectCount: found.counts.reject,
      warningCount: found.counts.warn,
      causes: causesOf(found),
      problems: worst(found),
      uploadedBy: file.createdBy,
      uploadedAt: tx.now,
      committedAt: null,
    });
    tx.audit(
      { type: 'capacityImport', id },
      { rows: [null, found.rowCount], rejected: [null, found.counts.reject] },
    );
    return { type: 'imp', id };
  },
});

function causesOf(found: CapacitySheetCheck): CapacityImport['causes'] {
  return found.causes.map((cause) => ({
    ...cause,
    column: cause.column ?? null,
    exampleFound: cause.exampleFound ?? null,
  }));
}

/** Errors first, then by row; the rest can be seen once these are mended. */
function worst(found: CapacitySheetCheck): ImportProblem[] {
  const order = (problem: { severity: string }) => (problem.severity === 'ERROR' ? 0 : 1);
  return [...found.problems]
    .sort((a, b) => order(a) - order(b) || a.row - b.row)
    .slice(0, problemsMax)
    .map((problem) => ({ ...problem, found: problem.found ?? null, params: [...problem.params] }));
}

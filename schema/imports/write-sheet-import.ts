import sql from 'sql-template-tag';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { type Command, command } from '../kernel/command.ts';
import { endJob } from '../kernel/job.ts';
import { actionsIn, assertTransition } from '../kernel/state-table.ts';
import type { Tx } from '../kernel/tx.ts';
import { queueCheck } from './import-jobs.ts';
import { type ImportJob, takeJob } from './record-sheet-check.ts';
import type { Sheet } from './sheet.ts';
import type { SheetCheck, SubjectChange } from './sheet-definition.ts';
import { importOutcomes } from './sheet-import.states.ts';
import type { SheetImport } from './sheet-import.ts';
import { chosenOf, layoutOf } from './sheet-layout.ts';
import { getSheet } from './sheet-registry.ts';

/**
 * Writes a checked sheet, the chosen rows all or none, in one transaction, and keeps what it did to each subject. It is checked once more
 * against what is known now, under the locks of its kind: when more rows have an error than the person was shown, nothing is written
 * and the sheet is checked anew. `sheet` is what the job has read; the input that the key stands for is the import.
 */
export function writeSheetImport(sheet: Sheet): Command<ImportJob> {
  return command<ImportJob>({
    name: 'writeSheetImport',
    can: 'member',
    async run(tx, job) {
      const target = await takeJob(tx, job);
      if (target && actionsIn(importOutcomes, target.state).includes('WRITE'))
        await write(tx, target, sheet, job.jobId);
      return { type: 'imp', id: job.importId };
    },
  });
}

async function write(tx: Tx, target: SheetImport, sheet: Sheet, jobId: string): Promise<void> {
  const definition = getSheet(target.kind ?? '');
  const layout = layoutOf(sheet, definition.columns, chosenOf(target.columns));
  const check = definition.check(sheet, layout, await definition.load(tx));
  if (check.counts.reject > (target.rows === 'GOOD' ? target.rejectCount : 0))
    return await turnBack(tx, target, check, jobId);
  target.state = assertTransition(importOutcomes, target.state, 'WRITE');
  target.committedAt = tx.now;
  target.createCount = check.counts.create;
  target.changeCount = check.counts.change;
  target.sameCount = check.counts.same;
  await tx.em.flush();
  await keepChanges(tx, target.id, await definition.commit(tx, target.id, check.change));
  await endJob(tx, jobId, { result: { rows: check.rowCount - check.counts.reject } });
  tx.audit(
    { type: 'sheetImport', id: target.id },
    {
      state: ['COMMITTING', 'COMMITTED'],
      created: [null, check.counts.create],
      changed: [null, check.counts.change],
    },
  );
}

/** The truth has moved: the person is shown the sheet as it stands now. */
async function turnBack(
  tx: Tx,
  target: SheetImport,
  check: SheetCheck<unknown>,
  jobId: string,
): Promise<void> {
  await endJob(tx, jobId, {
    error: { code: 'IMPORT_STALE', reason: `${check.counts.reject} rows do not fit any more.` },
  });
  target.state = assertTransition(importOutcomes, target.state, 'STALE');
  target.rows = null;
  target.committedBy = null;
  target.jobId = await queueCheck(tx, target.id);
}

async function keepChanges(tx: Tx, importId: string, changes: readonly SubjectChange[]): Promise<void> {
  await tx.rows(sql`
    insert into app.sheet_change (organisation_id, import_id, subject_id, "before", "after")
    select ${tx.organisationId}::uuid, ${importId}::uuid, (x ->> 'subjectId')::uuid, nullif(x -> 'before', 'null'), x -> 'after'
    from jsonb_array_elements(${canonicalJson(changes)}::jsonb) x`);
}

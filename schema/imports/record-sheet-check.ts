import sql from 'sql-template-tag';
import { StoredFile } from '../files/index.ts';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { command } from '../kernel/command.ts';
import { newId } from '../kernel/id.ts';
import { consume, endJob } from '../kernel/job.ts';
import { actionsIn, assertTransition } from '../kernel/state-table.ts';
import type { Tx } from '../kernel/tx.ts';
import type { CheckFound } from './check-import.ts';
import { lockImport } from './require-import.ts';
import { type ImportOutcome, importOutcomes } from './sheet-import.states.ts';
import type { SheetImport } from './sheet-import.ts';
import type { SheetProblem } from './sheet-problem.ts';

/** What a job of an import has come to. `event` is absent where no queue brought it. */
export interface ImportJob {
  readonly importId: string;
  readonly jobId: string;
  readonly event?: { readonly consumer: string; readonly id: string };
}

/** Takes the event and the import, if both still wait for this job; answers the import to write to. */
export async function takeJob(tx: Tx, { importId, jobId, event }: ImportJob): Promise<SheetImport | null> {
  if (event && !(await consume(tx, event.consumer, event.id))) return null;
  const found = await lockImport(tx, importId);
  return found?.jobId === jobId ? found : null;
}

/** Writes down what reading and checking a sheet has found. An import that was given up meanwhile stays so. */
export const recordSheetCheck = command<ImportJob & { found: CheckFound }>({
  name: 'recordSheetCheck',
  can: 'member',
  async run(tx, { found, ...job }) {
    const target = await takeJob(tx, job);
    const outcome = outcomeOf(found);
    if (target && actionsIn(importOutcomes, target.state).includes(outcome)) {
      target.state = assertTransition(importOutcomes, target.state, outcome);
      await write(tx, target, found);
      await endJob(tx, job.jobId, { result: { outcome } });
      tx.audit(
        { type: 'sheetImport', id: target.id },
        { state: [null, target.state], rejected: [null, target.rejectCount] },
      );
    }
    return { type: 'imp', id: job.importId };
  },
});

function outcomeOf(found: CheckFound): ImportOutcome {
  if (found.kind === 'REFUSED') return 'REFUSE';
  if (found.kind === 'ASK') return 'ASK';
  return found.counts.reject > 0 ? 'FIND_ERRORS' : 'FIND_NONE';
}

async function write(tx: Tx, target: SheetImport, found: CheckFound): Promise<void> {
  if (found.kind === 'REFUSED') {
    target.refusal = found.refusal;
    return;
  }
  target.kind = found.sheetKind;
  target.columns = [...found.columns];
  target.missing = [...found.missing];
  target.profileCode = found.profileCode;
  target.profileName = found.profileName;
  if (found.kind === 'ASK') return;
  const isAnew = target.rowCount > 0;
  target.rowCount = found.rowCount;
  target.createCount = found.counts.create;
  target.changeCount = found.counts.change;
  target.sameCount = found.counts.same;
  target.rejectCount = found.counts.reject;
  target.warningCount = found.counts.warn;
  target.causes = [...found.causes];
  target.markedFileId = found.marked ? await keepMarked(tx, target, found.marked) : null;
  if (isAnew) await tx.rows(sql`delete from app.sheet_problem where import_id = ${target.id}::uuid`);
  await writeProblems(tx, target.id, found.problems);
}

async function keepMarked(
  tx: Tx,
  { fileName, uploadedBy }: SheetImport,
  { sha256, sizeBytes }: { sha256: string; sizeBytes: number },
): Promise<string> {
  const id = newId<'fil'>();
  tx.em.create(StoredFile, {
    id,
    organisationId: tx.organisationId,
    name: `${fileName.replace(/\.[^.]*$/, '').slice(0, 200)} - 错误 errors.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    sizeBytes: BigInt(sizeBytes),
    sha256: Buffer.from(sha256, 'hex'),
    purpose: 'SHEET',
    width: null,
    height: null,
    createdBy: uploadedBy,
    createdAt: tx.now,
  });
  await tx.em.flush();
  return id;
}

async function writeProblems(tx: Tx, importId: string, problems: readonly SheetProblem[]): Promise<void> {
  const rows = canonicalJson(problems);
  await tx.rows(sql`
    insert into app.sheet_problem (organisation_id, import_id, place, row_number, column_title, cell, found, expected, code, severity, params)
    select ${tx.organisationId}::uuid, ${importId}::uuid, lpad(n::text, 6, '0'), (x ->> 'row')::int, x ->> 'column', x ->> 'cell', x ->> 'found',
      x ->> 'expected', x ->> 'code', x ->> 'severity', x -> 'params'
    from jsonb_array_elements(${rows}::jsonb) with ordinality as p (x, n)`);
}

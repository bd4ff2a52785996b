import { queueJob } from '../kernel/job.ts';
import type { Tx } from '../kernel/tx.ts';

/** A sheet is to be read, matched and checked. */
export const sheetCheckKind = 'sheet-check';
export const sheetCheckAsked = 'sheet.check-asked.v1';

/** A checked sheet is to be written. */
export const sheetCommitKind = 'sheet-commit';
export const sheetCommitAsked = 'sheet.commit-asked.v1';

/** A job of an import could not be done: the import is brought to rest. */
export const sheetSettleKind = 'sheet-settle';
export const sheetJobFailed = 'sheet.job-failed.v1';

export async function queueCheck(tx: Tx, importId: string): Promise<string> {
  const jobId = await queueJob(tx, sheetCheckKind, importId);
  tx.emit(sheetCheckAsked, { subjectId: importId, jobId });
  return jobId;
}

export async function queueCommit(tx: Tx, importId: string): Promise<string> {
  const jobId = await queueJob(tx, sheetCommitKind, importId);
  tx.emit(sheetCommitAsked, { subjectId: importId, jobId });
  return jobId;
}

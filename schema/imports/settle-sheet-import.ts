import sql from 'sql-template-tag';
import { command } from '../kernel/command.ts';
import { actionsIn, assertTransition } from '../kernel/state-table.ts';
import { queueCheck } from './import-jobs.ts';
import { lockImport } from './require-import.ts';
import { importOutcomes } from './sheet-import.states.ts';

/**
 * Brings an import to rest whose job has ended without an outcome: somebody has cancelled the job, or it could not be done. What was to
 * be written has not been; such a sheet is checked anew. Nothing to do where the job goes on, or another has taken over.
 */
export const settleSheetImport = command<{ importId: string }>({
  name: 'settleSheetImport',
  can: 'member',
  async run(tx, { importId }) {
    const found = await lockImport(tx, importId);
    const job = found?.jobId
      ? await tx.row<{ state: string; error: { code?: string } | null }>(
          sql`select state, error from app.job where id = ${found.jobId}::uuid`,
        )
      : undefined;
    const outcome = job?.state === 'CANCELLED' ? 'GIVE_UP' : job?.state === 'FAILED' ? 'FAIL' : undefined;
    if (found && outcome && actionsIn(importOutcomes, found.state).includes(outcome)) {
      const before = found.state;
      found.state = assertTransition(importOutcomes, before, outcome);
      if (found.state === 'REFUSED') found.refusal = { code: 'IMPORT_FAILED', params: [] };
      if (found.state === 'CHECKING') {
        found.rows = null;
        found.committedBy = null;
        found.jobId = await queueCheck(tx, importId);
      }
      tx.audit({ type: 'sheetImport', id: importId }, { state: [before, found.state] });
    }
    return { type: 'imp', id: importId };
  },
});

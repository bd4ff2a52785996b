import sql from 'sql-template-tag';
import type { Actor } from '../kernel/actor.ts';
import type { Database } from '../kernel/database.ts';
import { encodeId } from '../kernel/id.ts';
import { runCommand } from '../kernel/run-command.ts';
import { runQuery } from '../kernel/run-query.ts';
import { checkImport } from './check-import.ts';
import { prepareCommit } from './commit-import.ts';
import { sheetImportCommit } from './commit-sheet-import.ts';
import { type ImportWork, markFile } from './import-work.ts';
import { readPackedSheet } from './packed-sheet.ts';
import { recordSheetCheck } from './record-sheet-check.ts';
import type { ImportRows } from './sheet-import.states.ts';
import { sheetImportStart } from './start-sheet-import.ts';

/** Where there is no queue, as when a demo is loaded: the same steps in this process, one after the other. `key` makes them once. */
export interface ImportNow {
  readonly fileId: string;
  readonly kind: string;
  readonly key: string;
}

/** Starts and checks a sheet; answers the import's id as the database keeps it. */
export async function checkNow(
  database: Database,
  actor: Actor,
  { fileId, kind, key }: ImportNow,
): Promise<string> {
  const { outcome } = await runCommand(database, actor, sheetImportStart, { fileId, kind }, `start:${key}`);
  const found = await checkImport(workHere(database, actor), outcome.id);
  const jobId = await jobOf(database, actor, outcome.id);
  await runCommand(
    database,
    actor,
    recordSheetCheck,
    { importId: outcome.id, jobId, found },
    `record:${key}`,
  );
  return outcome.id;
}

/** Writes a checked sheet. */
export async function commitNow(
  database: Database,
  actor: Actor,
  importId: string,
  { key, rows = 'ALL' }: { key: string; rows?: ImportRows },
): Promise<void> {
  const asked = { importId: encodeId('imp', importId), rows };
  await runCommand(database, actor, sheetImportCommit, asked, `commit:${key}`);
  const write = await prepareCommit(workHere(database, actor), importId);
  const jobId = await jobOf(database, actor, importId);
  await runCommand(database, actor, write, { importId, jobId }, `write:${key}`);
}

function workHere(database: Database, actor: Actor): ImportWork {
  return {
    files: database.files,
    read: (read) => runQuery(database, actor, read),
    progress: () => {},
    parse: readPackedSheet,
    mark: markFile,
  };
}

async function jobOf(database: Database, actor: Actor, importId: string): Promise<string> {
  const row = await runQuery(database, actor, (query) =>
    query.row<{ jobId: string }>(sql`select job_id from app.sheet_import where id = ${importId}::uuid`),
  );
  return row?.jobId ?? '';
}

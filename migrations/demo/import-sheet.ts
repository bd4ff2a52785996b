import { fileStore } from '#schema/files/index.ts';
import { capacityImportCheck, capacityImportCommit } from '#schema/plants/index.ts';
import { act, actorOf, type DemoRun } from './demo-run.ts';

/** A sheet to bring in for a firm. */
export interface DemoSheet {
  readonly firm: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Tells this sheet's commands from those of another. */
  readonly key: string;
}

/** Stores, checks and commits a sheet, as a planner would. Throws when the check finds an error: then the demo's figures are wrong. */
export async function importSheet(run: DemoRun, { firm, name, bytes, key }: DemoSheet): Promise<void> {
  const actor = actorOf(run, firm);
  const sha256 = (await run.files.put(bytes)).toString('hex');
  const file = { name, mediaType: 'text/csv', sizeBytes: bytes.byteLength, sha256 };
  const fileId = await act(run, actor, fileStore, file, `${key}:file`);
  const importId = await act(run, actor, capacityImportCheck, { fileId }, `${key}:check`);
  await act(run, actor, capacityImportCommit, { importId }, `${key}:commit`);
}

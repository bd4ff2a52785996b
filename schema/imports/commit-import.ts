import type { Command } from '../kernel/command.ts';
import { parse } from './check-import.ts';
import { type ImportWork, readImportWork } from './import-work.ts';
import type { ImportJob } from './record-sheet-check.ts';
import { writeSheetImport } from './write-sheet-import.ts';

/** Reads a checked sheet once more and answers the command that writes it; nothing is open meanwhile. */
export async function prepareCommit(work: ImportWork, importId: string): Promise<Command<ImportJob>> {
  const sheet = await parse(work, await work.read((query) => readImportWork(query, importId)));
  work.progress('write', 0, sheet.rows.length);
  return writeSheetImport(sheet);
}

import sql from 'sql-template-tag';
import type { ByteStore } from '../kernel/database.ts';
import { invariant } from '../kernel/invariant.ts';
import type { Query } from '../kernel/run-query.ts';
import { writeMarkedFile } from './marked-file.ts';
import type { ReadOutcome } from './packed-sheet.ts';
import type { Sheet } from './sheet.ts';
import type { ImportColumn } from './sheet-import.ts';
import type { SheetProblem } from './sheet-problem.ts';

/** What each problem is called, in Chinese and English. */
export type ProblemWords = Readonly<Record<string, readonly [zh: string, en: string]>>;

/** A file to mark. */
export interface MarkInput {
  readonly sheet: Sheet;
  readonly problems: readonly SheetProblem[];
  readonly words: ProblemWords;
}

/** Where an import is worked on: how to read as its firm, where files lie, and who does the heavy parts. */
export interface ImportWork {
  readonly files: ByteStore;
  read<Result>(read: (query: Query) => Promise<Result>): Promise<Result>;
  progress(stage: string, done: number, total: number): void;
  parse(input: { bytes: Uint8Array; fileName: string }): Promise<ReadOutcome>;
  mark(input: MarkInput): Promise<Uint8Array>;
}

/** An import as its job needs it. */
export interface ReadImport {
  readonly kind: string | null;
  readonly fileName: string;
  readonly sha256: Buffer;
  readonly uploadedBy: string;
  /** Empty until somebody, or the proposal, has said what they are. */
  readonly columns: readonly ImportColumn[];
  readonly profileCode: string | null;
  readonly profileName: string | null;
}

export async function readImportWork(query: Query, importId: string): Promise<ReadImport> {
  const found = await query.row<ReadImport>(sql`
    select i.kind, i.file_name, f.sha256, i.uploaded_by, i.profile_code, i.profile_name,
      case when i.state in ('UPLOADED', 'MATCHING') then '[]' else i.columns end as columns
    from app.sheet_import i join app.stored_file f on f.id = i.file_id where i.id = ${importId}::uuid`);
  invariant(found !== undefined, 'an import that work was asked for exists');
  return found;
}

/** A marked file with the words of its kind of sheet, both languages in one sentence: it may be sent on to a colleague. */
export function markFile({ sheet, problems, words }: MarkInput): Promise<Uint8Array> {
  return writeMarkedFile(sheet, problems, ({ code, column, expected }) => {
    const [zh, en] = words[code] ?? [code, code];
    return `${column}：${zh}（${expected}） / ${column}: ${en} (${expected})`;
  });
}

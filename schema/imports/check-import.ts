import type { Query } from '../kernel/run-query.ts';
import { detectKind } from './detect-kind.ts';
import { type ImportWork, type ReadImport, readImportWork } from './import-work.ts';
import { unpackSheet } from './packed-sheet.ts';
import { proposeColumns } from './propose-columns.ts';
import { readRemembered } from './remember-columns.ts';
import type { Sheet } from './sheet.ts';
import type { AnySheet, SheetCheck } from './sheet-definition.ts';
import type { ImportColumn, ImportRefusal } from './sheet-import.ts';
import { chosenOf, layoutOf } from './sheet-layout.ts';
import { groupCauses, type SheetCause, type SheetCounts, type SheetProblem } from './sheet-problem.ts';
import { SheetRefusal } from './sheet-refusal.ts';
import { sheetKinds } from './sheet-registry.ts';

/** What reading and checking a sheet comes to; `recordSheetCheck` writes it down. */
export type CheckFound =
  | { readonly kind: 'REFUSED'; readonly refusal: ImportRefusal }
  | ({ readonly kind: 'ASK' } & Matched)
  | ({ readonly kind: 'CHECKED'; readonly rowCount: number; readonly counts: SheetCounts } & Matched &
      Problems);

interface Matched {
  readonly sheetKind: string;
  readonly columns: readonly ImportColumn[];
  readonly missing: readonly string[];
  readonly profileCode: string | null;
  readonly profileName: string | null;
}

interface Problems {
  readonly causes: readonly SheetCause[];
  readonly problems: readonly SheetProblem[];
  readonly marked: { readonly sha256: string; readonly sizeBytes: number } | null;
}

/** The most problems that are kept for a sheet; its causes count them all. */
const problemsMax = 5_000;
/** So many strangers in a sheet without one of ours are no typing mistake. */
const strangersLeast = 3;

/** Reads, matches and checks an uploaded sheet; nothing is written but the marked file's bytes. */
export async function checkImport(work: ImportWork, importId: string): Promise<CheckFound> {
  const found = await work.read((query) => readImportWork(query, importId));
  try {
    const sheet = await parse(work, found);
    const definition = kindOf(found, sheet);
    const matched = await match(work, found, sheet, definition);
    const isSaid = found.columns.length > 0;
    if (!isSaid && !matched.isComplete) return { kind: 'ASK', ...matched };
    return { kind: 'CHECKED', ...matched, ...(await check(work, sheet, definition, matched)) };
  } catch (error) {
    if (!(error instanceof SheetRefusal)) throw error;
    return { kind: 'REFUSED', refusal: refusalOf(error) };
  }
}

/** The sheet of an import; throws {@link SheetRefusal} for a file that is none. */
export async function parse(work: ImportWork, { fileName, sha256 }: ReadImport): Promise<Sheet> {
  work.progress('read', 0, 1);
  const outcome = await work.parse({ bytes: await work.files.get(sha256), fileName });
  if ('refusal' in outcome) throw new SheetRefusal(outcome.refusal.code, outcome.refusal.params);
  return unpackSheet(outcome.sheet);
}

function kindOf({ kind }: ReadImport, sheet: Sheet): AnySheet {
  const detected = detectKind(sheet.header, sheetKinds());
  const named = sheetKinds().find((known) => known.kind === kind);
  if (kind === null && !detected) throw new SheetRefusal('UNKNOWN_KIND');
  // Only a sheet that fits another kind and not at all this one is somebody's mistake.
  if (named && detected && detected !== named && !detectKind(sheet.header, [named]))
    throw new SheetRefusal('WRONG_KIND', { kind: named.kind, found: detected.titles['zh-CN'] });
  const chosen = named ?? detected;
  if (!chosen) throw new Error(`No sheet is of the kind ${kind}`);
  return chosen;
}

async function match(
  work: ImportWork,
  found: ReadImport,
  sheet: Sheet,
  definition: AnySheet,
): Promise<Matched & { isComplete: boolean }> {
  if (found.columns.length > 0) {
    const { columns, profileCode, profileName } = found;
    return { sheetKind: definition.kind, columns, missing: [], profileCode, profileName, isComplete: true };
  }
  const { remembered, saved } = await work.read((query: Query) =>
    readRemembered(query, definition.kind, found.uploadedBy),
  );
  const profiles = [...saved, ...definition.profiles];
  const proposal = proposeColumns(sheet, definition.columns, { profiles, remembered });
  const [twice] = proposal.repeated;
  if (twice) throw new SheetRefusal('HEADER_REPEATED', { cell: twice.address, column: twice.text });
  const isOwn = saved.some(({ code }) => code === proposal.profile);
  return {
    sheetKind: definition.kind,
    columns: proposal.columns.map((column) => ({ ...column, examples: [...column.examples] })),
    missing: proposal.missing,
    profileCode: isOwn ? null : proposal.profile,
    profileName: isOwn ? proposal.profile : null,
    isComplete: proposal.isComplete,
  };
}

async function check(work: ImportWork, sheet: Sheet, definition: AnySheet, matched: Matched) {
  work.progress('check', 0, sheet.rows.length);
  const layout = layoutOf(sheet, definition.columns, chosenOf(matched.columns));
  const context = await work.read((query) => definition.load(query));
  const result = definition.check(sheet, layout, context);
  refuseStrangers(definition, result);
  work.progress('check', sheet.rows.length, sheet.rows.length);
  const { problems, rowCount, counts } = result;
  return {
    rowCount,
    counts,
    causes: groupCauses(problems),
    problems: worst(problems),
    marked: problems.length > 0 ? await mark(work, sheet, problems, definition) : null,
  };
}

/** A sheet in which every row names something that is not the firm's own is another firm's, and that is worth saying once. */
function refuseStrangers({ stranger }: AnySheet, { problems, rowCount }: SheetCheck<unknown>): void {
  const strange = problems.filter(({ code }) => code === stranger);
  const [first] = strange;
  if (!first || strange.length < rowCount || rowCount < strangersLeast) return;
  throw new SheetRefusal('OTHER_FIRM', { example: first.found ?? '' });
}

/** Errors first, then by row: the rest can be seen once these are mended. */
function worst(problems: readonly SheetProblem[]): SheetProblem[] {
  const order = ({ severity }: SheetProblem) => (severity === 'ERROR' ? 0 : 1);
  return problems.toSorted((a, b) => order(a) - order(b) || a.row - b.row).slice(0, problemsMax);
}

async function mark(work: ImportWork, sheet: Sheet, problems: readonly SheetProblem[], definition: AnySheet) {
  work.progress('mark', 0, sheet.rows.length);
  const bytes = await work.mark({ sheet, problems, words: definition.words });
  const sha256 = (await work.files.put(bytes)).toString('hex');
  return { sha256, sizeBytes: bytes.byteLength };
}

function refusalOf({ code, params }: SheetRefusal): ImportRefusal {
  return { code: `SHEET_${code}`, params: Object.entries(params).map(([name, value]) => ({ name, value })) };
}

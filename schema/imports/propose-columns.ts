import { detectProfile, type HeaderProfile } from './header-profile.ts';
import { type KnownColumn, normaliseHeader } from './match-columns.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/** Why a column is taken for what it is: a person has said so before, a program's export is known, or its name is. */
export type ProposedBy = 'REMEMBERED' | 'PROFILE' | 'NAME' | 'NONE';

/** One column of a file, and what we take it for; `key` is null where it is left out. */
export interface ColumnProposal<Key extends string = string> {
  readonly index: number;
  readonly title: string;
  readonly examples: readonly string[];
  readonly key: Key | null;
  readonly by: ProposedBy;
}

/** What the columns of a file are taken for, and what is still to be said by a person. */
export interface MatchProposal<Key extends string = string> {
  readonly columns: readonly ColumnProposal<Key>[];
  readonly profile: string | null;
  /** Required ones that no column of the file is taken for. */
  readonly missing: readonly Key[];
  /** Two columns of one known name: nobody can say which is meant. */
  readonly repeated: readonly SheetCell[];
  /** Whether nothing is left to ask. */
  readonly isComplete: boolean;
}

/** Headers of old, in the form in which they are compared → what a person took each for, null being nothing. */
export type RememberedColumns<Key extends string = string> = Readonly<Record<string, Key | null>>;

/** The column that a marked file carries its errors in; it is ours, so nobody is asked about it. */
export const errorsTitle = '错误 / Errors';

const examplesMax = 3;

/** Takes each column for what a person has said before, else for what the program is known to print, else for what its name says. */
export function proposeColumns<Key extends string>(
  sheet: Pick<Sheet, 'header' | 'rows'>,
  columns: readonly KnownColumn<Key>[],
  {
    profiles = [],
    remembered = {},
  }: { profiles?: readonly HeaderProfile<Key>[]; remembered?: RememberedColumns<Key> } = {},
): MatchProposal<Key> {
  const profile = detectProfile(sheet.header, profiles);
  const known = knownHeaders(columns, profile, remembered);
  const taken = new Set<Key>();
  const repeated: SheetCell[] = [];
  const proposals = sheet.header.flatMap((cell, index): (ColumnProposal<Key> & { isOpen: boolean })[] => {
    if (cell.kind === 'EMPTY') return [];
    const found = known(cell.text);
    const isRepeated = found?.key != null && taken.has(found.key);
    if (isRepeated && found?.by === 'NAME') repeated.push(cell);
    if (found?.key != null) taken.add(found.key);
    const key = isRepeated ? null : (found?.key ?? null);
    const by = isRepeated || !found ? 'NONE' : found.by;
    return [{ index, title: cell.text, examples: examplesOf(sheet, index), key, by, isOpen: by === 'NONE' }];
  });
  const missing = columns
    .filter(({ key, isRequired }) => isRequired && !taken.has(key))
    .map(({ key }) => key);
  return {
    columns: proposals.map(({ isOpen: _, ...proposal }) => proposal),
    profile: profile?.code ?? null,
    missing,
    repeated,
    isComplete: missing.length === 0 && !proposals.some(({ isOpen }) => isOpen),
  };
}

/** Looks a header up where it is known best. */
function knownHeaders<Key extends string>(
  columns: readonly KnownColumn<Key>[],
  profile: HeaderProfile<Key> | undefined,
  remembered: RememberedColumns<Key>,
) {
  const byName = new Map(
    columns.flatMap(({ key, names }) => names.map((name): [string, Key] => [normaliseHeader(name), key])),
  );
  const byProfile = new Map(
    Object.entries(profile?.columns ?? {}).map(([name, key]) => [normaliseHeader(name), key as Key | null]),
  );
  return (text: string): { key: Key | null; by: ProposedBy } | undefined => {
    const name = normaliseHeader(text);
    if (name === normaliseHeader(errorsTitle)) return { key: null, by: 'NAME' };
    const said = Object.hasOwn(remembered, name) ? remembered[name] : undefined;
    if (said !== undefined) return { key: said, by: 'REMEMBERED' };
    const printed = byProfile.get(name);
    if (printed !== undefined) return { key: printed, by: 'PROFILE' };
    const named = byName.get(name);
    return named === undefined ? undefined : { key: named, by: 'NAME' };
  };
}

function examplesOf({ rows }: Pick<Sheet, 'rows'>, index: number): string[] {
  const examples: string[] = [];
  for (const { cells } of rows) {
    const text = cells[index]?.text ?? '';
    if (text !== '' && !examples.includes(text)) examples.push(text.slice(0, 60));
    if (examples.length === examplesMax) break;
  }
  return examples;
}

import { normaliseHeader } from './match-columns.ts';
import type { SheetCell } from './sheet.ts';

/**
 * How a program names its columns, so that its exports are read without a question. `columns` maps the program's header to ours, or to
 * null where it says nothing that we need. `signature` are the headers that only this program's export has together.
 */
export interface HeaderProfile<Key extends string = string> {
  /** Stable, `kingdee-k3-wise`; screens translate by it. */
  readonly code: string;
  readonly columns: Readonly<Record<string, Key | null>>;
  readonly signature: readonly string[];
  /** How sure we are of the names: seen in a file of that program, or taken from what its users write. */
  readonly evidence: 'VERIFIED' | 'PRESUMED';
}

/** The profile whose signature the header carries whole and of whose columns it has most; none where no signature fits. */
export function detectProfile<Key extends string>(
  header: readonly SheetCell[],
  profiles: readonly HeaderProfile<Key>[],
): HeaderProfile<Key> | undefined {
  const present = new Set(header.map(({ text }) => normaliseHeader(text)));
  const has = (name: string) => present.has(normaliseHeader(name));
  const [best] = profiles
    .filter(({ signature }) => signature.every(has))
    .map((profile) => ({ profile, known: Object.keys(profile.columns).filter(has).length }))
    .sort((a, b) => b.known - a.known);
  return best?.profile;
}

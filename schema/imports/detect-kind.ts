import { detectProfile, type HeaderProfile } from './header-profile.ts';
import { type KnownColumn, matchColumns } from './match-columns.ts';
import type { SheetCell } from './sheet.ts';

/** As much of a kind of sheet as tells it from others. */
export interface DetectableKind {
  readonly kind: string;
  readonly columns: readonly KnownColumn<string>[];
  readonly profiles: readonly HeaderProfile[];
}

/** The kind of sheet that a header speaks of: the one with the largest share of its required columns, if that is half of them at least. */
export function detectKind<Kind extends DetectableKind>(
  header: readonly SheetCell[],
  kinds: readonly Kind[],
): Kind | undefined {
  const [best] = kinds
    .map((kind) => ({ kind, score: scoreOf(header, kind) }))
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score);
  return best?.kind;
}

/** From 0 to 1, and 2 for an export of a program that we know. */
function scoreOf(header: readonly SheetCell[], { columns, profiles }: DetectableKind): number {
  if (detectProfile(header, profiles)) return 2;
  const required = columns.filter(({ isRequired }) => isRequired);
  const { missing } = matchColumns(header, columns);
  return required.length === 0 ? 0 : (required.length - missing.length) / required.length;
}

/** A screen as the search knows it: its names, and how the Chinese one is spelt. */
export interface Screen {
  readonly to: string;
  readonly name: string;
  /** All by which it is found, in lower case: both names, pinyin, initials. */
  readonly words: readonly string[];
}

/** Screens whose words begin with each of the typed ones, or hold it where Chinese is typed; those that begin with it first. */
export function matchScreens(screens: readonly Screen[], text: string): Screen[] {
  const terms = text.normalize('NFKC').toLowerCase().trim().split(/\s+/u).filter(Boolean);
  if (terms.length === 0) return [];
  const rank = (screen: Screen) => Math.max(...terms.map((term) => rankOf(screen, term)));
  return screens
    .map((screen) => ({ screen, rank: rank(screen) }))
    .filter((one) => one.rank < Number.POSITIVE_INFINITY)
    .sort((one, other) => one.rank - other.rank)
    .map((one) => one.screen);
}

function rankOf({ words }: Screen, term: string): number {
  if (words.some((word) => word.startsWith(term))) return 0;
  if (words.some((word) => word.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(term)))) return 1;
  if (/\p{Script=Han}/u.test(term) && words.some((word) => word.includes(term))) return 2;
  return Number.POSITIVE_INFINITY;
}

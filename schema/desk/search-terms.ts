const longest = 30;
const most = 5;

/** The words of what was typed, as the index has them: each must begin a word of what is found. */
export function searchTerms(text: string): string[] {
  const words = text.normalize('NFKC').toLowerCase().trim().split(/\s+/u);
  return [...new Set(words.filter(Boolean).map((word) => [...word].slice(0, longest).join('')))].slice(
    0,
    most,
  );
}

/** What is behind every text that begins with this one, in the plain order of code points. */
export function beyond(prefix: string): string {
  return `${prefix}\u{10ffff}`;
}

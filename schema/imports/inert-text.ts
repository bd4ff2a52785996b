const startsFormula = /^[=+\-@＝＋－＠\t\r]/;
/** What a spreadsheet could run, behind any apostrophes that stand before it already. */
const guarded = /^'*[=+\-@＝＋－＠\t\r]/;
const withGuard = /^'+[=+\-@＝＋－＠\t\r]/;

/** True when a spreadsheet could take the text for a formula: it begins with = + - @, full width included, TAB or CR. */
export function looksLikeFormula(text: string): boolean {
  return startsFormula.test(text);
}

/** The text with an apostrophe before anything that looks like a formula, so that no program runs it. Source: OWASP, CSV injection. */
export function inertText(text: string): string {
  return guarded.test(text) ? `'${text}` : text;
}

/** The text that {@link inertText} was made from. */
export function originalText(text: string): string {
  return withGuard.test(text) ? text.slice(1) : text;
}

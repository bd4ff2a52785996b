const startsFormula = /^[=+\-@＝＋－＠\t\r]/;

/** True when a spreadsheet could take the text for a formula: it begins with = + - @, full width included, TAB or CR. */
export function looksLikeFormula(text: string): boolean {
  return startsFormula.test(text);
}

/** The text with an apostrophe before anything that looks like a formula, so that no program runs it. Source: OWASP, CSV injection. */
export function inertText(text: string): string {
  return looksLikeFormula(text) ? `'${text}` : text;
}

/** The text that {@link inertText} was made from. */
export function originalText(text: string): string {
  return text.startsWith("'") && looksLikeFormula(text.slice(1)) ? text.slice(1) : text;
}

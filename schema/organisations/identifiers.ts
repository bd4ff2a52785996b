/** Why an identifier is not one. */
export type IdentifierCheck =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'FORMAT' | 'CHECK_DIGITS'; readonly expected?: string };

const isRight: IdentifierCheck = { ok: true };

/** An identifier in its written form: half-width, capital letters, without blanks, dots and hyphens. */
export function normaliseIdentifier(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s.-]/g, '')
    .toUpperCase();
}

/**
 * Checks a Legal Entity Identifier after normalising it: 18 letters and digits and two check digits, MOD 97-10.
 * Sources: ISO 17442-1, ISO/IEC 7064.
 */
export function checkLei(text: string): IdentifierCheck {
  const lei = normaliseIdentifier(text);
  if (!/^[0-9A-Z]{18}\d{2}$/.test(lei)) return { ok: false, reason: 'FORMAT' };
  const expected = leiCheckDigits(lei.slice(0, 18));
  return lei.endsWith(expected) ? isRight : { ok: false, reason: 'CHECK_DIGITS', expected };
}

/** The two check digits of the first 18 characters of a Legal Entity Identifier. */
export function leiCheckDigits(first18: string): string {
  return String(98 - remainder97(`${first18}00`)).padStart(2, '0');
}

/** Letters count as two digits, A = 10 to Z = 35; digit by digit, so that no number grows large. */
function remainder97(text: string): number {
  const digits = [...text].map((character) => Number.parseInt(character, 36)).join('');
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
}

/** Checks a D-U-N-S number: nine digits. Those given out since 2006 carry no check digit, so there is none to test. */
export function checkDuns(text: string): IdentifierCheck {
  return /^\d{9}$/.test(normaliseIdentifier(text)) ? isRight : { ok: false, reason: 'FORMAT' };
}

/**
 * Checks a VAT or taxpayer identification number by its form: 15 to 20 letters and digits as in China (纳税人识别号), or a country's
 * two letters and 2 to 13 more as in the European Union (Directive 2006/112/EC, article 215).
 */
export function checkVatId(text: string): IdentifierCheck {
  const id = normaliseIdentifier(text);
  const isForm = /^[0-9A-Z]{15,20}$/.test(id) || /^[A-Z]{2}[0-9A-Z+*]{2,13}$/.test(id);
  return isForm ? isRight : { ok: false, reason: 'FORMAT' };
}

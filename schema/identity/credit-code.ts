/** Why a unified social credit code is not one; `position` counts from 1, `expected` is the right check character. */
export type CreditCodeCheck =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly reason: 'LENGTH' | 'CHARACTER' | 'CHECK_CHARACTER' | 'ORGANISATION_CODE_CHECK';
      readonly position?: number;
      readonly expected?: string;
    };

/** GB 32100-2015, table 2: no I, O, Z, S, V. A character's value is its index. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];
const codeLength = 18;

/** The code in its written form: half-width, capital letters, without blanks and hyphens. */
export function normaliseCreditCode(code: string): string {
  return code.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
}

/**
 * Checks a unified social credit code (统一社会信用代码) after normalising it: 1 registering authority, 1 class, 6
 * digits of region (GB/T 2260), 9 of organisation code with its own check character, 1 check character.
 * Sources: GB 32100-2015 and, for characters 9 to 17, GB 11714-1997.
 */
export function checkCreditCode(code: string): CreditCodeCheck {
  const written = normaliseCreditCode(code);
  if (written.length !== codeLength) return { ok: false, reason: 'LENGTH' };
  const position = firstWrongPosition(written);
  if (position > 0) return { ok: false, reason: 'CHARACTER', position };
  const check = checkCharacter(written.slice(0, 17));
  if (written[17] !== check) return { ok: false, reason: 'CHECK_CHARACTER', position: 18, expected: check };
  const inner = organisationCheckCharacter(written.slice(8, 16));
  if (written[16] !== inner)
    return { ok: false, reason: 'ORGANISATION_CODE_CHECK', position: 17, expected: inner };
  return { ok: true };
}

/**
 * A valid code from its first 8 characters (authority, class, region) and the 8 of the organisation code's body:
 * both check characters are computed. Throws when either part is not 8 allowed characters.
 */
export function completeCreditCode(authorityClassRegion: string, body: string): string {
  const organisationCode = `${body}${organisationCheckCharacter(body)}`;
  const start = `${authorityClassRegion}${organisationCode}`;
  const code = `${start}${checkCharacter(start)}`;
  if (authorityClassRegion.length !== 8 || body.length !== 8 || !checkCreditCode(code).ok) {
    throw new RangeError(`Not the parts of a credit code: ${authorityClassRegion} ${body}`);
  }
  return code;
}

function firstWrongPosition(code: string): number {
  const index = [...code].findIndex((character, at) =>
    at >= 2 && at < 8 ? !/\d/.test(character) : !alphabet.includes(character),
  );
  return index + 1;
}

/** GB 32100-2015, 5: (31 - weighted sum mod 31) mod 31. */
function checkCharacter(first17: string): string {
  const sum = weightedSum(first17, weights, (character) => alphabet.indexOf(character));
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/** GB 11714-1997: 11 - weighted sum mod 11, where 10 is X and 11 is 0; letters count from A = 10. */
function organisationCheckCharacter(body: string): string {
  const sum = weightedSum(body, organisationWeights, (character) => Number.parseInt(character, 36));
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? 'X' : String(check);
}

function weightedSum(text: string, by: readonly number[], digitOf: (character: string) => number): number {
  return [...text].reduce((sum, character, index) => sum + digitOf(character) * (by[index] ?? 0), 0);
}

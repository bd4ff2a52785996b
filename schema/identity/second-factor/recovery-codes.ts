import { randomBytes } from 'node:crypto';
import type { Secrets } from '../../kernel/secrets.ts';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const count = 10;
const length = 10;

/** Ten codes of 50 bits, to be kept on paper; each opens once where the authenticator is lost. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: count }, () => {
    const text = [...randomBytes(length)].map((byte) => alphabet.charAt(byte % alphabet.length)).join('');
    return `${text.slice(0, 5)}-${text.slice(5)}`;
  });
}

/** What the table keeps of a code: under the house's key, so that a stolen table cannot be tried out. */
export function recoveryHash(secrets: Secrets, code: string): Buffer {
  return Buffer.from(secrets.tokenFor('recovery-code', normalised(code)), 'base64url');
}

/** As people type what they read: any case, blanks or not, O for 0 and I or L for 1. */
function normalised(code: string): string {
  return code
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s-]/g, '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1');
}

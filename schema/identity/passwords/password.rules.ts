import { problem, type UserError } from '../../kernel/refusal.ts';
import { commonPasswords } from './common-passwords.ts';

export const passwordLengthMin = 10;
const passwordLengthMax = 200;

/**
 * What is wrong with a new password: too short, too long, or one that everybody tries first. Nothing is asked of its composition
 * (NIST SP 800-63B, 3.1.1.2).
 */
export function passwordProblems(password: string, path: readonly string[]): UserError[] {
  const length = [...password].length;
  if (length < passwordLengthMin) return [tooShort(path)];
  if (length > passwordLengthMax) return [tooLong(path)];
  const plain = password.normalize('NFKC').toLowerCase();
  if (!commonPasswords.has(plain) && new Set(plain).size > 2) return [];
  return [problem({ code: 'PASSWORD_COMMON', message: 'Everybody tries this password first.', path })];
}

function tooShort(path: readonly string[]): UserError {
  const params = { minimum: passwordLengthMin };
  return problem({ code: 'PASSWORD_TOO_SHORT', message: 'The password is too short.', path, params });
}

function tooLong(path: readonly string[]): UserError {
  const params = { longest: passwordLengthMax };
  return problem({ code: 'TOO_LONG', message: `At most ${passwordLengthMax} characters.`, path, params });
}

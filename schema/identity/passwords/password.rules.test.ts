import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonPasswords } from './common-passwords.ts';
import { passwordProblems } from './password.rules.ts';

const codes = (password: string) => passwordProblems(password, ['password']).map(({ code }) => code);

describe('a new password', () => {
  it.each([
    ['correct horse battery', []],
    ['昆山精密机械厂的密码', []],
    ['short', ['PASSWORD_TOO_SHORT']],
    ['', ['PASSWORD_TOO_SHORT']],
    ['1234567890', ['PASSWORD_COMMON']],
    ['WoAiNi1314', ['PASSWORD_COMMON']],
    ['１２３４５６７８９０', ['PASSWORD_COMMON']],
    ['aaaaaaaaaaaaaaa', ['PASSWORD_COMMON']],
    ['abababababab', ['PASSWORD_COMMON']],
    ['x'.repeat(201), ['TOO_LONG']],
    ['😀😁😂🤣😃😄😅😆😉', ['PASSWORD_TOO_SHORT']],
  ])('%j is judged %j', (password, expected) => {
    expect(codes(password)).toEqual(expected);
  });

  it('is asked for nothing but length and not being common', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 10, maxLength: 200, unit: 'grapheme' }), (password) => {
        fc.pre([...password].length <= 200 && new Set(password.normalize('NFKC').toLowerCase()).size > 2);
        fc.pre(!commonPasswords.has(password.normalize('NFKC').toLowerCase()));
        expect(codes(password)).toEqual([]);
      }),
    );
  });

  it('is looked for in a list of which none would be refused for its length alone', () => {
    const short = [...commonPasswords].filter((password) => password.length < 10);
    expect(short).toEqual([]);
  });
});

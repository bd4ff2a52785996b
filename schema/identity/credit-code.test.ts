import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCreditCode, completeCreditCode, normaliseCreditCode } from './credit-code.ts';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const anyBody = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 8, maxLength: 8 });
const anyRegion = fc.integer({ min: 110_000, max: 659_999 });
const anyCode = fc.tuple(anyRegion, anyBody).map(([region, body]) => completeCreditCode(`91${region}`, body));

describe('a unified social credit code', () => {
  it.each([
    '91350100M000100Y43',
    '91330100799655058B',
    '91110000802100433B',
    '9144030071526726XG',
    '914403001922038216',
  ])('accepts %s', (code) => {
    expect(checkCreditCode(code)).toEqual({ ok: true });
  });

  it.each([
    ['91350100M000100Y4Z', { reason: 'CHARACTER', position: 18 }],
    ['91330100799655058A', { reason: 'CHECK_CHARACTER', position: 18, expected: 'B' }],
    ['9133010079965505BB', { reason: 'CHECK_CHARACTER', position: 18, expected: 'L' }],
    ['91330100799655O58B', { reason: 'CHARACTER', position: 15 }],
    ['9133010079965505', { reason: 'LENGTH' }],
    ['', { reason: 'LENGTH' }],
    ['91A30100799655058B', { reason: 'CHARACTER', position: 3 }],
  ])('refuses %j and says why', (code, refusal) => {
    expect(checkCreditCode(code)).toEqual({ ok: false, ...refusal });
  });

  it('refuses a wrong organisation code under a right last character', () => {
    expect(checkCreditCode('91330100799655059A')).toMatchObject({ ok: false });
    expect(checkCreditCode(withRightEnd('91330100799655059'))).toEqual({
      ok: false,
      reason: 'ORGANISATION_CODE_CHECK',
      position: 17,
      expected: '8',
    });
  });

  it('reads small letters, blanks, hyphens and full-width characters', () => {
    expect(normaliseCreditCode(' 9133 0100-7996 5505 8b　')).toBe('91330100799655058B');
    expect(checkCreditCode('９１３３０１００７９９６５５０５８ｂ')).toEqual({ ok: true });
  });
});

describe('completing a code', () => {
  it('makes only valid codes', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(checkCreditCode(code)).toEqual({ ok: true });
      }),
    );
  });

  it.each([
    ['9132021', '12345678'],
    ['91320211', '1234567'],
    ['91320211', '1234567O'],
    ['9132O211', '12345678'],
  ])('refuses the parts %s %s', (start, body) => {
    expect(() => completeCreditCode(start, body)).toThrow(RangeError);
  });

  it('catches every single wrong character', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(17), fc.constantFrom(...alphabet), (code, at, wrong) => {
        fc.pre(code[at] !== wrong);
        expect(checkCreditCode(code.slice(0, at) + wrong + code.slice(at + 1)).ok).toBe(false);
      }),
    );
  });
});

function withRightEnd(first17: string): string {
  const found = [...alphabet]
    .map((last) => first17 + last)
    .find((code) => {
      const check = checkCreditCode(code);
      return check.ok || check.reason === 'ORGANISATION_CODE_CHECK';
    });
  return found ?? '';
}

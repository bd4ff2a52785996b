import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDuns, checkLei, checkVatId, leiCheckDigits } from './identifiers.ts';

const alphabet = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const body = fc
  .array(fc.constantFrom(...alphabet), { minLength: 18, maxLength: 18 })
  .map((all) => all.join(''));

describe('a Legal Entity Identifier', () => {
  // Published by GLEIF as its own, and by two banks in their annual reports.
  it.each(['506700GE1G29325QX363', '549300MLUDYVRQOOXS22', 'HWUPKR0MPOU8FGXBT394'])('%s is one', (lei) => {
    expect(checkLei(lei)).toEqual({ ok: true });
  });

  it('is one with the digits computed for any body, and with no other', () => {
    fc.assert(
      fc.property(body, fc.integer({ min: 0, max: 99 }), (first18, other) => {
        const digits = leiCheckDigits(first18);
        const tried = String(other).padStart(2, '0');
        expect(checkLei(first18 + digits)).toEqual({ ok: true });
        // ISO/IEC 7064 never gives 00, 01 and 99, which are congruent to 97, 98 and 02.
        expect(checkLei(first18 + tried).ok).toBe(tried === digits);
      }),
    );
  });

  it('is noticed when one character is another, or two neighbours change places', () => {
    fc.assert(
      fc.property(body, fc.nat(17), fc.constantFrom(...alphabet), (first18, at, other) => {
        const lei = first18 + leiCheckDigits(first18);
        const changed = lei.slice(0, at) + other + lei.slice(at + 1);
        const swapped = lei.slice(0, at) + (lei[at + 1] ?? '') + (lei[at] ?? '') + lei.slice(at + 2);
        // A letter counts as two digits: 1B and B1 are both 111, and no check of this kind can tell them apart.
        const sameKind = (one = '', two = '') => /\d/.test(one) === /\d/.test(two);
        if (changed !== lei && sameKind(lei[at], other)) expect(checkLei(changed).ok).toBe(false);
        if (swapped !== lei && sameKind(lei[at], lei[at + 1])) expect(checkLei(swapped).ok).toBe(false);
      }),
    );
  });

  it('may be written with blanks, in full width and in small letters', () => {
    expect(checkLei('５０６７ 00ge-1g29 325QX363')).toEqual({ ok: true });
  });

  it.each(['', '506700GE1G29325QX36', '506700GE1G29325QX3633', '506700GE1G29325QX3A3', '汉'])(
    '%s has not its form',
    (text) => {
      expect(checkLei(text)).toEqual({ ok: false, reason: 'FORMAT' });
    },
  );
});

describe('a D-U-N-S number', () => {
  it('has nine digits, however they are grouped', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{9}$/), (digits) => {
        expect(checkDuns(digits)).toEqual({ ok: true });
        expect(checkDuns(`${digits.slice(0, 2)}-${digits.slice(2, 5)}-${digits.slice(5)}`)).toEqual({
          ok: true,
        });
        expect(checkDuns(digits.slice(1)).ok).toBe(false);
        expect(checkDuns(`${digits}0`).ok).toBe(false);
      }),
    );
  });
});

describe('a VAT number', () => {
  it.each(['91320214MADEM00178', '320200123456789', 'DE123456789', 'NL123456789B01', 'ATU12345678'])(
    'may be %s',
    (id) => {
      expect(checkVatId(id)).toEqual({ ok: true });
    },
  );
  it.each(['', '123', 'DE', '9132021'.repeat(4), '税号'])('is not %s', (id) => {
    expect(checkVatId(id).ok).toBe(false);
  });
});

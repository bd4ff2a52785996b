import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from './decimal.ts';
import { baseUnitOf, measureOf, measures, shownUnitOf } from './measure.ts';
import { baseAmountMax, convert, fromBase, toBase } from './quantity.ts';
import { isUnitCode, type UnitCode, unitCodes, unitOf } from './units.ts';

const anyUnit = fc.constantFrom(...unitCodes.filter((code) => measureOf(code) !== undefined));
const anyBase = fc.bigInt({ min: -baseAmountMax, max: baseAmountMax });

function quantity(value: string, unit: UnitCode) {
  return { value: decimal(value), unit };
}

describe('the unit table', () => {
  it('keys every row by its own code and has one base unit per dimension', () => {
    for (const code of unitCodes) expect(unitOf(code).code).toBe(code);
    for (const measure of measures) {
      const base = unitOf(baseUnitOf(measure));
      expect([base.dimension, base.numerator, base.denominator]).toEqual([measure, 1n, 1n]);
      expect(unitOf(shownUnitOf(measure)).dimension).toBe(measure);
    }
  });

  it.each(['hur', 'XYZ', 'constructor', ''])('does not know %j', (code) => {
    expect(isUnitCode(code)).toBe(false);
  });
});

describe('converting a quantity', () => {
  it.each([
    ['1.5', 'HUR', 'MIN', '90'],
    ['2.1', 'KGM', 'GRM', '2100'],
    ['900', 'KGM', 'TNE', '0.9'],
    ['0.25', 'MTK', 'CMK', '2500'],
    ['1', 'MMT', 'MTR', '0.001'],
    ['20', 'MIN', 'HUR', '0.333333'],
  ] as const)('knows that %s %s in %s is %s', (value, from, to, expected) => {
    expect(convert(quantity(value, from), to).value.toFixed()).toBe(expected);
  });

  it('refuses to make kilograms of hours', () => {
    expect(() => convert(quantity('1', 'HUR'), 'KGM')).toThrow('HUR cannot be converted to KGM');
  });
});

describe('counting in base units', () => {
  it.each([
    ['480', 'HUR', 'TIME', 28_800n],
    ['900', 'KGM', 'MASS', 900_000n],
    ['-3', 'H87', 'COUNT', -3n],
    ['0.333333', 'HUR', 'TIME', 20n],
    ['1.6666666666666667', 'HUR', 'TIME', 100n],
  ] as const)('counts %s %s as whole units of %s', (value, unit, measure, expected) => {
    expect(toBase(quantity(value, unit), measure)).toBe(expected);
  });

  it.each([
    ['1', 'KGM', 'TIME'],
    ['0.01', 'HUR', 'TIME'],
    ['0.33', 'HUR', 'TIME'],
    ['0.5', 'H87', 'COUNT'],
    ['0.00000001', 'KGM', 'MASS'],
    ['1000000000000001', 'H87', 'COUNT'],
    ['-1000000000000001', 'H87', 'COUNT'],
  ] as const)('refuses %s %s as %s', (value, unit, measure) => {
    expect(toBase(quantity(value, unit), measure)).toBeUndefined();
  });

  it('gives back every count that is shown in any unit', () => {
    fc.assert(
      fc.property(anyBase, anyUnit, (amount, unit) => {
        expect(toBase(fromBase(amount, unit), measureOf(unit) ?? 'TIME')).toBe(amount);
      }),
    );
  });

  it('shows every count with at most 20 digits, so that a form can send it back', () => {
    fc.assert(
      fc.property(anyBase, anyUnit, (amount, unit) => {
        const shown = fromBase(amount, unit).value.toFixed();
        expect(decimal(shown).toFixed()).toBe(shown);
      }),
    );
  });
});

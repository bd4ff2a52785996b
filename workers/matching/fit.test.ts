import 'reflect-metadata';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnitCode } from '#schema/kernel/units.ts';
import type { Requirement, RequirementKind, StatedCapability } from '#schema/plants/index.ts';
import { fitOf, type Maker } from './fit.ts';
import { anyCapabilities, anyRequirement, gradesFor, rules } from './offered.fixture.ts';
import { isA, servesProcess, stepsBetween, treeOf, worksMaterial } from './taxonomy.ts';

const must = (kind: RequirementKind, more: Partial<Requirement>): Requirement => ({
  kind,
  must: true,
  bounds: [],
  choices: [],
  ...more,
});
const size = (...sides: string[]) =>
  must('SIZE', { bounds: sides.map((value) => ({ value, unit: 'MMT' as const })) });
const stated = (kind: string, value: string, unit: UnitCode): StatedCapability => ({
  kind,
  value,
  unit,
  choices: [],
});
const chosen = (kind: string, ...choices: string[]): StatedCapability => ({
  kind,
  value: null,
  unit: null,
  choices,
});
const maker = (...capabilities: StatedCapability[]): Maker => ({
  capabilities,
  cityCode: '320200',
  certified: [],
});
const fits = (requirement: Requirement, who: Maker) => fitOf(requirement, who).fits;

describe('a requirement against what a work centre says it can do', () => {
  const envelope = maker(
    stated('envelope-x', '500', 'MMT'),
    stated('envelope-y', '0.3', 'MTR'),
    stated('envelope-z', '20', 'CMT'),
  );

  it.each([
    ['as it lies', size('500', '300', '200'), true],
    ['turned', size('200', '500', '300'), true],
    ['a side too long for the one axis that is left', size('400', '400', '100'), false],
    ['too long for any', size('501', '10', '10'), false],
  ])('fits a size into the envelope in any orientation: %s', (_, asked, expected) => {
    expect(fits(asked, envelope)).toBe(expected);
  });

  it('takes a finer grade for a coarser one, never the other way', () => {
    const it7 = maker(chosen('tolerance-grade', 'IT7'));
    const asks = (grade: string) => fits(must('TOLERANCE', { choices: [grade] }), it7);

    expect(['IT6', 'IT7', 'IT10', 'IT18'].map(asks)).toEqual([false, true, true, true]);
    expect(fitOf(must('TOLERANCE', { choices: ['IT6'] }), it7).instead?.choices).toEqual(['IT7']);
  });

  it('compares across units of one dimension, and not across dimensions', () => {
    const heavy = maker(stated('weight-max', '1.5', 'TNE'));

    expect(fits(must('WEIGHT', { bounds: [{ value: '1500', unit: 'KGM' }] }), heavy)).toBe(true);
    expect(fits(must('WEIGHT', { bounds: [{ value: '1500.1', unit: 'KGM' }] }), heavy)).toBe(false);
    expect(fits(must('WEIGHT', { bounds: [{ value: '1', unit: 'MTR' }] }), heavy)).toBe(false);
  });

  it('holds a diameter against both bounds', () => {
    const lathe = maker(stated('diameter-min', '10', 'MMT'), stated('diameter-max', '200', 'MMT'));
    const asks = (value: string) => fits(must('DIAMETER', { bounds: [{ value, unit: 'MMT' }] }), lathe);

    expect(['9', '10', '200', '201'].map(asks)).toEqual([false, true, true, false]);
  });

  it('asks for every language and certificate, and for one of the places', () => {
    const speaks = { ...maker(chosen('language', 'zh', 'en')), certified: ['ISO-9001'] };

    expect(fits(must('LANGUAGE', { choices: ['en'] }), speaks)).toBe(true);
    expect(fits(must('LANGUAGE', { choices: ['en', 'de'] }), speaks)).toBe(false);
    expect(fits(must('CERTIFICATE', { choices: ['ISO-9001', 'NADCAP'] }), speaks)).toBe(false);
    expect(fits(must('REGION', { choices: ['33', '32'] }), speaks)).toBe(true);
    expect(fits(must('REGION', { choices: ['3205'] }), speaks)).toBe(false);
  });

  it('does not fit where nothing is stated', () => {
    fc.assert(
      fc.property(anyRequirement, (asked) => {
        if (asked.kind !== 'REGION') expect(fits(asked, maker())).toBe(false);
      }),
    );
  });

  it('never loses a fit when less is asked', () => {
    const makers = anyCapabilities.map(
      (capabilities): Maker => ({
        capabilities,
        cityCode: '320500',
        certified: ['ISO-9001'],
      }),
    );
    let lostBefore = 0;
    fc.assert(
      fc.property(anyRequirement, makers, fc.nat({ max: 30 }), (asked, who, much) => {
        const before = fits(asked, who);
        if (!before) lostBefore += 1;
        if (before) expect(fits(milder(asked, much), who)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
    expect(lostBefore).toBeGreaterThan(100);
  });
});

/** Less of the same: coarser, lighter, smaller, fewer papers, more places. */
function milder(asked: Requirement, much: number): Requirement {
  const scaled = (factor: number) =>
    asked.bounds.map(({ value, unit }) => ({
      unit,
      value: String(Math.round(Number(value) * factor * 1e6) / 1e6),
    }));
  switch (asked.kind) {
    case 'TOLERANCE':
    case 'CLEANLINESS': {
      const grades = gradesFor(asked.kind);
      return {
        ...asked,
        choices: grades
          .slice(grades.indexOf(asked.choices[0] ?? '') + much)
          .slice(0, 1)
          .concat(grades.slice(-1))
          .slice(0, 1),
      };
    }
    case 'ROUGHNESS':
      return { ...asked, bounds: scaled(1 + much / 10) };
    case 'SIZE':
    case 'WEIGHT':
      return { ...asked, bounds: scaled(1 / (1 + much / 10)) };
    case 'REGION':
      return { ...asked, choices: [...asked.choices, '11'] };
    default:
      return { ...asked, choices: asked.choices.slice(1) };
  }
}

describe('the taxonomy', () => {
  const { processes, materials } = rules;

  it('lets the special case serve the general need, and the general offer the special need only where it says so', () => {
    const serves = (process: string, also: string[], need: string) =>
      servesProcess(processes, { process, also }, need);

    expect(serves('milling.5-axis', [], 'milling')).toBe(true);
    expect(serves('milling', [], 'milling.5-axis')).toBe(false);
    expect(serves('milling', ['milling.5-axis'], 'milling.5-axis')).toBe(true);
    expect(serves('milling.3-axis', [], 'milling.5-axis')).toBe(false);
    expect(serves('turning', ['milling'], 'milling.5-axis')).toBe(true);
  });

  it('lets a family serve all its members, and no member its family', () => {
    expect(worksMaterial(materials, ['steel'], 'steel.alloy.a')).toBe(true);
    expect(worksMaterial(materials, ['steel.alloy.a'], 'steel')).toBe(false);
    expect(worksMaterial(materials, [], 'copper.d')).toBe(true);
    expect(worksMaterial(materials, ['copper'], null)).toBe(true);
  });

  it('never loses a fit when the need becomes more general', () => {
    const codes = fc.constantFrom(...processes.keys());
    fc.assert(
      fc.property(codes, fc.array(codes, { maxLength: 2 }), codes, codes, (process, also, need, general) => {
        if (!isA(processes, need, general) || !servesProcess(processes, { process, also }, need)) return;
        expect(servesProcess(processes, { process, also }, general)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('counts steps over the nearest common kin, and ends in a tree that bites its tail', () => {
    expect(stepsBetween(materials, 'steel.alloy.a', 'steel.alloy.b')).toBe(2);
    expect(stepsBetween(materials, 'steel.alloy.a', 'steel.tool.c')).toBe(4);
    expect(stepsBetween(materials, 'steel.alloy.a', 'copper.d')).toBeUndefined();
    expect(
      isA(
        treeOf([
          { code: 'a', parentCode: 'b' },
          { code: 'b', parentCode: 'a' },
        ]),
        'a',
        'c',
      ),
    ).toBe(false);
  });
});

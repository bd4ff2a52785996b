import { expect, it } from 'vitest';
import { keptRequirements, stepRequirementProblems } from './step-requirements.ts';

const lists = new Map([['tolerance-grade', ['IT7']]]);

it('a size of several units is kept in millimetres, and figures without idle noughts', () => {
  const sides = [
    { value: '2', unit: 'INH' as const },
    { value: '3.50', unit: 'CMT' as const },
    { value: '40', unit: 'MMT' as const },
  ];
  const [mixed, plain] = keptRequirements([
    { kind: 'SIZE', bounds: sides },
    { kind: 'LENGTH', bounds: [{ value: '1.20', unit: 'MTR' }] },
  ]);

  expect(mixed?.bounds.map(({ value, unit }) => `${value} ${unit}`)).toEqual([
    '50.8 MMT',
    '35 MMT',
    '40 MMT',
  ]);
  expect(plain).toEqual({ kind: 'LENGTH', must: true, bounds: [{ value: '1.2', unit: 'MTR' }], choices: [] });
});

it('wishes, certificates, and what is on no list are refused where they stand', () => {
  const asked = [
    { kind: 'TOLERANCE' as const, must: false, choices: ['IT7'] },
    { kind: 'CERTIFICATE' as const, choices: ['ISO-9001'] },
  ];

  expect(
    stepRequirementProblems(asked, lists, ['at']).map(({ code, path }) => [code, ...path].join(' ')),
  ).toEqual([
    'WISH_IN_ROUTING at 0 must',
    'CERTIFICATE_IN_STANDARDS at 1 kind',
    'UNKNOWN_CHOICE at 1 choices',
  ]);
});

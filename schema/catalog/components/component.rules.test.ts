import { describe, expect, it } from 'vitest';
import { componentProblems, componentsMax, countedInProblems } from './component.rules.ts';
import type { ItemComponentInput } from './component-input.ts';

const steps = new Set(['10', '20']);
const screw: ItemComponentInput = {
  itemId: 'screw',
  quantity: { value: '4', unit: 'H87' },
  stepCode: '20',
  source: 'BUY',
  leadWorkingDays: 5,
};
const told = (lines: ItemComponentInput[], unit: 'H87' | 'KGM' = 'H87') =>
  componentProblems(
    lines,
    lines.map(() => ({ unit })),
    steps,
  ).map(({ code, path }) => `${code} at ${path.slice(1).join('.')}`);

describe('a line of a bill of material', () => {
  it('passes where nothing is wrong with it', () => {
    expect(told([screw, { ...screw, stepCode: '10' }])).toEqual([]);
    expect(told([{ ...screw, quantity: { value: '250', unit: 'GRM' } }], 'KGM')).toEqual([]);
    expect(told([{ itemId: 'cover', quantity: screw.quantity, stepCode: '20', source: 'MAKE' }])).toEqual([]);
  });

  const wrong: readonly [string, Partial<ItemComponentInput>, string][] = [
    ['a step that the routing does not have', { stepCode: '99' }, 'UNKNOWN_STEP at 0.stepCode'],
    ['nothing of it', { quantity: { value: '0', unit: 'H87' } }, 'NOT_POSITIVE at 0.quantity.value'],
    ['kilograms of pieces', { quantity: { value: '1', unit: 'KGM' } }, 'UNIT_MISMATCH at 0.quantity.unit'],
    [
      'more decimals than are kept',
      { quantity: { value: '0.123456789', unit: 'H87' } },
      'OUT_OF_RANGE at 0.quantity.value',
    ],
    ['all of it lost', { scrapBps: 10_000 }, 'OUT_OF_RANGE at 0.scrapBps'],
    ['bought without days', { leadWorkingDays: null }, 'DAYS_MISSING at 0.leadWorkingDays'],
    [
      'brought without days',
      { source: 'SUPPLIED', leadWorkingDays: null },
      'DAYS_MISSING at 0.leadWorkingDays',
    ],
    ['bought in two years', { leadWorkingDays: 400 }, 'OUT_OF_RANGE at 0.leadWorkingDays'],
    ['made, with days', { source: 'MAKE' }, 'NOT_OF_SOURCE at 0.leadWorkingDays'],
    ['bought by a revision', { revisionId: 'x' }, 'NOT_OF_SOURCE at 0.revisionId'],
  ];
  it.each(wrong)('is refused for %s', (_what, change, expected) => {
    expect(told([{ ...screw, ...change }])).toEqual([expected]);
  });

  it('is refused where a step takes the item already, and where something made goes by weight', () => {
    expect(told([screw, screw])).toEqual(['COMPONENT_TWICE at 1.itemId']);
    const melt = {
      itemId: 'melt',
      quantity: { value: '1', unit: 'KGM' as const },
      stepCode: '10',
      source: 'MAKE' as const,
    };
    expect(told([melt], 'KGM')).toEqual(['NOT_BY_THE_PIECE at 0.quantity.unit']);
  });

  it('is one of a hundred at the most', () => {
    const many = Array.from({ length: componentsMax + 1 }, (_, n) => ({ ...screw, itemId: `${n}` }));
    expect(told(many)).toEqual(['TOO_MANY at ']);
  });
});

it('counts goods, not hours', () => {
  expect(countedInProblems('KGM', ['unit'])).toEqual([]);
  expect(countedInProblems('HUR', ['unit'])).toMatchObject([{ code: 'NOT_COUNTED_SO', path: ['unit'] }]);
});

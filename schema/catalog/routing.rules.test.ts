import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RoutedStep, shapeProblems } from './routing.rules.ts';

const step = (code: string, ...next: string[]): RoutedStep => ({
  code,
  successors: next.map((successor) => ({ code: successor, per: 1 })),
});
const told = (steps: RoutedStep[]) =>
  shapeProblems(steps).map(({ code, path }) => `${code} at ${path.join('.')}`);

describe('the ways through a routing', () => {
  const cases: readonly [string, RoutedStep[], string[]][] = [
    ['a chain', [step('10', '20'), step('20')], []],
    ['an assembly', [step('10', '30'), step('20', '30'), step('30')], []],
    [
      'a step whose pieces go two ways that meet again',
      [step('10', '20', '30'), step('20', '40'), step('30', '40'), step('40')],
      [],
    ],
    ['a code that stands twice', [step('10', '20'), step('20'), step('10')], ['STEP_TWICE at steps.2.code']],
    [
      'a successor that is none',
      [step('10', '25'), step('20')],
      ['SUCCESSOR_MISSING at steps.0.successors.0.code'],
    ],
    [
      'a successor that is named twice',
      [step('10', '20', '20'), step('20')],
      ['SUCCESSOR_TWICE at steps.0.successors.1.code'],
    ],
    [
      'a circle, and the step that leads into it',
      [step('5', '10'), step('10', '20'), step('20', '10'), step('30')],
      ['ROUTING_CYCLE at steps.1.successors', 'ROUTING_CYCLE at steps.2.successors'],
    ],
    ['a step after itself', [step('10', '10'), step('20')], ['ROUTING_CYCLE at steps.0.successors']],
    ['two ends', [step('10'), step('20', '30'), step('30')], ['ROUTING_ENDS at steps.2.successors']],
  ];
  it.each(cases)('%s', (_what, steps, expected) => {
    expect(told(steps)).toEqual(expected);
  });

  it('hold for every chain in any order of its rows, and for none whose end leads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), fc.integer(), (count, seed) => {
        const chain = Array.from({ length: count }, (_, n) =>
          step(`${n}`, ...(n + 1 < count ? [`${n + 1}`] : [])),
        );
        const shuffled = chain.toSorted(
          (a, b) => ((Number(a.code) * 7 + seed) % 11) - ((Number(b.code) * 7 + seed) % 11),
        );
        const back = shuffled.map((one) => (one.successors.length === 0 ? step(one.code, '0') : one));
        expect(shapeProblems(shuffled)).toEqual([]);
        expect(shapeProblems(back)).toHaveLength(count);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toldCircles } from './told-circles.ts';

const told = (counts: Readonly<Record<string, number>>) => [...toldCircles(new Map(Object.entries(counts)))];

/** Firms by process, with the circles around them; some firms have no work centre. */
const trades = fc
  .tuple(
    fc.dictionary(
      fc.constantFrom('a.1', 'a.2', 'a.3', 'b.1', 'b.2', 'c.1', 'c'),
      fc.integer({ min: 1, max: 90 }),
    ),
    fc.integer({ min: 0, max: 40 }),
  )
  .map(([processes, without]) => {
    const counts: Record<string, number> = {};
    const add = (circle: string, firms: number) => {
      counts[circle] = (counts[circle] ?? 0) + firms;
    };
    for (const [code, firms] of Object.entries(processes)) {
      add('all', firms);
      add(code.split('.')[0] ?? '', firms);
      if (code.includes('.')) add(code, firms);
    }
    if (without > 0) add('all', without);
    return counts;
  });

describe('circles of firms alike', () => {
  it('are told from thirty firms on, the wide one where the narrow ones are too few', () => {
    expect(told({ all: 29, machining: 29 })).toEqual([]);
    expect(told({ all: 30 })).toEqual(['all']);
    expect(told({ all: 60, machining: 29, casting: 31 })).toEqual(['all', 'casting']);
    expect(told({ all: 80, machining: 80, 'machining.turning': 40, 'machining.grinding': 40 })).toEqual([
      'all',
      'machining',
      'machining.grinding',
      'machining.turning',
    ]);
  });

  it('do not tell of the few between one and the other', () => {
    expect(told({ all: 34, machining: 30, casting: 4 })).toEqual(['all']);
    expect(told({ all: 35, machining: 30, casting: 5 })).toEqual(['all', 'machining']);
    expect(told({ all: 64, machining: 32, casting: 30, joining: 2 })).toEqual(['all', 'machining']);
  });

  it('leave between any of them nobody or five firms at least, whatever the trades', () => {
    fc.assert(
      fc.property(trades, (counts) => {
        const circles = told(counts);
        const of = (code: string) => counts[code] ?? 0;
        const inside = (whole: string) =>
          circles.filter((code) =>
            whole === 'all' ? code !== 'all' && !code.includes('.') : code.startsWith(`${whole}.`),
          );
        for (const circle of circles) {
          expect(of(circle)).toBeGreaterThanOrEqual(30);
          const rest = inside(circle).reduce((left, code) => left - of(code), of(circle));
          expect(rest === 0 || rest >= 5).toBe(true);
          if (circle.includes('.')) expect(circles).toContain(circle.split('.')[0]);
        }
      }),
      { numRuns: 500 },
    );
  });
});

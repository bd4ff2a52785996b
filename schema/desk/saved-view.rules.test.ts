import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameProblems, queryOfView } from './saved-view.rules.ts';

describe('a saved view', () => {
  it.each([
    ['?state=OPEN&after=abc', 'state=OPEN'],
    ['b=2&a=1', 'a=1&b=2'],
    ['from=2026-W49&cell=wkc_1:2026-11-30&weeks=12', 'from=2026-W49&weeks=12'],
    ['state=&process=x', 'process=x'],
    ['', ''],
  ])('of %j keeps %j', (address, kept) => {
    expect(queryOfView(address)).toBe(kept);
  });

  it('is the same however its filters were put together, and stays so', () => {
    const pairs = fc.uniqueArray(
      fc.tuple(fc.constantFrom('state', 'from', 'city', 'q'), fc.string({ minLength: 1 })),
      {
        selector: ([name]) => name,
      },
    );
    fc.assert(
      fc.property(pairs, (filters) => {
        const view = queryOfView(new URLSearchParams(filters).toString());
        expect(queryOfView(new URLSearchParams(filters.toReversed()).toString())).toBe(view);
        expect(queryOfView(view)).toBe(view);
      }),
    );
  });

  it.each(['', 'x'.repeat(61), 'a\u0000b', 'line\nbreak'])('is not called %j', (name) => {
    expect(nameProblems(name).map(({ code }) => code)).toEqual(['VIEW_NAME']);
  });
});

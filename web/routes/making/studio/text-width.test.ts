import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted, textWidth } from './text-width.ts';

describe('the width of a drawing’s text', () => {
  it('counts a Han sign for nearly two letters', () => {
    expect(textWidth('磨削') / textWidth('ab')).toBeCloseTo(1.77, 1);
  });

  it('is kept by a text that is shortened to it, and one that fits stays whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 30, max: 400 }), (text, most) => {
        const short = fitted(text, most);
        expect(short === text).toBe(textWidth(text) <= most);
        expect(textWidth(short)).toBeLessThanOrEqual(most);
      }),
    );
  });
});

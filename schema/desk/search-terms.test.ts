import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beyond, searchTerms } from './search-terms.ts';

describe('what was typed', () => {
  it.each([
    ['  数控 铣削 ', ['数控', '铣削']],
    ['ＷＯ－２０２６', ['wo-2026']],
    ['L3 l3', ['l3']],
    ['   ', []],
    ['a b c d e f g', ['a', 'b', 'c', 'd', 'e']],
  ])('%j is looked for as %j', (text, terms) => {
    expect(searchTerms(text)).toEqual(terms);
  });

  it('finds all that begins with it, and nothing else', () => {
    const order = (one: string, other: string) => Buffer.compare(Buffer.from(one), Buffer.from(other));
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: 'grapheme' }),
        (prefix, word) => {
          const isWithin = order(word, prefix) >= 0 && order(word, beyond(prefix)) < 0;
          expect(isWithin).toBe(word.startsWith(prefix));
        },
      ),
    );
  });
});

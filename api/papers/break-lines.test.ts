import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from './break-lines.ts';

/** A Chinese character is two wide, any other one. */
const widthOf = (text: string) =>
  [...text].reduce((sum, char) => sum + (/[\u2e80-\uffef]/u.test(char) ? 2 : 1), 0);

describe('the lines of a paper', () => {
  it('break between words, and between Chinese characters', () => {
    expect(breakLines('Housing, upper half', 14, widthOf)).toEqual(['Housing, upper', 'half']);
    expect(breakLines('渗碳淬火输出轴', 8, widthOf)).toEqual(['渗碳淬火', '输出轴']);
  });

  it('do not begin with a stop, and do not end with an opening bracket', () => {
    expect(breakLines('首件检验，合格', 8, widthOf)).toEqual(['首件检', '验，合格']);
    expect(breakLines('首件检（合格）', 8, widthOf)).toEqual(['首件检', '（合格）']);
  });

  it('keep what is written together, and break what is longer than a line', () => {
    expect(breakLines('图号 SH-100', 8, widthOf)).toEqual(['图号', 'SH-100']);
    expect(breakLines('0123456789abcdef', 6, widthOf)).toEqual(['012345', '6789ab', 'cdef']);
  });

  it('keep the lines that a text has itself', () => {
    expect(breakLines('1. 一\n\n2. 二', 20, widthOf)).toEqual(['1. 一', '', '2. 二']);
  });

  it('lose nothing and are never too long, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab1 ，。（）轴齿轮-.') });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 20 }), (written, width) => {
        const lines = breakLines(written, width, widthOf);
        expect(lines.join('').replaceAll(' ', '')).toBe(written.replaceAll(' ', ''));
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

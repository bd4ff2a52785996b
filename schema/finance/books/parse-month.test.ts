import { describe, expect, it } from 'vitest';
import { parseMonth } from './parse-month.ts';

describe('a month of a sheet of books', () => {
  it.each([
    '2026-10',
    '2026/10',
    '2026.10',
    '2026年10月',
    '２０２６-１０',
    ' 2026-10-31 ',
    '2026/10/1',
    '2026年10月31日',
  ])('is read from %s', (text) => {
    expect(parseMonth(text)).toBe('2026-10-01');
  });

  it.each(['', '10/2026', '2026-13', '2026-00', '2026-02-30', '3.26', 'Oct 2026', '2026', '2026-W40'])(
    'is not guessed from «%s»',
    (text) => {
      expect(parseMonth(text)).toBeUndefined();
    },
  );
});

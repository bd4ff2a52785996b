import { describe, expect, it } from 'vitest';
import { readBoardSearch, shiftWeek } from './board-search.ts';

const read = (search: string) => readBoardSearch(new URLSearchParams(search), '2026-11-23');

describe("the board's address", () => {
  it('shows twelve weeks from this one when it says nothing', () => {
    expect(read('')).toMatchObject({ fromWeek: '2026-W48', weeks: 12, cell: null, siteId: null });
  });

  it('falls back where it asks for a week or a span that does not exist', () => {
    expect(read('from=2027-W53&weeks=7')).toMatchObject({ fromWeek: '2026-W48', weeks: 12 });
  });

  it('names a cell by its work centre and Monday', () => {
    expect(read('cell=wc_01:2026-11-30').cell).toEqual({ workCenterId: 'wc_01', weekStart: '2026-11-30' });
    expect(read('cell=wc_01').cell).toBeNull();
    expect(read('cell=wc_01:tomorrow').cell).toBeNull();
  });

  it('moves over the year end by whole weeks', () => {
    expect(shiftWeek('2026-W53', 1)).toBe('2027-W01');
    expect(shiftWeek('2027-W01', -4)).toBe('2026-W50');
  });
});

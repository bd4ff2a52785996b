import { describe, expect, it } from 'vitest';
import { readBoardSearch, shiftFrom } from './board-search.ts';

const read = (search: string) => readBoardSearch(new URLSearchParams(search), '2026-11-25');

describe("the board's address", () => {
  it('shows twelve weeks from this one when it says nothing', () => {
    expect(read('')).toMatchObject({
      bucket: 'WEEK',
      from: '2026-11-23',
      span: 12,
      cell: null,
      siteId: null,
      show: 'all',
    });
  });

  it('falls back where it asks for a week or a span that does not exist', () => {
    expect(read('from=2027-W53&weeks=7&bucket=year&show=x')).toMatchObject({
      bucket: 'WEEK',
      from: '2026-11-23',
      span: 12,
      show: 'all',
    });
  });

  it('begins days, weeks and months where they begin', () => {
    expect(read('bucket=day&from=2026-12-02')).toMatchObject({ bucket: 'DAY', from: '2026-12-02', span: 14 });
    expect(read('bucket=week&from=2026-12-02&weeks=4')).toMatchObject({ from: '2026-11-30', span: 4 });
    expect(read('bucket=month&from=2026-W53&span=12')).toMatchObject({ from: '2026-12-01', span: 12 });
    expect(read('bucket=month&from=2026-13')).toMatchObject({ from: '2026-11-01' });
  });

  it('names a cell by its work centre and Monday', () => {
    expect(read('cell=wc_01:2026-11-30').cell).toEqual({ workCenterId: 'wc_01', weekStart: '2026-11-30' });
    expect(read('cell=wc_01').cell).toBeNull();
    expect(read('cell=wc_01:tomorrow').cell).toBeNull();
  });

  it('moves over the year end by whole columns', () => {
    expect(shiftFrom({ bucket: 'WEEK', from: '2026-12-28' }, 1)).toBe('2027-W01');
    expect(shiftFrom({ bucket: 'MONTH', from: '2026-12-01' }, 2)).toBe('2027-02');
    expect(shiftFrom({ bucket: 'MONTH', from: '2026-01-01' }, -1)).toBe('2025-12');
    expect(shiftFrom({ bucket: 'DAY', from: '2026-12-31' }, 1)).toBe('2027-01-01');
  });
});

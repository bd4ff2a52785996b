import { describe, expect, it } from 'vitest';
import { countText, isEmpty } from './count.ts';

const list = (rows: number, hasNextPage: boolean, totalCount: number | null = null) => ({
  totalCount,
  pageInfo: { hasNextPage },
  edges: Array.from({ length: rows }),
});

describe('how long a list is', () => {
  it('is what the API counted, if it did', () => {
    expect(countText(list(50, true, 1204))).toBe('1204');
  });

  it('is never less than it says when the API did not count', () => {
    expect(countText(list(3, false))).toBe('3');
    expect(countText(list(50, true))).toBe('50+');
  });

  it('tells an empty list from one that was not counted', () => {
    expect([isEmpty(list(0, false)), isEmpty(list(1, true))]).toEqual([true, false]);
  });
});

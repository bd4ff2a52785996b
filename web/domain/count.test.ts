import { describe, expect, it } from 'vitest';
import { countText, isEmpty } from './count.ts';

const list = (totalCount: number | null) => ({ totalCount });

describe('how long a list is', () => {
  it('is what the API counted', () => {
    expect(countText(list(1204))).toBe('1,204');
    expect(countText(list(0))).toBe('0');
  });

  it('is more than ten thousand where the API stopped counting', () => {
    expect(countText(list(null))).toBe('10,000+');
  });

  it('is the sum of several lists that are shown as one', () => {
    expect(countText(list(3), list(0), list(12))).toBe('15');
    expect(countText(list(3), list(null))).toBe('10,003+');
  });

  it('is empty only when the API counted none', () => {
    expect([isEmpty(list(0)), isEmpty(list(1)), isEmpty(list(null))]).toEqual([true, false, false]);
  });
});

import { describe, expect, it } from 'vitest';
import { monthOf, weeksOf } from './month.ts';

describe('a month on the screen', () => {
  it('has whole weeks around its days', () => {
    expect(monthOf('2026-10', '2026-11-23')).toEqual({
      label: '2026-10',
      from: '2026-09-28',
      until: '2026-11-02',
      earlier: '2026-09',
      later: '2026-11',
    });
    expect(weeksOf(monthOf('2026-10', ''))).toHaveLength(5);
  });

  it('of the end of a year leads into the next; one that is none is today’s', () => {
    expect(monthOf('2026-12', '').later).toBe('2027-01');
    expect(monthOf('2026-01', '').earlier).toBe('2025-12');
    expect(monthOf('2026-13', '2026-11-23').label).toBe('2026-11');
    expect(monthOf(null, '2026-11-23').label).toBe('2026-11');
  });
});

import { describe, expect, it } from 'vitest';
import { FormReader } from '../../form/read-form.ts';
import { readHoldWeeks } from './hold-weeks.ts';

function read(weeks: Record<string, string>) {
  const form = new FormData();
  for (const [week, amount] of Object.entries(weeks)) form.set(`week:${week}`, amount);
  const reader = new FormReader(form);
  return { weeks: readHoldWeeks(reader, 'HUR'), reader };
}

describe('the weeks of a hold', () => {
  it('are those with an amount, in order of time', () => {
    const { weeks } = read({ '2026-12-07': '８', '2026-11-30': '40', '2026-12-14': '', '2026-12-21': '0' });

    expect(weeks.map((week) => [week.weekStart, week.quantity.value])).toEqual([
      ['2026-11-30', '40'],
      ['2026-12-07', '8'],
    ]);
  });

  it('must be at least one', () => {
    expect(read({ '2026-11-30': '0' }).reader.errors).toMatchObject([{ code: 'NO_WEEK_WANTED' }]);
  });

  it('cannot be less than nothing', () => {
    expect(read({ '2026-11-30': '-4' }).reader.errors).toMatchObject([
      { field: 'week:2026-11-30', code: 'NOT_POSITIVE' },
    ]);
  });
});

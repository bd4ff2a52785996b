import { describe, expect, it } from 'vitest';
import { FormReader } from '../../../form/read-form.ts';
import { breakFields, readPatternForm } from './calendar-form.ts';

function posted(fields: Record<string, string>): FormReader {
  const form = new FormData();
  const all = { validFrom: '2026-12-01', weekdays: '1', start1: '08:00', end1: '20:00', ...fields };
  for (const [name, value] of Object.entries(all)) form.append(name, value);
  return new FormReader(form);
}

const taken = (row: number, startTime: string, endTime: string) => {
  const { start, end } = breakFields(1, row);
  return { [start]: startTime, [end]: endTime };
};

describe('a shift as a person writes it', () => {
  it('has as many breaks as were filled in', () => {
    const reader = posted({ ...taken(1, '10:00', '10:15'), ...taken(3, '15:00', '15:15') });

    expect(readPatternForm(reader)?.shifts[0]?.breaks).toEqual([
      { startTime: '10:00', endTime: '10:15' },
      { startTime: '15:00', endTime: '15:15' },
    ]);
  });

  it('does not lose half a break without a word', () => {
    const reader = posted(taken(2, '10:00', ''));

    expect(readPatternForm(reader)).toBeNull();
    expect(reader.errors).toMatchObject([{ field: breakFields(1, 2).end, code: 'REQUIRED' }]);
  });
});

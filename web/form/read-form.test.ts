import { describe, expect, it } from 'vitest';
import { FormReader } from './read-form.ts';
import { toFieldErrors } from './user-errors.ts';

function posted(entries: [string, string][]): FormReader {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return new FormReader(form);
}

describe('a posted form', () => {
  it('tells all that is wrong at once', () => {
    const reader = posted([
      ['perWeek', 'a lot'],
      ['from', '2026-02-30'],
    ]);

    reader.amount('perWeek');
    reader.date('from');
    reader.text('title');

    expect(reader.errors.map((error) => [error.field, error.code])).toEqual([
      ['perWeek', 'NOT_AN_AMOUNT'],
      ['from', 'NOT_A_DATE'],
      ['title', 'REQUIRED'],
    ]);
  });

  it('gives back what was typed, but never a password', () => {
    const reply = posted([
      ['email', 'a@b.cn'],
      ['password', 'secret words'],
      ['kinds', 'BUYER'],
      ['kinds', 'BRAND'],
    ]).reply();

    expect(reply.values).toEqual({ email: ['a@b.cn'], kinds: ['BUYER', 'BRAND'] });
  });

  it('takes a missing optional amount for none and a bad one for an error', () => {
    const reader = posted([['priceCap', '约五万']]);

    expect(reader.optionalAmount('absent')).toBeNull();
    reader.optionalAmount('priceCap');
    expect(reader.errors.map((error) => error.code)).toEqual(['NOT_AN_AMOUNT']);
  });
});

describe("the API's refusals", () => {
  it('land at the field that their path begins with', () => {
    const errors = toFieldErrors([
      { code: 'TOO_SMALL', message: 'x', path: ['input', 'perWeek', 'value'], params: [] },
    ]);

    expect(errors[0]?.field).toBe('perWeek');
  });

  it('carry the numbers of a hold that was too large', () => {
    const quantity = { value: '40', unit: 'HUR' };
    const [error] = toFieldErrors([
      {
        code: 'CAPACITY_EXCEEDED',
        message: 'x',
        path: ['weeks', '0', 'quantity'],
        params: [],
        weekStart: '2026-11-30',
        band: 'TIGHT',
        requested: quantity,
        available: null,
      },
    ]);

    expect(error?.params).toContainEqual({ name: 'requested', value: '40' });
    expect(error?.params.some((param) => param.name === 'available')).toBe(false);
  });
});

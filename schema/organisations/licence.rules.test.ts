import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '../kernel/calendar/plain-date.ts';
import { licenceStateOn } from './licence.rules.ts';

const today = plainDate('2026-11-23');

describe('a licence', () => {
  it.each([
    [61, 'VALID'],
    [60, 'EXPIRING'],
    [1, 'EXPIRING'],
    [0, 'EXPIRING'],
    [-1, 'EXPIRED'],
  ])('that ends in %i days is %s', (days, state) => {
    expect(licenceStateOn(today, addDays(today, days))).toBe(state);
  });

  it('without an end is valid', () => {
    expect(licenceStateOn(today, null)).toBe('VALID');
  });

  it('only ever grows older', () => {
    const order = ['VALID', 'EXPIRING', 'EXPIRED'];
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.nat(400), (ends, later) => {
        const end = addDays(today, ends);
        const [now, then] = [licenceStateOn(today, end), licenceStateOn(addDays(today, later), end)];
        expect(order.indexOf(then)).toBeGreaterThanOrEqual(order.indexOf(now));
      }),
    );
  });
});

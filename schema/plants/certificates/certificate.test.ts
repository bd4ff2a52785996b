import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { certificateStateOn, reminderDue } from './certificate.ts';

const until = plainDate('2027-01-31');
const on = (day: number) =>
  certificateStateOn(addDays(until, -day), {
    validFrom: plainDate('2026-11-01'),
    validUntil: until,
    withdrawn: false,
  });

describe('a certificate', () => {
  it('is valid to its last day, expiring from sixty days before it', () => {
    expect([on(61), on(60), on(0), on(-1)]).toEqual(['VALID', 'EXPIRING', 'EXPIRING', 'EXPIRED']);
    expect(on(100)).toBe('NOT_YET');
    expect(certificateStateOn(until, { validFrom: until, validUntil: null, withdrawn: false })).toBe('VALID');
    expect(certificateStateOn(until, { validFrom: until, validUntil: null, withdrawn: true })).toBe(
      'WITHDRAWN',
    );
  });

  it('is reminded of at sixty, thirty and seven days, and of the nearest when one was missed', () => {
    expect([61, 60, 31, 30, 8, 7, 0, -1].map(reminderDue)).toEqual([
      undefined,
      60,
      60,
      30,
      30,
      7,
      7,
      undefined,
    ]);
  });
});

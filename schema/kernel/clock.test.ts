import { describe, expect, it } from 'vitest';
import { fixedClock, systemClock } from './clock.ts';

describe('a clock', () => {
  it('stands still when fixed, whatever is done to the dates it gave', () => {
    const clock = fixedClock('2026-11-23T00:00:00Z');
    clock.now().setFullYear(1999);

    expect(clock.now().toISOString()).toBe('2026-11-23T00:00:00.000Z');
  });

  it.each(['', '2026-11-23', '2026-11-23T00:00:00', '2026-13-01T00:00:00Z'])(
    'refuses %j, which is no instant',
    (iso) => {
      expect(() => fixedClock(iso)).toThrow(RangeError);
    },
  );

  it('runs forward on the machine', () => {
    expect(systemClock.now().getTime()).toBeGreaterThan(Date.parse('2026-01-01T00:00:00Z'));
  });
});

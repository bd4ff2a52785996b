import { expect, it } from 'vitest';
import { instantIn } from './instant-in.ts';

it('reads day and time by the clock of the zone', () => {
  expect(instantIn('Asia/Shanghai', '2026-12-01', '08:30')).toBe('2026-12-01T00:30:00.000Z');
  expect(instantIn('Europe/Berlin', '2026-07-01', '08:30')).toBe('2026-07-01T06:30:00.000Z');
  expect(instantIn('Europe/Berlin', '2026-12-01', '08:30')).toBe('2026-12-01T07:30:00.000Z');
});

it('keeps the hours right on the days when clocks are put forward and back', () => {
  expect(instantIn('Europe/Berlin', '2026-03-29', '03:30')).toBe('2026-03-29T01:30:00.000Z');
  expect(instantIn('Europe/Berlin', '2026-10-25', '04:30')).toBe('2026-10-25T03:30:00.000Z');
});

it('gives nothing for what is no day or no time', () => {
  expect(instantIn('Asia/Shanghai', '2026-12-01', '')).toBeNull();
  expect(instantIn('Asia/Shanghai', '2026-13-01', '08:30')).toBeNull();
});

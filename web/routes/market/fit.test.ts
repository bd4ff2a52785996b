import { describe, expect, it } from 'vitest';
import { fitOf } from './fit.ts';

const weeks = [
  { weekStart: '2026-12-07', band: 'FREE' },
  { weekStart: '2026-12-14', band: 'FULL' },
  { weekStart: '2026-12-21', band: 'TIGHT' },
] as const;

describe('how far an offer fits', () => {
  it.each([
    [{}, { open: 2, of: 3, kind: 'PART' }],
    [
      { from: '2026-12-07', until: '2026-12-14' },
      { open: 1, of: 1, kind: 'WHOLE' },
    ],
    [
      { from: '2026-12-16', until: '2026-12-20' },
      { open: 0, of: 1, kind: 'NONE' },
    ],
    [
      { from: '2026-12-21', until: '2027-01-11' },
      { open: 1, of: 3, kind: 'PART' },
    ],
    [{ from: '2026-12-16' }, { open: 1, of: 2, kind: 'PART' }],
    [{ until: '2026-12-08' }, { open: 1, of: 1, kind: 'WHOLE' }],
  ])('of the window %j counts %j', (window, fit) => {
    expect(fitOf({ weeks }, window)).toEqual(fit);
  });
});

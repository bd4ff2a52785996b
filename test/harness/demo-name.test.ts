import { describe, expect, it } from 'vitest';
import { demoName, isFreshDemo, isOldDemo } from './demo-name.ts';

const of = '0123456789abcdef';
const loaded = Date.parse('2026-12-06T15:40:00Z');
const name = demoName(of, loaded);
const minutes = (many: number) => loaded + many * 60_000;

describe('the demo that runs share', () => {
  it('is taken for half an hour, by the same program alone', () => {
    const earlier = demoName(of, minutes(-60));

    expect(isFreshDemo(name, of, minutes(19))).toBe(true);
    expect(isFreshDemo(earlier, of, minutes(-31))).toBe(true);
    expect(isFreshDemo(earlier, of, minutes(-29))).toBe(false);
    expect(isFreshDemo(name, 'fedcba9876543210', minutes(1))).toBe(false);
  });

  it('is taken no more once its today is yesterday, and kept for whoever still uses it', () => {
    expect(isFreshDemo(name, of, minutes(21))).toBe(false);
    expect(isOldDemo(name, minutes(21))).toBe(false);
    expect(isOldDemo(name, minutes(121))).toBe(true);
  });
});

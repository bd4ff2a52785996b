import { describe, expect, it } from 'vitest';
import { coarseAddress, placeOf, shortUserAgent } from './visitor.ts';

const from = (ip: string | null) => ({ ip, userAgent: null });

describe('where somebody comes from', () => {
  it('is an address of the fourth version, or the line of one of the sixth', () => {
    expect(placeOf(from('203.0.113.7'))).toBe('203.0.113.7');
    expect(placeOf(from('::ffff:203.0.113.7'))).toBe('203.0.113.7');
    expect(placeOf(from('2001:db8:1:2:3:4:5:6'))).toBe(placeOf(from('2001:db8:1:2:ffff::1')));
    expect(placeOf(from('2001:db8:1:2::1'))).not.toBe(placeOf(from('2001:db8:1:3::1')));
    expect([placeOf(from(null)), placeOf(from('rubbish'))]).toEqual(['unknown', 'unknown']);
  });

  it('is shown no closer than its network', () => {
    expect(coarseAddress(from('203.0.113.7'))).toBe('203.0.113.x');
    expect(coarseAddress(from('2001:db8:1:2:3:4:5:6'))).toBe('2001:db8:1::/48');
    expect(coarseAddress(from(null))).toBe('');
  });

  it('says of its browser what fits', () => {
    const userAgent = `Mozilla/5.0\u0000 ${'x'.repeat(500)}`;
    expect(shortUserAgent({ ip: null, userAgent })).toHaveLength(200);
    expect(shortUserAgent({ ip: null, userAgent })).not.toContain('\u0000');
  });
});

import { describe, expect, it } from 'vitest';
import { searchOf } from './operating-search.ts';

describe('the address of operating data', () => {
  const of = (text: string) => searchOf(new URLSearchParams(text), '2026-11-29');

  it('asks for the last thirty days by day', () => {
    expect(of('')).toEqual({
      siteId: null,
      workCenterId: null,
      bucket: 'DAY',
      span: 30,
      from: '2026-10-31',
      until: '2026-11-30',
    });
  });

  it('takes what is known and nothing else', () => {
    expect(of('bucket=WEEK&span=90&center=wkc_1&site=')).toMatchObject({
      bucket: 'WEEK',
      span: 90,
      workCenterId: 'wkc_1',
      siteId: null,
    });
    expect(of('bucket=YEAR&span=9999')).toMatchObject({ bucket: 'DAY', span: 30 });
  });
});

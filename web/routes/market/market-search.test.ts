import { describe, expect, it } from 'vitest';
import { marketSearchOf } from './market-search.ts';

const searchOf = (address: string) => marketSearchOf(new URLSearchParams(address));

describe('the address of the market', () => {
  it.each([
    ['', {}],
    ['resource=STOCK&process=machining', { resources: ['STOCK'], processCodes: ['machining'] }],
    ['city=320200', { cities: ['320200'] }],
    ['city=320200&km=100', { near: { city: '320200', km: 100 } }],
    ['city=320200&order=DISTANCE', { near: { city: '320200' } }],
    ['from=2026-12-07&lastDay=2026-12-13', { from: '2026-12-07', until: '2026-12-14' }],
    ['amount=1,200&unit=KGM', { amount: { value: '1200', unit: 'KGM' } }],
    ['priceMax=220', { unitPriceMax: '220', measure: 'TIME', currency: 'CNY' }],
    ['order=PRICE&unit=H87', { measure: 'COUNT', currency: 'CNY' }],
    ['verified=yes', { verifiedOnly: true }],
  ])('%j asks for %j', (address, filter) => {
    expect(searchOf(address).filter).toEqual(filter);
  });

  it('leaves out what says nothing, and names it', () => {
    const { filter, unread } = searchOf(
      'from=soon&lastDay=2026-13-40&amount=-3&priceMax=cheap&km=far&unit=XXX&city=1',
    );
    expect(filter).toEqual({ cities: ['1'] });
    expect([...unread].sort()).toEqual(['amount', 'from', 'km', 'lastDay', 'priceMax', 'unit']);
    expect(searchOf('from=2026-12-07&lastDay=2026-12-01').unread).toEqual(['lastDay']);
  });

  it('orders by distance only where it is said from where', () => {
    expect(searchOf('order=DISTANCE').order).toBe('NEWEST');
    expect(searchOf('order=DISTANCE&city=320200').order).toBe('DISTANCE');
    expect(searchOf('order=whatever').order).toBe('NEWEST');
  });
});

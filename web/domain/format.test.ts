import { describe, expect, it } from 'vitest';
import { formatBps, formatInstant, formatMoney, formatNumber, remaining } from './format.ts';

describe('figures for the reader', () => {
  it('keep every digit of a large amount', () => {
    expect(formatMoney('zh-CN', { amount: '90071992547409931.25', currency: 'CNY' })).toBe(
      '¥90,071,992,547,409,931.25',
    );
  });

  it('show a negative quantity with a minus sign, not a hyphen', () => {
    expect(formatNumber('en', '-4')).toBe('−4');
  });

  it('show a unit price with as many digits as it has, but at least two', () => {
    expect(formatMoney('en', { amount: '4.2', currency: 'CNY' }, 4)).toBe('¥4.20');
    expect(formatMoney('en', { amount: '0.1234', currency: 'CNY' }, 4)).toBe('¥0.1234');
  });

  it('round load to whole percent', () => {
    expect(formatBps('zh-CN', 10_526)).toBe('105%');
  });

  it('show an instant as the wall clock of the plant', () => {
    expect(formatInstant('2026-11-23T09:00:00Z')).toBe('2026-11-23 17:00');
  });
});

describe('the time that is left of a hold', () => {
  const now = Date.parse('2026-11-23T09:00:00Z');

  it('counts a begun minute as a minute', () => {
    expect(remaining('2026-11-23T12:11:30Z', now)).toEqual({ hours: 3, minutes: 12 });
  });

  it('is nothing once the hold has lapsed', () => {
    expect(remaining('2026-11-23T08:00:00Z', now)).toEqual({ hours: 0, minutes: 0 });
  });
});

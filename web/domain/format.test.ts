import { describe, expect, it } from 'vitest';
import {
  byName,
  formatAge,
  formatBps,
  formatCompact,
  formatInstant,
  formatMoney,
  formatNumber,
  formatScaled,
  groupsOfFour,
  remaining,
  zoneName,
} from './format.ts';

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

  it('show an instant as the clock of a zone', () => {
    expect(formatInstant('2026-11-23T09:00:00Z', 'Asia/Shanghai')).toBe('2026-11-23 17:00');
    expect(formatInstant('2026-11-23T09:00:00Z', 'Europe/Berlin')).toBe('2026-11-23 10:00');
  });

  it('name the zone as the reader knows it', () => {
    const instant = '2026-11-23T09:00:00Z';
    expect(zoneName('zh-CN', 'Asia/Shanghai', instant)).toBe('北京时间');
    expect(zoneName('en', 'Asia/Shanghai', instant)).toBe('GMT+8');
    expect(zoneName('zh-CN', 'Europe/Berlin', instant)).toBe('GMT+1');
  });

  it('scale amounts as the header says, exactly before rounding', () => {
    expect(formatScaled('zh-CN', '12345678.90', 'ONE')).toBe('12,345,678.90');
    expect(formatScaled('zh-CN', '12345678.90', 'WAN')).toBe('1,234.57');
    expect(formatScaled('zh-CN', '-1234567890123456789.00', 'YI')).toBe('−12,345,678,901.23');
  });

  it('shorten overview figures by 万 and 亿, or by thousands', () => {
    expect([
      formatCompact('zh-CN', 9_999),
      formatCompact('zh-CN', 12_345),
      formatCompact('zh-CN', 123_000_000),
    ]).toEqual(['9,999', '1.2万', '1.2亿']);
    expect(formatCompact('en', 12_345)).toBe('12.3K');
  });

  it('say an age in the largest unit that it has', () => {
    const now = Date.parse('2026-11-23T09:00:00Z');
    expect(formatAge('en', '2026-11-23T05:20:00Z', now)).toBe('3 hours ago');
    expect(formatAge('zh-CN', '2026-11-25T09:00:00Z', now)).toBe('后天');
    expect(formatAge('zh-CN', '2026-10-01T09:00:00Z', now)).toBe('上个月');
  });

  it('write codes of firms in groups of four', () => {
    expect(groupsOfFour('91320211MA1N8XYZ2D')).toBe('9132 0211 MA1N 8XYZ 2D');
  });

  it('sort Chinese names by their sound', () => {
    expect(['重庆', '上海', '安徽', '苏州'].sort(byName('zh-CN'))).toEqual(['安徽', '重庆', '上海', '苏州']);
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

import { describe, expect, it } from 'vitest';
import { differenceOf, sumOf } from './joint-sums.ts';

const cny = (amount: string) => ({ amount, currency: 'CNY' });

describe('sums of a joint plan', () => {
  it('are exact, and none where one figure is missing', () => {
    expect(sumOf([cny('0.10'), cny('0.20'), cny('90071992547409.91')])).toEqual(cny('90071992547410.21'));
    expect(sumOf([cny('1.00'), undefined])).toBeNull();
    expect(sumOf([])).toBeNull();
    expect(
      sumOf([
        { amount: '5', currency: 'JPY' },
        { amount: '7', currency: 'JPY' },
      ]),
    ).toEqual({ amount: '12', currency: 'JPY' });
  });

  it('have differences with their sign', () => {
    expect(differenceOf(cny('10.05'), cny('12.00'))).toEqual(cny('-1.95'));
    expect(differenceOf(cny('12.00'), cny('12.00'))).toEqual(cny('0.00'));
    expect(differenceOf(cny('12.05'), cny('12.00'))).toEqual(cny('0.05'));
  });
});

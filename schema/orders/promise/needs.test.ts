import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BroughtPart } from '../../catalog/index.ts';
import { ratio } from '../../kernel/rational.ts';
import { countedOut, needsOf, readyOn } from './needs.ts';

const bearing: BroughtPart = {
  stepCode: '20',
  itemId: 'bearing',
  number: 'BRG-6204',
  name: 'Bearing',
  unit: 'H87',
  perPiece: ratio(2n),
  source: 'BUY',
  leadWorkingDays: 10,
};
const friday = '2026-09-25';

describe('what steps of an order wait for', () => {
  it('is what its bill of material brings, bought or by the customer, in working days', () => {
    expect(needsOf([], [bearing, { ...bearing, source: 'SUPPLIED', leadWorkingDays: 0 }])).toMatchObject([
      { stepCode: '20', source: 'BOUGHT', days: null, workingDays: 10, component: 'BRG-6204' },
      { stepCode: '20', source: 'SUPPLIED', workingDays: 0 },
    ]);
  });

  it('is what is said with the order, where that speaks of the same component at the same step', () => {
    const inStock = { stepCode: '20', name: 'BRG-6204', source: 'STOCK' as const };
    expect(needsOf([inStock], [bearing])).toMatchObject([{ source: 'STOCK', name: 'BRG-6204' }]);
    expect(needsOf([{ ...inStock, name: ' Bearing ' }], [bearing])).toHaveLength(1);
    expect(needsOf([{ ...inStock, stepCode: '10' }], [bearing])).toHaveLength(2);
  });

  it('is there after its working days, weekends and holidays left out', () => {
    const calendar = [{ date: '2026-09-28', kind: 'HOLIDAY' as const }];
    const [need] = countedOut(needsOf([], [{ ...bearing, leadWorkingDays: 2 }]), friday, calendar);
    expect(need && readyOn(need, friday)).toBe('2026-09-30');
    expect(need?.days).toBe(5);
  });

  it('is never there earlier for more working days', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (some, more) => {
        const ready = (leadWorkingDays: number) =>
          countedOut(needsOf([], [{ ...bearing, leadWorkingDays }]), friday, []).map((need) =>
            readyOn(need, friday),
          )[0] ?? '';
        expect(ready(some) <= ready(some + more)).toBe(true);
      }),
    );
  });
});

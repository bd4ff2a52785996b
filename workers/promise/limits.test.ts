import { describe, expect, it } from 'vitest';
import { contractProblems, isMainWorkMoved, type PromiseInput } from '#schema/orders/index.ts';
import { vatOf } from './parts.ts';

const rates = { workVatBps: 1300, freightVatBps: 900, replaceBps: 2000 };
const vat = (contractMode: 'EACH_STEP' | 'LEAD_FACTORY' | 'PLATFORM') =>
  vatOf({ rates, promise: { contractMode } } as Pick<PromiseInput, 'promise' | 'rates'>, [
    { kind: 'WORK', minor: '20505600', params: [] },
    { kind: 'SETUP', minor: '0', params: [] },
    { kind: 'TRANSPORT', minor: '288000', params: [] },
  ]);

describe('VAT on 205,056.00 of work and 2,880.00 of freight', () => {
  it('is of one sale where one firm answers for all of it', () => {
    expect(vat('LEAD_FACTORY')).toBe(2_703_168n);
    expect(vat('PLATFORM')).toBe(2_703_168n);
  });

  it('is of services and freight at their own rates where each step is contracted', () => {
    expect(vat('EACH_STEP')).toBe(2_665_728n + 25_920n);
  });
});

describe('main work', () => {
  const order = {
    contractMode: 'LEAD_FACTORY' as const,
    leadId: 'lead',
    mainSteps: ['20'],
    mainWorkMayMove: false,
  };

  it('stays with the factory that leads, unless the buyer has agreed', () => {
    expect(isMainWorkMoved(order, '20', 'other')).toBe(true);
    expect(isMainWorkMoved(order, '20', null)).toBe(true);
    expect(isMainWorkMoved(order, '20', 'lead')).toBe(false);
    expect(isMainWorkMoved(order, '30', 'other')).toBe(false);
    expect(isMainWorkMoved({ ...order, mainWorkMayMove: true }, '20', 'other')).toBe(false);
  });

  it('has to be named where a factory leads, and nowhere else', () => {
    const steps = new Set(['20']);
    const codes = (asked: Parameters<typeof contractProblems>[0]) =>
      contractProblems(asked, steps).map(({ code }) => code);
    expect(codes({ contractMode: 'LEAD_FACTORY', leadId: 'x', mainStepCodes: ['20'] })).toEqual([]);
    expect(codes({ contractMode: 'LEAD_FACTORY', leadId: 'x', mainWorkMayMove: true })).toEqual([]);
    expect(codes({ contractMode: 'LEAD_FACTORY', leadId: 'x' })).toEqual(['MAIN_WORK_MISSING']);
    expect(codes({ contractMode: 'PLATFORM', leadId: 'x' })).toEqual(['NOT_OF_MODE']);
    expect(codes({})).toEqual([]);
  });
});

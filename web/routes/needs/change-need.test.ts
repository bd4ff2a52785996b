import { describe, expect, it } from 'vitest';
import { changedNeed, type Need, needAsInput } from './change-need.ts';

const need = {
  title: 'Shafts',
  pieces: 100,
  from: '2026-12-07',
  until: '2027-01-04',
  wishedBy: null,
  latePerDay: null,
  shipmentsMax: 1,
  nonDeductibleBps: 0,
  process: { code: 'machining.turning' },
  material: { code: 'steel.alloy' },
  deliverTo: { code: '320500' },
  loadPerPiece: { value: '12', unit: 'MIN' },
  priceCap: { amount: '5000', currency: 'CNY' },
  weights: [{ kind: 'TRANSPORT', bps: 5000 }],
  requirements: [
    { kind: 'ROUGHNESS', must: true, choices: [], bounds: [{ value: '0.8', unit: '4H' }] },
    { kind: 'TOLERANCE', must: false, choices: ['IT5'], bounds: [] },
  ],
} as unknown as Need;
const asked = needAsInput(need, 'again-and-again');
const params = (values: Record<string, string>) =>
  Object.entries(values).map(([name, value]) => ({ name, value }));

describe('a need with the smallest change', () => {
  it('is otherwise the need as it was', () => {
    expect(asked).toMatchObject({
      processCode: 'machining.turning',
      weights: { transport: 5000 },
      requirements: [{ bounds: [{ value: '0.8', unit: '4H' }] }, { must: false, choices: ['IT5'] }],
    });
  });

  it.each([
    ['LATER', { days: '7', until: '2027-01-11' }, { until: '2027-01-11' }],
    ['FEWER', { pieces: '80', less: '20' }, { pieces: 80 }],
    ['MORE', { pieces: '120', more: '20' }, { pieces: 120 }],
    ['SHIPMENTS', { shipments: '2', shares: '60 / 40' }, { shipmentsMax: 2 }],
    ['MATERIAL', { material: 'steel.carbon', steps: '1' }, { materialCode: 'steel.carbon' }],
    ['PRICE', { cap: '5200.5' }, { priceCap: { amount: '5200.5', currency: 'CNY' } }],
  ] as const)('%s changes that alone', (kind, values, changed) => {
    expect(changedNeed(asked, kind, params(values), 'CNY')).toEqual({ ...asked, ...changed });
  });

  it('asks for a coarser figure in its unit, and for a coarser grade by its name', () => {
    const rougher = changedNeed(
      asked,
      'COARSER',
      params({ requirement: 'ROUGHNESS', instead: '1.6 4H' }),
      'CNY',
    );
    const looser = changedNeed(asked, 'COARSER', params({ requirement: 'TOLERANCE', instead: 'IT7' }), 'CNY');

    expect(rougher?.requirements?.[0]?.bounds).toEqual([{ value: '1.6', unit: '4H' }]);
    expect(rougher?.requirements?.[1]).toEqual(asked.requirements?.[1]);
    expect(looser?.requirements?.[1]?.choices).toEqual(['IT7']);
  });

  it('cannot be two needs', () => {
    expect(changedNeed(asked, 'SPLIT', params({ pieces: '60', others: '40' }), 'CNY')).toBeUndefined();
  });
});

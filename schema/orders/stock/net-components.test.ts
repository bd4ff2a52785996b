import { describe, expect, it } from 'vitest';
import type { MadePart } from '../../catalog/index.ts';
import type { PromiseNeed } from '../promise/needs.ts';
import type { PromiseRouting } from '../promise/routing-of-promise.ts';
import { FreeStock } from './free-stock.ts';
import { type Netted, netComponents, takenBy } from './net-components.ts';

const today = '2026-12-07';
const step = (code: string, yieldBps = 10_000) =>
  ({ code, yieldBps }) as unknown as PromiseRouting['steps'][number];
const arc = (fromCode: string, toCode: string, per = 1) => ({ revisionId: '', fromCode, toCode, per });
const bearing: PromiseNeed = {
  stepCode: '20',
  name: 'Bearing',
  source: 'BOUGHT',
  days: 14,
  arrivesOn: null,
  workingDays: 10,
  component: 'BRG',
  part: { itemId: 'bearing', unit: 'H87', numerator: '2', denominator: '1' },
};
const grease: PromiseNeed = {
  ...bearing,
  stepCode: 'LID@20/10',
  name: 'Grease',
  component: 'GRS',
  part: { itemId: 'grease', unit: 'KGM', numerator: '1', denominator: '3' },
};
const lid: MadePart = {
  prefix: 'LID@20/',
  name: 'Lid',
  number: 'LID',
  itemId: 'lid',
  materialCode: null,
  revisionId: 'lid-a',
  intoCode: '20',
  per: 1,
  scrapBps: 1_000,
};
// 95 % of step 20 are good: for 95 pieces it begins 100.
const routing: PromiseRouting = {
  steps: [step('LID@20/10'), step('10'), step('20', 9_500)],
  arcs: [arc('10', '20'), arc('LID@20/10', '20')],
};
const promise: Netted = { quantity: 95, binPieces: null, needs: [bearing], madeParts: [] };
const stock = (quantityValue: string, receipts: [string, string][] = []) =>
  new FreeStock(
    { quantityValue, receipts: receipts.map(([arrivesOn, quantity]) => ({ arrivesOn, quantity })) },
    [],
    today,
  );
const net = (more: Partial<Netted>, free: Record<string, FreeStock>) =>
  netComponents({ ...promise, ...more }, routing, new Map(Object.entries(free)), today);

describe('what a promise takes of its components', () => {
  it('is of what is there first, then of what is expected before it could be bought, then bought', () => {
    const free = stock('120', [
      ['2026-12-10', '30'],
      ['2026-12-28', '500'],
    ]);

    const { components, needs } = net({}, { bearing: free });

    expect(components).toEqual([
      {
        stepCode: '20',
        itemId: 'bearing',
        number: 'BRG',
        name: 'Bearing',
        source: 'BUY',
        unit: 'H87',
        needed: '200',
        fromStock: '120',
        receipts: [{ arrivesOn: '2026-12-10', quantity: '30' }],
        rest: '50',
        restOn: '2026-12-21',
      },
    ]);
    expect(needs).toEqual([bearing]);
    expect(takenBy(components).map(({ readyOn, quantity }) => [readyOn, quantity.toFixed()])).toEqual([
      [null, '120'],
      ['2026-12-10', '30'],
    ]);
  });

  it('is waited for only as far as it is missing', () => {
    const waits = (free: FreeStock) => net({}, { bearing: free }).needs[0];
    expect(waits(stock('200'))).toMatchObject({ days: 0, arrivesOn: null, workingDays: null });
    expect(waits(stock('150', [['2026-12-10', '60']]))).toMatchObject({
      days: null,
      arrivesOn: '2026-12-10',
    });
    expect(waits(stock('0'))).toMatchObject({ days: 14, workingDays: 10 });
  });

  it('is shared by the steps of an order in the order of working, and by nobody twice', () => {
    const first = { ...bearing, stepCode: '10' };
    const { components } = net({ needs: [bearing, first] }, { bearing: stock('230') });
    // Step 10 begins a hundred too.
    expect(components.map(({ stepCode, fromStock, rest }) => [stepCode, fromStock, rest])).toEqual([
      ['10', '200', '0'],
      ['20', '30', '170'],
    ]);
  });

  it('takes something made where all of it is there, and then nothing of what it would be made of', () => {
    const whole = { needs: [bearing, grease], madeParts: [lid] };
    const made = net(whole, { lid: stock('111'), grease: stock('99') });
    expect(made.madeParts).toEqual([lid]);
    // 100 that are good, of 112 a tenth is lost; a third of a kilogram for each that is begun.
    expect(
      made.components.map(({ number, needed, fromStock, rest }) => [number, needed, fromStock, rest]),
    ).toEqual([
      ['GRS', '33.333334', '33.333334', '0'],
      ['LID', '112', '0', '112'],
      ['BRG', '200', '0', '200'],
    ]);

    const there = net(whole, { lid: stock('112'), grease: stock('99') });
    expect(there.madeParts).toEqual([]);
    expect(there.components.map(({ number, fromStock }) => [number, fromStock])).toEqual([
      ['LID', '112'],
      ['BRG', '0'],
    ]);
    expect(there.needs).toEqual([bearing]);
  });

  it('counts whole bins where everything is begun in bins, and leaves alone what is said with the order', () => {
    const { components } = net({ quantity: 100, binPieces: 50 }, { bearing: stock('0') });
    // Three bins are begun for two.
    expect(components[0]?.needed).toBe('300');
    const said = { ...bearing, part: null };
    expect(net({ needs: [said] }, { bearing: stock('500') })).toMatchObject({
      components: [],
      needs: [said],
    });
  });
});

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
const partsOf = (components: ReturnType<typeof net>['components']) =>
  components.map(({ number, needed, fromStock, rest }) => [number, needed, fromStock, rest]);
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

  it('makes only what is not there of a part, and takes of what it is made of for that alone', () => {
    const whole = { needs: [bearing, grease], madeParts: [lid] };
    const some = net(whole, { lid: stock('90'), grease: stock('99') });
    expect(some.madeParts).toEqual([lid]);
    // For 76 pieces step 20 begins 80, and of 89 lids a tenth is lost; it begins 20 for the other 19, of 23 lids.
    expect(some.shelves).toEqual([{ prefix: 'LID@20/', covers: 76, slots: [{ readyOn: null, pieces: 89 }] }]);
    expect(partsOf(some.components)).toEqual([
      ['GRS', '6.666667', '6.666667', '0'],
      ['LID', '112', '89', '23'],
      ['BRG', '200', '0', '200'],
    ]);

    const there = net(whole, { lid: stock('112'), grease: stock('99') });
    expect(there.madeParts).toEqual([]);
    expect(there.shelves).toEqual([]);
    expect(partsOf(there.components)).toEqual([
      ['LID', '112', '112', '0'],
      ['BRG', '200', '0', '200'],
    ]);
    expect(there.needs).toEqual([bearing]);
  });

  it('waits for what is expected of a part where that and what is there is all of it', () => {
    const free = stock('56', [['2026-12-14', '60']]);
    const { components, needs, madeParts } = net({ needs: [bearing], madeParts: [lid] }, { lid: free });

    expect(madeParts).toEqual([]);
    expect(components[0]).toMatchObject({
      needed: '112',
      fromStock: '56',
      receipts: [{ arrivesOn: '2026-12-14', quantity: '56' }],
      rest: '0',
    });
    expect(needs.map(({ component, arrivesOn }) => [component, arrivesOn])).toEqual([
      ['BRG', null],
      ['LID', '2026-12-14'],
    ]);
  });

  it('takes of what is expected of a part no later than it could be made: its steps a week each, and what they wait for', () => {
    const taken = (arrivesOn: string) =>
      net({ needs: [], madeParts: [{ ...lid, scrapBps: 0 }] }, { lid: stock('0', [[arrivesOn, '30']]) });

    // One step: what is begun this week is there next Monday.
    expect(taken('2026-12-14').components[0]).toMatchObject({ receipts: [{ quantity: '30' }] });
    expect(taken('2026-12-14').shelves[0]?.slots).toEqual([{ readyOn: '2026-12-14', pieces: 30 }]);
    expect(taken('2026-12-15').components[0]).toMatchObject({ receipts: [], rest: '100' });
    expect(taken('2026-12-15').shelves).toEqual([]);

    // Grease takes until the 21st, and the step a week after that; where it is there, or for what is left of the lids, nothing waits for it.
    const waits = (lids: string, kilograms: string, arrivesOn: string) =>
      net(
        { needs: [grease], madeParts: [{ ...lid, scrapBps: 0 }] },
        { lid: stock(lids, [[arrivesOn, '30']]), grease: stock(kilograms) },
      ).components.find(({ number }) => number === 'LID')?.receipts.length;
    expect(waits('0', '0', '2026-12-28')).toBe(1);
    expect(waits('0', '0', '2026-12-29')).toBe(0);
    expect(waits('0', '40', '2026-12-28')).toBe(0);
    expect(waits('50', '20', '2026-12-28')).toBe(0);
    expect(waits('30', '20', '2026-12-28')).toBe(1);
  });

  it('gives one part at two steps of one order what is there once', () => {
    const other = { ...lid, prefix: 'LID@10/', intoCode: '10' };
    const { components } = net({ quantity: 100, needs: [], madeParts: [other, lid] }, { lid: stock('130') });

    expect(components.map(({ stepCode, fromStock }) => [stepCode, fromStock])).toEqual([
      ['10', '118'],
      ['20', '12'],
    ]);
  });

  it('makes of a part within a part for what is made of that alone, and leaves an odd one where it is', () => {
    const rim = {
      ...lid,
      prefix: 'LID@20/RIM@10/',
      intoCode: 'LID@20/10',
      number: 'RIM',
      itemId: 'rim',
      per: 4,
    };
    const inner: PromiseRouting = {
      steps: [step('LID@20/RIM@10/5'), ...routing.steps.slice(0, 2), step('20')],
      arcs: [...routing.arcs, arc('LID@20/RIM@10/5', 'LID@20/10', 4)],
    };
    const parts = [lid, rim].map((part) => ({ ...part, scrapBps: 0 }));
    const free = new Map([
      ['lid', stock('30')],
      ['rim', stock('43')],
    ]);

    const { components, shelves } = netComponents(
      { ...promise, quantity: 100, needs: [], madeParts: parts },
      inner,
      free,
      today,
    );

    // Seventy lids of four rims each are made; for ten of them the rims are there, and three rims stay.
    expect(partsOf(components)).toEqual([
      ['RIM', '280', '40', '240'],
      ['LID', '100', '30', '70'],
    ]);
    expect(shelves.map(({ prefix, covers }) => [prefix, covers])).toEqual([
      ['LID@20/', 30],
      ['LID@20/RIM@10/', 10],
    ]);
    expect(free.get('rim')?.onHand.toFixed()).toBe('3');
  });

  it('takes whole bins of a part where everything is begun in bins', () => {
    const whole = { quantity: 100, binPieces: 20, needs: [], madeParts: [{ ...lid, scrapBps: 0 }] };
    // Six bins of step 20 are begun for five.
    expect(net(whole, { lid: stock('50') }).components[0]).toMatchObject({ fromStock: '40', rest: '100' });
    expect(net(whole, { lid: stock('19') }).shelves).toEqual([]);
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

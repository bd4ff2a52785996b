import { describe, expect, it } from 'vitest';
import { addDays } from '../../../kernel/calendar/plain-date.ts';
import { dataGroups } from '../../catalogue/data-field.ts';
import type { FirmRecords } from '../firm-records.ts';
import type { Given } from '../observe-features.ts';
import { asOf, deal, machineMonths, months, purchase, recordsOf } from '../records.fixture.ts';
import { checkRecords } from './check-records.ts';

const all: Given = { dataGroups, windowMonths: 36 };
const judged = (check: string, records: Partial<FirmRecords>, given: Given = all) =>
  checkRecords(recordsOf(records), given).find((one) => one.check === check);
/** A steady year: six deals in thirty days with two old customers. */
const steady = Array.from({ length: 72 }, (_, n) => deal(3 + 5 * n, { buyerId: n % 2 ? 'a' : 'b' }));

describe('a check', () => {
  it('finds nothing in a steady year, and leaves the confidence whole', () => {
    const operating = machineMonths([24_000, 22_000, 26_000, 25_000, 21_000, 24_000, 23_000]);
    const records = { deals: steady, usage: months(70, 70, 70), operating, freshOn: addDays(asOf, -1) };

    for (const { check, outcome, factorBps } of checkRecords(recordsOf(records), all))
      expect([check, outcome, factorBps]).toEqual([check, 'CLEAR', 10_000]);
  });

  it('finds pieces that neither power nor time carries, and no fault in power for little', () => {
    const usual = [24_000, 22_000, 26_000, 25_000, 21_000, 24_000, 23_000, 22_500];
    const told = machineMonths(usual, (at) => (at < 2 ? { good: 60_000, idealMs: 60_000 * 60_000 } : {}));
    expect(judged('ENERGY_OUTPUT', { operating: told })).toMatchObject({
      outcome: 'FOUND',
      factorBps: 7_000,
      facts: [
        ['months', 2],
        ['shortPercent', expect.any(Number)],
      ],
    });
    expect(judged('TIME_OUTPUT', { operating: told })).toMatchObject({
      outcome: 'FOUND',
      facts: [
        ['months', 2],
        ['ratePercent', 125],
      ],
    });
    const dark = machineMonths(usual, (at) => (at === 0 ? { energyWh: 5_000_000 } : {}));
    expect(judged('ENERGY_OUTPUT', { operating: dark })).toMatchObject({ outcome: 'FOUND' });
    const heated = machineMonths(usual, (at) => (at < 3 ? { energyWh: 120_000_000 } : {}));
    expect(judged('ENERGY_OUTPUT', { operating: heated })).toMatchObject({ outcome: 'CLEAR' });
    const given: Given = { dataGroups: ['ORDERS', 'CAPACITY'], windowMonths: 36 };
    expect(judged('ENERGY_OUTPUT', { operating: told }, given)).toMatchObject({
      outcome: 'NOT_JUDGED',
      facts: [],
    });
  });

  it('cannot judge a firm that has done nothing, nor what was not given', () => {
    const outcomes = checkRecords(recordsOf(), all).map(({ outcome }) => outcome);
    expect(new Set(outcomes)).toEqual(new Set(['NOT_JUDGED']));
    const profile: Given = { dataGroups: ['PROFILE'], windowMonths: 36 };
    expect(judged('SPIKE', { deals: steady }, profile)).toMatchObject({ outcome: 'NOT_JUDGED', facts: [] });
    expect(judged('SPIKE', { deals: steady }, { ...all, windowMonths: 3 })?.outcome).toBe('NOT_JUDGED');
  });

  it('finds partners with whom as much is sold as bought', () => {
    const deals = [...steady, deal(20, { buyerId: 'twin', valueMinor: 900_000n })];
    const back = [purchase(25, { sellerId: 'twin', valueMinor: 880_000n })];

    expect(judged('CIRCULAR', { deals, purchases: back })).toMatchObject({
      outcome: 'FOUND',
      factorBps: 6_000,
      facts: [
        ['partners', 1],
        ['sharePercent', expect.any(Number)],
      ],
      sources: expect.arrayContaining([back[0]?.id]),
    });
    const unlike = [purchase(25, { sellerId: 'twin', valueMinor: 500_000n })];
    expect(judged('CIRCULAR', { deals, purchases: unlike })?.outcome).toBe('CLEAR');
    const long = [purchase(120, { sellerId: 'twin', valueMinor: 880_000n })];
    expect(judged('CIRCULAR', { deals, purchases: long })?.outcome).toBe('CLEAR');
  });

  it('finds a jump just before, and strangers who make it', () => {
    const jump = [1, 2, 3, 4, 5].map((days) => deal(days, { buyerId: `new ${days}`, valueMinor: 400_000n }));
    const deals = [...steady, ...jump];

    expect(judged('SPIKE', { deals })?.outcome).toBe('FOUND');
    expect(judged('NEW_CUSTOMERS', { deals })?.outcome).toBe('FOUND');
    const known = jump.map((one) => ({ ...one, buyerId: 'a' }));
    expect(judged('NEW_CUSTOMERS', { deals: [...steady, ...known] })?.outcome).toBe('CLEAR');
  });

  it('finds more sold than there was, and figures of another time', () => {
    const usage = months(70, 70, 70).map((month) => ({ ...month, beyondCells: 3 }));

    expect(judged('BEYOND_CAPACITY', { usage })).toMatchObject({
      outcome: 'FOUND',
      facts: [
        ['days', 9],
        ['sharePercent', 10],
      ],
    });
    expect(judged('STALE', { freshOn: addDays(asOf, -31) })?.outcome).toBe('FOUND');
    expect(judged('STALE', { freshOn: addDays(asOf, -30) })?.outcome).toBe('CLEAR');
  });
});

import { addDays, addMonths, plainDate } from '../../kernel/calendar/plain-date.ts';
import type { Deal, FirmRecords, OperatingMonth, Purchase, UsageMonth } from './firm-records.ts';

export const asOf = plainDate('2026-11-29');

/** A deal kept so many days before, of 1,000.00 CNY with one buyer unless told. */
export function deal(daysAgo: number, more: Partial<Deal> = {}): Deal {
  const day = addDays(asOf, -daysAgo);
  return {
    id: crypto.randomUUID(),
    buyerId: 'buyer',
    askedOn: day,
    confirmedOn: more.outcome && more.outcome !== 'KEPT' ? null : day,
    outcome: 'KEPT',
    valueMinor: 100_000n,
    currency: 'CNY',
    aheadBps: 0,
    ...more,
  };
}

export function purchase(daysAgo: number, more: Partial<Purchase> = {}): Purchase {
  const confirmedOn = addDays(asOf, -daysAgo);
  return {
    id: crypto.randomUUID(),
    sellerId: 'seller',
    confirmedOn,
    valueMinor: 100_000n,
    currency: 'CNY',
    ...more,
  };
}

/** Whole months before the day, the newest first: how much was used in each, of one work centre. */
export function months(...used: (number | null)[]): UsageMonth[] {
  const thisMonth = plainDate(`${asOf.slice(0, 7)}-01`);
  return used.map((usedPercent, at) => ({
    month: addMonths(thisMonth, -1 - at),
    usedPercent,
    cells: usedPercent === null ? 0 : 30,
    cellsMax: 30,
    isImported: false,
    beyondCells: 0,
  }));
}

/** A firm that joined two years ago and has done nothing yet. */
export function recordsOf(more: Partial<FirmRecords> = {}): FirmRecords {
  return {
    asOf,
    memberSince: addMonths(asOf, -24),
    verifiedSince: null,
    deals: [],
    purchases: [],
    usage: [],
    offers: [],
    asked: [],
    operating: [],
    freshOn: null,
    ...more,
  };
}

const hour = 3_600_000;

/** Whole months of two machines, the newest first: pieces of each, at a minute and 2 kWh a piece over a base load, unless told. */
export function machineMonths(
  pieces: readonly number[],
  more: (at: number) => Partial<OperatingMonth> = () => ({}),
): OperatingMonth[] {
  const thisMonth = plainDate(`${asOf.slice(0, 7)}-01`);
  return pieces
    .map((good, at) => ({
      month: addMonths(thisMonth, -1 - at),
      cells: 60,
      cellsMax: 60,
      runMs: 800 * hour,
      idleMs: 150 * hour,
      downMs: 50 * hour,
      good,
      scrap: 0,
      untimed: 0,
      idealMs: good * 60_000,
      energyWh: 4_000_000 + 2_000 * good,
      source: 'MEASURED' as const,
      ...more(at),
    }))
    .reverse();
}

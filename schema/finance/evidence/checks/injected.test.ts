import { describe, expect, it } from 'vitest';
import { dataGroups } from '../../catalogue/data-field.ts';
import type { Deal, Purchase } from '../firm-records.ts';
import { deal, machineMonths, purchase, recordsOf } from '../records.fixture.ts';
import type { ScoreCheck } from './check.ts';
import { checkRecords } from './check-records.ts';

const firms = 400;

/** Numbers in [0, 1) that are the same at every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Trade {
  readonly deals: Deal[];
  readonly purchases: Purchase[];
}

/** Honest trade of seven months: ten to forty deals a month of very unlike values with a dozen customers, of whom it buys too. */
function honest(next: () => number): Trade {
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const value = () => BigInt(Math.round(100_000 * Math.exp(1.2 * (next() + next() + next() - 1.5))));
  const customers = between(6, 15);
  const partner = () => `firm ${between(1, customers)}`;
  const each = (aMonth: number) => Array.from({ length: 7 * aMonth }, () => between(1, 209));
  return {
    deals: each(between(10, 40)).map((days) => deal(days, { buyerId: partner(), valueMinor: value() })),
    purchases: each(between(1, 6)).map((days) =>
      purchase(days, { sellerId: partner(), valueMinor: value() }),
    ),
  };
}

const soldIn = ({ deals }: Trade, days: number) =>
  deals.filter(({ confirmedOn }) => (confirmedOn ?? '') >= (deal(days).confirmedOn ?? ''));
const total = (rows: readonly { valueMinor: bigint }[]) =>
  rows.reduce((sum, { valueMinor }) => sum + valueMinor, 0n);

/** A third as much again as three months of honest trade, sold to a twin and bought back at nearly the same price. */
function withCircle(trade: Trade): Trade {
  const valueMinor = total(soldIn(trade, 90)) / 9n;
  const days = [10, 30, 55];
  return {
    deals: [...trade.deals, ...days.map((at) => deal(at, { buyerId: 'twin', valueMinor }))],
    purchases: [
      ...trade.purchases,
      ...days.map((at) => purchase(at + 3, { sellerId: 'twin', valueMinor: (valueMinor * 97n) / 100n })),
    ],
  };
}

/** Three times the mean month on top of the last one, from customers that nobody knows. */
function withSpike(trade: Trade): Trade {
  const valueMinor = (3n * total(trade.deals)) / 7n / 6n;
  const extra = [2, 5, 9, 14, 20, 26].map((at) => deal(at, { buyerId: `stranger ${at}`, valueMinor }));
  return { ...trade, deals: [...trade.deals, ...extra] };
}

/** How many of these firms a check points at. */
function found(check: ScoreCheck, change: (trade: Trade) => Trade): number {
  const next = numbers(52);
  return Array.from({ length: firms }, () => change(honest(next))).filter((trade) =>
    checkRecords(recordsOf(trade), { dataGroups, windowMonths: 36 }).some(
      (one) => one.check === check && one.outcome === 'FOUND',
    ),
  ).length;
}

/** A year of machines: orders swing, power has a base load, weather and noise; the busiest month has three times the pieces of the idlest. */
function honestMachines(next: () => number) {
  const busy = 8_000 + 20_000 * next();
  const base = 1_000_000 + 9_000_000 * next();
  const noise = () => 1 + 0.05 * (next() + next() + next() - 1.5);
  const pieces = Array.from({ length: 12 }, (_, at) =>
    Math.round(busy * (0.6 + next()) * (at === 9 ? 0.7 : 1)),
  );
  return machineMonths(pieces, (at) => ({
    energyWh: Math.round(
      (base * (1 + 0.2 * Math.cos((at * Math.PI) / 6)) + 2_000 * (pieces[at] ?? 0)) * noise(),
    ),
    idealMs: (pieces[at] ?? 0) * 60_000,
    runMs: Math.round((pieces[at] ?? 0) * 60_000 * (1.05 + 0.3 * next())),
  }));
}

/** Of the last three months it tells three times the pieces that it made. */
const inflated = (months: ReturnType<typeof machineMonths>) =>
  months.map((one, at) =>
    at < months.length - 3 ? one : { ...one, good: 3 * one.good, idealMs: 3 * one.idealMs },
  );

function foundInMachines(check: ScoreCheck, tamper: typeof inflated): number {
  const next = numbers(77);
  return Array.from({ length: firms }, () => tamper(honestMachines(next))).filter((operating) =>
    checkRecords(recordsOf({ operating }), { dataGroups, windowMonths: 36 }).some(
      (one) => one.check === check && one.outcome === 'FOUND',
    ),
  ).length;
}

describe('of four hundred made-up firms with meters', () => {
  it.each(['ENERGY_OUTPUT', 'TIME_OUTPUT'] as const)(
    '%s finds nine in ten that tell pieces which they did not make, and two in a hundred honest ones at most',
    (check) => {
      const [caught, alarms] = [foundInMachines(check, inflated), foundInMachines(check, (months) => months)];

      expect([caught / firms >= 0.9, alarms / firms <= 0.02, caught, alarms]).toEqual([
        true,
        true,
        caught,
        alarms,
      ]);
    },
  );
});

describe('of four hundred made-up firms', () => {
  it.each([
    ['CIRCULAR', withCircle],
    ['SPIKE', withSpike],
    ['NEW_CUSTOMERS', withSpike],
  ] as const)(
    '%s finds nine in ten that were tampered with, and two in a hundred honest ones at most',
    (check, tamper) => {
      const [caught, alarms] = [found(check, tamper), found(check, (trade) => trade)];

      expect(caught / firms).toBeGreaterThanOrEqual(0.9);
      expect(alarms / firms).toBeLessThanOrEqual(0.02);
    },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../kernel/decimal.ts';
import { FreeStock, type Taken } from './free-stock.ts';

const today = '2026-12-07';
const writing = {
  quantityValue: '100',
  receipts: [
    { arrivesOn: '2026-12-10', quantity: '50' },
    { arrivesOn: '2026-12-20', quantity: '70' },
  ],
};
const taken = (quantity: string, readyOn: string | null = null): Taken => ({
  readyOn,
  quantity: decimal(quantity),
});
const said = (all: readonly Taken[]) =>
  all.map(({ readyOn, quantity }) => `${quantity.toFixed()} ${readyOn}`);
const left = (free: FreeStock) =>
  [free.onHand, ...free.expected.map(({ free: one }) => one)].map((one) => one.toFixed()).join(' ');

describe('free stock', () => {
  it('is what is there less what is taken, then what is expected', () => {
    const free = new FreeStock(writing, [taken('30')], today);
    expect(left(free)).toBe('70 50 70');
    expect(said(free.takeUpTo(decimal('100'), '2026-12-15'))).toEqual(['70 null', '30 2026-12-10']);
    expect(said(free.takeUpTo(decimal('100'), '2026-12-15'))).toEqual(['20 2026-12-10']);
    expect(said(free.takeUpTo(decimal('100'), null))).toEqual([]);
  });

  it('keeps what comes first free: what is taken by a day uses the latest that comes in time', () => {
    expect(left(new FreeStock(writing, [taken('60', '2026-12-10')], today))).toBe('90 0 70');
    expect(left(new FreeStock(writing, [taken('60', '2026-12-25')], today))).toBe('100 50 10');
  });

  it('lets later receipts stand for what a count has lost, and says what finds none', () => {
    const free = new FreeStock(writing, [taken('140')], today);
    expect(left(free)).toBe('0 10 70');
    expect(new FreeStock(writing, [taken('240')], today).short.toFixed()).toBe('20');
    expect(new FreeStock(undefined, [taken('5')], today).short.toFixed()).toBe('5');
  });

  it('gives an overdue receipt to whoever took it, and to nobody else', () => {
    const late = '2026-12-11';
    expect(left(new FreeStock(writing, [taken('20', '2026-12-10')], late))).toBe('100 0 70');
    const free = new FreeStock(writing, [], late);
    expect(free.take(taken('120', '2026-12-10')).toFixed()).toBe('20');
  });

  it('never gives more than there is, however it is taken', () => {
    const amount = fc.integer({ min: 0, max: 90 }).map(String);
    const day = fc.constantFrom(null, '2026-12-10', '2026-12-15', '2026-12-20');
    const takes = fc.array(fc.tuple(amount, day), { maxLength: 8 });
    fc.assert(
      fc.property(takes, takes, (before, after) => {
        const all = before.map(([quantity, readyOn]) => taken(quantity, readyOn));
        const free = new FreeStock(writing, all, today);
        const sum = (of: readonly Taken[]) =>
          of.reduce((total, one) => total.plus(one.quantity), decimal('0'));
        const got = after.flatMap(([quantity, until]) => free.takeUpTo(decimal(quantity), until));
        const used = sum(all).minus(free.short).plus(sum(got));
        const rest = free.expected.reduce((total, one) => total.plus(one.free), free.onHand);
        expect(used.plus(rest).toFixed()).toBe('220');
        // What was planned on free stock is to be had of the same stock.
        const again = new FreeStock(writing, all, today);
        for (const one of got.toSorted((a, b) => ((a.readyOn ?? '') < (b.readyOn ?? '') ? -1 : 1)))
          expect(again.take(one).toFixed()).toBe('0');
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/calendar/plain-date.ts';
import { spreadWeek, weekDays } from '../capacity-sheet/spread-week.ts';
import { type SpreadSlot, spreadEdit } from './spread-edit.ts';

const monday = plainDate('2026-11-30');
const days = weekDays(monday);
const slot = (index: number, more: Partial<SpreadSlot> = {}): SpreadSlot => ({
  date: days[index] ?? '',
  now: 0n,
  isWorking: index < 5,
  least: 0n,
  most: undefined,
  ...more,
});
const week = (more: Partial<Record<number, Partial<SpreadSlot>>> = {}) =>
  days.map((_, index) => slot(index, more[index]));
const amounts = (spread: ReadonlyMap<string, bigint> | undefined) =>
  spread && days.map((date) => spread.get(date));

describe('a week that is set on the board', () => {
  it('is shared evenly by its working days, minutes left over first', () => {
    expect(amounts(spreadEdit(2402n, week()))).toEqual([481n, 481n, 480n, 480n, 480n, 0n, 0n]);
  });

  it('keeps its days as they are where they add up already', () => {
    const planned = week({ 0: { now: 960n }, 5: { now: 240n } });

    expect(amounts(spreadEdit(1200n, planned))).toEqual([960n, 0n, 0n, 0n, 0n, 240n, 0n]);
  });

  it('leaves each day what is sold on it, and shares the rest', () => {
    expect(amounts(spreadEdit(1000n, week({ 0: { least: 600n } })))).toEqual([
      600n,
      100n,
      100n,
      100n,
      100n,
      0n,
      0n,
    ]);
    expect(amounts(spreadEdit(1000n, week({ 5: { least: 200n } })))).toEqual([
      160n,
      160n,
      160n,
      160n,
      160n,
      200n,
      0n,
    ]);
    expect(amounts(spreadEdit(1000n, week({ 1: { most: 40n } })))).toEqual([
      240n,
      40n,
      240n,
      240n,
      240n,
      0n,
      0n,
    ]);
  });

  it('is impossible where more is sold than it would hold, or nobody works', () => {
    expect(spreadEdit(500n, week({ 0: { least: 600n } }))).toBeUndefined();
    expect(
      spreadEdit(
        500n,
        days.map((_, index) => slot(index, { isWorking: false })),
      ),
    ).toBeUndefined();
  });

  it('is spread as a capacity sheet spreads it, where nothing is sold', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 9n }),
        fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        (total, workingDays) => {
          const center = { id: 'c', code: 'C', measure: 'TIME', unit: 'HUR', workingDays } as const;
          const sheet = spreadWeek(monday, { total, committed: 0n }, center, () => undefined);
          const edit = spreadEdit(
            total,
            days.map((date, index) => ({ ...slot(index), date, isWorking: workingDays.includes(index + 1) })),
          );
          const ofSheet = new Map(sheet?.map((day) => [day.date, day.total]));
          expect(amounts(edit)).toEqual(days.map((date) => ofSheet.get(date) ?? 0n));
        },
      ),
    );
  });

  it('sums exactly and never goes below what is sold, or above what is left by it', () => {
    const anySlot = fc.record({
      now: fc.bigInt({ min: 0n, max: 500n }),
      isWorking: fc.boolean(),
      least: fc.bigInt({ min: 0n, max: 300n }),
      extra: fc.option(fc.bigInt({ min: 0n, max: 300n })),
    });
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 3000n }),
        fc.array(anySlot, { minLength: 7, maxLength: 7 }),
        (figure, found) => {
          const slots = found.map((one, index) => ({
            date: days[index] ?? '',
            isWorking: one.isWorking,
            least: one.least,
            now: one.least,
            most: one.extra === null ? undefined : one.least + one.extra,
          }));
          const spread = spreadEdit(figure, slots);
          if (spread === undefined) return;
          expect([...spread.values()].reduce((total, amount) => total + amount, 0n)).toBe(figure);
          for (const { date, least } of slots) expect((spread.get(date) ?? 0n) >= least).toBe(true);
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  basisPointsOf,
  keyFiguresOf,
  type OperatingTotals,
  observedMs,
  plannedBusyMs,
  type Ratio,
  sumOf,
  times,
} from './key-figures.rules.ts';

const amount = fc.bigInt({ min: 0n, max: 10n ** 12n });
const totals: fc.Arbitrary<OperatingTotals> = fc
  .record({
    runMs: amount,
    idleMs: amount,
    downMs: amount,
    plannedStopMs: amount,
    good: amount,
    scrap: amount,
    untimed: fc.constantFrom(0n, 0n, 1n),
    idealMs: amount,
    energyWh: amount,
  })
  .map((one) => ({ ...one, untimed: one.good + one.scrap > 0n ? one.untimed : 0n }));

const isEqual = (one: Ratio, other: Ratio) =>
  one.numerator * other.denominator === other.numerator * one.denominator;

/** A shift of one machine: 480 min, of them 30 break, 20 waiting, 30 down, 400 running; 380 of 395 pieces good, 60 s planned for each. */
const shift: OperatingTotals = {
  runMs: 400n * 60_000n,
  idleMs: 20n * 60_000n,
  downMs: 30n * 60_000n,
  plannedStopMs: 30n * 60_000n,
  good: 380n,
  scrap: 15n,
  untimed: 0n,
  idealMs: 395n * 60_000n,
  energyWh: 79_000n,
};

describe('key figures of a work centre', () => {
  it('are those of ISO 22400-2 for a shift that can be worked out by hand', () => {
    const { availability, allocation, utilisation, effectiveness, quality, oee, energyPerPiece } =
      keyFiguresOf(shift);

    const shares = [availability, allocation, utilisation, effectiveness, quality, oee];
    expect(shares.map((one) => one && basisPointsOf(one))).toEqual([8889, 9556, 9302, 9875, 9620, 8444]);
    expect(energyPerPiece).toEqual({ numerator: 79_000n, denominator: 395n });
  });

  it('have parts that add up to the time planned, and to the time seen', () => {
    fc.assert(
      fc.property(totals, (one) => {
        expect(one.runMs + one.idleMs + one.downMs).toBe(plannedBusyMs(one));
        expect(plannedBusyMs(one) + one.plannedStopMs).toBe(observedMs(one));
      }),
    );
  });

  it('are exact: availability is allocation × utilisation, and OEE the product of its three factors', () => {
    fc.assert(
      fc.property(totals, (one) => {
        const { availability, allocation, utilisation, effectiveness, quality, oee } = keyFiguresOf(one);
        if (availability && allocation && utilisation)
          expect(isEqual(availability, times(allocation, utilisation))).toBe(true);
        if (oee && availability && effectiveness && quality) {
          expect(isEqual(oee, times(times(availability, effectiveness), quality))).toBe(true);
          // Run time and pieces cancel: planned run time of the good ones over planned busy time.
          const short = {
            numerator: one.idealMs * one.good,
            denominator: plannedBusyMs(one) * (one.good + one.scrap),
          };
          expect(isEqual(oee, short)).toBe(true);
        }
      }),
    );
  });

  it('say nothing where nothing was seen, and no effectiveness where a piece has no planned run time', () => {
    expect(new Set(Object.values(keyFiguresOf(sumOf([]))))).toEqual(new Set([null]));
    const { effectiveness, oee, quality } = keyFiguresOf({ ...shift, untimed: 1n });
    expect([effectiveness, oee]).toEqual([null, null]);
    expect(quality).not.toBeNull();
  });

  it('of several times together come from their sums, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(totals, { maxLength: 5 }), (parts) => {
        expect(sumOf([...parts].reverse())).toEqual(sumOf(parts));
        expect(observedMs(sumOf(parts))).toBe(parts.reduce((sum, one) => sum + observedMs(one), 0n));
      }),
    );
  });

  it('are rounded half up, once', () => {
    expect(basisPointsOf({ numerator: 1n, denominator: 20_000n })).toBe(1);
    expect(basisPointsOf({ numerator: 1n, denominator: 20_001n })).toBe(0);
    expect(basisPointsOf({ numerator: 10n ** 15n, denominator: 1n })).toBe(1_000_000);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priceCurve } from '#schema/exchange/offers/price-steps.ts';
import { bandFor, bandOf, type OpenTerms, openWeeks, soldDays } from './open-weeks.ts';
import { curveOf, type TypedStep } from './typed-steps.ts';

const TERMS: OpenTerms = {
  from: '2026-11-30',
  until: '2026-12-14',
  today: '2026-11-23',
  perWeek: 40,
  minimumLot: 8,
  block: 4,
  fenceDays: 0,
  fences: [],
  follow: null,
  weekdays: null,
  dayCap: null,
};

/** Eight hours free on each working day of both weeks. */
const FREE = Object.fromEntries(
  ['30', '01', '02', '03', '04', '07', '08', '09', '10', '11'].map((day) => [
    `2026-${day === '30' ? '11' : '12'}-${day}`,
    8,
  ]),
);

const bands = (terms: Partial<OpenTerms>, free = FREE) =>
  openWeeks({ ...TERMS, ...terms }, free).map(({ band, open }) => `${band} ${open}`);

describe('what is open of a week, before it is published', () => {
  it('is all that is offered where so much is free, and what is free where it is less', () => {
    expect(bands({})).toEqual(['FREE 40', 'FREE 40']);
    expect(bands({ perWeek: 44 })).toEqual(['TIGHT 40', 'TIGHT 40']);
    expect(bands({ perWeek: 44, minimumLot: 42 })).toEqual(['FULL 40', 'FULL 40']);
  });

  it('counts no day that is too near, closed, or of another weekday', () => {
    expect(bands({ fenceDays: 14 })).toEqual(['FULL 0', 'FREE 40']);
    expect(bands({ fences: [{ from: '2026-12-02', until: '2026-12-08' }] })).toEqual([
      'TIGHT 16',
      'TIGHT 32',
    ]);
    expect(bands({ weekdays: [1, 2] })).toEqual(['TIGHT 16', 'TIGHT 16']);
    expect(soldDays({ ...TERMS, weekdays: [6] }, '2026-11-30')).toEqual(['2026-12-05']);
  });

  it('follows a share of what is free, of each day no more than a shift', () => {
    expect(bands({ follow: { shareBps: 6_000, beyondDays: 0 } })).toEqual(['TIGHT 24', 'TIGHT 24']);
    expect(bands({ dayCap: 5 })).toEqual(['TIGHT 25', 'TIGHT 25']);
  });

  it('leaves out days that have less than the minimum block, and knows weeks without figures', () => {
    expect(bands({}, { ...FREE, '2026-11-30': 3 })).toEqual(['TIGHT 32', 'FREE 40']);
    expect(openWeeks(TERMS, {}).map(({ free }) => free)).toEqual([null, null]);
  });

  it('shows an audience no more than its grade', () => {
    expect([bandFor('YES_NO', 'FREE'), bandFor('YES_NO', 'FULL'), bandFor('NOTHING', 'FREE')]).toEqual([
      'TIGHT',
      'FULL',
      'FULL',
    ]);
    expect(bandOf({ perWeek: 40, minimumLot: 0 }, 0)).toBe('FULL');
  });
});

const leadStep = fc.record({
  fromDays: fc.nat(300),
  length: fc.option(fc.integer({ min: 1, max: 90 })),
  changeBps: fc.integer({ min: -5_000, max: 5_000 }),
});

describe('the curve of the editor', () => {
  it('is the curve that the market keeps, whatever the steps', () => {
    fc.assert(
      fc.property(
        fc.array(leadStep, { maxLength: 5 }),
        fc.option(fc.constantFrom('FREE' as const, 'TIGHT' as const)),
        (leads, load) => {
          const typed: TypedStep[] = [
            ...leads.map(({ fromDays, length, changeBps }) => ({
              by: 'LEAD_TIME' as const,
              fromDays,
              untilDays: length === null ? null : fromDays + length,
              band: null,
              changeBps,
            })),
            ...(load
              ? [{ by: 'LOAD' as const, fromDays: 0, untilDays: null, band: load, changeBps: 700 }]
              : []),
          ];
          const kept = typed.map(({ by, fromDays, untilDays, changeBps }) =>
            by === 'LOAD'
              ? { by, band: load ?? ('FREE' as const), changeBps }
              : { by, fromDays, untilDays, changeBps },
          );
          expect(curveOf(typed)).toEqual(priceCurve(kept));
        },
      ),
    );
  });
});

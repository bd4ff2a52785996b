import 'reflect-metadata';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MatchCandidate, MatchingInput } from '#schema/exchange/index.ts';
import { isProven } from './bound.ts';
import { keptMax, matchOffers } from './match-offers.ts';
import { mergeMatches, needsAllTogether } from './merge-matches.ts';
import { baseWeek } from './offered.fixture.ts';

const request = {
  id: 'need',
  organisationId: 'buyer',
  measure: 'TIME',
  loadAmount: 1_201n,
  pieces: 1,
  loadPerPieceValue: '1201',
  loadUnit: 'MIN',
  processCode: 'milling',
  materialCode: null,
  requirements: [],
  validFrom: baseWeek,
  validUntil: '2027-02-01',
  wishedBy: null,
  lateMinorPerDay: 0n,
  priceCapMinor: null,
  shipmentsMax: null,
  nonDeductibleBps: 5_000,
  currency: 'CNY',
};

const card = fc.record({
  unitPriceAmount: fc.integer({ min: 0, max: 30_000 }).map((fen) => (fen / 100).toFixed(2)),
  setupPriceMinor: fc.bigInt({ min: 0n, max: 60_000n }),
  distanceKm: fc.integer({ min: 0, max: 400 }),
  breakBps: fc.integer({ min: 0, max: 4_000 }),
  changeBps: fc.constantFrom(0, -2_500, 1_000),
  bands: fc.array(fc.constantFrom(1, 2, 2), { minLength: 4, maxLength: 4 }),
});
type Card = typeof card extends fc.Arbitrary<infer Shape> ? Shape : never;

const cardOf = ({ changeBps, ...more }: Card, index: number): MatchCandidate =>
  ({
    id: `offer-${String(index).padStart(3, '0')}`,
    sellerId: 'seller',
    measure: 'TIME',
    processCode: 'milling',
    alsoProcesses: [],
    materialCodes: [],
    capabilities: [],
    certificates: [],
    cityCode: '320200',
    validFrom: baseWeek,
    validUntil: '2027-03-01',
    today: '2026-12-28',
    terms: {
      fenceDays: 0,
      priceSteps: changeBps === 0 ? [] : [{ by: 'LEAD_TIME', fromDays: 14, changeBps }],
    },
    perWeekAmount: 1_400n,
    minimumLotAmount: 500n,
    setupAmount: 60n,
    currency: 'CNY',
    baseWeek,
    takenAmount: 0n,
    free: null,
    ...more,
  }) as unknown as MatchCandidate;

const inputOf = (candidates: readonly MatchCandidate[], weights: object, leastLeft?: number) =>
  ({
    request: { ...request, weights },
    candidates,
    partnerOfferIds: [],
    next: leastLeft === undefined ? null : { leastCost: leastLeft, id: 'next' },
    tariff: { currency: 'CNY', basePerShipmentMinor: 1_800n, perKilometreMinor: 42n },
    rates: { workVatBps: 1_300, freightVatBps: 900, replaceBps: 2_000 },
    processes: [{ code: 'milling', parentCode: null }],
    materials: [],
  }) as unknown as MatchingInput;

const weights = fc.record({ WORK: fc.constantFrom(10_000, 4_000, 0), TRANSPORT: fc.constantFrom(10_000, 0) });

describe('offers that are judged part by part', () => {
  it('come to what they come to when all are judged at once, in 200 markets', () => {
    let fitting = 0;
    fc.assert(
      fc.property(
        fc.array(card, { minLength: 2, maxLength: 160 }),
        weights,
        fc.constantFrom(null, 40_000n, 90_000n),
        fc.nat(),
        (all, weighed, cap, cut) => {
          const cards = all.map(cardOf);
          const input = inputOf(cards, weighed);
          const capped = { ...input, request: { ...input.request, priceCapMinor: cap } } as MatchingInput;
          const part = (from: number, until?: number) => ({
            ...capped,
            candidates: cards.slice(from, until),
          });
          const at = 1 + (cut % (cards.length - 1));
          const whole = matchOffers(capped);
          const merged = mergeMatches(matchOffers(part(0, at)), matchOffers(part(at)));
          if (needsAllTogether(whole)) return;
          fitting += 1;
          expect(merged).toEqual(whole);
        },
      ),
      { numRuns: 200, seed: 44 },
    );
    expect(fitting).toBeGreaterThan(50);
  });
});

/** What an offer comes to by itself: no bound is nearer. */
const costOf = (card: MatchCandidate, weighed: object) =>
  Number(matchOffers(inputOf([card], weighed))[0]?.weightedMinor ?? 0);

describe('reading offers from the least cost on', () => {
  it('once it says that the best are proven, the best of all are the same', () => {
    let proven = 0;
    fc.assert(
      fc.property(
        fc.array(card, { minLength: keptMax + 10, maxLength: 150 }),
        weights,
        fc.nat({ max: 60 }),
        (all, weighed, more) => {
          const least = new Map(all.map(cardOf).map((card) => [card, costOf(card, weighed)]));
          const sorted = [...least.keys()].sort((a, b) => (least.get(a) ?? 0) - (least.get(b) ?? 0));
          const read = sorted.slice(0, keptMax + more);
          const last = sorted[keptMax + more - 1];
          const input = inputOf(read, weighed, last && least.get(last));
          const best = (matches: ReturnType<typeof matchOffers>) =>
            matches.filter(({ feasible }) => feasible).map(({ weightedMinor }) => weightedMinor);
          const matches = matchOffers(input);
          if (!isProven(input, matches)) return;
          proven += 1;
          expect(best(matches)).toEqual(best(matchOffers(inputOf(sorted, weighed))));
        },
      ),
      { numRuns: 60, seed: 52 },
    );
    expect(proven).toBeGreaterThan(5);
  });

  it('never says so while something cheaper may be left', () => {
    const usual = {
      unitPriceAmount: '100',
      setupPriceMinor: 1n,
      distanceKm: 1,
      breakBps: 0,
      changeBps: 0 as const,
      bands: [2, 2, 2, 2] as (1 | 2)[],
    };
    const cards = Array.from({ length: keptMax }, (_, index) => cardOf(usual, index));
    const cost = costOf(cards[0] as MatchCandidate, {});
    const matches = matchOffers(inputOf(cards, {}));
    expect(isProven(inputOf(cards, {}, cost), matches)).toBe(true);
    expect(isProven(inputOf(cards, {}, cost - 1), matches)).toBe(false);
  });
});

import 'reflect-metadata';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allInsertions, insertionsInto } from './brute-force.fixture.ts';
import { failedCodes, type Judgement, judge, rankOffers } from './engine.ts';
import {
  anyNeed,
  anyOffers,
  evenWeights,
  need,
  type OfferedMore,
  offered,
  rules,
} from './offered.fixture.ts';
import { costKinds, type Need, type Offered } from './terms.ts';

const judged = (more: OfferedMore = {}, wanted: Partial<Need> = {}): Judgement =>
  judge({ ...need, ...wanted }, offered(more), rules);
const sum = (parts: Readonly<Record<string, bigint>>) =>
  costKinds.reduce((total, kind) => total + (parts[kind] ?? 0n), 0n);

describe('matching a need with offers', () => {
  it('plans load and set-up into the earliest weeks that cost least, one shipment for each week worked in', () => {
    const { plan, cost, feasible, needed } = judged({ perWeek: 1_000n });

    expect(feasible).toBe(true);
    expect(needed).toBe(1_260n);
    expect(plan?.weeks).toEqual([
      { weekStart: '2027-01-04', amount: 1_000n },
      { weekStart: '2027-01-11', amount: 260n },
    ]);
    expect(cost?.parts).toEqual({
      WORK: 400_000n,
      SETUP: 30_000n,
      TRANSPORT: 2n * 34_800n,
      TAX: 0n,
      LATE: 0n,
      RISK: 0n,
    });
  });

  it('takes a later week that holds all rather than two shipments, unless being late costs more', () => {
    const tightFirst = { perWeek: 1_300n, minimumLot: 900n, bands: [1, 1, 2] };
    const weeks = (wanted: Partial<Need>) =>
      judged(tightFirst, wanted).plan?.weeks.map(({ weekStart }) => weekStart);

    expect(weeks({})).toEqual(['2027-01-18']);
    expect(weeks({ wishedBy: '2027-01-18', lateMinorPerDay: 4_971n })).toEqual(['2027-01-18']);
    expect(weeks({ wishedBy: '2027-01-18', lateMinorPerDay: 4_972n })).toEqual(['2027-01-04', '2027-01-11']);
  });

  it('adds up VAT that cannot be deducted, late days and the expected cost of being let down, each rounded once', () => {
    const { cost } = judged(
      { breakBps: 1_000n },
      { nonDeductibleBps: 5_000n, wishedBy: '2027-01-06', lateMinorPerDay: 1_000n },
    );

    expect(cost?.parts).toEqual({
      WORK: 400_000n,
      SETUP: 30_000n,
      TRANSPORT: 34_800n,
      TAX: 27_950n + 1_566n,
      LATE: 5_000n,
      RISK: 8_600n,
    });
    expect(cost?.landed).toBe(507_916n);
  });

  it('shows each part raw and weighted, and ranks by the weighted sum', () => {
    const near = offered({ id: 'near', distanceKm: 10, minorPerHour: 21_000n });
    const far = offered({ id: 'far', distanceKm: 100, minorPerHour: 20_000n });
    const first = (weights: Need['weights']) =>
      rankOffers({ ...need, weights }, [near, far], rules)[0]?.offer.id;

    expect(first(evenWeights)).toBe('near');
    expect(first({ ...evenWeights, TRANSPORT: 2_000n })).toBe('far');
    expect(judged({}, { weights: { ...evenWeights, SETUP: 5_000n } }).cost?.weightedParts.SETUP).toBe(
      15_000n,
    );
  });

  it.each<[string, OfferedMore, Partial<Need>]>([
    ['OWN_OFFER', { sellerId: 'buyer' }, {}],
    ['PROCESS', { processCode: 'turning' }, {}],
    ['MATERIAL', { materialCodes: ['copper'] }, { materialCode: 'steel.alloy.a' }],
    ['CURRENCY', { currency: 'USD' }, {}],
    ['MINIMUM_LOT', { minimumLot: 1_261n }, {}],
    ['CAPACITY', { bands: [0, 0, 0, 1] }, {}],
    ['SHIPMENTS', { perWeek: 1_000n }, { shipmentsMax: 1 }],
    ['PRICE_CAP', {}, { priceCapMinor: 464_799n }],
    ['PRICE_TOO_LARGE', { workMinor: () => undefined }, {}],
    ['PRICE_TOO_LARGE', { workMinor: () => 2n ** 63n - 1n }, {}],
    ['BATCH', { capabilities: [{ kind: 'batch-min', value: '21', unit: 'H87', choices: [] }] }, {}],
  ])('says %s where that alone stands in the way', (code, more, wanted) => {
    expect(failedCodes(judged(more, wanted))).toEqual([code]);
  });

  it('says all that stands in the way, not only the first', () => {
    const far = judged({ processCode: 'turning', bands: [0, 0] }, { until: '2027-01-08' });
    expect(failedCodes(far)).toEqual(['PROCESS', 'WINDOW', 'CAPACITY']);
    expect(failedCodes(judged({ measure: 'MASS' }))).toEqual(['MEASURE', 'CAPACITY']);
    expect(failedCodes(judged({}, { priceCapMinor: 464_800n }))).toEqual([]);
  });

  it('uses a week of which a part lies outside the window only where the offer has no days there', () => {
    const wanted = { from: '2027-01-06', until: '2027-01-15' };

    expect(failedCodes(judged({}, wanted))).toContain('WINDOW');
    expect(judged({ from: '2027-01-06' }, wanted).plan?.finish).toBe('2027-01-11');
    expect(judged({ bands: [0, 2], until: '2027-01-15' }, wanted).plan?.finish).toBe('2027-01-15');
    expect(judged({ today: '2027-01-07' }, wanted).plan?.finish).toBe('2027-01-11');
  });

  it('finds the cheapest insertion that brute force finds, in 200 small markets', () => {
    let withFits = 0;
    fc.assert(
      fc.property(anyNeed, anyOffers, (wanted, offers) => {
        const ranked = rankOffers(wanted, offers, rules);
        const all = allInsertions(wanted, offers);
        const least = all.reduce<bigint | undefined>(
          (found, { weighted }) => (found === undefined || weighted < found ? weighted : found),
          undefined,
        );
        const first = ranked[0]?.feasible ? ranked[0] : undefined;
        if (least !== undefined) withFits += 1;
        expect(first?.cost?.weighted).toBe(least);
        expect(
          ranked
            .filter(({ feasible }) => feasible)
            .map(({ offer }) => offer.id)
            .sort(),
        ).toEqual([...new Set(all.map(({ offerId }) => offerId))].sort());
      }),
      { numRuns: 200, seed: 49 },
    );
    expect(withFits).toBeGreaterThan(40);
  });

  it('gives every offer the plan that brute force finds cheapest, and parts that add up', () => {
    fc.assert(
      fc.property(anyNeed, anyOffers, (wanted, offers) => {
        for (const { offer, feasible, plan, cost, needed } of rankOffers(wanted, offers, rules)) {
          if (!feasible || !plan || !cost) continue;
          const slow = insertionsInto(wanted, offer);
          expect([cost.weighted, cost.landed, plan.finish]).toEqual(leastOf(slow));
          expect([sum(cost.parts), sum(cost.weightedParts)]).toEqual([cost.landed, cost.weighted]);
          expect(plan.weeks.reduce((total, week) => total + week.amount, 0n)).toBe(needed);
          expect(plan.weeks.every(({ amount }) => amount > 0n)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is feasible exactly when no reason failed', () => {
    fc.assert(
      fc.property(anyNeed, anyOffers, (wanted, offers) => {
        for (const judgement of rankOffers(wanted, offers, rules))
          expect(judgement.feasible).toBe(failedCodes(judgement).length === 0);
      }),
      { numRuns: 200 },
    );
  });

  it('ranks the same whatever the order in which offers come', () => {
    const permuted = anyOffers.chain((offers) =>
      fc.tuple(fc.constant(offers), fc.shuffledSubarray(offers, { minLength: offers.length })),
    );
    fc.assert(
      fc.property(anyNeed, permuted, (wanted, [offers, shuffled]) => {
        const ids = (list: Offered[]) => rankOffers(wanted, list, rules).map(({ offer }) => offer.id);
        expect(ids(shuffled)).toEqual(ids(offers));
      }),
      { numRuns: 200 },
    );
  });

  it('never ranks an offer lower because it has become cheaper', () => {
    fc.assert(
      fc.property(
        anyNeed,
        anyOffers,
        fc.nat(),
        fc.bigInt({ min: 0n, max: 50_000n }),
        (wanted, offers, pick, off) => {
          const chosen = offers[pick % offers.length];
          if (!chosen) return;
          const setupPriceMinor = chosen.setupPriceMinor > off ? chosen.setupPriceMinor - off : 0n;
          const rankOf = (list: Offered[]) =>
            rankOffers(wanted, list, rules).findIndex(({ offer }) => offer.id === chosen.id);
          const cheaper = offers.map((offer) =>
            offer.id === chosen.id ? { ...offer, setupPriceMinor } : offer,
          );
          expect(rankOf(cheaper)).toBeLessThanOrEqual(rankOf(offers));
        },
      ),
      { numRuns: 200 },
    );
  });
});

function leastOf(all: readonly { weighted: bigint; landed: bigint; finish: string }[]) {
  const [least] = [...all].sort(
    (a, b) =>
      Number(a.weighted - b.weighted) || Number(a.landed - b.landed) || a.finish.localeCompare(b.finish),
  );
  return [least?.weighted, least?.landed, least?.finish];
}

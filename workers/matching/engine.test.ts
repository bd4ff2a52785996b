import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floorOf, type Judgement, landedOf, type Offered, rankOffers } from './engine.ts';
import { anyNeed, anyOffers, need, offered, tariff } from './offered.fixture.ts';

const dayMs = 86_400_000;
const judged = (offer: Offered, more: Partial<typeof need> = {}): Judgement => {
  const [found] = rankOffers({ ...need, ...more }, [offer], tariff);
  if (!found) throw new Error('nothing judged');
  return found;
};
const failedOf = ({ reasons }: Judgement) =>
  reasons.filter(({ outcome }) => outcome === 'FAILED').map(({ code }) => code);

/** The earliest-first plan, found the slow way: hour by hour through the weeks that lie wholly in the window. */
function slowPlan(wanted: typeof need, offer: Offered): bigint[] {
  let rest = wanted.load + offer.setup;
  const taken = offer.bands.map((band, index) => {
    const start = Date.parse(offer.baseWeek) + 7 * index * dayMs;
    const inside = start >= Date.parse(wanted.from) && start + 7 * dayMs <= Date.parse(wanted.until);
    let amount = 0n;
    while (inside && rest > 0n && amount < floorOf(offer, band)) {
      amount += 1n;
      rest -= 1n;
    }
    return amount;
  });
  return rest === 0n ? taken : [];
}

describe('matching a need with offers', () => {
  it('plans the load and the set-up into the earliest weeks, and prices work, set-up and one shipment a week worked', () => {
    const { plan, cost, feasible, needed } = judged(offered({ perWeek: 1_000n }));

    expect(feasible).toBe(true);
    expect(needed).toBe(1_260n);
    expect(plan).toEqual([
      { weekStart: '2027-01-04', amount: 1_000n },
      { weekStart: '2027-01-11', amount: 260n },
    ]);
    expect(cost).toEqual({
      workMinor: 400_000n,
      setupMinor: 30_000n,
      transportMinor: 2n * 34_800n,
      shipments: 2,
    });
  });

  it.each([
    ['OWN_OFFER', { sellerId: 'buyer' }],
    ['PROCESS', { fitsProcess: false }],
    ['MATERIAL', { fitsMaterial: false }],
    ['CURRENCY', { currency: 'USD' }],
    ['MINIMUM_LOT', { minimumLot: 1_261n }],
    ['CAPACITY', { bands: [0, 0, 0, 1] }],
  ] as const)('says %s where that alone stands in the way', (code, more) => {
    expect(failedOf(judged(offered(more)))).toEqual([code]);
  });

  it.each([
    ['the work alone', { workMinor: () => undefined }],
    ['all of it together', { workMinor: () => 2n ** 63n - 1n }],
  ])('says that a price is too large to be one, where %s passes what money can hold', (_, more) => {
    const found = judged(offered(more));

    expect(failedOf(found)).toEqual(['PRICE_TOO_LARGE']);
    expect(found.cost).toBeUndefined();
  });

  it('says all that stands in the way, not only the first', () => {
    const far = judged(offered({ fitsProcess: false, fitsMaterial: false, bands: [0, 0] }), {
      until: '2027-01-08',
    });
    expect(failedOf(far)).toEqual(['PROCESS', 'MATERIAL', 'WINDOW', 'CAPACITY']);
    expect(failedOf(judged(offered({ measure: 'MASS' })))).toEqual(['MEASURE', 'CAPACITY']);
    expect(failedOf(judged(offered(), { priceCapMinor: 464_799n }))).toEqual(['PRICE_CAP']);
    expect(failedOf(judged(offered(), { priceCapMinor: 464_800n }))).toEqual([]);
  });

  it('counts no week of which a part lies outside the window', () => {
    const { plan } = judged(offered({ perWeek: 1_260n }), { from: '2027-01-05', until: '2027-01-24' });
    expect(plan).toEqual([{ weekStart: '2027-01-11', amount: 1_260n }]);
  });

  it('is feasible exactly when no reason failed, and its plan is the earliest there is', () => {
    fc.assert(
      fc.property(anyNeed, anyOffers, (wanted, offers) => {
        for (const { offer, feasible, plan, cost, reasons, needed } of rankOffers(wanted, offers, tariff)) {
          expect(feasible).toBe(reasons.every(({ outcome }) => outcome === 'PASSED'));
          expect(plan.length > 0).toBe(cost !== undefined);
          const slow =
            offer.measure === wanted.measure ? slowPlan(wanted, offer).filter((amount) => amount > 0n) : [];
          expect(plan.map(({ amount }) => amount)).toEqual(slow);
          if (feasible) expect(plan.reduce((sum, { amount }) => sum + amount, 0n)).toBe(needed);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('ranks the same whatever the order in which offers come', () => {
    const permuted = anyOffers.chain((offers) =>
      fc.tuple(fc.constant(offers), fc.shuffledSubarray(offers, { minLength: offers.length })),
    );
    fc.assert(
      fc.property(anyNeed, permuted, (wanted, [offers, shuffled]) => {
        const ids = (list: Offered[]) => rankOffers(wanted, list, tariff).map(({ offer }) => offer.id);
        expect(ids(shuffled)).toEqual(ids(offers));
      }),
      { numRuns: 300 },
    );
  });

  it('puts what fits before what does not, and costs rise along the ranks', () => {
    fc.assert(
      fc.property(anyNeed, anyOffers, (wanted, offers) => {
        const ranked = rankOffers(wanted, offers, tariff);
        const fits = ranked.filter(({ feasible }) => feasible);
        expect(ranked.slice(0, fits.length)).toEqual(fits);
        const costs = fits.map(({ cost }) => (cost ? landedOf(cost) : -1n));
        expect(costs).toEqual([...costs].sort((a, b) => Number(a - b)));
      }),
      { numRuns: 300 },
    );
  });

  it('never ranks an offer lower because it has become cheaper', () => {
    fc.assert(
      fc.property(
        anyNeed,
        anyOffers.filter(({ length }) => length > 0),
        fc.nat(),
        fc.bigInt({ min: 0n, max: 50_000n }),
        (wanted, offers, pick, off) => {
          const chosen = offers[pick % offers.length];
          if (!chosen) return;
          const setupPriceMinor = chosen.setupPriceMinor > off ? chosen.setupPriceMinor - off : 0n;
          const rankOf = (list: Offered[]) =>
            rankOffers(wanted, list, tariff).findIndex(({ offer }) => offer.id === chosen.id);
          const cheaper = offers.map((offer) =>
            offer.id === chosen.id ? { ...offer, setupPriceMinor } : offer,
          );
          expect(rankOf(cheaper)).toBeLessThanOrEqual(rankOf(offers));
        },
      ),
      { numRuns: 300 },
    );
  });
});

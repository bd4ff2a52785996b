import fc from 'fast-check';
import { decimal } from '#schema/kernel/decimal.ts';
import type { Need, Offered, Tariff } from './engine.ts';

/** A Monday. */
export const baseWeek = '2027-01-04';
export const tariff: Tariff = { basePerShipmentMinor: 18_000n, perKilometreMinor: 420n };

/** 20 h within four whole weeks. */
export const need: Need = {
  buyerId: 'buyer',
  measure: 'TIME',
  load: 1_200n,
  from: baseWeek,
  until: '2027-02-01',
  priceCapMinor: null,
  currency: 'CNY',
};

/** An offer that answers it: 40 h a week at 200 CNY/h. `minorPerHour` is exact, so that prices compare. */
export function offered(more: Partial<Offered> & { minorPerHour?: bigint } = {}): Offered {
  const { minorPerHour = 20_000n, ...rest } = more;
  return {
    id: 'offer-a',
    sellerId: 'seller',
    measure: 'TIME',
    fitsProcess: true,
    fitsMaterial: true,
    perWeek: 2_400n,
    minimumLot: 240n,
    setup: 60n,
    currency: 'CNY',
    setupPriceMinor: 30_000n,
    distanceKm: 40,
    baseWeek,
    bands: [2, 2, 2, 2],
    workMinor: (amount) => (2n * amount * minorPerHour + 60n) / 120n,
    unitPrice: decimal('200'),
    ...rest,
  };
}

const amount = (max: number) => fc.bigInt({ min: 1n, max: BigInt(max) });

/** Offers of every kind, right and wrong, each with an id of its own. */
export const anyOffers: fc.Arbitrary<Offered[]> = fc
  .array(
    fc
      .record({
        sellerId: fc.constantFrom('seller', 'other', 'buyer'),
        measure: fc.constantFrom('TIME', 'TIME', 'TIME', 'MASS'),
        fitsProcess: fc.constantFrom(true, true, false),
        fitsMaterial: fc.constantFrom(true, true, false),
        perWeek: amount(3_000),
        minimumLot: amount(600),
        setup: fc.bigInt({ min: 0n, max: 300n }),
        currency: fc.constantFrom('CNY', 'CNY', 'CNY', 'USD'),
        setupPriceMinor: fc.bigInt({ min: 0n, max: 100_000n }),
        distanceKm: fc.integer({ min: 0, max: 900 }),
        bands: fc.array(fc.constantFrom(0, 1, 2, 2), { minLength: 1, maxLength: 6 }),
        minorPerHour: fc.bigInt({ min: 1n, max: 90_000n }),
      })
      .map((more) =>
        offered({ ...more, minimumLot: more.minimumLot < more.perWeek ? more.minimumLot : more.perWeek }),
      ),
    { maxLength: 12 },
  )
  .map((offers) =>
    offers.map((offer, index) => ({ ...offer, id: `offer-${String(index).padStart(2, '0')}` })),
  );

export const anyNeed: fc.Arbitrary<Need> = fc
  .record({
    load: amount(6_000),
    priceCapMinor: fc.option(fc.bigInt({ min: 1n, max: 5_000_000n })),
    from: fc.constantFrom(baseWeek, '2027-01-06', '2027-01-11'),
    until: fc.constantFrom('2027-01-18', '2027-01-31', '2027-02-15'),
  })
  .map((more) => ({ ...need, ...more }));

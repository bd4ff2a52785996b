import fc from 'fast-check';
import { decimal } from '#schema/kernel/decimal.ts';
import { priceOf } from '#schema/kernel/money.ts';
import { shown } from '#schema/kernel/values.ts';
import type { Requirement, StatedCapability } from '#schema/plants/index.ts';
import { treeOf } from './taxonomy.ts';
import type { Need, Offered, Rules } from './terms.ts';

/** Grades of the kinds that have some, finest first. */
export const gradesFor = (kind: Requirement['kind']): string[] =>
  kind === 'TOLERANCE'
    ? Array.from({ length: 18 }, (_, index) => `IT${index + 1}`)
    : Array.from({ length: 9 }, (_, index) => `ISO ${index + 1}`);

/** A Monday. */
export const baseWeek = '2027-01-04';

export const rules: Rules = {
  basePerShipmentMinor: 18_000n,
  perKilometreMinor: 420n,
  workVatBps: 1_300n,
  freightVatBps: 900n,
  replaceBps: 2_000n,
  processes: treeOf([
    { code: 'milling', parentCode: null },
    { code: 'milling.3-axis', parentCode: 'milling' },
    { code: 'milling.5-axis', parentCode: 'milling' },
    { code: 'turning', parentCode: null },
  ]),
  materials: treeOf([
    { code: 'steel', parentCode: null },
    { code: 'steel.alloy', parentCode: 'steel' },
    { code: 'steel.alloy.a', parentCode: 'steel.alloy' },
    { code: 'steel.alloy.b', parentCode: 'steel.alloy' },
    { code: 'steel.tool', parentCode: 'steel' },
    { code: 'steel.tool.c', parentCode: 'steel.tool' },
    { code: 'copper', parentCode: null },
    { code: 'copper.d', parentCode: 'copper' },
  ]),
};

export const evenWeights = {
  WORK: 10_000n,
  SETUP: 10_000n,
  TRANSPORT: 10_000n,
  TAX: 10_000n,
  LATE: 10_000n,
  RISK: 10_000n,
};

/** 20 h of 20 pieces within four whole weeks. */
export const need: Need = {
  buyerId: 'buyer',
  measure: 'TIME',
  pieces: 20n,
  perPiece: { numerator: 60n, denominator: 1n },
  processCode: 'milling',
  materialCode: null,
  requirements: [],
  from: baseWeek,
  until: '2027-02-01',
  wishedBy: null,
  lateMinorPerDay: 0n,
  priceCapMinor: null,
  currency: 'CNY',
  shipmentsMax: null,
  nonDeductibleBps: 0n,
  weights: evenWeights,
};

/** Price at a step of the curve, worked out by the product's own money. */
const pricedAt = (minorPerHour: bigint) => (amount: bigint, bps: bigint) =>
  priceOf({
    unitPrice: decimal(`${minorPerHour / 100n}.${String(minorPerHour % 100n).padStart(2, '0')}`).times(
      decimal(`${bps / 10_000n}.${String(bps % 10_000n).padStart(4, '0')}`),
    ),
    quantity: shown(amount, 'TIME').value,
    currency: 'CNY',
  }).minor;

export type OfferedMore = Partial<Offered> & {
  readonly minorPerHour?: bigint;
  /** Weeks that begin on this day or later have this price. */
  readonly cheaperFrom?: Cheaper;
};

/** Weeks from this one on have this price; those that are tight so much more. */
interface Cheaper {
  readonly week: string;
  readonly bps: bigint;
  readonly tight?: bigint;
}

function stepAt(cheaper: Cheaper | undefined, week: string, band: number) {
  const lead = cheaper && week >= cheaper.week ? cheaper.bps : 10_000n;
  const bps = lead + (band === 1 ? (cheaper?.tight ?? 0n) : 0n);
  return { bps, name: bps === 10_000n ? null : String(bps) };
}

/** An offer that answers it: 40 h a week at 200 CNY/h, by a seller that lets nobody down. */
export function offered(more: OfferedMore = {}): Offered {
  const { minorPerHour = 20_000n, cheaperFrom, ...rest } = more;
  return {
    id: 'offer-a',
    sellerId: 'seller',
    measure: 'TIME',
    processCode: 'milling.5-axis',
    alsoProcesses: [],
    materialCodes: [],
    capabilities: [],
    certificates: [],
    cityCode: '320200',
    perWeek: 2_400n,
    minimumLot: 240n,
    setup: 60n,
    currency: 'CNY',
    setupPriceMinor: 30_000n,
    unitPrice: '200',
    distanceKm: 40,
    from: baseWeek,
    until: '2027-12-27',
    today: '2026-12-01',
    baseWeek,
    bands: [2, 2, 2, 2],
    free: null,
    mostPerWeek: null,
    breakBps: 0n,
    stepOf: (week, band) => stepAt(cheaperFrom, week, band),
    workMinor: pricedAt(minorPerHour),
    ...rest,
  };
}

const amount = (max: number) => fc.bigInt({ min: 1n, max: BigInt(max) });
const sometimes = <T>(values: fc.Arbitrary<T>) => fc.option(values, { freq: 2 });

/** Mostly the one, now and then the other. */
const often = <A, B>(usual: fc.Arbitrary<A>, rare: fc.Arbitrary<B>, ratio = 8): fc.Arbitrary<A | B> =>
  fc.oneof({ arbitrary: usual, weight: ratio }, { arbitrary: rare, weight: 1 });

const grade = (kind: string, choices: readonly string[]): fc.Arbitrary<StatedCapability[]> =>
  sometimes(fc.constantFrom(...choices)).map((choice) =>
    choice === null ? [] : [{ kind, value: null, unit: null, choices: [choice] }],
  );
const bound = (kind: string, unit: 'MMT' | '4H' | 'KGM' | 'H87', values: readonly string[]) =>
  sometimes(fc.constantFrom(...values)).map((value): StatedCapability[] =>
    value === null ? [] : [{ kind, value, unit, choices: [] }],
  );

/** What a maker may have stated, or not. */
export const anyCapabilities: fc.Arbitrary<StatedCapability[]> = fc
  .tuple(
    grade('tolerance-grade', ['IT5', 'IT7', 'IT9']),
    grade('cleanliness', ['ISO 5', 'ISO 7']),
    bound('roughness-ra', '4H', ['0.4', '0.8', '3.2']),
    bound('weight-max', 'KGM', ['5', '50']),
    bound('envelope-x', 'MMT', ['200', '500']),
    bound('envelope-y', 'MMT', ['100', '400']),
    bound('envelope-z', 'MMT', ['100', '300']),
    bound('batch-min', 'H87', ['1', '2', '5', '30']),
    bound('batch-max', 'H87', ['10', '60', '500', '900']),
  )
  .map((all) => all.flat());

const asked = (kind: Requirement['kind'], more: Partial<Requirement>): Requirement => ({
  kind,
  must: true,
  bounds: [],
  choices: [],
  ...more,
});

/** One requirement of any kind, as a must. */
export const anyRequirement: fc.Arbitrary<Requirement> = fc.oneof(
  fc.constantFrom('IT4', 'IT6', 'IT8', 'IT12').map((it) => asked('TOLERANCE', { choices: [it] })),
  fc.constantFrom('ISO 4', 'ISO 6', 'ISO 9').map((iso) => asked('CLEANLINESS', { choices: [iso] })),
  fc
    .constantFrom('0.2', '0.6', '1.6', '6.3')
    .map((value) => asked('ROUGHNESS', { bounds: [{ value, unit: '4H' }] })),
  fc.constantFrom('1', '20', '80').map((value) => asked('WEIGHT', { bounds: [{ value, unit: 'KGM' }] })),
  fc
    .array(fc.constantFrom('8', '15', '35'), { minLength: 3, maxLength: 3 })
    .map((sides) => asked('SIZE', { bounds: sides.map((value) => ({ value, unit: 'CMT' })) })),
  fc.constantFrom('ISO-9001', 'NADCAP').map((standard) => asked('CERTIFICATE', { choices: [standard] })),
  fc.constantFrom('32', '3205', '33').map((place) => asked('REGION', { choices: [place] })),
);

const anyCertificates = fc.array(
  fc.record({
    standard: fc.constantFrom('ISO-9001', 'NADCAP'),
    from: fc.constantFrom('2026-01-01', '2027-01-13'),
    until: fc.constantFrom(null, '2027-01-17', '2027-01-31'),
  }),
  { maxLength: 2 },
);

/** Offers of every kind, right and wrong, each with an id of its own. */
export const anyOffers: fc.Arbitrary<Offered[]> = fc
  .array(
    fc
      .record({
        sellerId: fc.constantFrom('seller', 'other', null, 'seller', 'other', 'seller', 'buyer'),
        measure: often(fc.constant('TIME'), fc.constant('MASS')),
        processCode: fc.constantFrom(
          'milling',
          'milling.5-axis',
          'milling.5-axis',
          'milling.3-axis',
          'turning',
        ),
        alsoProcesses: fc.constantFrom<string[][]>([], [], ['milling']),
        materialCodes: fc.constantFrom<string[][]>(
          [],
          ['steel'],
          ['steel.alloy.b'],
          ['steel.tool'],
          ['copper'],
        ),
        capabilities: anyCapabilities,
        certificates: anyCertificates,
        cityCode: fc.constantFrom('320200', '320500', '330100'),
        perWeek: fc.bigInt({ min: 200n, max: 3_000n }),
        minimumLot: often(amount(500), amount(2_000)),
        setup: fc.bigInt({ min: 0n, max: 300n }),
        currency: often(fc.constant('CNY'), fc.constant('USD')),
        setupPriceMinor: fc.bigInt({ min: 0n, max: 100_000n }),
        distanceKm: fc.integer({ min: 0, max: 900 }),
        bands: fc.array(fc.constantFrom(0, 1, 2, 2), { minLength: 1, maxLength: 6 }),
        from: fc.constantFrom(baseWeek, baseWeek, '2027-01-07'),
        until: fc.constantFrom('2027-12-27', '2027-01-23'),
        mostPerWeek: fc.option(amount(1_800), { freq: 1 }),
        breakBps: fc.bigInt({ min: 0n, max: 9_000n }),
        // Whole fen a minute at every step: no rounding, so that equal plans cost the same.
        minorPerHour: fc.bigInt({ min: 1n, max: 15n }).map((some) => some * 6_000n),
        cheaperFrom: fc.option(
          fc.record({
            week: fc.constantFrom('2027-01-11', '2027-01-18'),
            bps: fc.constantFrom(2_000n, 7_500n, 12_000n),
            tight: fc.constantFrom(0n, 1_500n),
          }),
          { nil: undefined },
        ),
        exact: fc.option(fc.array(fc.bigInt({ min: 0n, max: 1_800n }), { minLength: 6, maxLength: 6 }), {
          freq: 1,
        }),
      })
      .map(({ exact, cheaperFrom, ...more }) =>
        offered({
          ...more,
          ...(cheaperFrom ? { cheaperFrom } : {}),
          minimumLot: more.minimumLot < more.perWeek ? more.minimumLot : more.perWeek,
          free: exact ? exact.slice(0, more.bands.length) : null,
        }),
      ),
    { minLength: 2, maxLength: 8 },
  )
  .map((offers) => offers.map((offer, index) => ({ ...offer, id: `offer-${index}` })));

const weight = fc.constantFrom(10_000n, 10_000n, 0n, 5_000n, 25_000n);

export const anyNeed: fc.Arbitrary<Need> = fc
  .record({
    pieces: fc.bigInt({ min: 8n, max: 60n }),
    perPiece: fc.constantFrom({ numerator: 60n, denominator: 1n }, { numerator: 100n, denominator: 3n }),
    processCode: fc.constantFrom('milling', 'milling', 'milling', 'milling.5-axis'),
    materialCode: fc.constantFrom(null, null, null, 'steel.alloy.a', 'steel.tool.c'),
    requirements: often(
      fc.constant<Requirement[]>([]),
      fc.uniqueArray(anyRequirement, { minLength: 1, maxLength: 2, selector: ({ kind }) => kind }),
      1,
    ),
    priceCapMinor: often(fc.constant(null), fc.bigInt({ min: 50_000n, max: 2_000_000n }), 2),
    from: fc.constantFrom(baseWeek, '2027-01-06', '2027-01-11'),
    until: fc.constantFrom('2027-01-18', '2027-01-23', '2027-01-31', '2027-02-15', '2027-02-15'),
    wishedBy: fc.constantFrom(null, '2027-01-12', '2027-01-20'),
    lateMinorPerDay: fc.constantFrom(0n, 5_000n, 90_000n),
    shipmentsMax: fc.constantFrom(null, null, 1, 2),
    nonDeductibleBps: fc.constantFrom(0n, 3_333n, 10_000n),
    weights: fc.record({
      WORK: weight,
      SETUP: weight,
      TRANSPORT: weight,
      TAX: weight,
      LATE: weight,
      RISK: weight,
    }),
  })
  .map((more) => ({ ...need, ...more }));

import type { MatchCandidate } from '#schema/exchange/index.ts';
import type { PromisedStep, PromiseInput } from '#schema/orders/index.ts';

// Questions of promises as values, for what plans them by itself.

export const today = '2026-12-07';
export const cities = ['320583', '320205', '330203'];

/** An offer of turning, 20 h in each of 26 weeks, at so much an hour. */
export const card = (id: string, cityCode: string, price: number, minimumLotAmount = 60n) =>
  ({
    id,
    sellerId: id,
    resource: 'CAPACITY',
    booking: 'INSTANT',
    measure: 'TIME',
    currency: 'CNY',
    processCode: 'turning',
    alsoProcesses: [],
    materialCodes: [],
    capabilities: [],
    certificates: [],
    cityCode,
    provinceCode: cityCode.slice(0, 2),
    isBlind: false,
    perWeekAmount: 1_200n,
    minimumLotAmount,
    setupAmount: 30n,
    setupPriceMinor: 5_000n,
    unitPriceAmount: String(price),
    distanceKm: 0,
    today,
    validFrom: today,
    validUntil: '2027-06-07',
    baseWeek: today,
    bands: Array(26).fill(2),
    free: null,
    takenAmount: 0n,
    breakBps: 0,
    terms: { fenceDays: 0, priceSteps: [] },
  }) as unknown as MatchCandidate;

/** Three minutes a piece. */
export const step = (code: string, candidates: MatchCandidate[], yieldBps: number) =>
  ({
    code,
    name: code,
    revisionId: '',
    processCode: 'turning',
    materialCode: null,
    measure: 'TIME',
    loadPerPieceValue: '3',
    loadUnit: 'MIN',
    setupAmount: 0n,
    setupFamily: null,
    transferBatch: null,
    lotLeast: null,
    lotMost: null,
    yieldBps,
    standards: [],
    candidates,
  }) as unknown as PromisedStep;
export const arc = (fromCode: string, toCode: string) => ({ revisionId: '', fromCode, toCode, per: 1 });

/** What a question has besides its promise, its steps and what they take. */
export const around = {
  today,
  places: cities.map((code, at) => ({ code, latitude: 31 + at / 2, longitude: 120 + at / 2 })),
  tariff: { basePerShipmentMinor: '20000', perKilometreMinor: '300' },
  rates: { workVatBps: 1300, freightVatBps: 900, replaceBps: 0 },
  factors: { road: 60_000, grid: { 32: 600_000, 33: 500_000 } },
  approved: [],
  processes: [{ code: 'turning', parentCode: null }],
  materials: [],
  partnerOfferIds: [],
  known: [],
  sharedCenters: [],
  runs: [],
} as unknown as Omit<PromiseInput, 'promise' | 'steps' | 'arcs' | 'shelves'>;

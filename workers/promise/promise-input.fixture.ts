import type { MatchCandidate } from '#schema/exchange/index.ts';
import type { PromisedStep, PromiseInput } from '#schema/orders/index.ts';

// A question in plain values, as it would be read of a market of turning.

export const today = '2026-12-07';
export const cities = ['320583', '320205', '330203'];

/** An offer of 20 h a week for half a year, half an hour of set-up, at a price an hour. */
export const card = (id: string, cityCode: string, price: number, more: Partial<MatchCandidate> = {}) =>
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
    minimumLotAmount: 60n,
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
    ...more,
  }) as unknown as MatchCandidate;

/** A step of three minutes a piece. */
export const step = (code: string, candidates: MatchCandidate[], more: Partial<PromisedStep> = {}) =>
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
    requirements: [],
    inspection: null,
    transferBatch: null,
    lotLeast: null,
    lotMost: null,
    yieldBps: 10_000,
    standards: [],
    candidates,
    ...more,
  }) as unknown as PromisedStep;

export const arc = (fromCode: string, toCode: string) => ({ revisionId: '', fromCode, toCode, per: 1 });

/** What is asked, with as much of it as a test is about. */
export function question({
  promise,
  ...more
}: Omit<Partial<PromiseInput>, 'promise'> & { promise?: Partial<PromiseInput['promise']> }): PromiseInput {
  return {
    promise: {
      id: 'p',
      organisationId: 'me',
      quantity: 100,
      binPieces: null,
      needs: [],
      madeParts: [],
      components: [],
      currency: 'CNY',
      dueOn: '2027-02-01',
      deliverToCityCode: cities[0],
      lateMinorPerDay: null,
      freightPerBinMinor: null,
      stepFigures: [],
      withoutOffers: [],
      mainSteps: [],
      contractMode: 'EACH_STEP',
      mayAsk: false,
      ...promise,
    },
    shelves: [],
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
    ...more,
  } as unknown as PromiseInput;
}

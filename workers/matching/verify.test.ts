import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import type { JudgedOffer, MatchCandidate, MatchingInput } from '#schema/exchange/index.ts';
import { matchOffers } from './match-offers.ts';
import { type NeedFacts, type OfferFacts, verifyMatches } from './verify.ts';

const baseWeek = '2027-01-04';
const request = {
  id: 'need',
  organisationId: 'buyer',
  measure: 'TIME',
  loadAmount: 1_200n,
  pieces: 20,
  loadPerPieceValue: '1.00000000',
  loadUnit: 'HUR',
  requirements: [],
  wishedBy: null,
  lateMinorPerDay: 0n,
  shipmentsMax: null,
  nonDeductibleBps: 0,
  weights: {},
  processCode: 'milling',
  materialCode: 'steel',
  validFrom: baseWeek,
  validUntil: '2027-02-01',
  priceCapMinor: 900_000n,
  currency: 'CNY',
};
const card = (id: string, unitPriceAmount: string, more: Partial<MatchCandidate> = {}) => ({
  id,
  sellerId: `seller of ${id}`,
  measure: 'TIME',
  processCode: 'milling',
  materialCodes: ['steel'],
  cityCode: '320200',
  validFrom: baseWeek,
  validUntil: '2027-03-01',
  today: '2026-12-01',
  terms: { fenceDays: 0, priceSteps: [] },
  alsoProcesses: [],
  capabilities: [],
  certificates: [],
  breakBps: 0,
  takenAmount: 0n,
  free: null,
  perWeekAmount: 1_000n,
  minimumLotAmount: 240n,
  setupAmount: 60n,
  currency: 'CNY',
  unitPriceAmount,
  setupPriceMinor: 30_000n,
  distanceKm: 40,
  baseWeek,
  bands: [2, 1, 2, 2],
  ...more,
});
const input = {
  request,
  candidates: [card('a', '200.125'), card('b', '210'), card('c', '190', { materialCodes: ['copper'] })],
  tariff: { currency: 'CNY', basePerShipmentMinor: 18_000n, perKilometreMinor: 420n },
  rates: { workVatBps: 1_300, freightVatBps: 900, replaceBps: 2_000 },
  next: null,
  partnerOfferIds: [],
  processes: [],
  materials: [],
} as unknown as MatchingInput;

const facts = new Map<string, OfferFacts>(
  input.candidates.map((offer) => [
    offer.id,
    {
      offerId: offer.id,
      perWeek: 1_000n,
      minimumLot: 240n,
      setup: 60n,
      setupPriceMinor: 30_000n,
      unitPrice: String(offer.unitPriceAmount),
      basePerShown: 60n,
      minorPerMajor: 100n,
      baseWeek,
      bands: offer.bands,
      perShipmentMinor: 34_800n,
      free: null,
      mostPerWeek: null,
      from: baseWeek,
      until: '2027-03-01',
      stepsOf: () => [],
      breakBps: 0n,
    },
  ]),
);
const whole = 10_000n;
const need: NeedFacts = {
  load: 1_200n,
  from: baseWeek,
  until: '2027-02-01',
  priceCapMinor: 900_000n,
  shipmentsMax: null,
  wishedBy: null,
  lateMinorPerDay: 0n,
  nonDeductibleBps: 0n,
  weights: { WORK: whole, SETUP: whole, TRANSPORT: whole, TAX: whole, LATE: whole, RISK: whole },
  workVatBps: 1_300n,
  freightVatBps: 900n,
  replaceBps: 2_000n,
};
const right = matchOffers(input);
const verify = (matches: readonly JudgedOffer[], more: Partial<typeof need> = {}) =>
  verifyMatches({ ...need, ...more }, facts, matches);

/** The right answer with one thing changed in its first match, or in all. */
const first = (change: (match: JudgedOffer) => Partial<JudgedOffer>) =>
  right.map((match, index) => (index === 0 ? { ...match, ...change(match) } : match));
const plus = (minor: string, more: number) => String(BigInt(minor) + BigInt(more));
const partChanged = (kind: string, more: number, landed: boolean) =>
  first((match) => ({
    parts: match.parts.map((part) =>
      part.kind === kind
        ? { ...part, minor: plus(part.minor, more), weighted: plus(part.weighted ?? '0', more) }
        : part,
    ),
    landedMinor: (match.landedMinor ?? 0n) + (landed ? BigInt(more) : 0n),
  }));
const planChanged = (change: (plan: JudgedOffer['plan']) => JudgedOffer['plan']) =>
  first(({ plan }) => ({ plan: change(plan) }));

describe('the verifier of matches', () => {
  it('has nothing to say of a right answer', () => {
    expect(right.map(({ feasible }) => feasible)).toEqual([true, true, false]);
    expect(verify(right)).toEqual([]);
  });

  it.each<[string, JudgedOffer[], RegExp]>([
    ['parts that do not add up', partChanged('WORK', 1, false), /add up/],
    ['work priced a fen too high, sum and all', partChanged('WORK', 1, true), /work is priced/],
    ['a set-up that is not the offer’s', partChanged('SETUP', -5, true), /set-up is priced/],
    ['freight that is not the tariff’s', partChanged('TRANSPORT', -100, true), /transport is priced/],
    ['a price over the cap', partChanged('TRANSPORT', 900_000, true), /price cap/],
    [
      'a minute too little in the plan',
      planChanged((plan) => plan.map((week, n) => (n ? week : { ...week, amount: plus(week.amount, -1) }))),
      /not load and set-up/,
    ],
    [
      'more in a week than its band leaves',
      planChanged(([a, b, ...rest]) =>
        a && b ? [{ ...a, amount: plus(a.amount, 20) }, { ...b, amount: plus(b.amount, -20) }, ...rest] : [],
      ),
      /takes/,
    ],
    [
      'a week twice',
      planChanged(([a, ...rest]) =>
        a ? [{ ...a, amount: plus(a.amount, -10) }, { ...a, amount: '10' }, ...rest] : [],
      ),
      /twice/,
    ],
    [
      'a week outside the window',
      planChanged((plan) => plan.map((week, n) => (n ? week : { ...week, weekStart: '2026-12-28' }))),
      /outside/,
    ],
    [
      'a week without work',
      planChanged((plan) => [...plan, { weekStart: '2027-01-25', amount: '0' }]),
      /takes 0/,
    ],
    ['an end that is not the last week’s', first(() => ({ finishBy: '2027-01-11' })), /end/],
    [
      'a failed offer called feasible',
      first(({ reasons }) => ({
        reasons: reasons.map((reason, n) => (n ? reason : { ...reason, outcome: 'FAILED' as const })),
      })),
      /disagree/,
    ],
    ['a feasible offer called failed', first(() => ({ feasible: false })), /disagree/],
    [
      'dearer offers above cheaper ones',
      [right[1], right[0], right[2]].flatMap((match, n) => (match ? [{ ...match, position: n + 1 }] : [])),
      /costs fall/,
    ],
    [
      'a failed offer above one that fits',
      [right[2], right[0], right[1]].flatMap((match, n) => (match ? [{ ...match, position: n + 1 }] : [])),
      /below a failed/,
    ],
    [
      'ranks that are not 1, 2, 3',
      right.map((match) => ({ ...match, position: match.position + 1 })),
      /positions/,
    ],
    ['an offer that nobody has read', first(() => ({ offerId: 'invented' })), /no offer/],
  ])('catches %s', (_, planted, said) => {
    expect(verify(planted).join('\n')).toMatch(said);
  });

  it('catches a plan below the minimum lot', () => {
    const lot = new Map([...facts].map(([id, offer]) => [id, { ...offer, minimumLot: 1_261n }]));
    expect(verifyMatches(need, lot, right).join()).toMatch(/below the minimum lot/);
  });
});

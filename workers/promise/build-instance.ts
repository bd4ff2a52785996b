import { weekStart } from '#schema/kernel/calendar/iso-week.ts';
import { addDays, daysBetween, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { begunBeside, type PromisedStep, type PromiseInput, readyOn } from '#schema/orders/index.ts';
import type { Candidate, Center, Factory, Instance, Lane, Step } from '../splitting/instance.ts';
import type { Freight } from './freight.ts';
import type { BlockedOffer, FittingOffer } from './offers-of-step.ts';
import { setUpTogether, setupOf } from './setup-families.ts';
import { shareRoom } from './share-room.ts';
import { type ShelfNet, shelvesOf } from './shelves.ts';
import { loadOf, partsPerUnit, ticksPerMinor, unitsPrice, workOf } from './step-load.ts';

/** A step with the offers that fit it. */
export interface OfferedStep {
  readonly step: PromisedStep;
  readonly offers: readonly FittingOffer[];
  readonly blocked: readonly BlockedOffer[];
}

const bucketsMax = 60;
/** What is worked in a week is ready when the next begins: days within a week are the exchange's to choose. */
const leadBuckets = 1;

/** The Monday that bucket 0 begins on. */
export function baseWeekOf({ today }: PromiseInput): string {
  return weekStart(plainDate(today));
}

/** The Monday of a bucket. */
export function mondayOf(input: PromiseInput, bucket: number): string {
  return addDays(plainDate(baseWeekOf(input)), 7 * bucket);
}

/** A factory of the engine: a firm at a place. Whoever stays unknown before a hold is one of its own. */
export function factoryOf({ card }: FittingOffer): string {
  return `${card.sellerId ?? card.id}|${card.cityCode}`;
}

/** How many pieces the engine counts as one: a bin, where everything is begun and moved in whole bins. */
export function piecesAtOnce({ promise }: PromiseInput): number {
  return promise.binPieces ?? 1;
}

/** The question of a promise, in the engine's whole numbers: bins where there are bins. Every step has an offer at least. */
export function instanceOf(input: PromiseInput, steps: readonly OfferedStep[], freight: Freight): Instance {
  const { promise } = input;
  const atOnce = piecesAtOnce(input);
  const quantity = promise.quantity / atOnce;
  const offers = new Map(steps.flatMap((one) => one.offers.map((offer) => [offer.card.id as string, offer])));
  const places = [
    ...new Set([...offers.values()].map(({ card }) => card.cityCode).concat(promise.deliverToCityCode)),
  ].sort();
  const batches = steps.flatMap(({ step }) => step.transferBatch ?? []);
  const lanes = freight.lanes(places, Math.max(1, Math.min(promise.quantity, ...batches) / atOnce));
  const buckets = bucketsOf(input, [...offers.values()], lanes);
  const dear =
    atOnce * steps.reduce((sum, { offers: of }) => sum + Math.max(...of.map(({ price }) => price)), 0);
  const late =
    promise.lateMinorPerDay === null
      ? Math.ceil(dear / 100)
      : Math.ceil((Number(promise.lateMinorPerDay) * 7 * ticksPerMinor) / quantity);
  const shelves = shelvesOf(input, { base: baseWeekOf(input), buckets, places, atOnce });
  const due = Math.floor(daysBetween(plainDate(baseWeekOf(input)), plainDate(promise.dueOn)) / 7);
  return {
    id: promise.id,
    ticksPerMinor,
    buckets,
    factories: [...new Map([...offers.values()].map((offer) => [factoryOf(offer), offer.card.cityCode]))]
      .map(([id, place]): Factory => ({ id, place, openingCost: 0 }))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .concat(shelves.factories),
    centers: shareRoom(
      [...offers.values()].map((offer) => centerOf(input, steps, offer, buckets)),
      input.sharedCenters,
      (id) => wholePrice(offers.get(id), quantity),
    ).concat(shelves.centers),
    lanes: [...lanes, ...shelves.lanes],
    orders: [
      {
        id: promise.id,
        quantity,
        release: 0,
        due: Math.min(due, buckets - 1),
        deadline: buckets - 1,
        lateCost: late,
        earlyCost: 0,
        // More than any piece costs, however dear its set-ups and its way: what has room is made.
        unservedCost: dear * 100 + largestOnce(steps, lanes, atOnce),
        holdingCost: 0,
        indivisible: false,
        destination: promise.deliverToCityCode,
        steps: steps.map((one) => stepOf(input, steps, one, shelves)),
      },
    ],
  };
}

/** What all pieces come to at an offer, its set-up with them; ticks. */
function wholePrice(offer: FittingOffer | undefined, quantity: number): number {
  return offer ? offer.price * quantity + Number(offer.card.setupPriceMinor) * ticksPerMinor : 0;
}

function bucketsOf(input: PromiseInput, offers: readonly FittingOffer[], lanes: readonly Lane[]): number {
  const last = Math.max(
    0,
    ...offers.flatMap(({ free }) => [...free.keys()].map((week) => bucketOf(input, week))),
  );
  const way = Math.max(0, ...lanes.map(({ buckets }) => buckets));
  return Math.min(bucketsMax, last + leadBuckets + way + 1);
}

function bucketOf(input: PromiseInput, monday: string): number {
  return daysBetween(plainDate(baseWeekOf(input)), plainDate(monday)) / 7;
}

/** Free work by bucket. Steps that share an offer round up for themselves: a unit is kept back for each but one. */
function centerOf(
  input: PromiseInput,
  steps: readonly OfferedStep[],
  offer: FittingOffer,
  buckets: number,
): Center {
  const { id } = offer.card;
  const sharing = steps.filter(({ offers }) => offers.some(({ card }) => card.id === id)).length;
  const capacity = Array.from({ length: buckets }, () => 0);
  for (const [monday, free] of offer.free) {
    const bucket = bucketOf(input, monday);
    const open = Number(free) - (sharing - 1);
    if (bucket >= 0 && bucket < buckets && open > 0) capacity[bucket] = open * partsPerUnit;
  }
  return { id, factory: factoryOf(offer), capacity };
}

/** The first week that a step may begin in: the one that begins with all there that it waits for, for the exchange chooses the days of a week. */
export function earliestOf(input: PromiseInput, stepCode: string): number {
  const { promise, today } = input;
  const base = plainDate(baseWeekOf(input));
  const waits = promise.needs.filter((need) => need.stepCode === stepCode && readyOn(need, today) > today);
  return Math.max(
    0,
    ...waits.map((need) => Math.ceil(daysBetween(base, plainDate(readyOn(need, today))) / 7)),
  );
}

function stepOf(
  input: PromiseInput,
  steps: readonly OfferedStep[],
  { step, offers }: OfferedStep,
  { candidates, mostOf }: ShelfNet,
): Step {
  const most = mostOf(step.code);
  return {
    id: step.code,
    after: input.arcs
      .filter(({ toCode }) => toCode === step.code)
      .map(({ fromCode, per }) => ({ step: fromCode, per })),
    earliest: earliestOf(input, step.code),
    centersMax: null,
    candidates: [
      ...offers.map((offer) => atMost(candidateOf(steps, step, offer, piecesAtOnce(input)), most)),
      ...(candidates.get(step.code) ?? []),
    ],
  };
}

function atMost(candidate: Candidate, most: number): Candidate {
  const { maximum } = candidate;
  return most === Number.POSITIVE_INFINITY
    ? candidate
    : { ...candidate, maximum: Math.min(maximum ?? most, most) };
}

function candidateOf(
  steps: readonly OfferedStep[],
  step: PromisedStep,
  { card, price }: FittingOffer,
  atOnce: number,
): Candidate {
  const load = loadOf(step);
  const together = setUpTogether(steps, step, card.id);
  const isShared = together.length > 1;
  const extra = setupOf(card, isShared ? together : [step]) - card.setupAmount;
  const work = workOf(load, atOnce);
  const lot = Number(card.minimumLotAmount - card.setupAmount) * partsPerUnit;
  return {
    center: card.id,
    price: price * atOnce,
    work,
    setup: {
      cost: Number(card.setupPriceMinor) * ticksPerMinor + unitsPrice(card, extra),
      work: Number(card.setupAmount + extra) * partsPerUnit,
      ...(isShared ? { family: step.setupFamily, lasts: true } : { family: null }),
    },
    minimum: Math.max(0, Math.floor(lot / work), Math.ceil((step.lotLeast ?? 0) / atOnce)),
    maximum: step.lotMost === null ? null : Math.floor(step.lotMost / atOnce),
    yieldBps: step.yieldBps,
    lead: leadBuckets,
  };
}

function largestOnce(allSteps: readonly OfferedStep[], lanes: readonly Lane[], atOnce: number): number {
  const setups = allSteps.map(({ offers, step }) =>
    Math.max(...offers.map((offer) => candidateOf(allSteps, step, offer, atOnce).setup.cost)),
  );
  const way = Math.max(0, ...lanes.map(({ cost }) => cost));
  return setups.reduce((sum, cost) => sum + cost, 0) + way * (allSteps.length + 1);
}

/** Pieces that every step has to begin. */
export function neededBy({ promise, shelves, ...routing }: PromiseInput): ReadonlyMap<string, number> {
  return begunBeside(promise.quantity, shelves, routing);
}

/** Pieces that the offers of a step surely have room for, each week by itself. */
export function roomOf({ step, offers }: OfferedStep): number {
  const load = loadOf(step);
  let pieces = 0;
  for (const { free } of offers)
    for (const amount of free.values()) pieces += Number((amount * load.denominator) / load.numerator);
  return Math.min(pieces, 2_000_000_000);
}

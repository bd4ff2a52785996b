import { daysBetween, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { type PromiseInput, readyOn } from '#schema/orders/index.ts';
import type { Candidate, Lane, Order, Step } from '../splitting/instance.ts';
import { type Asked, type OfferedStep, piecesAtOnce } from './asked.ts';
import { baseWeekOf } from './buckets.ts';
import { inspectionWeeks, type Ordered, onceAtMost } from './inspection.ts';
import type { FittingOffer } from './offers-of-step.ts';
import { setUpTogether, setupOf } from './setup-families.ts';
import type { ShelfNet } from './shelves.ts';
import { loadOf, partsPerUnit, ticksPerMinor, unitsPrice, workOf } from './step-load.ts';

/** What is worked in a week is ready when the next begins: days within a week are the exchange's to choose. */
export const leadBuckets = 1;

/** Where an order is built into. */
export interface OrderFrame {
  readonly buckets: number;
  readonly lanes: readonly Lane[];
  readonly shelves: ShelfNet;
  /** How much more than the least wanted a piece of it counts where not all can be made: 1 to 2. */
  readonly weight: number;
  /** What keeps names that are this order's alone apart from those of others; nothing where it is by itself. */
  readonly own: string;
  /** Whether other orders want the same hours. */
  readonly isAlone: boolean;
}

/** A promise as an order of the engine. */
export function orderOf({ input, steps }: Asked, frame: OrderFrame): Order {
  const { promise } = input;
  const atOnce = piecesAtOnce(input);
  const quantity = promise.quantity / atOnce;
  const dear =
    atOnce * steps.reduce((sum, { offers: of }) => sum + Math.max(...of.map(({ price }) => price)), 0);
  const late =
    promise.lateMinorPerDay === null
      ? Math.ceil(dear / 100)
      : Math.ceil((Number(promise.lateMinorPerDay) * 7 * ticksPerMinor) / quantity);
  const due = Math.floor(daysBetween(plainDate(baseWeekOf(input)), plainDate(promise.dueOn)) / 7);
  return {
    id: promise.id,
    quantity,
    release: 0,
    due: Math.min(due, frame.buckets - 1),
    deadline: frame.buckets - 1,
    lateCost: late,
    earlyCost: 0,
    // More than any piece costs, however dear its set-ups and its way: what has room is made.
    unservedCost: Math.round(dear * 100 * frame.weight) + largestOnce(input, steps, frame),
    holdingCost: 0,
    indivisible: false,
    destination: promise.deliverToCityCode,
    steps: steps.map((one) => stepOf(input, steps, one, frame)),
  };
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
  { shelves: { candidates, mostOf }, own, isAlone }: OrderFrame,
): Step {
  const most = mostOf(step.code);
  const atOnce = piecesAtOnce(input);
  const around = {
    steps,
    own,
    atOnce,
    ordered: input,
    quantity: isAlone ? null : input.promise.quantity / atOnce,
  };
  return {
    id: step.code,
    after: input.arcs
      .filter(({ toCode }) => toCode === step.code)
      .map(({ fromCode, per }) => ({ step: fromCode, per })),
    earliest: earliestOf(input, step.code),
    centersMax: null,
    candidates: [
      ...offers.map((offer) => atMost(candidateOf(around, step, offer), most)),
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

interface Around {
  readonly steps: readonly OfferedStep[];
  readonly ordered: Ordered;
  readonly own: string;
  readonly atOnce: number;
  /** What the engine counts of the whole order; null where it is by itself. */
  readonly quantity: number | null;
}

function candidateOf(
  { steps, ordered, own, atOnce, quantity }: Around,
  step: OfferedStep['step'],
  offer: FittingOffer,
): Candidate {
  const { card, price } = offer;
  const load = loadOf(step);
  const together = setUpTogether(steps, step, card.id);
  const isShared = together.length > 1;
  const setUp = isShared ? together : [step];
  const inspected = setUp.reduce((sum, one) => sum + onceAtMost(ordered, one), 0n);
  const extra = setupOf(card, setUp) - card.setupAmount + inspected;
  const work = workOf(load, atOnce);
  const lot = Number(card.minimumLotAmount - card.setupAmount) * partsPerUnit;
  const setupWork = Number(card.setupAmount + extra) * partsPerUnit;
  const beyond = quantity === null || isShared ? 0 : filledUp(offer, lot - quantity * work, setupWork + work);
  return {
    center: card.id,
    price: price * atOnce,
    work,
    setup: {
      cost: Number(card.setupPriceMinor) * ticksPerMinor + unitsPrice(card, extra),
      work: setupWork + beyond,
      ...(isShared ? { family: `${own}${step.setupFamily}`, lasts: true } : { family: null }),
    },
    minimum: Math.max(0, Math.floor(lot / work), Math.ceil((step.lotLeast ?? 0) / atOnce)),
    maximum: step.lotMost === null ? null : Math.floor(step.lotMost / atOnce),
    yieldBps: step.yieldBps,
    lead: leadBuckets + inspectionWeeks(step),
  };
}

/**
 * What is held beyond the work of all its pieces, for the seller sells no less: hours that no other order has. No more than a week of it has beside the first
 * piece; a lot of several weeks is filled up from what is left of them.
 */
function filledUp({ free }: FittingOffer, lot: number, beside: number): number {
  const week = [...free.values()].reduce((most, free) => (free > most ? free : most), 0n);
  return Math.max(0, Math.min(lot, Number(week) * partsPerUnit - beside));
}

function largestOnce(input: PromiseInput, steps: readonly OfferedStep[], { lanes, own }: OrderFrame): number {
  const around = { steps, ordered: input, own, atOnce: piecesAtOnce(input), quantity: null };
  const setups = steps.map(({ offers, step }) =>
    Math.max(...offers.map((offer) => candidateOf(around, step, offer).setup.cost)),
  );
  const way = Math.max(0, ...lanes.map(({ cost }) => cost));
  return setups.reduce((sum, cost) => sum + cost, 0) + way * (steps.length + 1);
}

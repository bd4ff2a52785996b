import { daysBetween, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { type PromiseInput, readyOn } from '#schema/orders/index.ts';
import type { Candidate, Lane, Order, Step } from '../splitting/instance.ts';
import { type Asked, type OfferedStep, piecesAtOnce } from './asked.ts';
import { baseWeekOf } from './buckets.ts';
import { candidateOf, setupOfStep } from './build-candidate.ts';
import type { ShelfNet } from './shelves.ts';
import { ticksPerMinor } from './step-load.ts';

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
export function orderOf(asked: Asked, frame: OrderFrame): Order {
  const { input, steps } = asked;
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
    steps: steps.map((one) => stepOf(asked, one, frame)),
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
  { input, steps, freight }: Asked,
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
    ends: endsOf(input, steps, step.code),
    freight,
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

/** Where pieces of a step may go next. */
function endsOf({ arcs, promise }: PromiseInput, steps: readonly OfferedStep[], code: string): string[] {
  const next = arcs.filter(({ fromCode }) => fromCode === code).map(({ toCode }) => toCode);
  if (next.length === 0) return [promise.deliverToCityCode];
  const taking = steps.filter(({ step }) => next.includes(step.code));
  return [...new Set(taking.flatMap(({ offers }) => offers.map(({ card }) => card.cityCode)))];
}

function largestOnce(input: PromiseInput, steps: readonly OfferedStep[], { lanes, own }: OrderFrame): number {
  const around = { steps, ordered: input, own };
  const setups = steps.map(({ offers, step }) =>
    Math.max(...offers.map((offer) => setupOfStep(around, step, offer).cost)),
  );
  const way = Math.max(0, ...lanes.map(({ cost }) => cost));
  return setups.reduce((sum, cost) => sum + cost, 0) + way * (steps.length + 1);
}

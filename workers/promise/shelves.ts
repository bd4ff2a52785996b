import { daysBetween, plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { begunBy, type PromiseInput, type Shelf, uncovered } from '#schema/orders/index.ts';
import type { Candidate, Center, Factory, Lane } from '../splitting/instance.ts';
import { noSetup } from '../splitting/instance.ts';
import type { Plan } from '../splitting/plan.ts';

/** What parts have on shelves, as the engine sees it. */
export interface ShelfNet {
  readonly factories: readonly Factory[];
  readonly centers: readonly Center[];
  readonly lanes: readonly Lane[];
  /** By step: who may stand for it. */
  readonly candidates: ReadonlyMap<string, readonly Candidate[]>;
  /** What an offer begins of a step at the most, as the engine counts; infinite where no shelf has any of it. */
  readonly mostOf: (stepCode: string) => number;
}

/** Where and when an instance is built: Monday of its first bucket, how many there are, the places of its factories. */
export interface ShelfFrame {
  readonly base: string;
  readonly buckets: number;
  readonly places: readonly string[];
  /** Pieces that the engine counts as one. */
  readonly atOnce: number;
  /** What keeps this order's shelves apart from those of others. */
  readonly own: string;
}

const mark = 'shelf:';
const behindMark = 'shelf:behind:';
const standing = {
  price: 0,
  work: 1,
  setup: noSetup,
  minimum: 0,
  maximum: null,
  lead: 0,
  earliest: 0,
} as const;

/**
 * A shelf stands for the last step of its part and gives, for nothing, as many pieces as it has from the week on in which they are there. The steps before
 * are taken for done behind it, whence a way leads to the shelf and nowhere else: what comes from a shelf has gone through no factory, and what
 * has gone through one can be put on none. From the shelf it is at each place at once: where stock lies is not kept.
 */
export function shelvesOf(input: PromiseInput, frame: ShelfFrame): ShelfNet {
  const found = {
    factories: [] as Factory[],
    centers: [] as Center[],
    lanes: [] as Lane[],
    candidates: new Map<string, Candidate[]>(),
  };
  for (const shelf of input.shelves) {
    const part = input.promise.madeParts.find(({ prefix }) => prefix === shelf.prefix);
    const last = input.arcs.find(
      ({ fromCode, toCode }) => fromCode.startsWith(shelf.prefix) && toCode === part?.intoCode,
    )?.fromCode;
    if (!part || last === undefined) continue;
    const [here, behind] = [mark + frame.own + shelf.prefix, behindMark + frame.own + shelf.prefix];
    const before = input.steps.filter(({ code }) => code.startsWith(shelf.prefix) && code !== last);
    const stand = (code: string, center: string, yieldBps: number) =>
      found.candidates.set(code, [...(found.candidates.get(code) ?? []), { ...standing, center, yieldBps }]);
    stand(last, here, 10_000 - part.scrapBps);
    for (const { code } of before) stand(code, behind, 10_000);
    const capacity = slotsOf(shelf, frame);
    found.factories.push(...[here, behind].map((id) => factory(id, here)));
    found.centers.push({ id: here, factory: here, capacity });
    found.centers.push({ id: behind, factory: behind, capacity: roomBehind(input, before, capacity, frame) });
    found.lanes.push({ from: behind, to: here, cost: 0, buckets: 0 });
    found.lanes.push(...frame.places.map((to) => ({ from: here, to, cost: 0, buckets: 0 })));
  }
  return { ...found, mostOf: (code) => mostMade(input, frame, code) };
}

const factory = (id: string, shelf: string): Factory => ({ id, place: id, openingCost: 0, shelf });

/** What the engine counts as one, by the bucket from which on it is there: the first that begins with all of it. */
function slotsOf({ slots }: Shelf, { base, buckets, atOnce }: ShelfFrame): number[] {
  const capacity = Array.from({ length: buckets }, () => 0);
  for (const { readyOn, pieces } of slots) {
    const days = readyOn === null ? 0 : daysBetween(plainDate(base), plainDate(readyOn));
    const bucket = Math.max(0, Math.ceil(days / 7));
    if (bucket < buckets) capacity[bucket] = (capacity[bucket] ?? 0) + pieces / atOnce;
  }
  return capacity;
}

/** Enough for all pieces of all steps, whenever the shelf has any. */
function roomBehind(
  { promise, steps, arcs }: PromiseInput,
  before: readonly { readonly code: string }[],
  shelf: readonly number[],
  { atOnce }: ShelfFrame,
): number[] {
  const begun = begunBy(promise.quantity / atOnce, { steps, arcs });
  const all = before.reduce((sum, { code }) => sum + (begun.get(code) ?? 0), 0);
  return shelf.map((pieces) => (pieces > 0 ? all : 0));
}

/**
 * Nobody makes more of a part than its shelf leaves to be made. Without this a program would take a set-up for half paid where half could be made, and
 * would look long for what cannot be. Where something is lost on the way each way rounds up for itself: then so many more as there are buckets.
 */
function mostMade(
  { promise, shelves, steps, arcs }: PromiseInput,
  { atOnce, buckets }: ShelfFrame,
  code: string,
): number {
  const left = uncovered(promise.quantity, shelves, code);
  if (left === promise.quantity) return Number.POSITIVE_INFINITY;
  const isExact = steps.every(({ yieldBps }) => yieldBps === 10_000);
  const units = left / atOnce + (isExact ? 0 : buckets);
  return begunBy(units, { steps, arcs }).get(code) ?? Number.POSITIVE_INFINITY;
}

/** Whether a centre or a place of an instance is a shelf. */
export function isShelf(id: string): boolean {
  return id.startsWith(mark);
}

/** What is made of a plan, and where that goes: what is taken of shelves is nobody’s work, and has no way. */
export function madeOf({ runs, shipments, unserved }: Plan): Plan {
  return {
    runs: runs.filter(({ center }) => !isShelf(center)),
    shipments: shipments.filter(({ from }) => !isShelf(from)),
    unserved,
  };
}

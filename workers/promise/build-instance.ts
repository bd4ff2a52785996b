import { begunBeside, type PromiseInput } from '#schema/orders/index.ts';
import type { Instance, Lane } from '../splitting/instance.ts';
import { type Asked, type OfferedStep, piecesAtOnce } from './asked.ts';
import { baseWeekOf, bucketOf } from './buckets.ts';
import { leadBuckets } from './build-candidate.ts';
import { centersOf, factoriesOf } from './build-centers.ts';
import { orderOf } from './build-order.ts';
import type { Freight } from './freight.ts';
import { inspectionWeeksAtMost } from './inspection.ts';
import type { FittingOffer } from './offers-of-step.ts';
import { shelvesOf } from './shelves.ts';
import { loadOf, ticksPerMinor } from './step-load.ts';

const bucketsMax = 60;

/** The question of a promise, in the engine's whole numbers: bins where there are bins. Every step has an offer at least. */
export function instanceOf(input: PromiseInput, steps: readonly OfferedStep[], freight: Freight): Instance {
  return jointInstanceOf([{ input, steps, freight }]);
}

/**
 * Questions of several promises as one, all of them of one day: what an offer has of a week is there once for all of them. Ways, shelves and set-up families
 * are each order's own. Where not all can be made, those come first that are named first.
 */
export function jointInstanceOf(asked: readonly Asked[]): Instance {
  const offers = asked.flatMap(({ steps }) => steps.flatMap((one) => one.offers));
  const isAlone = asked.length === 1;
  const ways = asked.map(lanesOf);
  const buckets = bucketsOf(asked, offers, ways.flat());
  const built = asked.map((one, at) => {
    const lanes = ways[at] ?? [];
    const own = isAlone ? '' : `${one.input.promise.id}:`;
    const frame = {
      base: baseWeekOf(one.input),
      buckets,
      places: placesOf(one),
      atOnce: piecesAtOnce(one.input),
      own,
    };
    const shelves = shelvesOf(one.input, frame);
    return {
      order: orderOf(one, { buckets, lanes, shelves, own, isAlone, weight: weightOf(at, asked.length) }),
      shelves,
    };
  });
  return {
    id: built.map(({ order }) => order.id).join(' '),
    ticksPerMinor,
    buckets,
    factories: [...factoriesOf(offers), ...built.flatMap(({ shelves }) => shelves.factories)],
    centers: [...centersOf(asked, buckets), ...built.flatMap(({ shelves }) => shelves.centers)],
    lanes: [
      ...ways.flatMap((lanes, at) =>
        isAlone ? lanes : lanes.map((lane) => ({ ...lane, order: asked[at]?.input.promise.id })),
      ),
      ...built.flatMap(({ shelves }) => shelves.lanes),
    ],
    orders: built.map(({ order }) => order),
  };
}

/** The first counts twice as much as the last. */
const weightOf = (at: number, of: number): number => (of === 1 ? 1 : 2 - at / (of - 1));

/** Where the offers of an order are, and where it is wanted. */
function placesOf({ input, steps }: Asked): string[] {
  const cities = steps.flatMap(({ offers }) => offers.map(({ card }) => card.cityCode));
  return [...new Set([...cities, input.promise.deliverToCityCode])].sort();
}

/** The ways of an order, each at what a piece of it pays there. */
function lanesOf(asked: Asked): Lane[] {
  const { input, steps, freight } = asked;
  const batches = steps.flatMap(({ step }) => step.transferBatch ?? []);
  const batch = Math.min(input.promise.quantity, ...batches) / piecesAtOnce(input);
  return freight.lanes(placesOf(asked), Math.max(1, batch));
}

function bucketsOf(asked: readonly Asked[], offers: readonly FittingOffer[], lanes: readonly Lane[]): number {
  const { input } = asked[0] as Asked;
  const last = offers
    .flatMap(({ free }) => [...free.keys()])
    .reduce((most, week) => Math.max(most, bucketOf(input, week)), 0);
  const way = lanes.reduce((most, { buckets }) => Math.max(most, buckets), 0);
  const inspected = Math.max(
    0,
    ...asked.flatMap(({ steps }) => steps.map(({ step }) => inspectionWeeksAtMost(step))),
  );
  return Math.min(bucketsMax, last + leadBuckets + inspected + way + 1);
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

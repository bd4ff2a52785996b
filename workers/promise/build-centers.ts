import type { PromisedStep } from '#schema/orders/index.ts';
import type { Center, Factory } from '../splitting/instance.ts';
import type { Asked } from './asked.ts';
import { bucketOf } from './buckets.ts';
import type { FittingOffer } from './offers-of-step.ts';
import { shareRoom } from './share-room.ts';
import { loadOf, partsPerUnit, ticksPerMinor } from './step-load.ts';

/** An offer as all who would use it find it. */
interface Wanted {
  readonly offer: FittingOffer;
  /** What is there of a week for each of them: a step's certificates may end before those of another. */
  readonly free: ReadonlyMap<string, bigint>;
  /** Steps of all orders that round up what they take of it, for a piece of theirs takes a broken unit. */
  readonly rounding: number;
  /** What a piece comes to there, with its share of the set-up: ticks, of the order that finds it cheapest. */
  readonly price: number;
}

/** A factory of the engine: a firm at a place. Whoever stays unknown before a hold is one of its own. */
export function factoryOf({ card }: FittingOffer): string {
  return `${card.sellerId ?? card.id}|${card.cityCode}`;
}

/** The firms behind these offers, each at its place. */
export function factoriesOf(offers: readonly FittingOffer[]): Factory[] {
  return [...new Map(offers.map((offer) => [factoryOf(offer), offer.card.cityCode]))]
    .map(([id, place]): Factory => ({ id, place, openingCost: 0 }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The offers of all orders as centres of the engine: one for each, however many would use it. */
export function centersOf(asked: readonly Asked[], buckets: number): Center[] {
  const wanted = wantedOf(asked);
  const [first] = asked;
  if (!first) return [];
  const centers = [...wanted.values()].map((one) => centerOf(first, one, buckets));
  return shareRoom(centers, groupsOf(asked), (id) => wanted.get(id)?.price ?? 0);
}

function wantedOf(asked: readonly Asked[]): Map<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  for (const { input, steps } of asked)
    for (const { step, offers } of steps)
      for (const offer of offers) {
        const before = wanted.get(offer.card.id);
        const price = wholePrice(offer, input.promise.quantity);
        wanted.set(offer.card.id, {
          offer,
          free: before ? leastOf(before.free, offer.free) : offer.free,
          rounding: (before?.rounding ?? 0) + (isBroken(step) ? 1 : 0),
          price: Math.min(before?.price ?? Number.POSITIVE_INFINITY, price),
        });
      }
  return wanted;
}

const leastOf = (a: ReadonlyMap<string, bigint>, b: ReadonlyMap<string, bigint>): Map<string, bigint> =>
  new Map([...a].map(([week, free]) => [week, (b.get(week) ?? 0n) < free ? (b.get(week) ?? 0n) : free]));

const wholePrice = ({ price, card }: FittingOffer, quantity: number): number =>
  price + (Number(card.setupPriceMinor) * ticksPerMinor) / quantity;

const isBroken = (step: PromisedStep): boolean => {
  const { numerator, denominator } = loadOf(step);
  return numerator % denominator !== 0n;
};

/** Free work by bucket. Steps that share an offer round up for themselves: a unit is kept back for each that does but one. */
function centerOf({ input }: Asked, { offer, free: weeks, rounding }: Wanted, buckets: number): Center {
  const capacity = Array.from({ length: buckets }, () => 0);
  for (const [monday, free] of weeks) {
    const bucket = bucketOf(input, monday);
    const open = Number(free) - Math.max(0, rounding - 1);
    if (bucket >= 0 && bucket < buckets && open > 0) capacity[bucket] = open * partsPerUnit;
  }
  return { id: offer.card.id, factory: factoryOf(offer), capacity };
}

/** Offers that sell the hours of one centre together, as far as any of the orders' readings says so. */
function groupsOf(asked: readonly Asked[]): string[][] {
  let groups: string[][] = [];
  for (const ids of asked.flatMap(({ input }) => input.sharedCenters)) {
    const touching = groups.filter((group) => group.some((id) => ids.includes(id)));
    groups = groups.filter((group) => !touching.includes(group));
    groups.push([...new Set([...touching.flat(), ...ids])]);
  }
  return groups;
}

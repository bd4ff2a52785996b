import type { Center, Factory } from '../splitting/instance.ts';
import type { Asked } from './asked.ts';
import { bucketOf } from './buckets.ts';
import type { FittingOffer } from './offers-of-step.ts';
import { shareRoom } from './share-room.ts';
import { partsPerUnit, ticksPerMinor } from './step-load.ts';

/** An offer with who would use it. */
interface Wanted {
  readonly offer: FittingOffer;
  /** Steps of all orders that it may do. */
  readonly steps: number;
  /** What all pieces of one order come to there, its set-up with them, by the piece: ticks, of the order that finds it cheapest. */
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
    for (const { offers } of steps)
      for (const offer of offers) {
        const before = wanted.get(offer.card.id);
        const price = wholePrice(offer, input.promise.quantity);
        wanted.set(offer.card.id, {
          offer,
          steps: (before?.steps ?? 0) + 1,
          price: Math.min(before?.price ?? Number.POSITIVE_INFINITY, price),
        });
      }
  return wanted;
}

const wholePrice = ({ price, card }: FittingOffer, quantity: number): number =>
  price + (Number(card.setupPriceMinor) * ticksPerMinor) / quantity;

/** Free work by bucket. Steps that share an offer round up for themselves: a unit is kept back for each but one. */
function centerOf({ input }: Asked, { offer, steps }: Wanted, buckets: number): Center {
  const capacity = Array.from({ length: buckets }, () => 0);
  for (const [monday, free] of offer.free) {
    const bucket = bucketOf(input, monday);
    const open = Number(free) - (steps - 1);
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

import type { Center, Instance, Order } from '../instance.ts';
import type { Plan } from '../plan.ts';
import { type Bids, bidder } from './bids.ts';
import { type Cut, centersIn, groupsOf } from './groups.ts';
import { type Hours, hoursOf, shareOf } from './hours.ts';

/** Some orders as a question of their own, and what the plan says of them: an answer to it that holds. */
export interface PartOfPlan {
  readonly instance: Instance;
  readonly share: Plan;
}

/** A group of a round, before it is made a question. */
interface Group {
  readonly orders: readonly Order[];
  readonly share: Plan;
  readonly hours: Hours;
  readonly bids: Bids;
}

/**
 * Divides a plan of many orders into parts that can be planned anew apart from each other: each has as capacity what its own orders use in this
 * plan, and of some centres what nobody uses. Whatever the parts answer fits together, and beside those who are in no part of this round.
 */
export function divide(instance: Instance, plan: Plan, round: number, cut: Cut): PartOfPlan[] {
  const bid = bidder(instance, plan);
  const groups = groupsOf(instance, plan, round, cut).map((orders) => {
    const share = shareOf(plan, new Set(orders.map(({ id }) => id)));
    return { orders, share, hours: hoursOf(instance, share), bids: bid(orders) };
  });
  const heirs = heirsOf(instance, groups);
  const all = hoursOf(instance, plan);
  return groups.map(({ orders, share, hours }) => {
    const rooms = instance.centers.map((center) =>
      roomOf(center, hours, heirs.get(center.id)?.share === share ? all : undefined),
    );
    return { instance: restrict(instance, orders, rooms, openedByOthers(instance, plan, share)), share };
  });
}

/** To whom the unused hours of each centre fall: to who would win most by them. */
function heirsOf({ centers }: Instance, groups: readonly Group[]): ReadonlyMap<string, Group> {
  const wanted = new Map(groups.map((group) => [group, centersIn(group.orders)]));
  return new Map(
    centers.flatMap(({ id }) => {
      const [heir] = groups
        .filter((group) => wanted.get(group)?.has(id))
        .sort((a, b) => (b.bids.get(id) ?? 0) - (a.bids.get(id) ?? 0));
      return heir ? [[id, heir] as const] : [];
    }),
  );
}

/** What a group uses of a centre, and where it is the heir, what nobody does. */
function roomOf(center: Center, own: Hours, all: Hours | undefined): Center {
  const { id, capacity } = center;
  if (!capacity) return center;
  const of = (hours: Hours | undefined, bucket: number) => hours?.get(id)?.[bucket] ?? 0;
  return {
    ...center,
    capacity: capacity.map((free, bucket) => of(own, bucket) + (all ? free - of(all, bucket) : 0)),
  };
}

/** The question of some orders alone: centres where there is room for them, and what belongs to these. */
function restrict(
  instance: Instance,
  orders: readonly Order[],
  rooms: readonly Center[],
  opened: ReadonlySet<string>,
): Instance {
  const withRoom = new Set(
    rooms.flatMap(({ id, capacity }) => (!capacity || capacity.some((free) => free > 0) ? [id] : [])),
  );
  const mine = orders.map((order) => ({
    ...order,
    steps: order.steps.map((step) => withCandidates(step, withRoom)),
  }));
  const wanted = centersIn(mine);
  const centers = rooms.filter(({ id }) => wanted.has(id));
  const used = new Set(centers.map(({ factory }) => factory));
  const factories = instance.factories
    .filter(({ id }) => used.has(id))
    .map((one) => (opened.has(one.id) ? { ...one, openingCost: 0 } : one));
  const lanes = lanesAmong(instance, mine, new Set(factories.map(({ place }) => place)));
  return { ...instance, factories, centers, lanes, orders: mine };
}

/** Those with room; all, where there is room nowhere, for a step has one candidate at least. */
function withCandidates(step: Order['steps'][number], withRoom: ReadonlySet<string>) {
  const candidates = step.candidates.filter(({ center }) => withRoom.has(center));
  return candidates.length > 0 ? { ...step, candidates } : step;
}

/** Ways from one of these places to another or to where these orders go. */
function lanesAmong({ lanes }: Instance, orders: readonly Order[], places: ReadonlySet<string | null>) {
  const ends = new Set(orders.map(({ destination }) => destination));
  const ids = new Set<string | undefined>([undefined, ...orders.map(({ id }) => id)]);
  return lanes.filter(
    ({ from, to, order }) => places.has(from) && (places.has(to) || ends.has(to)) && ids.has(order),
  );
}

/** Factories that others use: what they cost is paid. */
function openedByOthers({ centers }: Instance, plan: Plan, share: Plan): Set<string> {
  const own = new Set(share.runs);
  const used = new Set(plan.runs.flatMap((run) => (own.has(run) ? [] : [run.center])));
  return new Set(centers.flatMap(({ id, factory }) => (used.has(id) ? [factory] : [])));
}

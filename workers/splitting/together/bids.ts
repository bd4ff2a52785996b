import type { Candidate, Instance, Order, Step } from '../instance.ts';
import type { Plan } from '../plan.ts';

/** What a group would win of each centre, by a guess, were its unused hours the group's: ticks. */
export type Bids = ReadonlyMap<string, number>;

/** What a piece of a step costs at a candidate, with its ways in and out as the plan has the steps beside it. */
type UnitCost = (order: Order, step: Step, candidate: Candidate) => number;

/** Reads an instance and a plan once, and guesses for some orders after the other. */
export function bidder(instance: Instance, plan: Plan): (orders: readonly Order[]) => Bids {
  const sites = sitesOf(instance, plan);
  const unit = unitCost(instance, sites);
  const left = new Map(plan.unserved.map(({ order, quantity }) => [order, quantity]));
  return (orders) => {
    const bids = new Map<string, number>();
    for (const order of orders)
      for (const step of order.steps) {
        const missing = left.get(order.id) ?? 0;
        const now = presentCost(step, sites(order.id, step.id), (one) => unit(order, step, one));
        for (const one of step.candidates) {
          const cost = unit(order, step, one);
          const won =
            Math.max(0, now - cost) * (order.quantity - missing) +
            Math.max(0, order.unservedCost - cost) * missing;
          bids.set(one.center, (bids.get(one.center) ?? 0) + won);
        }
      }
    return bids;
  };
}

/** Where a plan has a step of an order made, by its share of the pieces. */
interface Site {
  readonly center: string;
  readonly share: number;
}

function sitesOf({ orders }: Instance, { runs }: Plan): (order: string, step: string) => readonly Site[] {
  const sites = new Map<string, Site[]>();
  const runsOf = Map.groupBy(runs, ({ order, step }) => `${order}|${step}`);
  for (const { id, steps } of orders)
    for (const step of steps) {
      const made = runsOf.get(`${id}|${step.id}`) ?? [];
      const all = made.reduce((sum, { started }) => sum + started, 0);
      sites.set(
        `${id}|${step.id}`,
        made.map(({ center, started }) => ({ center, share: started / all })),
      );
    }
  return (order, step) => sites.get(`${order}|${step}`) ?? [];
}

function unitCost(instance: Instance, sites: ReturnType<typeof sitesOf>): UnitCost {
  const place = placesOf(instance);
  const lanes = new Map(
    instance.lanes.map(({ from, to, order = '', cost }) => [`${from}|${to}|${order}`, cost]),
  );
  const way = (order: string, from: string, to: string | null) => {
    if (to === null || from === to) return 0;
    return lanes.get(`${from}|${to}|${order}`) ?? lanes.get(`${from}|${to}|`) ?? Number.POSITIVE_INFINITY;
  };
  return ({ id, quantity, destination, steps }, step, { center, price, setup }) => {
    const here = place(center);
    let cost = price + setup.cost / quantity;
    for (const arc of step.after)
      for (const from of sites(id, arc.step))
        cost += from.share * arc.per * way(id, place(from.center), here);
    const next = steps.find(({ after }) => after.some((arc) => arc.step === step.id));
    if (!next) return cost + way(id, here, destination);
    for (const to of sites(id, next.id)) cost += to.share * way(id, here, place(to.center));
    return cost;
  };
}

function placesOf({ centers, factories }: Instance): (center: string) => string {
  const placeOf = new Map(factories.map(({ id, place }) => [id, place]));
  const places = new Map(centers.map(({ id, factory }) => [id, placeOf.get(factory) ?? '']));
  return (center) => places.get(center) ?? '';
}

/** What a piece of a step costs now, on average; nothing where none is made. */
function presentCost(
  { candidates }: Step,
  sites: readonly Site[],
  unit: (candidate: Candidate) => number,
): number {
  const candidateAt = new Map(candidates.map((one) => [one.center, one]));
  return sites.reduce((sum, { center, share }) => {
    const candidate = candidateAt.get(center);
    return candidate ? sum + share * unit(candidate) : sum;
  }, 0);
}

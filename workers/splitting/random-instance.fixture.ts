import type { Candidate, Instance, Order, Step } from './instance.ts';

export interface RandomWish {
  readonly seed: number;
  readonly orders: number;
  readonly steps: number;
  readonly factories: number;
  readonly buckets: number;
  /** How many factories can do a step, on average. */
  readonly eligible: number;
  /** Work wanted over work free in the centres that may do it, about. */
  readonly tightness: number;
  readonly places?: number;
  /** Every other step is an assembly of two. */
  readonly assembly?: boolean;
  readonly yields?: boolean;
  readonly setups?: boolean;
  readonly minimums?: boolean;
}

/** Whole numbers from a seed, the same everywhere (mulberry32). */
export function randomNumbers(seed: number): (from: number, to: number) => number {
  let state = seed >>> 0;
  return (from, to) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const unit = ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    return from + Math.floor(unit * (to - from + 1));
  };
}

/**
 * Factories of one centre each in some cities, and orders whose steps several of them may do: prices within ±20 % of the step's, transport
 * by distance, one bucket to the next city and two across, late costs, weeks that are partly taken already.
 */
export function randomInstance(wish: RandomWish): Instance {
  const pick = randomNumbers(wish.seed);
  const placeCount = wish.places ?? Math.max(2, Math.min(20, Math.ceil(wish.factories / 3)));
  const spots = Array.from({ length: placeCount }, () => ({ x: pick(0, 300), y: pick(0, 300) }));
  const factories = Array.from({ length: wish.factories }, (_, at) => ({
    id: `F${at}`,
    place: `P${pick(0, placeCount - 1)}`,
    openingCost: 0,
  }));
  const orders = Array.from({ length: wish.orders }, (_, at) => randomOrder(wish, pick, at, placeCount));
  return {
    id: `seed-${wish.seed}`,
    ticksPerMinor: 100,
    buckets: wish.buckets,
    factories,
    centers: factories.map(({ id }, at) => ({
      id: `W${at}`,
      factory: id,
      capacity: freeOf(wish, pick, orders, `W${at}`),
    })),
    lanes: spots.flatMap((a, from) =>
      spots.flatMap((b, to) => {
        const km = Math.round(Math.hypot(a.x - b.x, a.y - b.y));
        return from === to
          ? []
          : [{ from: `P${from}`, to: `P${to}`, cost: 20 + km, buckets: km > 150 ? 2 : 1 }];
      }),
    ),
    orders,
  };
}

type Pick = (from: number, to: number) => number;

function randomOrder(wish: RandomWish, pick: Pick, at: number, places: number): Order {
  const quantity = pick(8, 50) * 100;
  const due = Math.min(wish.buckets - 1, wish.steps + pick(0, Math.max(1, Math.floor(wish.buckets / 3))));
  return {
    id: `O${at}`,
    quantity,
    release: 0,
    due,
    deadline: wish.buckets - 1,
    lateCost: pick(50, 400),
    earlyCost: 0,
    unservedCost: 200_000,
    holdingCost: pick(2, 12),
    indivisible: false,
    destination: `P${pick(0, places - 1)}`,
    steps: Array.from({ length: wish.steps }, (_, step) => randomStep(wish, pick, step, quantity)),
  };
}

function randomStep(wish: RandomWish, pick: Pick, step: number, quantity: number): Step {
  const price = pick(200, 1_200);
  const work = pick(2, 9);
  const chosen = new Set<number>();
  const count = Math.max(
    2,
    Math.min(wish.factories, pick(Math.ceil(wish.eligible * 0.7), Math.ceil(wish.eligible * 1.3))),
  );
  while (chosen.size < count) chosen.add(pick(0, wish.factories - 1));
  const isJoin = wish.assembly === true && step >= 2 && step % 2 === 0;
  const after =
    step === 0 || (wish.assembly === true && step % 2 === 1 && step > 0 && step < wish.steps - 1)
      ? []
      : [step - 1];
  const joined = isJoin ? [step - 2, step - 1] : after;
  return {
    id: `S${step}`,
    after: joined.map((from) => ({ step: `S${from}`, per: 1 })),
    earliest: 0,
    centersMax: null,
    candidates: [...chosen]
      .sort((a, b) => a - b)
      .map(
        (factory): Candidate => ({
          center: `W${factory}`,
          price: Math.round((price * pick(80, 120)) / 100),
          work,
          setup:
            wish.setups === false
              ? { cost: 0, work: 0, family: null }
              : { cost: pick(50, 400) * 100, work: pick(30, 120), family: null },
          minimum: wish.minimums ? pick(0, 2) * Math.floor(quantity / 10) : 0,
          maximum: null,
          yieldBps: wish.yields ? pick(9_300, 10_000) : 10_000,
          lead: 0,
        }),
      ),
  };
}

/** Free minutes of each bucket: what the orders want of such a centre on average, over how tight it is to be. */
function freeOf(wish: RandomWish, pick: Pick, orders: readonly Order[], center: string): number[] {
  let wanted = 0;
  for (const order of orders)
    for (const step of order.steps) {
      const mine = step.candidates.find((one) => one.center === center);
      if (mine) wanted += (order.quantity * mine.work) / step.candidates.length;
    }
  const usual = Math.max(900, wanted / wish.tightness / wish.buckets);
  return Array.from({ length: wish.buckets }, () => Math.round((usual * pick(30, 170)) / 100));
}

/** Small orders of every kind, one for each seed: what other solvers are asked besides. */
export const smallOrder = (seed: number): Instance =>
  randomInstance({
    seed,
    orders: 1 + (seed % 2),
    steps: 1 + (seed % 3),
    factories: 3 + (seed % 3),
    buckets: 2 + (seed % 3),
    eligible: 2,
    tightness: [0.3, 0.6, 0.9, 1.3][seed % 4] ?? 0.5,
    yields: seed % 5 === 0,
    setups: seed % 3 !== 0,
    minimums: seed % 7 === 0,
  });

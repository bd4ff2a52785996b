import { describe, expect, it } from 'vitest';
import { alternativePlans } from './alternatives.ts';
import type { Instance, Step } from './instance.ts';
import type { Plan } from './plan.ts';
import { type RandomWish, randomInstance, randomNumbers } from './random-instance.fixture.ts';
import { split } from './split.ts';
import { type SplitLimits, thorough } from './split-limits.ts';
import { verifyPlan } from './verify.ts';

// By work alone: a clock that stands still.
const noClock = () => 0;
const limits: SplitLimits = { ...thorough, nodesMax: 20, roundsMax: 4, boundRounds: 40 };
const quick: SplitLimits = { ...limits, nodesMax: 0, roundsMax: 0, boundRounds: 0 };

const shelfCandidate = (center: string) => ({
  center,
  price: 0,
  work: 1,
  setup: { cost: 0, work: 0, family: null },
  minimum: 0,
  maximum: null,
  yieldBps: 10_000,
  lead: 0,
  earliest: 0,
});

/** The instance with pieces of a step on a shelf: behind it stands all that they went through, and leads to it alone. */
function withShelf(
  instance: Instance,
  stepId: string,
  slots: readonly (readonly [number, number])[],
): Instance {
  const [order] = instance.orders;
  if (!order) return instance;
  const before = upTo(order.steps, stepId);
  const capacity = (pieces: number | null) =>
    Array.from({ length: instance.buckets }, (_, t) =>
      slots.reduce((sum, [bucket, some]) => sum + (bucket === t ? (pieces ?? some) : 0), 0),
    );
  const places = [...new Set(instance.factories.map(({ place }) => place))];
  const factory = (id: string) => ({ id, place: id, openingCost: 0, shelf: 'S' });
  return {
    ...instance,
    factories: [...instance.factories, factory('shelf'), factory('behind')],
    centers: [
      ...instance.centers,
      { id: 'on', factory: 'shelf', capacity: capacity(null) },
      { id: 'past', factory: 'behind', capacity: capacity(1_000_000) },
    ],
    lanes: [
      ...instance.lanes,
      { from: 'behind', to: 'shelf', cost: 0, buckets: 0 },
      ...places.map((to) => ({ from: 'shelf', to, cost: 0, buckets: 0 })),
    ],
    orders: [
      {
        ...order,
        steps: order.steps.map((step) =>
          before.has(step.id)
            ? {
                ...step,
                candidates: [...step.candidates, shelfCandidate(step.id === stepId ? 'on' : 'past')],
              }
            : step,
        ),
      },
      ...instance.orders.slice(1),
    ],
  };
}

function upTo(steps: readonly Step[], id: string, found = new Set<string>()): Set<string> {
  found.add(id);
  for (const { step } of steps.find((one) => one.id === id)?.after ?? []) upTo(steps, step, found);
  return found;
}

const takenOf = ({ runs }: Plan) =>
  runs.filter(({ center }) => center === 'on').reduce((sum, { started }) => sum + started, 0);

// An assembly of two steps S0 and S1 in S2, then S3.
const wish = (seed: number): RandomWish => ({
  seed,
  orders: 1 + (seed % 2),
  steps: 4,
  factories: 5,
  buckets: 8,
  eligible: 3,
  tightness: 0.3,
  assembly: true,
  setups: seed % 3 !== 0,
  minimums: seed % 2 === 0,
  yields: seed % 4 === 0,
});

/** Seeds that take less than a second; in the seventh a greedy plan alone would leave the shelf, in the twelfth a program. */
const quickly = [2, 6, 7, 8, 9, 10, 12];

/** A hundred lids, a press makes them for 10 in lots of a hundred and not before bucket 3, joined for 5 by the bucket 30 of them at the most. */
function lids({ slots = [[0, 30]] as [number, number][], due = 7 } = {}): Instance {
  const made = { ...shelfCandidate(''), earliest: undefined, lead: 1 };
  const plain: Instance = {
    id: 'lids',
    ticksPerMinor: 1,
    buckets: 8,
    factories: [
      { id: 'press', place: 'A', openingCost: 0 },
      { id: 'bench', place: 'B', openingCost: 0 },
    ],
    centers: [
      { id: 'P', factory: 'press', capacity: Array(8).fill(1_000) },
      { id: 'B', factory: 'bench', capacity: Array(8).fill(30) },
    ],
    lanes: [{ from: 'A', to: 'B', cost: 1, buckets: 0 }],
    orders: [
      {
        id: 'o',
        quantity: 100,
        release: 0,
        due,
        deadline: 7,
        lateCost: 1,
        earlyCost: 0,
        unservedCost: 10_000,
        holdingCost: 0,
        indivisible: false,
        destination: 'B',
        steps: [
          {
            id: 'S0',
            after: [],
            earliest: 3,
            centersMax: null,
            candidates: [{ ...made, center: 'P', price: 10, minimum: 100 }],
          },
          {
            id: 'S1',
            after: [{ step: 'S0', per: 1 }],
            earliest: 0,
            centersMax: null,
            candidates: [{ ...made, center: 'B', price: 5 }],
          },
        ],
      },
    ],
  };
  return withShelf(plain, 'S0', slots);
}

const madeOf = ({ runs }: Plan) =>
  runs.filter(({ center }) => center === 'P').reduce((sum, { started }) => sum + started, 0);

describe('what lies on a shelf', () => {
  it('is used before more is made, by every plan of any order, to the last piece but those of rounding', async () => {
    for (const seed of quickly) {
      const pick = randomNumbers(seed);
      const plain = randomInstance(wish(seed));
      const pieces = pick(1, Math.floor((plain.orders[0]?.quantity ?? 0) / 2));
      const instance = withShelf(plain, pick(0, 1) ? 'S2' : 'S0', [[0, pieces]]);
      for (const within of [quick, limits]) {
        const result = await split(instance, within, noClock);
        const { wrong, total } = verifyPlan(instance, result.plan);

        expect(wrong, instance.id).toEqual([]);
        expect(Number(total), instance.id).toBe(result.total);
        expect(result.bound, instance.id).toBeLessThanOrEqual(result.total * (1 + 1e-7));
        expect(takenOf(result.plan), instance.id).toBeLessThanOrEqual(pieces);
        const slack = seed % 4 === 0 ? 5 : 0;
        expect(takenOf(result.plan), instance.id).toBeGreaterThanOrEqual(pieces - slack);
      }
    }
  }, 60_000);

  it('is used where making it too would cost no more, for a minimum is paid anyway', async () => {
    const { plan, total } = await split(lids(), limits, noClock);

    expect([takenOf(plan), madeOf(plan)]).toEqual([30, 70]);
    // A hundred lids are paid for, seventy of them travel.
    expect(total).toBe(100 * 10 + 70 + 100 * 5);
  });

  it('waits for nothing that making it waits for', async () => {
    const { plan } = await split(lids({ due: 0 }), limits, noClock);
    const joined = plan.runs.filter(({ center }) => center === 'B');

    // The first that are made are there in bucket 4.
    expect(joined.map(({ bucket, started }) => [bucket, started]).sort(([a = 0], [b = 0]) => a - b)).toEqual([
      [0, 30],
      [4, 30],
      [5, 30],
      [6, 10],
    ]);
  });

  it('is no factory', async () => {
    const [plan] = await alternativePlans(lids(), limits, noClock);

    expect(plan?.factories).toBe(2);
  });

  it('is there in its bucket, and no more of it than it is: else the verifier has a word against the plan', async () => {
    const { plan } = await split(lids({ slots: [[2, 30]] }), limits, noClock);

    expect(verifyPlan(lids({ slots: [[2, 30]] }), plan).wrong).toEqual([]);
    expect(verifyPlan(lids({ slots: [[2, 29]] }), plan).wrong).toContain('on in bucket 2: 30 of 29');
    expect(verifyPlan(lids({ slots: [[3, 30]] }), plan).wrong).toContain('on in bucket 2: 30 of 0');
  });
});

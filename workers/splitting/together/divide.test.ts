import { describe, expect, it } from 'vitest';
import { checkInstance } from '../check-instance.ts';
import type { Instance } from '../instance.ts';
import type { Plan } from '../plan.ts';
import { randomInstance, randomNumbers } from '../random-instance.fixture.ts';
import { split } from '../split.ts';
import { thorough } from '../split-limits.ts';
import { verifyPlan } from '../verify.ts';
import { divide, type PartOfPlan } from './divide.ts';
import { merge } from './merge.ts';

const noClock = () => 0;
const atOnce = { ...thorough, nodesMax: 0, roundsMax: 0, boundRounds: 0 };
const greedy = async (instance: Instance): Promise<Plan> => (await split(instance, atOnce, noClock)).plan;
const seeds = Array.from({ length: 100 }, (_, at) => at + 1);

/** Orders that want each other's hours: some with families, some with factories that cost something to open. */
function given(seed: number): Instance {
  const wish = {
    seed,
    orders: 3 + (seed % 7),
    steps: 1 + (seed % 4),
    factories: 5 + (seed % 6),
    buckets: 4 + (seed % 4),
    eligible: 3,
    tightness: 0.5 + (seed % 5) / 5,
    yields: seed % 3 === 0,
    minimums: seed % 5 === 0,
    assembly: seed % 4 === 3,
  };
  const instance = randomInstance(wish);
  const kind = seed % 3;
  return {
    ...instance,
    factories: instance.factories.map((one, n) => ({ ...one, openingCost: seed % 2 ? 40_000 * (n % 4) : 0 })),
    orders: instance.orders.map((order, n) => ({
      ...order,
      steps: order.steps.map((step) => ({
        ...step,
        candidates: step.candidates.map((one) => ({
          ...one,
          setup: kind === 0 ? one.setup : { cost: 9_000, work: 60, family: `f${n % 4}`, lasts: kind === 1 },
        })),
      })),
    })),
  };
}

/** What a part might answer, better or worse: a first plan at prices that are not its own. */
async function anyAnswer({ instance }: PartOfPlan, seed: number): Promise<Plan> {
  const pick = randomNumbers(seed);
  const orders = instance.orders.map((order) => ({
    ...order,
    steps: order.steps.map((step) => ({
      ...step,
      candidates: step.candidates.map((one) => ({
        ...one,
        price: Math.round((one.price * pick(20, 200)) / 100),
      })),
    })),
  }));
  return await greedy({ ...instance, orders });
}

function together(plan: Plan, answers: readonly Plan[]): Plan {
  const theirs = new Set(answers.flatMap((one) => [...one.runs, ...one.unserved].map(({ order }) => order)));
  const others = [plan, ...answers].map((one, at) => ({
    runs: one.runs.filter(({ order }) => at > 0 || !theirs.has(order)),
    shipments: one.shipments.filter(({ order }) => at > 0 || !theirs.has(order)),
    unserved: one.unserved.filter(({ order }) => at > 0 || !theirs.has(order)),
  }));
  return {
    runs: others.flatMap(({ runs }) => runs),
    shipments: others.flatMap(({ shipments }) => shipments),
    unserved: others.flatMap(({ unserved }) => unserved),
  };
}

describe('a plan of several orders in parts', () => {
  it('is a question of its own in each, which what the plan says of its orders answers', async () => {
    for (const seed of seeds) {
      const instance = given(seed);
      const plan = await greedy(instance);
      for (const [at, part] of divide(instance, plan, seed % 3, { count: 2, size: 2 }).entries()) {
        expect(checkInstance(part.instance), `${seed}.${at}`).toEqual([]);
        expect(verifyPlan(part.instance, part.share).wrong, `${seed}.${at}`).toEqual([]);
      }
    }
  });

  it('fits together again, whatever the parts answer', async () => {
    let other = 0;
    for (const seed of seeds) {
      const instance = given(seed);
      const plan = await greedy(instance);
      const parts = divide(instance, plan, seed % 3, { count: 2 + (seed % 2), size: 2 });
      const answers = await Promise.all(parts.map((part, at) => anyAnswer(part, seed * 10 + at)));
      const { wrong, total } = verifyPlan(instance, together(plan, answers));

      expect(wrong, String(seed)).toEqual([]);
      if (total !== verifyPlan(instance, plan).total) other += 1;
    }
    // Else nothing has been tried.
    expect(other).toBeGreaterThan(80);
  });

  it('never becomes dearer by them, and holds', async () => {
    let better = 0;
    for (const seed of seeds) {
      const instance = given(seed);
      const plan = await greedy(instance);
      const before = Number(verifyPlan(instance, plan).total);
      const parts = divide(instance, plan, seed % 3, { count: 2, size: 3 });
      const answers = await Promise.all(parts.map((part, at) => anyAnswer(part, seed * 10 + at)));
      const merged = merge(instance, plan, [...answers, undefined]);
      const { wrong, total } = verifyPlan(instance, merged.plan);

      expect(wrong, String(seed)).toEqual([]);
      expect(Number(total), String(seed)).toBe(merged.total);
      expect(merged.total, String(seed)).toBeLessThanOrEqual(before);
      if (merged.total < before) better += 1;
    }
    expect(better).toBeGreaterThan(10);
  });

  it('takes no answer that does not hold beside the others', async () => {
    const instance = given(2);
    const plan = await greedy(instance);
    const [part] = divide(instance, plan, 0, { count: 1, size: 99 });
    const free = { ...plan, runs: plan.runs.map((run) => ({ ...run, bucket: 0 })) };

    expect(part?.instance.orders).toHaveLength(instance.orders.length);
    expect(merge(instance, plan, [free])).toMatchObject({ plan, taken: 0 });
  });

  it('has each order in one part at most, and in one of the parts of some rounds', async () => {
    const instance = given(6);
    const plan = await greedy(instance);
    const cut = { count: 2, size: 2 };
    const rounds = [0, 1, 2].map((round) =>
      divide(instance, plan, round, cut).map(({ instance: { orders } }) => orders.map(({ id }) => id)),
    );

    for (const parts of rounds) expect(new Set(parts.flat()).size).toBe(parts.flat().length);
    expect(new Set(rounds.flat(2))).toEqual(new Set(instance.orders.map(({ id }) => id)));
  });

  it('keeps orders together that share a set-up for good, and lets others be apart', async () => {
    let apart = 0;
    for (const seed of seeds.filter((one) => one % 3 === 1)) {
      const instance = given(seed);
      const plan = await greedy(instance);
      const parts = divide(instance, plan, 0, { count: 3, size: 9 });
      const partOf = new Map(
        parts.flatMap(({ instance: { orders } }, at) => orders.map(({ id }) => [id, at])),
      );
      const family = (order: string) => instance.orders.findIndex(({ id }) => id === order) % 4;
      const sharing = Map.groupBy(plan.runs, ({ order, center }) => `${center}|${family(order)}`);
      for (const runs of sharing.values())
        expect(new Set(runs.map(({ order }) => partOf.get(order))).size, String(seed)).toBe(1);
      if (parts.length > 1) apart += 1;
    }
    expect(apart).toBeGreaterThan(20);
  });
});

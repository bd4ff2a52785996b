import { describe, expect, it } from 'vitest';
import type { Candidate, Instance, Step } from '../instance.ts';
import { keepAll } from '../keep-candidates.ts';
import { Ledger, type Route } from '../ledger.ts';
import { type Network, networkOf } from '../network.ts';
import { randomInstance, randomNumbers } from '../random-instance.fixture.ts';
import { split } from '../split.ts';
import { thorough } from '../split-limits.ts';
import { verifyPlan } from '../verify.ts';
import { buildArcModel } from './arc-model.ts';
import { openSolver, solve } from './solver.ts';

const buckets = 3;
/** The last of them have routes that fit only together. */
const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 22, 56];

/** A few pieces, two steps, three centres of which one may do both; a set-up takes a good part of a bucket, and what is free hardly ever divides. */
function fewPieces(seed: number): Instance {
  const pick = randomNumbers(seed);
  const candidate = (center: string, work: number): Candidate => ({
    center,
    price: pick(5, 30),
    work,
    setup: { cost: pick(0, 60), work: pick(0, 5), family: null },
    minimum: seed % 4 === 0 ? pick(0, 3) : 0,
    maximum: seed % 5 === 0 ? pick(1, 3) : null,
    yieldBps: 10_000,
    lead: seed % 7 === 0 ? pick(0, 1) : 0,
  });
  const step = (id: string, after: readonly string[], centers: readonly string[]): Step => {
    const work = pick(2, 3);
    return {
      id,
      after: after.map((from) => ({ step: from, per: 1 })),
      earliest: 0,
      centersMax: seed % 6 === 0 ? 1 : null,
      candidates: centers.map((center) => candidate(center, work)),
    };
  };
  return {
    id: `few-${seed}`,
    ticksPerMinor: 1,
    buckets,
    factories: ['P', 'P', 'R'].map((place, at) => ({ id: `F${at}`, place, openingCost: 0 })),
    centers: [0, 1, 2].map((at) => ({
      id: `W${at}`,
      factory: `F${at}`,
      capacity: Array.from({ length: buckets }, () => pick(0, 11)),
    })),
    lanes: [
      { from: 'P', to: 'R', cost: pick(1, 9), buckets: 1 },
      { from: 'R', to: 'P', cost: pick(1, 9), buckets: 1 },
    ],
    orders: [
      {
        id: 'O',
        quantity: 3,
        release: 0,
        due: 1,
        deadline: buckets - 1,
        lateCost: pick(1, 20),
        earlyCost: pick(0, 3),
        unservedCost: 150,
        holdingCost: pick(0, 4),
        indivisible: false,
        destination: 'P',
        steps: [step('A', [], ['W0', 'W1']), step('B', ['A'], ['W0', 'W2'])],
      },
    ],
  };
}

/** What the cheapest of all plans costs, by trying every set of ways that pieces may go. */
function cheapestOfAll(network: Network): number {
  const whole = network.orders[0]?.order.quantity ?? 0;
  const routes = routesOf(network);
  let best = Number.POSITIVE_INFINITY;
  const tryWith = (chosen: readonly Route[], from: number) => {
    best = Math.min(best, costWith(network, chosen));
    if (chosen.length < whole)
      for (let at = from; at < routes.length; at++) tryWith([...chosen, routes[at] as Route], at);
  };
  tryWith([], 0);
  return best;
}

/** All that are in time. Room is not asked for: a bucket without any for a set-up may have some after it. */
function routesOf({ instance, buckets: T }: Network): Route[] {
  const roomy = { ...instance, centers: instance.centers.map((one) => ({ ...one, capacity: [99, 99, 99] })) };
  const cells = Array.from({ length: 2 * T }, (_, at) => ({ candidate: Math.floor(at / T), bucket: at % T }));
  const all = cells.flatMap((first) => cells.map((second) => ({ stops: [first, second] })));
  return all.filter((route) => costWith(networkOf(roomy), [route]) < refused);
}

const refused = Number.POSITIVE_INFINITY;

/** By the verifier's word. */
function costWith(network: Network, chosen: readonly Route[]): number {
  const ledger = new Ledger(network);
  for (const route of chosen) ledger.put(0, route, 1);
  const { wrong, total } = verifyPlan(network.instance, ledger.plan());
  return wrong.length > 0 ? refused : Number(total);
}

/** What the program over everything says that no plan costs less than, with broken pieces or with whole ones. */
async function provenOf(network: Network, pieces: 'whole' | 'broken', below?: number): Promise<number> {
  const orders = network.orders.map((net, order) => ({ order, kept: keepAll(net) }));
  const { model } = buildArcModel(new Ledger(network), orders, 1, 'whole', { exact: true, pieces });
  const leaning = below === undefined ? undefined : 'whole proof';
  const limits = { nodesMax: 10_000, secondsMax: 60, gap: 0, seed: 1, leaning, below } as const;
  return solve(await openSolver(), model, limits).bound;
}

describe('one order to its end', () => {
  it('is what the cheapest of all plans costs, and no bound is above it', async () => {
    for (const seed of seeds) {
      const instance = fewPieces(seed);
      const network = networkOf(instance);
      const best = cheapestOfAll(network);
      const { total, bound } = await split(instance, { ...thorough, gap: 0 }, () => 0);
      const [broken, whole] = [await provenOf(network, 'broken'), await provenOf(network, 'whole')];

      expect(bound, instance.id).toBeLessThanOrEqual(best * (1 + 1e-9));
      expect(total, instance.id).toBe(best);
      expect(broken, instance.id).toBeLessThanOrEqual(best * (1 + 1e-6));
      expect(whole, instance.id).toBeCloseTo(best, 3);
      expect(await provenOf(network, 'whole', best + 1), instance.id).toBeCloseTo(best, 3);
      expect(await provenOf(network, 'whole', best - 0.5), instance.id).toBe(best - 0.5);
    }
  });

  it('is proven where buckets hold many pieces, by broken pieces and then whole ones', async () => {
    const instance = randomInstance({
      seed: 3,
      orders: 1,
      steps: 3,
      factories: 14,
      buckets: 8,
      eligible: 7,
      tightness: 0.3,
    });
    const result = await split(instance, thorough, () => 0);

    expect(verifyPlan(instance, result.plan).wrong).toEqual([]);
    expect(result.gap).toBeLessThanOrEqual(thorough.gap);
  });
});

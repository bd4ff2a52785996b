import { describe, expect, it } from 'vitest';
import { fillGreedily } from '../greedy.ts';
import type { Instance } from '../instance.ts';
import { Ledger } from '../ledger.ts';
import { lagrangianBound } from '../lower-bound.ts';
import { networkOf } from '../network.ts';
import { costOf, totalOf } from '../plan-cost.ts';
import { buildArcModel } from '../program/arc-model.ts';
import { openSolver, solve } from '../program/solver.ts';
import { randomInstance } from '../random-instance.fixture.ts';
import { split } from '../split.ts';
import { thorough } from '../split-limits.ts';
import { Fill } from './fill.ts';
import { pricedBound } from './priced-bound.ts';
import { sift } from './sieve.ts';

const limits = { scale: 1_000, rounds: 60, left: () => 60 };

/** Orders of some steps with all that a bound may trip over: yields, assembly, least charges, set-ups of a family. */
function order(seed: number): Instance {
  const instance = randomInstance({
    seed,
    orders: 1 + (seed % 2),
    steps: 2 + (seed % 2),
    factories: 4 + (seed % 3),
    buckets: 4 + (seed % 3),
    eligible: 2,
    tightness: [0.3, 0.6, 0.9][seed % 3] ?? 0.5,
    yields: seed % 2 === 0,
    setups: seed % 5 !== 0,
    minimums: seed % 3 === 0,
    assembly: seed === 7,
  });
  return seed % 4 === 1 ? withFamilies(instance) : instance;
}

function withFamilies(instance: Instance): Instance {
  return {
    ...instance,
    orders: instance.orders.map((one) => ({
      ...one,
      steps: one.steps.map((step) => ({
        ...step,
        candidates: step.candidates.map((candidate) => ({
          ...candidate,
          setup: { ...candidate.setup, family: 'F' },
        })),
      })),
    })),
  };
}

describe('the bound by prices of hours and pieces', () => {
  it('is never above what a plan costs, whatever the orders are like', async () => {
    const gaps: number[] = [];
    for (const seed of [1, 2, 3, 5, 7]) {
      const instance = order(seed);
      const best = await split(
        instance,
        { ...thorough, nodesMax: 5, roundsMax: 1, boundRounds: 20 },
        () => 0,
      );
      const found = await pricedBound(networkOf(instance), best.total * 1.2, limits);

      expect(found?.value ?? 0, instance.id).toBeLessThanOrEqual(best.total * (1 + 1e-9));
      gaps.push(1 - (found?.value ?? 0) / best.total);
    }

    expect(gaps.sort((a, b) => a - b)[2], 'In the middle it is near').toBeLessThan(0.08);
  });

  it('sees more of what is paid once than prices of hours alone', async () => {
    const network = networkOf(
      randomInstance({
        seed: 7,
        orders: 1,
        steps: 4,
        factories: 24,
        buckets: 10,
        eligible: 9,
        tightness: 0.4,
      }),
    );
    const ledger = new Ledger(network);
    fillGreedily(ledger);
    const known = totalOf(costOf(ledger));
    const found = await pricedBound(network, known, limits);

    expect(found?.value).toBeLessThan(known);
    expect(found?.value).toBeGreaterThan(lagrangianBound(network, known, 300).value * 1.003);
  });

  it('is the same again, and what is sifted by it still holds the plan that is known', async () => {
    const network = networkOf(
      randomInstance({
        seed: 9,
        orders: 1,
        steps: 4,
        factories: 24,
        buckets: 10,
        eligible: 9,
        tightness: 0.4,
      }),
    );
    const ledger = new Ledger(network);
    fillGreedily(ledger);
    const known = totalOf(costOf(ledger));
    const [found, again] = [
      await pricedBound(network, known, limits),
      await pricedBound(network, known, limits),
    ];
    if (!found) throw new Error('No bound in a minute');
    const { kept, sieve } = sift(found.market, ledger, found.prices, { makersMax: 5, within: 10 });
    const all = buildArcModel(new Ledger(network), [{ order: 0, kept: kept[0] ?? [] }], 1_000);
    const some = buildArcModel(new Ledger(network), [{ order: 0, kept: kept[0] ?? [] }], 1_000, 'spread', {
      sieve,
    });
    const solved = solve(await openSolver(), some.model, {
      nodesMax: 50,
      secondsMax: 60,
      gap: 0.01,
      seed: 1,
    });

    expect(again?.value).toBe(found.value);
    expect(some.model.columns).toBeLessThan(all.model.columns);
    for (const [at, made] of (ledger.started[0] ?? []).entries())
      for (const candidate of made.keys()) expect(kept[0]?.[at]).toContain(candidate);
    expect((solved.objective ?? Number.POSITIVE_INFINITY) * some.scale).toBeLessThanOrEqual(known * 1.02);
  });

  it('leaves the known plan a way to be begun from, however fine the sieve is', async () => {
    for (const seed of [1, 2, 3]) {
      const wish = { seed, orders: 1, steps: 4, factories: 20, buckets: 10, eligible: 9, tightness: 0.4 };
      const network = networkOf(randomInstance(wish));
      const ledger = new Ledger(network);
      fillGreedily(ledger);
      const known = totalOf(costOf(ledger));
      const found = await pricedBound(network, known, limits);
      if (!found) throw new Error('No bound in a minute');
      const fine = { makersMax: 0, within: Number.NEGATIVE_INFINITY };
      const { kept, sieve } = sift(found.market, ledger, found.prices, fine);
      const orders = [{ order: 0, kept: kept[0] ?? [] }];
      const { model, scale } = buildArcModel(new Ledger(network), orders, 1_000, 'spread', { sieve });
      const one = { nodesMax: 50, secondsMax: 60, gap: 0, seed: 1 };
      const { objective = Number.POSITIVE_INFINITY } = solve(await openSolver(), model, one);

      expect(objective * scale, `seed ${seed}`).toBeLessThanOrEqual(known * (1 + 1e-6));
    }
  });
});

describe('what pays best of some buckets', () => {
  it('is the cheapest first, the last of them in part', () => {
    const fill = new Fill(10);
    fill.add(0, -1, 6);
    fill.add(1, -3, 6);
    fill.add(2, 2, 6);
    const taken = new Map<number, number>();
    fill.each((at, pieces) => taken.set(at, pieces));

    expect(taken).toEqual(
      new Map([
        [1, 6],
        [0, 4],
      ]),
    );
    expect(fill.with(-2, 3)).toEqual({ cost: -18 - 6 - 1, filled: 10 });
  });
});

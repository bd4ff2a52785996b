import { describe, expect, it } from 'vitest';
import { factoriesWith, factoryBound } from './factory-bound.ts';
import type { Instance } from './instance.ts';
import { networkOf } from './network.ts';
import { randomInstance, randomNumbers } from './random-instance.fixture.ts';
import { split } from './split.ts';
import { thorough } from './split-limits.ts';

const noClock = () => 0;

/** Orders of one step over factories that cost something to open, all but every fourth. */
function opening(seed: number): Instance {
  const instance = randomInstance({
    seed,
    orders: 4 + (seed % 5),
    steps: 1,
    factories: 5 + (seed % 3),
    buckets: 1 + (seed % 3),
    eligible: 4,
    tightness: seed % 2 ? 0.3 : 0.6,
    yields: seed % 3 === 0,
    setups: seed % 4 === 0,
  });
  const pick = randomNumbers(seed);
  const factories = instance.factories.map((factory, at) => ({
    ...factory,
    openingCost: at % 4 === 3 ? 0 : pick(20_000, 900_000),
  }));
  return { ...instance, factories };
}

describe('the bound over factories', () => {
  it('is never above what the best plan costs, and mostly near it', async () => {
    let near = 0;
    const seeds = Array.from({ length: 10 }, (_, at) => at + 1);
    for (const seed of seeds) {
      const instance = opening(seed);
      const best = await split(instance, { ...thorough, gap: 0, nodesMax: 100, roundsMax: 4 }, noClock);
      const found = factoryBound(networkOf(instance), best.total * 1.5, 200);

      expect(found?.value, instance.id).toBeLessThanOrEqual(best.total * (1 + 1e-9));
      if ((found?.value ?? 0) > 0.9 * best.total) near += 1;
    }
    expect(near).toBeGreaterThan(seeds.length / 2);
  }, 60_000);

  it('says which factories are worth opening: as many of them as the work needs, and all that cost nothing', () => {
    const network = networkOf(opening(5));
    const ranked = factoryBound(network, 1e12, 100)?.ranked ?? [];
    const free = network.factories.flatMap(({ openingCost }, at) => (openingCost === 0 ? [at] : []));

    expect([...ranked, ...free].sort()).toEqual(network.factories.map((_, at) => at).sort());
    expect(factoriesWith(network, ranked, 0)).toEqual(new Set(free));
    expect(factoriesWith(network, ranked, 1e9).size).toBe(network.factories.length);
    const some = factoriesWith(network, ranked, 0.5);
    expect([...some].filter((at) => !free.includes(at))).toEqual(ranked.slice(0, some.size - free.length));
  });

  it('has nothing to say of orders of several steps, or where nothing costs to open', () => {
    const wish = { seed: 3, orders: 2, factories: 4, buckets: 3, eligible: 3, tightness: 0.4 };
    expect(factoryBound(networkOf(randomInstance({ ...wish, steps: 2 })), 1e9, 5)).toBeUndefined();
    expect(factoryBound(networkOf(randomInstance({ ...wish, steps: 1 })), 1e9, 5)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { alternativePlans } from './alternatives.ts';
import { aHairBeyond, entryCases } from './entry-case.fixture.ts';
import type { Instance } from './instance.ts';
import { type RandomWish, randomInstance } from './random-instance.fixture.ts';
import { split } from './split.ts';
import { type SplitLimits, thorough } from './split-limits.ts';
import { verifyPlan } from './verify.ts';
import { hourValues } from './why-not.ts';

// By work alone: a clock that stands still.
const noClock = () => 0;
const limits: SplitLimits = { ...thorough, nodesMax: 20, roundsMax: 4, boundRounds: 40 };
const small = (seed: number): RandomWish => ({
  seed,
  orders: 1 + (seed % 3),
  steps: 1 + (seed % 4),
  factories: 4 + (seed % 4),
  buckets: 3 + (seed % 5),
  eligible: 2 + (seed % 2),
  tightness: seed % 2 ? 0.4 : 0.9,
  yields: seed % 3 === 0,
  setups: seed % 4 !== 1,
  minimums: seed % 5 === 0,
  assembly: seed % 4 === 3,
});

/** Of each shape some that take less than a second; `npm run check:split` takes a thousand. */
const quick = [1, 4, 5, 6, 9, 12, 13, 16, 17, 18, 21, 24, 25, 29, 30, 33];

describe('a split', () => {
  it('of any order holds before the verifier, costs what the engine says, and no less than its bound', async () => {
    for (const seed of quick) {
      const instance = randomInstance(small(seed));
      const result = await split(instance, limits, noClock);
      const { wrong, total } = verifyPlan(instance, result.plan);

      expect(wrong, instance.id).toEqual([]);
      expect(Number(total), instance.id).toBe(result.total);
      expect(result.bound, instance.id).toBeLessThanOrEqual(result.total * (1 + 1e-7));
      expect(result.total, instance.id).toBeLessThanOrEqual(result.steps[0]?.total ?? 0);
      expect(result.stoppedBy, instance.id).toBe('work');
    }
  }, 60_000);

  it('goes by the ways of each order, where it has its own', async () => {
    for (const seed of [4, 16, 29]) {
      const instance = randomInstance(small(seed));
      const [first] = instance.orders;
      const dear = instance.lanes.map((lane) => ({ ...lane, order: first?.id, cost: 3 * lane.cost + 1 }));
      const own = { ...instance, lanes: [...instance.lanes, ...dear] };
      const [common, result] = [await split(instance, limits, noClock), await split(own, limits, noClock)];
      const { wrong, total } = verifyPlan(own, result.plan);

      expect(wrong, instance.id).toEqual([]);
      expect(Number(total), instance.id).toBe(result.total);
      expect(result.total, instance.id).toBeGreaterThan(common.bound);
      expect(Number(verifyPlan(instance, result.plan).total), instance.id).toBeLessThan(result.total);
    }
  }, 60_000);

  it('is the same again for the same order', async () => {
    const instance = randomInstance(small(6));
    const [once, twice] = [await split(instance, limits, noClock), await split(instance, limits, noClock)];

    expect(twice).toEqual(once);
  });

  it('gives a first plan at once, and tells of every better one', async () => {
    const told: number[] = [];
    await split(randomInstance(small(1)), limits, noClock, ({ total }) => told.push(total));

    expect(told.length).toBeGreaterThan(0);
    expect([...told].sort((a, b) => b - a)).toEqual(told);
  });

  it('leaves out what nobody has hours for, at its price, rather than give no answer', async () => {
    const instance = randomInstance({ ...small(4), orders: 1 });
    const none: Instance = {
      ...instance,
      centers: instance.centers.map((one) => ({ ...one, capacity: one.capacity?.map(() => 0) ?? null })),
    };
    const { plan } = await split(none, limits, noClock);

    expect(plan.unserved).toEqual([{ order: 'O0', quantity: instance.orders[0]?.quantity }]);
    expect(verifyPlan(none, plan).wrong).toEqual([]);
  });

  it('has alternatives of which none is beaten by another in cost, date and number of factories', async () => {
    const instance = randomInstance({
      ...small(7),
      orders: 1,
      steps: 3,
      factories: 8,
      eligible: 4,
      tightness: 0.3,
    });
    const found = await alternativePlans(instance, limits, noClock);

    expect(found.length).toBeGreaterThanOrEqual(1);
    for (const one of found)
      for (const other of found)
        if (one !== other)
          expect(
            other.total <= one.total &&
              other.arrives <= one.arrives &&
              other.factories <= one.factories &&
              other.unserved <= one.unserved,
          ).toBe(false);
  });
});

describe('who is left out of a plan', () => {
  const enough = { nodesMax: 20_000, secondsMax: 60 };

  it('comes in by exactly the reduction that is said, and not by a hair less', async () => {
    let asked = 0;
    for await (const one of entryCases(100)) {
      expect(await aHairBeyond(one), `${one.instance.id} ${one.leftOut.center}`).toEqual({
        more: 'IN',
        less: 'ENTERS',
      });
      asked += 1;
      if (asked === 12) break;
    }
    expect(asked).toBe(12);
  }, 120_000);

  it('has hours that are worth something only where they are all used', async () => {
    const instance = randomInstance({ ...small(2), orders: 2, steps: 2, tightness: 1.2, setups: false });
    const values = await hourValues(instance, enough);

    expect(values.length).toBeGreaterThan(0);
    for (const { value } of values) expect(value).toBeGreaterThan(0);
  });
});

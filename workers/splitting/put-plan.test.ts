import { describe, expect, it } from 'vitest';
import { Ledger } from './ledger.ts';
import { networkOf } from './network.ts';
import { costOf, totalOf } from './plan-cost.ts';
import { putPlan } from './put-plan.ts';
import { randomInstance } from './random-instance.fixture.ts';
import { split } from './split.ts';
import { thorough } from './split-limits.ts';
import { verifyPlan } from './verify.ts';

const given = (seed: number, yields: boolean) =>
  randomInstance({
    seed,
    orders: 1 + (seed % 6),
    steps: 1 + (seed % 5),
    factories: 6 + (seed % 5),
    buckets: 6,
    eligible: 4,
    tightness: 0.6,
    yields,
    minimums: seed % 5 === 0,
    assembly: seed % 4 === 3,
  });

describe('a plan that is put back into a ledger', () => {
  it('costs what it cost, and fits, where nothing is lost in making', async () => {
    for (let seed = 1; seed <= 60; seed++) {
      const instance = given(seed, false);
      const { plan, total } = await split(instance, { ...thorough, nodesMax: 0 }, () => 0);
      const ledger = new Ledger(networkOf(instance));
      putPlan(ledger, plan);

      expect(totalOf(costOf(ledger)), String(seed)).toBe(total);
      expect(verifyPlan(instance, ledger.plan()).wrong, String(seed)).toEqual([]);
    }
  });

  it('holds also where losses are rounded anew', async () => {
    for (let seed = 1; seed <= 60; seed++) {
      const instance = given(seed, true);
      const { plan } = await split(instance, { ...thorough, nodesMax: 0 }, () => 0);
      const ledger = new Ledger(networkOf(instance));
      putPlan(ledger, plan);

      expect(verifyPlan(instance, ledger.plan()).wrong, String(seed)).toEqual([]);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { randomInstance } from '../random-instance.fixture.ts';
import { split } from '../split.ts';
import { thorough } from '../split-limits.ts';
import { verifyPlan } from '../verify.ts';
import { onlyWhole, overWhole, wholeOf } from './only-whole.ts';

const greedy = { ...thorough, nodesMax: 0, roundsMax: 0, boundRounds: 0 };
const nothing = { runs: [], shipments: [], unserved: [] };
const scarce = (seed: number) =>
  randomInstance({
    seed,
    orders: 6,
    steps: 1 + (seed % 3),
    factories: 5,
    buckets: 4,
    eligible: 2,
    tightness: 2,
    yields: seed % 3 === 0,
    setups: seed % 2 === 0,
    minimums: seed % 5 === 0,
  });
const seeds = Array.from({ length: 30 }, (_, n) => n + 1);

describe('a plan of whole orders', () => {
  it('makes each order whole or not at all, holds, and keeps what was whole', async () => {
    let [left, kept] = [0, 0];
    for (const seed of seeds) {
      const instance = scarce(seed);
      const { plan } = await split(instance, greedy, () => 0);
      const whole = onlyWhole(instance, plan);

      expect(verifyPlan(instance, whole).wrong, String(seed)).toEqual([]);
      const made = new Set(whole.runs.map(({ order }) => order));
      for (const { order, quantity } of whole.unserved) {
        expect(made.has(order), `${seed} ${order}`).toBe(false);
        expect(quantity).toBe(instance.orders.find(({ id }) => id === order)?.quantity);
        left += 1;
      }
      for (const id of wholeOf(instance, plan)) {
        if (seed % 3 !== 0) expect(made.has(id), `${seed} ${id}`).toBe(true);
        kept += 1;
      }
    }
    expect(left).toBeGreaterThan(30);
    expect(kept).toBeGreaterThan(10);
  });

  it('from nothing gives the orders that are named first their turn first', () => {
    for (const seed of seeds) {
      const instance = scarce(seed);
      const [first] = instance.orders;
      const alone = onlyWhole({ ...instance, orders: instance.orders.slice(0, 1) }, nothing);
      const all = onlyWhole(instance, nothing);

      expect(wholeOf(instance, all).has(first?.id ?? ''), String(seed)).toBe(alone.unserved.length === 0);
    }
  });

  it('is a question of its own over the orders that are whole', async () => {
    const instance = scarce(4);
    const plan = onlyWhole(instance, nothing);
    const mine = overWhole(instance, plan);

    expect(mine.orders.map(({ id }) => id)).toEqual([...wholeOf(instance, plan)]);
    expect(mine.orders.length).toBeLessThan(instance.orders.length);
  });
});

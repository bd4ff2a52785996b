import { describe, expect, it } from 'vitest';
import { fillGreedily } from './greedy.ts';
import type { Instance } from './instance.ts';
import { Ledger } from './ledger.ts';
import { networkOf } from './network.ts';
import { randomInstance } from './random-instance.fixture.ts';
import { reinsertOrders } from './reinsert/reinsert.ts';
import { shortOrders } from './short-lots.ts';
import { verifyPlan } from './verify.ts';

/** Orders whose steps find room at several centres more cheaply than at one, with lots of so many pieces. */
const given = (seed: number, minimum: number, lotHeld: boolean): Instance => {
  const wish = { seed, orders: 8, steps: 3, factories: 8, buckets: 12, eligible: 4, tightness: 0.6 };
  const instance = randomInstance({ ...wish, minimums: true });
  const orders = instance.orders.map((order) => ({
    ...order,
    steps: order.steps.map((step) => ({
      ...step,
      candidates: step.candidates.map((one) => ({ ...one, minimum, lotHeld })),
    })),
  }));
  return { ...instance, orders };
};

function greedy(instance: Instance): Ledger {
  const ledger = new Ledger(networkOf(instance));
  fillGreedily(ledger);
  return ledger;
}

/** Awards below their lot beside another centre's, counted apart from the code. */
function below({ orders }: Instance, ledger: Ledger): number {
  const { runs } = ledger.plan();
  return orders.filter(({ id, steps }) =>
    steps.some(({ id: step, candidates }) => {
      const own = runs.filter((run) => run.order === id && run.step === step);
      const made = [...Map.groupBy(own, ({ center }) => center)].map(([center, some]) => ({
        least: candidates.find((one) => one.center === center)?.minimum ?? 0,
        pieces: some.reduce((sum, { started }) => sum + started, 0),
      }));
      return made.length > 1 && made.some(({ least, pieces }) => pieces < least);
    }),
  ).length;
}

const seeds = Array.from({ length: 30 }, (_, at) => at + 1);

describe('lots that are held', () => {
  it('are filled by one centre a step where an order would leave them short, and are only paid where they are not held', () => {
    let [free, held] = [0, 0];
    for (const seed of seeds) {
      const open = given(seed, 300, false);
      free += below(open, greedy(open));
      const instance = given(seed, 300, true);
      const ledger = greedy(instance);
      expect(shortOrders(ledger), String(seed)).toBe(below(instance, ledger));
      expect(verifyPlan(instance, ledger.plan()).wrong, String(seed)).toEqual([]);
      held += shortOrders(ledger);
    }
    expect(free).toBeGreaterThan(50);
    expect(held).toBeLessThan(free / 4);
  });

  it('are short of fewer orders, or of as few, when these are put back in other turns', () => {
    for (const seed of seeds) {
      const ledger = greedy(given(seed, 900, true));
      const before = shortOrders(ledger);
      reinsertOrders(ledger, { workMax: 50_000, seed: 1 }, () => false);
      expect(shortOrders(ledger), String(seed)).toBeLessThanOrEqual(before);
    }
  });
});

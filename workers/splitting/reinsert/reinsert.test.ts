import { describe, expect, it } from 'vitest';
import { fillGreedily } from '../greedy.ts';
import type { Instance } from '../instance.ts';
import { Ledger } from '../ledger.ts';
import { networkOf } from '../network.ts';
import { randomInstance } from '../random-instance.fixture.ts';
import { verifyPlan } from '../verify.ts';
import { reinsertOrders } from './reinsert.ts';

const never = () => false;
const limits = { workMax: 200_000, seed: 1 };
const given = (seed: number) =>
  randomInstance({
    seed,
    orders: 8,
    steps: 1 + (seed % 4),
    factories: 8,
    buckets: 8,
    eligible: 4,
    tightness: 0.8,
    yields: seed % 3 === 0,
    minimums: seed % 2 === 0,
    setups: seed % 5 === 0,
    assembly: seed % 7 === 0,
  });

/** The greedy plan, and what comes of it. */
function reinserted(instance: Instance, isOver: () => boolean = never, seed = 1) {
  const ledger = new Ledger(networkOf(instance));
  fillGreedily(ledger);
  const before = verifyPlan(instance, ledger.plan());
  const endedBy = reinsertOrders(ledger, { ...limits, seed }, isOver);
  const plan = ledger.plan();
  return { before, after: verifyPlan(instance, plan), plan, endedBy };
}

describe('orders that are put back in other turns', () => {
  it('hold, and never cost more than before, whatever there is of lots, yields, set-ups and joins', () => {
    let cheaper = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const { before, after, endedBy } = reinserted(given(seed));
      expect(after.wrong, String(seed)).toEqual([]);
      expect(after.total <= before.total, String(seed)).toBe(true);
      expect(endedBy).toBe('work');
      if (after.total < before.total) cheaper++;
    }
    expect(cheaper).toBeGreaterThan(30);
  });

  it('are the same for the same seed, and the plan that stands is the best that was met', () => {
    const [one, other] = [reinserted(given(4)), reinserted(given(4))];
    expect(one.plan).toEqual(other.plan);
    expect(reinserted(given(4), never, 2).after.total).toBeLessThanOrEqual(one.before.total);
  });

  it('stop when they are told to, with the best so far', () => {
    let looks = 0;
    const { before, after, endedBy } = reinserted(given(6), () => looks++ >= 20);
    expect(endedBy).toBe('guard');
    expect(after.wrong).toEqual([]);
    expect(after.total <= before.total).toBe(true);
    expect(looks).toBe(21);
  });

  it('find the turn in which all are there in time, where the first turn makes one late', () => {
    // One centre with room for one order a week. Whose week of lateness costs most comes first, and takes the week of the one that is due in it.
    const order = (id: string, due: number, lateCost: number) => ({
      ...(given(1).orders[0] as Instance['orders'][number]),
      ...{ id, quantity: 10, due, release: 0, deadline: 9, lateCost, earlyCost: 0, holdingCost: 0 },
      ...{ unservedCost: 1e6, indivisible: false, destination: null },
      steps: [{ id: '10', after: [], earliest: 0, centersMax: null, candidates: [atOne] }],
    });
    const orders = [order('dear', 5, 1_001), order('early', 1, 1_000)];
    const { before, after } = reinserted({ ...one, orders });

    expect([Number(before.total), Number(after.total)]).toEqual([200 + 10 * 1_000, 200]);
  });
});

const atOne = {
  center: 'W',
  price: 10,
  work: 1,
  setup: { cost: 0, work: 0, family: null },
  minimum: 0,
  maximum: null,
  yieldBps: 10_000,
  lead: 1,
};
const one = {
  id: 'one',
  ticksPerMinor: 1,
  buckets: 10,
  factories: [{ id: 'F', place: 'P', openingCost: 0 }],
  centers: [{ id: 'W', factory: 'F', capacity: Array.from({ length: 10 }, () => 10) }],
  lanes: [],
};

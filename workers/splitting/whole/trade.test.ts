import { describe, expect, it } from 'vitest';
import type { Candidate, Instance } from '../instance.ts';
import { noSetup } from '../instance.ts';
import { Ledger } from '../ledger.ts';
import { networkOf } from '../network.ts';
import { costOf, totalOf } from '../plan-cost.ts';
import { randomNumbers } from '../random-instance.fixture.ts';
import { verifyPlan } from '../verify.ts';
import { cellsOf } from './cells.ts';
import { improveWhole } from './improve-whole.ts';

/** Whole orders over a few centres and weeks, with lead times, set-ups of their own, minimum charges, late and early cost; tight enough that the best of each do not fit together. */
function wholeOrders(seed: number): Instance {
  const pick = randomNumbers(seed);
  const [centers, buckets, orders] = [2, 2, 5];
  const candidate = (at: number): Candidate => ({
    center: `C${at}`,
    price: pick(10, 40),
    work: pick(5, 25),
    setup: { ...noSetup, cost: pick(0, 30), work: pick(0, 10) },
    minimum: pick(0, 3),
    maximum: pick(0, 3) === 0 ? 2 : null,
    yieldBps: pick(0, 1) === 0 ? 10_000 : 9_000,
    lead: pick(0, 1),
  });
  return {
    id: `whole-${seed}`,
    ticksPerMinor: 1,
    buckets,
    factories: Array.from({ length: centers }, (_, at) => ({
      id: `F${at}`,
      place: `P${at}`,
      openingCost: 0,
    })),
    centers: Array.from({ length: centers }, (_, at) => ({
      id: `C${at}`,
      factory: `F${at}`,
      capacity: Array.from({ length: buckets }, () => pick(40, 90)),
    })),
    lanes: Array.from({ length: centers }, (_, at) => ({
      from: `P${at}`,
      to: 'D',
      cost: pick(0, 9),
      buckets: pick(0, 1),
    })),
    orders: Array.from({ length: orders }, (_, at) => ({
      id: `O${at}`,
      quantity: pick(1, 3),
      release: 0,
      due: pick(0, 2),
      deadline: 3,
      lateCost: pick(0, 9),
      earlyCost: pick(0, 3),
      unservedCost: 400,
      holdingCost: 0,
      indivisible: true,
      destination: 'D',
      steps: [
        {
          id: 'do',
          after: [],
          earliest: pick(0, 1),
          centersMax: null,
          candidates: Array.from({ length: centers }, (__, center) => candidate(center)),
        },
      ],
    })),
  };
}

function openCells(instance: Instance) {
  const network = networkOf(instance);
  const ledger = new Ledger(network);
  const cells = cellsOf(network, new Float64Array(ledger.free.length));
  if (!cells) throw new Error('These are whole orders.');
  return { ledger, cells };
}

/** The least that every order somewhere, or left out, can come to. */
function byForce({ cells }: ReturnType<typeof openCells>): number {
  const free = cells.capacity.slice();
  const best = (order: number): number => {
    if (order === cells.options.length) return 0;
    let least = Number.POSITIVE_INFINITY;
    for (const { cell, work, cost } of cells.options[order] ?? []) {
      if (work > (free[cell] ?? 0)) continue;
      free[cell] = (free[cell] ?? 0) - work;
      least = Math.min(least, cost + best(order + 1));
      free[cell] = (free[cell] ?? 0) + work;
    }
    return least;
  };
  return best(0);
}

describe('trading the places of whole orders', () => {
  it('comes to what trying everything comes to, and the verifier holds, in 200 small markets', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const instance = wholeOrders(seed);
      const opened = openCells(instance);
      const { ledger, cells } = opened;
      let told = totalOf(costOf(ledger));
      const ended = improveWhole(
        ledger,
        cells,
        { roundsMax: 1, seed },
        () => false,
        () => {
          const total = totalOf(costOf(ledger));
          expect(total).toBeLessThan(told);
          told = total;
        },
      );
      expect(ended).toBe('work');
      expect(told, `seed ${seed}`).toBeCloseTo(byForce(opened), 6);
      const verdict = verifyPlan(instance, ledger.plan());
      expect(verdict.wrong).toEqual([]);
      expect(Number(verdict.total)).toBeCloseTo(told, 6);
    }
  });

  it('gives the same plan for the same seed, and stops when it is told to', () => {
    const plans = [1, 2].map(() => {
      const { ledger, cells } = openCells(wholeOrders(7));
      improveWhole(
        ledger,
        cells,
        { roundsMax: 1, seed: 3 },
        () => false,
        () => {},
      );
      return ledger.plan();
    });
    expect(plans[0]).toEqual(plans[1]);
    const { ledger, cells } = openCells(wholeOrders(7));
    expect(
      improveWhole(
        ledger,
        cells,
        { roundsMax: 1, seed: 3 },
        () => true,
        () => {},
      ),
    ).toBe('guard');
  });

  it('leaves alone what costs something together', () => {
    const shared = wholeOrders(1);
    const opened = {
      ...shared,
      factories: shared.factories.map((factory) => ({ ...factory, openingCost: 5 })),
    };
    expect(cellsOf(networkOf(opened), new Float64Array(4))).toBeUndefined();
    const divisible = { ...shared, orders: shared.orders.map((order) => ({ ...order, indivisible: false })) };
    expect(cellsOf(networkOf(divisible), new Float64Array(4))).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { keepAll } from '../keep-candidates.ts';
import { Ledger } from '../ledger.ts';
import { networkOf } from '../network.ts';
import { smallOrder } from '../random-instance.fixture.ts';
import { buildArcModel } from './arc-model.ts';
import { openSolver, solve } from './solver.ts';

/** Two orders of three steps, of `npm run check:split`, and what each costs at the best, by coinor-cbc. */
const best = [
  [671, 274_194.967],
  [971, 572_696.159],
] as const;

function exactProgram(seed: number) {
  const network = networkOf(smallOrder(seed));
  const orders = network.orders.map((net, order) => ({ order, kept: keepAll(net) }));
  return buildArcModel(new Ledger(network), orders, 1_000, 'whole', { exact: true }).model;
}

describe('the solver', () => {
  it.each(best)(
    'calls the best plan the best, whichever way it leans, and bounds it truly: seed %i',
    async (seed, cost) => {
      const [highs, model] = [await openSolver(), exactProgram(seed)];
      for (const leaning of ['answer', 'proof', undefined] as const) {
        const limits = { nodesMax: 100_000, secondsMax: 60, gap: 0, seed: 1, leaning };
        const { status, objective, bound } = solve(highs, model, limits);
        expect(status).toBe('OPTIMAL');
        expect(objective).toBeCloseTo(cost, 2);
        expect(bound).toBeLessThan(cost + 0.01);
      }
    },
  );

  it('says whether there is anything less, and that there is not is a bound', async () => {
    const [highs, model, [, cost]] = [await openSolver(), exactProgram(671), best[0]];
    const limits = { nodesMax: 100_000, secondsMax: 60, gap: 0, seed: 1, leaning: 'whole proof' } as const;

    const less = solve(highs, model, { ...limits, below: cost + 1 });
    const nothing = solve(highs, model, { ...limits, below: cost - 1 });

    expect(less.objective).toBeCloseTo(cost, 2);
    expect(less.bound).toBeLessThan(cost + 0.01);
    expect(nothing).toMatchObject({ status: 'NOTHING', values: undefined, bound: cost - 1 });
  });
});

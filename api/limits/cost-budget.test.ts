import { describe, expect, it } from 'vitest';
import { CostBudget } from './cost-budget.ts';

const rates = { known: { capacity: 100, perSecond: 10 }, stranger: { capacity: 20, perSecond: 1 } };
const person = (personId: string) =>
  ({ kind: 'person', personId, organisationId: 'o', roles: ['OWNER'] }) as const;

function budgetAt(start = 0) {
  const clock = { now: start };
  return { clock, budget: new CostBudget(rates, () => clock.now) };
}

describe('a budget of requests', () => {
  it('is spent, and comes back with time up to its size', () => {
    const { budget, clock } = budgetAt();

    expect(budget.spend(person('a'), 60)).toMatchObject({ isGranted: true, available: 40 });
    clock.now = 1_000;
    expect(budget.spend(person('a'), 50)).toMatchObject({ isGranted: true, available: 0 });
    clock.now = 3_600_000;
    expect(budget.spend(person('a'), 0).available).toBe(100);
  });

  it('says how long to wait when it is spent, and takes nothing then', () => {
    const { budget } = budgetAt();
    budget.spend(person('a'), 95);

    expect(budget.spend(person('a'), 40)).toMatchObject({ isGranted: false, available: 5, waitSeconds: 4 });
    expect(budget.spend(person('a'), 5).isGranted).toBe(true);
  });

  it('is each caller’s own, and smaller for strangers', () => {
    const { budget } = budgetAt();
    budget.spend(person('a'), 100);

    expect(budget.spend(person('b'), 100).isGranted).toBe(true);
    expect(budget.spend({ kind: 'public', client: 'x' }, 21).isGranted).toBe(false);
    expect(budget.spend({ kind: 'public', client: 'x' }, 20).isGranted).toBe(true);
  });

  it('forgets those who have not been seen for long, not those at work', () => {
    const { budget } = budgetAt();
    budget.spend(person('busy'), 100);
    for (let n = 0; n < 10_500; n++) {
      budget.spend(person(`p${n}`), 1);
      if (n % 1_000 === 0) expect(budget.spend(person('busy'), 1).isGranted).toBe(false);
    }

    expect(budget.spend(person('p0'), 100).isGranted).toBe(true);
  });
});

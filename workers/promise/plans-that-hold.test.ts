import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { EngineError } from '#config/engines/engine-error.ts';
import type { Logger } from '#config/logger.ts';
import type { PlannedPromise } from '#schema/orders/index.ts';
import { answerBeforeStands, DoesNotHold } from './answer-before.ts';
import { questionOf } from './hauls/hauls.fixture.ts';
import { type PromiseFound, planPromise } from './plan-promise.ts';
import { plansThatHold } from './plans-that-hold.ts';
import { ordersThatHold } from './together/check-together.ts';
import { planTogether } from './together/plan-together.ts';

const error = vi.fn();
const log = { error } as unknown as Logger;
beforeEach(() => error.mockReset());

/** A yuan more than its parts add up to. */
const dearer = <Some extends Pick<PlannedPromise, 'totalMinor'>>(plan: Some): Some => ({
  ...plan,
  totalMinor: plan.totalMinor + 100n,
});
const wishesOf = (plans: readonly PlannedPromise[]) => plans.flatMap(({ wishes }) => wishes).toSorted();

describe('plans that hold', () => {
  const input = questionOf(3);
  let found: PromiseFound;
  beforeAll(async () => {
    found = await planPromise({ input, effort: 'quick' });
  });

  it('are told as they were found, and nothing is logged', () => {
    expect(found.plans.length + found.spare.length).toBeGreaterThan(1);
    expect(plansThatHold(input, found, log)).toEqual({ plans: found.plans, shortages: [] });
    expect(error).not.toHaveBeenCalled();
  });

  it('are told without the one that does not hold; what it was the best of goes to another', () => {
    const [first, ...others] = found.plans;
    const broken = { ...found, plans: [dearer(first as PlannedPromise), ...others] };
    const { plans } = plansThatHold(input, broken, log);

    expect(plans.map(({ totalMinor }) => totalMinor)).not.toContain(broken.plans[0]?.totalMinor);
    expect(wishesOf(plans)).toEqual(wishesOf(found.plans));
    expect(plans[0]?.wishes).toContain('CHEAPEST');
    expect(plans[0]?.totalMinor).toBeGreaterThanOrEqual(first?.totalMinor ?? 0n);
    expect(error.mock.calls).toEqual([
      [
        { promiseId: input.promise.id, wrong: [expect.stringContaining('parts add up to')] },
        expect.any(String),
      ],
    ]);
  });

  it('are none where none holds: then nothing is told', () => {
    const broken = { ...found, plans: found.plans.map(dearer), spare: found.spare.map(dearer) };
    expect(() => plansThatHold(input, broken, log)).toThrow(DoesNotHold);
    expect(error).toHaveBeenCalledTimes(found.plans.length + found.spare.length);
  });

  it('do not wait, as orders planned together, for the one that does not hold', async () => {
    const inputs = ['p', 'q', 'r'].map((id) => ({ ...input, promise: { ...input.promise, id } }));
    const answer = { ...(await planTogether({ inputs, effort: 'quick' })), gapBps: 12 };
    const plans = answer.orders.map(({ plan }) => plan);
    expect(plans.filter(Boolean).length).toBeGreaterThan(1);
    expect(ordersThatHold(inputs, answer, log)).toBe(answer);

    const at = plans.findIndex(Boolean);
    const orders = answer.orders.with(at, {
      ...(answer.orders[at] as (typeof answer.orders)[number]),
      plan: dearer(plans[at] as PlannedPromise),
    });
    const held = ordersThatHold(inputs, { ...answer, orders }, log);

    expect(held.orders.map(({ plan }) => plan)).toEqual(plans.with(at, null));
    expect(held.gapBps).toBeNull();
    expect(error).toHaveBeenCalledTimes(1);
  });
});

describe('the answer before', () => {
  const running = { signal: new AbortController().signal, log };

  it.each([
    [new EngineError('JOB_DEADLINE', 'late'), true, 0],
    [new DoesNotHold('sums'), true, 1],
    [new TypeError('a defect elsewhere'), false, 0],
  ])('stands, or not, after %s', (thrown, stands, logged) => {
    expect(answerBeforeStands(thrown, running)).toBe(stands);
    expect(error).toHaveBeenCalledTimes(logged);
  });

  it('does not stand where somebody has stopped it', () => {
    const stopped = { ...running, signal: AbortSignal.abort() };
    expect(answerBeforeStands(new EngineError('JOB_DEADLINE', 'late'), stopped)).toBe(false);
  });
});
